import { DATA_COLUMNS, DATA_HEADS, FRACTIONS, LEVELS, type DataColumn } from "../core/data/DataRow";
import type { DataCell } from "../core/data/writeRows";
import { SHEET_TEXTS } from "../core/texts/sheet";
import type { Language } from "../core/texts/language";
import { MOST_SHEET_ROWS, RATE_FORMAT, type WritingOptions } from "./dataChange";
import { ExcelFailure } from "./failure";
import { filledRuns, pieces } from "./pieces";
import { DATA_TABLE } from "./readWorkbook";
import { setUpPrint } from "./setUpPrint";
import { safeCells } from "./tablePlace";
import { buildSheet } from "./unfinishedSheet";

const EMPTY_ROWS = 20;
const MOST_BLANK_FORMATS = 5000;
/** Points. */
const WIDTHS: Record<DataColumn, number> = {
  town: 84,
  indicator: 132,
  period: 96,
  value: 66,
  unit: 48,
  previous: 66,
  growth: 66,
  points: 66,
  completion: 66,
  target: 66,
  phaseTarget: 66,
  phase: 96,
  rank: 96,
  status: 48,
  source: 160,
  note: 160,
};

const isNumber = (column: DataColumn) => column === "points" || LEVELS.some((level) => level === column);

/**
 * Makes the sheet of the data table and fills it, piece by piece; without rows it is left with blank ones to type into.
 * Nobody sees it before it is whole, and a failure or a wish to stop removes it.
 */
export async function createDataTable(
  name: string,
  rows: DataCell[][],
  language: Language,
  { onProgress, signal }: WritingOptions = {},
): Promise<void> {
  const heads = DATA_COLUMNS.map((column) => DATA_HEADS[language][column]);
  const body = rows.length > 0 ? rows.length : EMPTY_ROWS;
  if (body >= MOST_SHEET_ROWS) throw new ExcelFailure("full", String(MOST_SHEET_ROWS - 1));
  const filled = filledRuns(rows);
  // Formats of blank columns would be a stored cell each.
  const isBare = (place: number) =>
    rows.length > MOST_BLANK_FORMATS && !filled.some(({ left, right }) => left <= place && place <= right);
  await buildSheet(name, async (context, sheet) => {
    DATA_COLUMNS.forEach((column, place) => {
      const range = sheet.getRangeByIndexes(1, place, body, 1);
      const format = FRACTIONS.some((one) => one === column) ? RATE_FORMAT : isNumber(column) ? "General" : "@";
      if (!isBare(place)) range.numberFormat = format as unknown as string[][];
      range.getEntireColumn().format.columnWidth = WIDTHS[column];
    });
    sheet.getRangeByIndexes(0, 0, 1, DATA_COLUMNS.length).values = [heads];
    let done = 0;
    for (const group of pieces(rows)) {
      for (const { row, column, cells } of group) {
        sheet.getRangeByIndexes(1 + row, column, cells.length, cells[0]!.length).values = cells.map(safeCells);
      }
      done += group[0]?.cells.length ?? 0;
      // The last piece goes along with what completes the sheet.
      if (done === rows.length) break;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a group that fits into one
      await context.sync();
      onProgress?.(done / rows.length);
      signal?.throwIfAborted();
    }
    const range = sheet.getRangeByIndexes(0, 0, 1 + body, DATA_COLUMNS.length);
    const table = sheet.tables.add(range, true);
    table.name = DATA_TABLE;
    table.style = "TableStyleLight9";
    sheet.freezePanes.freezeRows(1);
    setUpPrint(sheet, {
      orientation: "landscape",
      headRows: { first: 0, last: 0 },
      footer: SHEET_TEXTS[language].footer,
    });
  });
}
