import { oldHash } from "../../model/passwordHash";
import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, notImplemented } from "../HostError";
import { oneOf } from "./RangeFormat";

/** The members of Excel.WorksheetProtectionOptions that are yes or no; without a word they are no. */
const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];
const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** Excel.WorksheetProtection. */
export class WorksheetProtectionObject extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get protected(): boolean {
    return this.sheet.protection !== undefined;
  }
  get options(): Record<string, boolean | string> | null {
    return this.sheet.protection?.options ?? null;
  }

  /** Fails where the sheet is protected already, as documented. */
  protect(given?: Record<string, unknown> | null, password?: string | null): void {
    if (this.sheet.protection) throw new HostError("InvalidOperation", "The worksheet is protected already.");
    const unknown = Object.keys(given ?? {}).find((name) => name !== "selectionMode" && !OPTIONS.includes(name));
    if (unknown) throw invalidArgument(`Protection has no option ${unknown}.`);
    const options: Record<string, boolean | string> = Object.fromEntries(
      OPTIONS.map((name) => [name, given?.[name] === true]),
    );
    options.selectionMode = oneOf(SELECTION_MODES, given?.selectionMode ?? "Normal", "selectionMode");
    this.sheet.protection = { options, ...(password ? { password } : {}) };
    this.sheet.layoutChanged();
  }
  unprotect(password?: string | null): void {
    if (!this.#opens(password ?? "")) {
      throw new HostError("AccessDenied", "The password is not that of the protection.");
    }
    this.sheet.protection = undefined;
    this.sheet.layoutChanged();
  }

  /** A password read from a file is known by its sixteen bits alone; the newer hash of a file cannot be checked here. */
  #opens(password: string): boolean {
    const { password: own, storedPassword: stored } = this.sheet.protection ?? {};
    if (own !== undefined) return own === password;
    if (stored === undefined) return true;
    if (stored.password === undefined)
      throw notImplemented("WorksheetProtection.unprotect with a password from a file");
    return stored.password === oldHash(password);
  }
}
