import { FormattedNumber, type RawCell, type RawSheet } from "../core/intake/RawSheet";
import type { Block } from "../core/plan/SheetPlan";
import { ExcelFailure, inExcel } from "./failure";
import { hiddenLines } from "./hiddenLines";
import { readCells, type CellBlock, type CellReadingOptions } from "./readCells";

/** A sheet of the open workbook that could be read; the sizes are of the cells that hold something. */
export interface SourceSheet {
  id: string;
  name: string;
  rows: number;
  columns: number;
}

/** Cells of the open workbook. The sheet is known by its id, which stays when someone renames it. */
export interface SourceCells {
  sheetId: string;
  sheet: RawSheet;
}

/** Cells that a page can hold beside Excel. */
const MOST_CELLS = 5_000_000;

/** The visible sheets that hold something, in their order; two round trips. */
export function listSourceSheets(): Promise<SourceSheet[]> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const shown = sheets.items.filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible);
    const used = shown.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount"));
    await context.sync();
    return shown.flatMap(({ id, name }, place) => {
      const range = used[place]!;
      return range.isNullObject ? [] : [{ id, name, rows: range.rowCount, columns: range.columnCount }];
    });
  });
}

/**
 * The selected cells, cut to those in use, so that whole columns may be selected. A selection of several areas fails as
 * "selection", one without contents as "emptySelection".
 */
export function readSelectedCells(options: CellReadingOptions = {}): Promise<SourceCells> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = selected.worksheet.load("id,name");
    const used = selected.getUsedRangeOrNullObject(true);
    return readUsed(context, sheet, used, "emptySelection", options);
  });
}

/** All cells of a sheet that hold something. */
export function readSheetCells(id: string, options: CellReadingOptions = {}): Promise<SourceCells> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("id,name");
    await context.sync();
    if (sheet.isNullObject) throw new ExcelFailure("sheetGone", "");
    return readUsed(context, sheet, sheet.getUsedRangeOrNullObject(true), "emptySheet", options);
  });
}

async function readUsed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  empty: "emptySelection" | "emptySheet",
  options: CellReadingOptions,
): Promise<SourceCells> {
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) throw new ExcelFailure(empty, sheet.name);
  const block: CellBlock = {
    top: used.rowIndex,
    left: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  };
  if (block.rows * block.columns > MOST_CELLS) throw new ExcelFailure("tooManyCells", sheet.name);
  const merges = await mergesOf(context, used, block);
  const hiddenRows = await hiddenLines(
    context,
    "rowHidden",
    ({ first, count }) => sheet.getRangeByIndexes(block.top + first, block.left, count, 1),
    block.rows,
  );
  const hiddenColumns = await hiddenLines(
    context,
    "columnHidden",
    ({ first, count }) => sheet.getRangeByIndexes(block.top, block.left + first, 1, count),
    block.columns,
  );
  const cells: RawCell[][] = [];
  const take = (values: unknown[][], formats: string[][]) =>
    values.forEach((line, row) => cells.push(line.map((value, column) => rawCell(value, formats[row]![column]!))));
  await readCells(context, sheet, block, take, options);
  return {
    sheetId: sheet.id,
    sheet: {
      name: sheet.name,
      top: block.top,
      left: block.left,
      cells,
      merges,
      hiddenRows,
      hiddenColumns,
      since1904: false,
    },
  };
}

/** Merged areas within the block; a selection may cut them. */
async function mergesOf(context: Excel.RequestContext, range: Excel.Range, block: CellBlock): Promise<Block[]> {
  const merged = range.getMergedAreasOrNullObject();
  const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  if (merged.isNullObject) return [];
  return areas.items
    .map((area) => ({
      top: Math.max(0, area.rowIndex - block.top),
      left: Math.max(0, area.columnIndex - block.left),
      bottom: Math.min(block.rows, area.rowIndex + area.rowCount - block.top) - 1,
      right: Math.min(block.columns, area.columnIndex + area.columnCount - block.left) - 1,
    }))
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
}

function rawCell(value: unknown, format: string): RawCell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number") return isGeneral(format) ? value : new FormattedNumber(value, format);
  return typeof value === "boolean" ? value : String(value);
}

const isGeneral = (format: string) => /^(general|g\/通用格式)?$/i.test(format);
