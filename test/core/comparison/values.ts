import { reader, type CellValue } from "../../../src/core/comparison/derived/Derived";
import { firstLineOf, type SheetDraft } from "../../../src/core/comparison/sheet/SheetDraft";

/** The lines of a sheet as values. */
export function draftValues({ columns, lines }: SheetDraft): CellValue[][] {
  const above = Array.from({ length: firstLineOf(columns) }, () => []);
  const read = reader([...above, ...lines.map(({ cells }) => cells)]);
  return lines.map((_, place) => columns.map((__, column) => read({ row: above.length + place, column })));
}
