import type { Cell as FileCell, CellStyle, ColumnDef, WriteSheet } from "hucre/xlsx";
import { cellAddress, contains, rectAddress } from "../../model/address";
import type { Cell, Sheet } from "../../model/Sheet";
import { CellError, isErrorCode } from "../../model/values";
import type { Table } from "../../model/Workbook";
import { FileFault } from "../FileFault";
import { withoutIntersections, worksOnArrays } from "./arrayForms";
import { toStored } from "./formulas";
import { headerOut, pageSetupOut, tableOut } from "./layoutOut";
import { formulaForms, richTexts, withOriginal } from "./cellOriginals";
import { collapsedOf } from "./collapsed";
import { keptOptions } from "./keptSheet";
import { lentRow, MARK } from "./lineLooksOut";
import { fileColor, styleOut } from "./styleOut";
import { pointsToCharacters } from "./units";
import { isDataRow } from "../../model/tableFormulas";
import { storedTableForms } from "./tableForms";
import { valueOut } from "./values";

const LONGEST_FORMULA = 8192;
/** Says nothing a cell would not have anyway: it keeps an empty cell from taking the look of its row or column. */
const PLAIN: CellStyle = { protection: { locked: true } };

/** One sheet of the workbook in the words of the library. */
export function sheetOut(sheet: Sheet, tables: Table[], functions: string[]): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  for (const { row, column, cell } of sheet.cells()) {
    const table = tables.find(({ rect }) => contains(rect, row, column));
    cells.set(`${row},${column}`, cellOut(sheet, row, column, cell, table, functions));
  }
  const out: WriteSheet = { name: sheet.name, cells, columns: columnsOut(sheet), ...rowsOut(sheet) };
  const lent = lentRow(sheet, out.rowDefs);
  lent?.looks.forEach((style, column) => cells.set(`${lent.row},${column}`, { value: MARK, style }));
  Object.assign(out, keptOptions(sheet));
  out.view = { showGridLines: sheet.showGridlines };
  if (!sheet.showHeadings) out.view.showRowColHeaders = false;
  if (sheet.tabColor) out.view.tabColor = fileColor(sheet.tabColor);
  if (sheet.frozen.rows > 0 || sheet.frozen.columns > 0) out.freezePane = { ...sheet.frozen };
  if (sheet.visibility === "Hidden") out.hidden = true;
  if (sheet.visibility === "VeryHidden") out.veryHidden = true;
  out.merges = sheet.merges.map((rect) => ({
    startRow: rect.top,
    startCol: rect.left,
    endRow: rect.bottom,
    endCol: rect.right,
  }));
  out.tables = tables.map((table) => tableOut(table, functions));
  out.pageSetup = pageSetupOut(sheet.pageLayout);
  const oddHeader = headerOut(sheet.pageLayout.header);
  const oddFooter = headerOut(sheet.pageLayout.footer);
  const { ownFirst, ownEven, first, even } = sheet.pageLayout;
  if (oddHeader || oddFooter || ownFirst || ownEven || first || even) {
    out.headerFooter = { oddHeader, oddFooter };
    if (ownFirst) out.headerFooter.differentFirst = true;
    if (ownEven) out.headerFooter.differentOddEven = true;
    if (first) Object.assign(out.headerFooter, { firstHeader: headerOut(first.header), firstFooter: headerOut(first.footer) }); // prettier-ignore
    if (even) Object.assign(out.headerFooter, { evenHeader: headerOut(even.header), evenFooter: headerOut(even.footer) }); // prettier-ignore
  }
  // The file counts the row before the break, from 1: that is the number of the row after it, from 0.
  if (sheet.rowBreaks.size > 0) out.rowBreaks = [...sheet.rowBreaks].sort((a, b) => a - b);
  if (sheet.columnBreaks.size > 0) out.colBreaks = [...sheet.columnBreaks].sort((a, b) => a - b);
  return out;
}

function cellOut(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  table: Table | undefined,
  functions: string[],
): Partial<FileCell> {
  const where = `${sheet.name}!${cellAddress(row, column)}`;
  const own = withOriginal(cell, styleOut(cell.style, sheet.normalFont));
  const style = own ?? (sheet.lines.at(row, column) && PLAIN);
  const out: Partial<FileCell> = style ? { style } : {};
  if (cell.formula === undefined) {
    if (cell.value instanceof CellError) out.value = cell.value.code;
    else out.value = valueOut(cell.value, where);
    // The library would write a text that reads like an error as an error.
    if (typeof cell.value === "string" && isErrorCode(cell.value)) out.richText = [{ text: cell.value }];
    const rich = richTexts.get(cell);
    if (rich && rich.text === cell.value) out.richText = rich.runs;
    return out;
  }
  const isArray = isArrayForm(cell, cell.formula);
  const plain = isArray ? cell.formula : withoutIntersections(cell.formula);
  out.formula = toStored(storedTableForms(plain, table?.name, table !== undefined && isDataRow(table, row)), functions);
  if (out.formula.length > LONGEST_FORMULA) {
    throw new FileFault(`${where}: the formula is longer than the ${LONGEST_FORMULA} characters a file can hold.`);
  }
  out.formulaResult = valueOut(cell.value, where);
  // Only what fills several cells or works on arrays is stored as a dynamic array: our functions with one result are
  // not, because programs without the add-in show the cached value of a plain formula, and #NAME? for an array.
  const spill = sheet.spillRect(row, column);
  const blocked = cell.value instanceof CellError && cell.value.code === "#SPILL!";
  if (spill || blocked || isArray) {
    out.formulaType = "array";
    out.formulaRef = spill ? rectAddress(spill) : cellAddress(row, column);
    out.formulaDynamic = true;
  }
  return out;
}

/** A formula nobody has changed is written in the form it was read in. */
function isArrayForm(cell: Cell, formula: string): boolean {
  const read = formulaForms.get(cell);
  return read?.formula === formula ? read.isArray : worksOnArrays(formula);
}

function columnsOut(sheet: Sheet): ColumnDef[] {
  const collapsed = collapsedOf(sheet, "columns");
  const last = greatest(sheet.columnWidths.keys(), sheet.hiddenColumns, sheet.columnLevels.keys(), collapsed);
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = sheet.columnWidths.get(column);
    return {
      ...(points === undefined ? {} : { width: pointsToCharacters(points, sheet.normalFont) }),
      ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
      ...(sheet.columnLevels.has(column) ? { outlineLevel: sheet.columnLevels.get(column) } : {}),
      ...(collapsed.has(column) ? { collapsed: true } : {}),
    };
  });
}

/** Heights and hidden rows, with as many empty rows as it takes for the library to reach them all. */
function rowsOut(sheet: Sheet): Pick<WriteSheet, "rows" | "rowDefs"> {
  const rowDefs: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, height] of sheet.rowHeights) rowDefs.set(row, { height });
  for (const row of sheet.hiddenRows) rowDefs.set(row, { ...rowDefs.get(row), hidden: true });
  for (const [row, outlineLevel] of sheet.rowLevels) rowDefs.set(row, { ...rowDefs.get(row), outlineLevel });
  for (const row of collapsedOf(sheet, "rows")) rowDefs.set(row, { ...rowDefs.get(row), collapsed: true });
  return { rowDefs, rows: Array.from({ length: greatest(rowDefs.keys()) + 1 }, () => []) };
}

function greatest(...lists: Iterable<number>[]): number {
  let last = -1;
  for (const list of lists) for (const number of list) last = Math.max(last, number);
  return last;
}
