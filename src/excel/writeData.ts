import { DATA_COLUMNS, DATA_HEADS, FRACTIONS, LEVELS, type DataColumn } from "../core/data/DataRow";
import type { DataCell } from "../core/data/writeRows";
import { safeText } from "../core/plan/safeText";
import { SHEET_TEXTS } from "../core/texts/sheet";
import type { Language } from "../core/texts/language";
import { inExcel } from "./failure";
import { DATA_TABLE } from "./readWorkbook";
import { setUpPrint } from "./setUpPrint";
import { buildSheet } from "./unfinishedSheet";

const EMPTY_ROWS = 20;
const RATE_FORMAT = "0.0#%";
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

/** Makes the sheet of the data table and fills it; without rows it is left with blank ones to type into. */
export function createDataTable(name: string, rows: DataCell[][], language: Language): Promise<void> {
  const heads = DATA_COLUMNS.map((column) => DATA_HEADS[language][column]);
  const blank = Array.from({ length: rows.length > 0 ? 0 : EMPTY_ROWS }, () => DATA_COLUMNS.map(() => ""));
  const cells: DataCell[][] = [heads, ...rows.map(safeCells), ...blank];
  return buildSheet(name, async (_context, sheet) => {
    DATA_COLUMNS.forEach((column, place) => {
      const range = sheet.getRangeByIndexes(1, place, cells.length - 1, 1);
      const format = FRACTIONS.some((one) => one === column) ? RATE_FORMAT : isNumber(column) ? "General" : "@";
      range.numberFormat = format as unknown as string[][];
      range.getEntireColumn().format.columnWidth = WIDTHS[column];
    });
    const range = sheet.getRangeByIndexes(0, 0, cells.length, DATA_COLUMNS.length);
    range.values = cells;
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

/** The data table as it was read: rows of its body, how many of the last are blank, and where its fractions stand. */
export interface TableState {
  body: number;
  blank: number;
  fractions: number[];
}

/** Puts rows into the blank ones at the end of the data table and then under it; `null` leaves a column of the user's own. */
export function appendRows(rows: (DataCell | null)[][], state: TableState): Promise<void> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(DATA_TABLE);
    // First, since it fails where the sheet is hidden: nothing may fail behind the rows.
    table.worksheet.activate();
    const filling = rows.slice(0, state.blank).map(safeCells);
    const adding = rows.slice(state.blank).map(safeCells);
    if (adding.length > 0) table.rows.add(undefined, adding as DataCell[][]);
    const body = table.getDataBodyRange();
    if (filling.length > 0)
      body.getRow(state.body - state.blank).getResizedRange(filling.length - 1, 0).values = filling;
    for (const column of state.fractions) {
      body.getColumn(column).numberFormat = RATE_FORMAT as unknown as string[][];
    }
    await context.sync();
  });
}

function safeCells<Cell extends DataCell | null>(row: Cell[]): (Cell | string)[] {
  return row.map((cell) => (typeof cell === "string" ? safeText(cell) : cell));
}
