import { intersect, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import * as block from "../objects/block";
import { rectFrom } from "../objects/places";
import { RangeObject } from "../objects/Range";
import { TableCollectionObject } from "../objects/Tables";
import { isWithin } from "../writes";
import { CommonFault } from "./CommonFault";

/** Data as office.js sends them: a matrix (a text is one of a single cell), or a table. */
export type WireData = unknown[][] | { Rows?: unknown[][] | null; Headers?: unknown[] | null };

/** The documentation of setSelectedDataAsync gives this limit for Excel on the web. */
const MOST_CELLS = 20_000;

/**
 * Writes data as setSelectedDataAsync does. Into one selected cell any block goes if it covers no other filled cell, and
 * a table becomes a new Excel table; several selected cells must have the shape of the data (a table's with its head).
 * Texts are read as if they were typed, formulas among them.
 */
export function writeSelected(host: HostContext, sheet: Sheet, selection: Rect, data: WireData): void {
  const isTable = !Array.isArray(data);
  const rows = isTable ? tableRows(data) : data;
  const columns = checkRectangle(rows);
  const target = whole(selection, rows.length, columns);
  if (block.cellsOf(selection) === 1) checkFree(sheet, target, selection);
  else if (block.rowsOf(selection) !== rows.length || block.columnsOf(selection) !== columns) {
    throw new CommonFault("dataNotMatchSelection");
  }
  const makesTable = isTable && mayHoldTable(host, sheet, target);
  write(host, sheet, target, rows);
  if (!makesTable) return;
  const { table } = new TableCollectionObject(host, sheet).add(new RangeObject(host, sheet, target), true);
  if (!data.Rows || data.Rows.length === 0) table.placeholder = true;
}

/** Writes data over a binding, which must have their shape. */
export function writeBound(host: HostContext, sheet: Sheet, rect: Rect, data: WireData): void {
  const rows = Array.isArray(data) ? data : (data.Rows ?? []);
  const headed = !Array.isArray(data) && data.Headers ? [...headLines(data.Headers), ...rows] : rows;
  const columns = checkRectangle(headed);
  const fits = (lines: number) => lines === block.rowsOf(rect) && columns === block.columnsOf(rect);
  const bodyOnly = !Array.isArray(data) && !data.Headers && fits(headed.length + 1);
  if (!bodyOnly && !fits(headed.length)) throw new CommonFault("dataNotMatchBindingSize");
  const target = bodyOnly ? { ...rect, top: rect.top + 1 } : rect;
  write(host, sheet, target, headed);
}

function write(host: HostContext, sheet: Sheet, rect: Rect, rows: unknown[][]): void {
  try {
    block.writeBlock(sheet, rect, rows, "data", host.locale);
  } catch (fault) {
    throw fault instanceof HostError ? new CommonFault("cannotWriteToSelection", fault.message) : fault;
  }
}

/** Heads and rows one below the other; without heads Excel names the columns itself, without rows one stays blank. */
function tableRows({ Rows, Headers }: Exclude<WireData, unknown[][]>): unknown[][] {
  const columns = Rows?.[0]?.length ?? 0;
  const head = Headers ? headLines(Headers) : [Array.from({ length: columns }, () => "")];
  const body = Rows && Rows.length > 0 ? Rows : [head[0]!.map(() => "")];
  return [...head, ...body];
}

/** Heads come as an array, or as an array of arrays. */
function headLines(heads: unknown[]): unknown[][] {
  return Array.isArray(heads[0]) ? (heads as unknown[][]) : [heads];
}

/** Whether a new table is to be made: not within one; what cannot hold one is refused before anything is written. */
function mayHoldTable(host: HostContext, sheet: Sheet, rect: Rect): boolean {
  const met = host.workbook.tables.find((table) => table.sheet === sheet && intersect(table.rect, rect));
  if (met && isWithin(rect, met.rect)) return false;
  const merged = sheet.merges.some((merge) => intersect(merge, rect));
  if (met || merged || sheet.protection) throw new CommonFault("cannotWriteToSelection");
  return true;
}

function checkRectangle(rows: unknown[][]): number {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some((row) => !Array.isArray(row) || row.length !== columns)) {
    throw new CommonFault("invalidDataFormat");
  }
  if (rows.length * columns > MOST_CELLS) throw new CommonFault("cellDataAmountBeyondLimits");
  return columns;
}

function whole({ top, left }: Rect, rows: number, columns: number): Rect {
  try {
    return rectFrom(top, left, rows, columns);
  } catch {
    throw new CommonFault("cannotWriteToSelection");
  }
}

/** Nothing but the selected cell itself may be overwritten. */
function checkFree(sheet: Sheet, target: Rect, selected: Rect): void {
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      const cell = sheet.cell(row, column);
      const filled = cell && (cell.formula !== undefined || (cell.value ?? null) !== null);
      if (filled && !(row === selected.top && column === selected.left)) {
        throw new CommonFault("overwriteWorksheetData");
      }
    }
  }
}
