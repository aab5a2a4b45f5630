import { quoteSheet, type Rect } from "../../model/address";
import type { ChartSeries } from "../../model/Chart";
import type { Sheet } from "../../model/Sheet";
import { isDateFormat } from "numfmt";
import type { HostContext } from "../HostContext";
import { invalidArgument } from "../HostError";
import * as block from "./block";
import { absoluteAddress } from "./places";

/** Excel.ChartSeriesBy. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/** A block as a chart names it, without an "=": 'Data'!$B$2:$B$9. */
export function sourceText(sheet: Sheet, rect: Rect): string {
  return `${quoteSheet(sheet.name)}!${absoluteAddress(rect)}`;
}

/**
 * Splits a block into series as Excel does. Without a word on it, what there is more of is the points: a block with more
 * columns than rows has its series in rows. A first row or column of texts or dates, or an empty corner, is the head.
 */
export function splitSeries(
  host: HostContext,
  sheet: Sheet,
  given: Rect,
  seriesBy: SeriesBy,
  scatter: boolean,
): ChartSeries[] {
  const rect = inUse(sheet, given);
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && block.columnsOf(rect) > block.rowsOf(rect));
  const value = (row: number, column: number) => sheet.cell(row, column)?.value ?? null;
  const emptyCorner = block.cellsOf(rect) > 1 && value(rect.top, rect.left) === null;
  const isHead = (cells: { row: number; column: number }[]) =>
    cells.length > 0 && (emptyCorner || cells.some(({ row, column }) => isLabel(sheet, row, column)));
  const topRow = range(rect.left + (block.columnsOf(rect) > 1 ? 1 : 0), rect.right).map((column) => ({ row: rect.top, column })); // prettier-ignore
  const headRow = block.rowsOf(rect) > 1 && (isHead(topRow) || (scatter && !byRows && isHead([{ row: rect.top, column: rect.left }]))); // prettier-ignore
  const leftColumn = range(rect.top + (headRow || block.rowsOf(rect) > 1 ? 1 : 0), rect.bottom).map((row) => ({ row, column: rect.left })); // prettier-ignore
  const headColumn = block.columnsOf(rect) > 1 && isHead(leftColumn);
  const points = scatter && block.columnsOf(rect) > 1 && block.rowsOf(rect) > 1;
  const names = byRows ? headColumn : headRow;
  const categories = points || (byRows ? headRow : headColumn);
  const inner = {
    ...rect,
    top: rect.top + ((byRows ? categories : names) ? 1 : 0),
    left: rect.left + ((byRows ? names : categories) ? 1 : 0),
  };
  const along = byRows
    ? { ...inner, top: rect.top, bottom: rect.top }
    : { ...inner, left: rect.left, right: rect.left };
  const lines = byRows ? range(inner.top, inner.bottom) : range(inner.left, inner.right);
  return lines.map((line, index): ChartSeries => {
    const values = byRows ? { ...inner, top: line, bottom: line } : { ...inner, left: line, right: line };
    const row = byRows ? line : rect.top;
    const column = byRows ? rect.left : line;
    const head = { top: row, bottom: row, left: column, right: column };
    return {
      id: host.workbook.newId(),
      name: names ? `=${sourceText(sheet, head)}` : plainSeriesName(host, index + 1),
      values: sourceText(sheet, values),
      ...(categories ? { categories: sourceText(sheet, along) } : {}),
    };
  });
}

/** The name of a series that has none of its own. */
export function plainSeriesName(host: HostContext, number: number): string {
  return `${host.locale.startsWith("zh") ? "系列" : "Series"}${number}`;
}

/** Whole rows and columns count as far as they are used. */
function inUse(sheet: Sheet, given: Rect): Rect {
  if (!block.isUnbounded(given)) return given;
  const used = sheet.usedRect(true, given);
  if (!used) throw invalidArgument("The source of the chart has no cells that hold something.");
  return used;
}

function isLabel(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  if (typeof cell?.value === "string") return true;
  return typeof cell?.value === "number" && isDateFormat(cell.style?.numberFormat ?? "General");
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
