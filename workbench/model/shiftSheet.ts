import { moveBindings } from "./Binding";
import { bound, intersect, type Rect } from "./address";
import type { ShiftDeed } from "./changes";
import type { Sheet } from "./Sheet";
import { isWhole, movingRect, shiftCell, shiftOf, shiftRect, type BandShift } from "./shift";
import { followFormulas } from "./shiftFormulas";
import { shiftLayout } from "./shiftLayout";
import { shiftTables } from "./shiftTables";
import { shiftRules, shiftValidations } from "./shiftRules";
import type { Style } from "./style";
import type { Workbook } from "./Workbook";

/** Puts cells in at a block: the others move down, or to the right. New cells look as those above, or on their left. */
export function insertCells(workbook: Workbook, sheet: Sheet, rect: Rect, axis: "rows" | "columns"): void {
  const shift = shiftOf(rect, axis, "insert");
  shiftCells(workbook, sheet, shift);
  copyLook(sheet, shift);
  workbook.tell({ kind: "shifted", sheet, rect, deed: deedOf(shift) });
}

/** Takes the cells of a block out: the others move up, or to the left. */
export function deleteCells(workbook: Workbook, sheet: Sheet, rect: Rect, axis: "rows" | "columns"): void {
  const shift = shiftOf(rect, axis, "delete");
  shiftCells(workbook, sheet, shift);
  workbook.tell({ kind: "shifted", sheet, rect, deed: deedOf(shift) });
}

function shiftCells(workbook: Workbook, sheet: Sheet, shift: BandShift): void {
  const before = sheet.usedRect();
  if (!isWhole(shift) && before) {
    const settled = intersect(before, movingRect(shift));
    if (settled) sheet.settleLooks(settled);
  }
  const cut = sheet.relocate((row, column) => shiftCell(row, column, shift));
  const after = sheet.usedRect();
  shiftRules(sheet, shift, () => workbook.newId());
  shiftValidations(sheet, shift);
  shiftLayout(sheet, shift);
  shiftTables(workbook, sheet, shift);
  moveBindings(workbook, sheet, (rect) => shiftRect(rect, shift));
  const used = before && after ? bound(before, after) : (before ?? after);
  const moved = used && intersect(used, movingRect(shift));
  if (moved) workbook.tell({ kind: "cells", sheet, rect: moved, silent: true });
  for (const [row, column] of cut) {
    const rect = { top: row, left: column, bottom: row, right: column };
    workbook.tell({ kind: "cells", sheet, rect, silent: true });
  }
  followFormulas(workbook, sheet, (rect) => shiftRect(rect, shift));
  sheet.layoutChanged();
}

function copyLook(sheet: Sheet, { axis, at, count, band }: BandShift): void {
  if (at === 0) return;
  const rows = axis === "rows";
  for (const { row, column, cell } of [...sheet.cells()]) {
    const across = rows ? column : row;
    if ((rows ? row : column) !== at - 1 || !cell.style || across < band.first || across > band.last) continue;
    const style: Style = cell.style;
    const rect = rows
      ? { top: at, bottom: at + count - 1, left: column, right: column }
      : { top: row, bottom: row, left: at, right: at + count - 1 };
    sheet.setStyle(rect, style);
  }
}

function deedOf(shift: BandShift): ShiftDeed {
  const what = isWhole(shift) ? (shift.axis === "rows" ? "Row" : "Column") : "Cell";
  return `${what}${shift.count > 0 ? "Inserted" : "Deleted"}`;
}
