import type { Cell as FileCell, CellValue as FileValue, Sheet as FileSheet } from "hucre/xlsx";
import { cellAddress, contains, parseRect, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { CellError, isErrorCode, type CellValue } from "../../model/values";
import type { Workbook } from "../../model/Workbook";
import { withIntersections } from "./arrayForms";
import { fromStored, moved } from "./formulas";
import { cellOriginals, formulaForms, richTexts } from "./cellOriginals";
import { colorIn } from "./colors";
import { pageLayoutIn, type SheetExtras } from "./layoutIn";
import { lossesOf } from "./losses";
import { styleIn, type StyleContext } from "./styleIn";
import { shownTableForms } from "./tableForms";
import { charactersToPoints } from "./units";

/** What reading a sheet needs from the rest of the file. */
export interface SheetContext extends StyleContext {
  functions: string[];
  /** Hears of everything in the file that the workbook model has no place for. */
  onLoss: (text: string) => void;
}

/** Fills one sheet of the workbook from the file's sheet. */
export function sheetIn(
  workbook: Workbook,
  sheet: Sheet,
  file: FileSheet,
  extras: SheetExtras,
  context: SheetContext,
): void {
  cellsIn(sheet, file, extras, context);
  sheet.visibility = file.veryHidden ? "VeryHidden" : file.hidden ? "Hidden" : "Visible";
  sheet.tabColor = colorIn(file.view?.tabColor, context.theme) ?? "";
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.showHeadings = file.view?.showRowColHeaders ?? true;
  for (const row of file.rowBreaks ?? []) sheet.rowBreaks.add(row);
  for (const column of file.colBreaks ?? []) sheet.columnBreaks.add(column);
  sheet.frozen = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  file.columns?.forEach((column, index) => {
    if (column.width !== undefined) {
      sheet.columnWidths.set(index, charactersToPoints(column.width, context.defaultFont));
    }
    if (column.hidden) sheet.hiddenColumns.add(index);
    if (column.outlineLevel) sheet.columnLevels.set(index, column.outlineLevel);
  });
  for (const [row, { height, hidden, outlineLevel }] of file.rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (hidden) sheet.hiddenRows.add(row);
    if (outlineLevel) sheet.rowLevels.set(row, outlineLevel);
  }
  sheet.merges = (file.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  sheet.pageLayout = pageLayoutIn(file, extras);
  tablesIn(workbook, sheet, file);
  for (const loss of lossesOf(file)) context.onLoss(`${file.name}: ${loss}`);
}

function cellsIn(sheet: Sheet, file: FileSheet, { dates }: SheetExtras, context: SheetContext): void {
  const shared = sharedFormulas(file);
  const arrays: { row: number; column: number; rect: Rect }[] = [];
  const inArray = new Set<string>();
  for (const [key, cell] of file.cells ?? []) {
    const rect = cell.formulaType === "array" && cell.formulaRef ? parseRect(cell.formulaRef) : undefined;
    if (!rect) continue;
    const [row, column] = position(key);
    arrays.push({ row, column, rect });
    eachCell(rect, (r, c) => (r === row && c === column ? undefined : inArray.add(`${r},${c}`)));
  }
  file.rows.forEach((line, row) =>
    line.forEach((raw, column) => {
      const key = `${row},${column}`;
      const cell = file.cells?.get(key);
      const inWords = dates.size > 0 && typeof raw === "string" && dates.has(cellAddress(row, column));
      const value = inWords ? serialOfText(raw) : valueIn(raw, cell);
      const formula = cell && formulaIn(cell, row, column, shared, file, context);
      if (formula !== undefined) {
        sheet.setInputs(row, column, [[{ formula }]]);
        sheet.setResult(row, column, value);
        formulaForms.set(sheet.cell(row, column)!, { formula, isArray: cell?.formulaType === "array" });
      } else if (value !== null && !inArray.has(key)) sheet.setInputs(row, column, [[{ value }]]);
      const style = cell || raw !== null ? styleIn(cell?.style, context) : undefined;
      if (sheet.lines.any && (cell || raw !== null)) sheet.putStyle(row, column, style);
      else if (style) sheet.setStyle({ top: row, left: column, bottom: row, right: column }, style);
      const own = cell && sheet.cell(row, column);
      if (own && cell.style) cellOriginals.set(own, { style: cell.style, words: style ?? {} });
      if (own && cell.richText?.some((run) => run.font))
        richTexts.set(own, { text: String(value), runs: cell.richText });
    }),
  );
  for (const { row, column, rect } of arrays) spillIn(sheet, file, row, column, rect);
}

/** The cached values of an array formula, as the block it spills into. */
function spillIn(sheet: Sheet, file: FileSheet, row: number, column: number, rect: Rect): void {
  if (rect.top === rect.bottom && rect.left === rect.right) return;
  const block: CellValue[][] = [];
  eachCell(rect, (r, c) => {
    const value = valueIn(file.rows[r]?.[c] ?? null, file.cells?.get(`${r},${c}`));
    (block[r - rect.top] ??= [])[c - rect.left] = value;
  });
  sheet.setResult(row, column, block);
}

function valueIn(raw: FileValue, cell: FileCell | undefined): CellValue {
  if (cell?.type === "error" && typeof raw === "string") {
    return new CellError(isErrorCode(raw) ? raw : raw === "#GETTING_DATA" ? "#BUSY!" : "#VALUE!");
  }
  return raw instanceof Date ? serialOf(raw) : raw;
}

/** Days since the end of 1899, with Excel's 29 February 1900, which never was. */
function serialOf(date: Date): number {
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000;
  return Math.round((days >= 60 ? days + 1 : days) * 1e10) / 1e10;
}

/** 2018-07-31 or 2018-07-31T12:00:00 as Excel counts it; a text that is no such date stays a text. */
function serialOfText(text: string): CellValue {
  const [, day, time = "T00:00:00"] = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+)?Z?$/.exec(text) ?? [];
  const date = new Date(`${day}${time}Z`);
  return Number.isNaN(date.getTime()) ? text : serialOf(date);
}

type Shared = Map<number, { row: number; column: number; formula: string }>;

function sharedFormulas(file: FileSheet): Shared {
  const shared: Shared = new Map();
  for (const [key, cell] of file.cells ?? []) {
    if (cell.formulaType !== "shared" || !cell.formula || cell.formulaSharedIndex === undefined) continue;
    const [row, column] = position(key);
    if (!shared.has(cell.formulaSharedIndex))
      shared.set(cell.formulaSharedIndex, { row, column, formula: cell.formula });
  }
  return shared;
}

function formulaIn(
  cell: FileCell,
  row: number,
  column: number,
  shared: Shared,
  file: FileSheet,
  { functions }: SheetContext,
): string | undefined {
  const shown = (stored: string) => {
    const table = tableOf(file, row, column);
    const formula = shownTableForms(fromStored(stored, functions), table?.name, table?.isRow ?? false);
    return cell.formulaType === "array" ? formula : withIntersections(formula);
  };
  if (cell.formula) return shown(cell.formula);
  const master = cell.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
  if (cell.formula === undefined || !master) return undefined;
  return shown(moved(master.formula, row - master.row, column - master.column));
}

/** The name of the table a cell belongs to, and whether it stands in one of its rows. */
function tableOf(file: FileSheet, row: number, column: number): { name: string; isRow: boolean } | undefined {
  for (const { range, name, displayName, showTotalRow } of file.tables ?? []) {
    const rect = range ? parseRect(range) : undefined;
    if (!rect || !contains(rect, row, column)) continue;
    return { name: displayName ?? name, isRow: row > rect.top && row <= rect.bottom - (showTotalRow ? 1 : 0) };
  }
  return undefined;
}

function tablesIn(workbook: Workbook, sheet: Sheet, file: FileSheet): void {
  for (const table of file.tables ?? []) {
    const rect = table.range ? parseRect(table.range) : undefined;
    if (!rect) continue;
    const { style = "", showTotalRow: showTotals = false } = table;
    const name = table.displayName ?? table.name;
    workbook.tables.push({
      id: workbook.newId(),
      name,
      sheet,
      rect,
      style,
      showTotals,
      ...(table.showRowStripes === false ? { bandedRows: false } : {}),
      ...(table.showColumnStripes ? { bandedColumns: true } : {}),
      ...(table.showAutoFilter === false ? { filterButtons: false } : {}),
    });
  }
}

function position(key: string): [number, number] {
  const [row, column] = key.split(",").map(Number);
  return [row!, column!];
}

function eachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) visit(row, column);
  }
}
