import { columnLetters } from "../plan/SheetPlan";
import { sheetReference } from "../plan/sheetReference";
import type { CellPlace } from "./Figure";
import type { RawSheet } from "./RawSheet";

/** The address of a cell with its sheet, 月报!C5, for many cells of one sheet: what is the same for a column is put together once. */
export function cellSource(sheet: RawSheet): (place: CellPlace) => string {
  const columns: string[] = [];
  return ({ row, column }) => {
    const head = (columns[column] ??= sheetReference(sheet.name, columnLetters(sheet.left + column)));
    return `${head}${sheet.top + row + 1}`;
  };
}
