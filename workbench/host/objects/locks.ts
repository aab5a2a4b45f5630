import { contains, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { HostError } from "../HostError";
import * as block from "./block";

const REFUSAL = "The worksheet is protected; unprotect it first";

/** Refuses to change the contents of locked cells of a protected sheet. Cells are locked unless they say otherwise. */
export function checkUnlocked(sheet: Sheet, rect: Rect): void {
  if (!sheet.protection) return;
  let unlocked = 0;
  for (const { row, column, cell } of sheet.cells()) {
    if (cell.style?.locked === false && contains(rect, row, column)) unlocked++;
  }
  if (unlocked < block.cellsOf(rect)) throw new HostError("AccessDenied", `${REFUSAL}, or unlock the cells.`);
}

/** Refuses what the protection of a sheet does not allow by its option, for example allowFormatCells. */
export function checkAllowed(sheet: Sheet, option: string): void {
  if (!sheet.protection || sheet.protection.options[option] === true) return;
  throw new HostError("AccessDenied", `${REFUSAL}, or protect it with ${option}.`);
}
