import type { Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { HostError } from "../HostError";
import { commonLook } from "./RangeFormat";

const REFUSAL = "The worksheet is protected; unprotect it first";

/** Refuses to change the contents of locked cells of a protected sheet. Cells are locked unless they say otherwise. */
export function checkUnlocked(sheet: Sheet, rect: Rect): void {
  if (!sheet.protection) return;
  if (commonLook(sheet, rect, (style) => style?.locked === false) !== true)
    throw new HostError("AccessDenied", `${REFUSAL}, or unlock the cells.`);
}

/** Refuses what the protection of a sheet does not allow by its option, for example allowFormatCells. */
export function checkAllowed(sheet: Sheet, option: string): void {
  if (!sheet.protection || sheet.protection.options[option] === true) return;
  throw new HostError("AccessDenied", `${REFUSAL}, or protect it with ${option}.`);
}

/** Refuses what no option allows on a protected sheet, for example to make a table. */
export function checkUnprotected(sheet: Sheet, what: string): void {
  if (!sheet.protection) return;
  throw new HostError("AccessDenied", `${REFUSAL}. ${what} cannot be changed while it is protected.`);
}

/** Refuses to add, delete, rename, move, hide or show sheets where the structure of the workbook is protected. */
export function checkStructure(workbook: Workbook): void {
  if (!workbook.protection) return;
  throw new HostError("AccessDenied", "The structure of the workbook is protected; unprotect the workbook first.");
}
