import type { Rect } from "../../model/address";
import type { Cell, Sheet } from "../../model/Sheet";
import type { Table } from "../../model/Workbook";
import type { HostContext } from "../HostContext";
import * as block from "../objects/block";
import { displayText } from "../text";
import { CommonFault } from "./CommonFault";

/** How data are asked for, in the words of office.js on the wire. */
export interface ReadOptions {
  CoerceType?: string;
  ValueFormat?: string;
  FilterType?: string;
}

/**
 * The cells of a block as getSelectedDataAsync and getDataAsync take them: rows, which office.js makes into a text or
 * leaves as a matrix, or a table with its head. "formatted" gives what the cells show, "onlyVisible" leaves out hidden
 * rows and columns. Example: 0.5 shown as 50.0% is 0.5, or "50.0%" where formatted.
 * As a table only cells of a table can be read: heads are those of its columns, whether they are selected or not.
 */
export function readData(host: HostContext, sheet: Sheet, rect: Rect, options: ReadOptions): unknown {
  const kind = options.CoerceType ?? "matrix";
  if (kind === "text" || kind === "matrix") return rowsOf(host, sheet, rect, options);
  if (kind !== "table") throw new CommonFault("coercionTypeNotSupported");
  const table = host.workbook.tables.find((one) => one.sheet === sheet && isInside(rect, one));
  if (!table) throw new CommonFault("selectionNotSupportCoercionType");
  const head = { ...rect, top: table.rect.top, bottom: table.rect.top };
  const body = { ...rect, top: Math.max(rect.top, table.rect.top + 1) };
  return {
    Headers: rowsOf(host, sheet, head, { ...options, FilterType: "all" }),
    Rows: body.top > body.bottom ? [] : rowsOf(host, sheet, body, options),
  };
}

function isInside(rect: Rect, { rect: whole }: Table): boolean {
  const rows = rect.top >= whole.top && rect.bottom <= whole.bottom;
  return rows && rect.left >= whole.left && rect.right <= whole.right;
}

function rowsOf(host: HostContext, sheet: Sheet, rect: Rect, options: ReadOptions): unknown[][] {
  const formatted = options.ValueFormat === "formatted";
  const shownOnly = options.FilterType === "onlyVisible";
  const read = (cell: Cell | undefined): unknown => {
    const value = cell?.value ?? null;
    if (!formatted) return block.wireValue(value);
    return displayText(value, cell?.style?.numberFormat ?? "General", host.locale);
  };
  const rows = block.readBlock(sheet, rect, read);
  if (!rows) throw new CommonFault("operationNotSupported", "reading whole rows or columns");
  if (!shownOnly) return rows;
  return rows
    .filter((_row, index) => !sheet.hiddenRows.has(rect.top + index))
    .map((row) => row.filter((_value, index) => !sheet.hiddenColumns.has(rect.left + index)));
}
