import type { CellPlace } from "../../core/intake/Figure";
import type { RawSheet } from "../../core/intake/RawSheet";
import { columnLetters } from "../../core/plan/SheetPlan";

/** The address of a cell in its own sheet: B5. */
export function cellAddress(sheet: RawSheet, { row, column }: CellPlace): string {
  return `${columnLetters(sheet.left + column)}${sheet.top + row + 1}`;
}

/** A cell with its sheet: 月报!B5. */
export function placeName(sheet: RawSheet, place: CellPlace): string {
  return `${sheet.name}!${cellAddress(sheet, place)}`;
}
