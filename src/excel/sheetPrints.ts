import { cellsPrint } from "../core/comparison/refresh/cellsPrint";
import { inExcel } from "./failure";
import { readBlocks } from "./readBlocks";

/** A fingerprint of all that stands in the cells of sheets, named by id or by name; `null` for one that is gone. */
export function sheetPrints(keys: readonly string[]): Promise<(string | null)[]> {
  return inExcel(async (context) => {
    const found = keys.map((key) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key).load("id");
      const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount");
      return { sheet, used };
    });
    await context.sync();
    const there = found.filter(({ sheet }) => !sheet.isNullObject);
    const blocks = there.map(({ sheet, used }) => ({
      sheet,
      rows: used.isNullObject ? 1 : used.rowIndex + used.rowCount,
      columns: used.isNullObject ? 1 : used.columnIndex + used.columnCount,
    }));
    const cells = await readBlocks(context, blocks, "formulas");
    return found.map((one) => {
      const place = there.indexOf(one);
      return place < 0 ? null : cellsPrint(cells[place]!);
    });
  });
}
