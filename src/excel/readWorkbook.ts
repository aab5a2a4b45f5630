import { PercentNumber, type SheetCell } from "../core/data/SheetCell";
import { ExcelFailure, inExcel } from "./failure";
import { readCells } from "./readCells";

/** A block of cells with the place it was read from. */
export interface SheetBlock {
  sheet: string;
  /** Zero-based place of its first cell. */
  top: number;
  left: number;
  cells: SheetCell[][];
}

export interface WorkbookView {
  sheetNames: string[];
  /** The data table, or `null` where the workbook has none. */
  table: SheetBlock | null;
}

/** Found by this name in every language, whatever its sheet is called. */
export const DATA_TABLE = "IndicatorData";
const MOST_CELLS = 200_000;
/** As many rows as one answer holds with room to spare. */
const FIRST_ROWS = "1:2000";

/** The names of the sheets and the data table; a table of up to some two thousand rows takes one round trip. */
export function readWorkbook(): Promise<WorkbookView> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const table = context.workbook.tables.getItemOrNullObject(DATA_TABLE);
    const heads = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
    // Not the whole range: a row of totals that the user has switched on is no figure.
    const body = table.getDataBodyRange().load("rowIndex,rowCount");
    const sheet = table.worksheet.load("name");
    const start = body.getIntersectionOrNullObject(sheet.getRange(FIRST_ROWS)).load("values,numberFormat");
    await context.sync();
    const sheetNames = sheets.items.map((item) => item.name);
    if (table.isNullObject) return { sheetNames, table: null };
    const cells: SheetCell[][] = [...(heads.values as string[][])];
    const take = (values: unknown[][], formats: string[][]) => {
      for (const line of cellsOf(values, formats)) cells.push(line);
    };
    // Excel leaves out what is too large.
    if (!start.isNullObject && start.values && start.numberFormat) take(start.values, start.numberFormat);
    const { rowIndex: top, columnIndex: left } = heads;
    const got = cells.length - 1;
    const rest = { top: body.rowIndex + got, left, rows: body.rowCount - got, columns: heads.values[0]!.length };
    await readCells(context, sheet, rest, take);
    return { sheetNames, table: { sheet: sheet.name, top, left, cells } };
  });
}

/** The cells in use on the sheet in front, or `null` where it is empty. */
export function readActiveSheet(): Promise<SheetBlock | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return null;
    if (used.rowCount * used.columnCount > MOST_CELLS) throw new ExcelFailure("tooLarge", sheet.name);
    used.load("values,numberFormat,rowIndex,columnIndex");
    await context.sync();
    return {
      sheet: sheet.name,
      top: used.rowIndex,
      left: used.columnIndex,
      cells: cellsOf(used.values, used.numberFormat),
    };
  });
}

function cellsOf(values: unknown[][], formats: string[][]): SheetCell[][] {
  return (values as (string | number | boolean)[][]).map((line, row) =>
    line.map((cell, column) =>
      typeof cell === "number" && formats[row]![column]!.includes("%") ? new PercentNumber(cell) : cell,
    ),
  );
}
