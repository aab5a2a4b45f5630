import type { Rect } from "../model/address";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";

/** Rows or columns put in (count above zero) or taken out (below zero) at a place. */
export interface Shift {
  axis: "rows" | "columns";
  at: number;
  count: number;
}

/** The ends of a block after the shift; `undefined` where the block itself is taken out. */
export function shiftEnds(first: number, last: number, { at, count }: Shift): [number, number] | undefined {
  if (count > 0)
    return at <= first ? [first + count, last + count] : at <= last ? [first, last + count] : [first, last];
  const end = at - count;
  const kept = (place: number) => (place < at ? place : Math.max(at, place + count));
  if (first >= at && last < end) return undefined;
  return [kept(first), last < at ? last : last < end ? at - 1 : last + count];
}

/** Moves what the model keeps by place besides cells: tables and the print area. The grid moves all else itself. */
export function shiftBlocks(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const move = (rect: Rect): Rect | undefined => {
    const ends =
      shift.axis === "rows" ? shiftEnds(rect.top, rect.bottom, shift) : shiftEnds(rect.left, rect.right, shift);
    if (!ends) return undefined;
    const [first, last] = ends;
    return shift.axis === "rows" ? { ...rect, top: first, bottom: last } : { ...rect, left: first, right: last };
  };
  const before = JSON.stringify(workbook.tables.map((table) => table.rect));
  const kept = workbook.tables.filter((table) => {
    if (table.sheet !== sheet) return true;
    const rect = move(table.rect);
    if (rect) table.rect = rect;
    return rect !== undefined;
  });
  workbook.tables.splice(0, workbook.tables.length, ...kept);
  if (JSON.stringify(workbook.tables.map((table) => table.rect)) !== before) workbook.tell({ kind: "tables" });
  const { printArea, titleRows } = sheet.pageLayout;
  if (printArea) sheet.pageLayout.printArea = move(printArea);
  if (titleRows && shift.axis === "rows") {
    const ends = shiftEnds(titleRows.top, titleRows.bottom, shift);
    sheet.pageLayout.titleRows = ends && { top: ends[0], bottom: ends[1] };
  }
}
