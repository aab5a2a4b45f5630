import type { DataCell } from "../core/data/writeRows";
import { ExcelFailure, inExcel } from "./failure";
import { pieces } from "./pieces";
import { DATA_TABLE } from "./readWorkbook";
import { differences, findTable, type ChangedCell } from "./tablePlace";

const MOST_NAMED = 20;

/** Removes the sheet of a data table that was just made, as long as it holds what was written and nothing more. */
export function removeDataTable(cells: DataCell[][]): Promise<ChangedCell[]> {
  return inExcel(async (context) => {
    const place = await findTable(context);
    const used = place.sheet.getUsedRange(true).load("rowCount,columnCount");
    await context.sync();
    const isOwn = place.body === cells.length && used.rowCount === cells.length + 1 && used.columnCount <= place.width;
    if (!isOwn) throw new ExcelFailure("changed", DATA_TABLE);
    const changed = await differences(context, place, pieces(cells));
    if (changed.length > 0) return changed.slice(0, MOST_NAMED);
    place.sheet.delete();
    await context.sync();
    return [];
  });
}
