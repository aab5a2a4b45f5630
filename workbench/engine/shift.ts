import type { Rect } from "../model/address";
import { shiftEnds, type Shift } from "../model/shift";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";

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
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const areas = printArea?.flatMap((area) => move(area) ?? []);
  if (areas) sheet.pageLayout.printArea = areas.length > 0 ? areas : undefined;
  if (titleColumns && shift.axis === "columns") {
    const ends = shiftEnds(titleColumns.left, titleColumns.right, shift);
    sheet.pageLayout.titleColumns = ends && { left: ends[0], right: ends[1] };
  }
  if (titleRows && shift.axis === "rows") {
    const ends = shiftEnds(titleRows.top, titleRows.bottom, shift);
    sheet.pageLayout.titleRows = ends && { top: ends[0], bottom: ends[1] };
  }
}
