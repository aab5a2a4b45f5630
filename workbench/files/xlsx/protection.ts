import type { SheetProtection, WorkbookProtection } from "../../model/extras";
import { oldHash } from "../../model/passwordHash";
import { child, element, flag, type XmlElement } from "./xml";

/** The file's words for what stays allowed; there, each says what is forbidden. */
const OPTIONS: Record<string, [word: string, forbiddenUnlessSaid: boolean]> = {
  allowEditObjects: ["objects", false],
  allowEditScenarios: ["scenarios", false],
  allowFormatCells: ["formatCells", true],
  allowFormatColumns: ["formatColumns", true],
  allowFormatRows: ["formatRows", true],
  allowInsertColumns: ["insertColumns", true],
  allowInsertRows: ["insertRows", true],
  allowInsertHyperlinks: ["insertHyperlinks", true],
  allowDeleteColumns: ["deleteColumns", true],
  allowDeleteRows: ["deleteRows", true],
  allowSort: ["sort", true],
  allowAutoFilter: ["autoFilter", true],
  allowPivotTables: ["pivotTables", true],
};

/** Which parts of the element hold a password, in its old and its newer form. */
const PASSWORD = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

export function protectionOut(protection: SheetProtection | undefined): string {
  if (!protection) return "";
  const attributes: Record<string, string | boolean | undefined> = protection.password
    ? { password: oldHash(protection.password) }
    : { ...protection.storedPassword };
  attributes.sheet = true;
  for (const [option, [word, forbiddenUnlessSaid]] of Object.entries(OPTIONS)) {
    const forbidden = protection.options[option] !== true;
    if (forbidden !== forbiddenUnlessSaid) attributes[word] = forbidden;
  }
  const mode = protection.options.selectionMode ?? "Normal";
  if (mode !== "Normal") attributes.selectLockedCells = true;
  if (mode === "None") attributes.selectUnlockedCells = true;
  return element("sheetProtection", attributes);
}

export function protectionIn(sheet: XmlElement): SheetProtection | undefined {
  const found = child(sheet, "sheetProtection");
  if (!found || !flag(found, "sheet")) return undefined;
  const options: SheetProtection["options"] = {};
  for (const [option, [word, forbiddenUnlessSaid]] of Object.entries(OPTIONS)) {
    options[option] = !flag(found, word, forbiddenUnlessSaid);
  }
  const [locked, unlocked] = [flag(found, "selectLockedCells"), flag(found, "selectUnlockedCells")];
  options.selectionMode = unlocked ? "None" : locked ? "Unlocked" : "Normal";
  const stored = Object.entries(found.attributes).filter(([key]) => PASSWORD.includes(key));
  return { options, ...(stored.length > 0 ? { storedPassword: Object.fromEntries(stored) } : {}) };
}

/** The words of the file for the password of a workbook's structure. */
export const STRUCTURE = ["workbookPassword", "workbookAlgorithmName", "workbookHashValue", "workbookSaltValue", "workbookSpinCount"]; // prettier-ignore

/** What is written of it; how the windows and the history are locked rides along besides. */
export function structureOut(protection: WorkbookProtection | undefined): Record<string, string> {
  if (!protection) return {};
  const { password, storedPassword } = protection;
  return { lockStructure: "1", ...(password ? { workbookPassword: oldHash(password) } : storedPassword) };
}

export function structureIn(workbook: XmlElement): WorkbookProtection | undefined {
  const found = child(workbook, "workbookProtection");
  if (!found || !flag(found, "lockStructure")) return undefined;
  const stored = Object.entries(found.attributes).filter(([key]) => STRUCTURE.includes(key));
  return stored.length > 0 ? { storedPassword: Object.fromEntries(stored) } : {};
}
