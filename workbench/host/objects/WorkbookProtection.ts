import { oldHash } from "../../model/passwordHash";
import { HostObject } from "../HostObject";
import { HostError, notImplemented } from "../HostError";

/** Excel.WorkbookProtection: of the structure, that is, of the sheets and their order. */
export class WorkbookProtectionObject extends HostObject {
  readonly className = "WorkbookProtection";

  get protected(): boolean {
    return this.host.workbook.protection !== undefined;
  }

  /** Fails where the workbook is protected already, as documented. */
  protect(password?: string | null): void {
    const { workbook } = this.host;
    if (workbook.protection) throw new HostError("InvalidOperation", "The workbook is protected already.");
    workbook.protection = password ? { password } : {};
    workbook.tell({ kind: "sheets" });
  }
  unprotect(password?: string | null): void {
    const { workbook } = this.host;
    const { password: own, storedPassword: stored } = workbook.protection ?? {};
    if (stored && stored.workbookPassword === undefined) {
      throw notImplemented("WorkbookProtection.unprotect with a password from a file");
    }
    const opens = stored
      ? stored.workbookPassword === oldHash(password ?? "")
      : (own ?? "") === (password ?? "") || !own;
    if (!opens) throw new HostError("AccessDenied", "The password is not that of the protection.");
    workbook.protection = undefined;
    workbook.tell({ kind: "sheets" });
  }
}
