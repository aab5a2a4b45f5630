import { cellsPrint } from "../core/comparison/refresh/cellsPrint";
import { inExcel } from "./failure";
import { readBlocks } from "./readBlocks";

/** A fingerprint of all that stands in the cells of sheets, named by id or by name; `null` for one that is gone. */
export function sheetPrints(keys: readonly string[]): Promise<(string | null)[]> {
  return inExcel(async (context) => {
    const sheets = keys.map((key) => context.workbook.worksheets.getItemOrNullObject(key).load("id"));
    await context.sync();
    const there = sheets.filter(({ isNullObject }) => !isNullObject);
    const used = there.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount"),
    );
    await context.sync();
    const sizes = used.map((range) =>
      range.isNullObject
        ? { rows: 1, columns: 1 }
        : { rows: range.rowIndex + range.rowCount, columns: range.columnIndex + range.columnCount },
    );
    const cells = await readBlocks(
      context,
      there.map((sheet, place) => ({ sheet, ...sizes[place]! })),
      "formulas",
    );
    return sheets.map((sheet) => {
      const place = there.indexOf(sheet);
      return place < 0 ? null : cellsPrint(cells[place]!);
    });
  });
}
