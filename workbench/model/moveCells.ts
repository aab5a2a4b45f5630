import { bound, contains, intersect, type Rect } from "./address";
import { moveBindings } from "./Binding";
import type { Sheet } from "./Sheet";
import { followFormulas } from "./shiftFormulas";
import { namedOutside, tableAt } from "./tableFormulas";
import type { Workbook } from "./Workbook";

/** A block of a sheet that is cut out and put down so many rows and columns away. */
export interface Move {
  from: Rect;
  to: Rect;
}

export function moveOf(from: Rect, top: number, left: number): Move {
  return { from, to: { top, left, bottom: top + from.bottom - from.top, right: left + from.right - from.left } };
}

export function isWithin(rect: Rect, whole: Rect): boolean {
  return contains(whole, rect.top, rect.left) && contains(whole, rect.bottom, rect.right);
}

/**
 * Where a block goes as a reference of Excel does: with the cells if all of them move; nowhere (#REF!) if others are put
 * over all of them; and where its whole first or last row or column moves along the block, that end goes with it.
 */
export function movedRect(rect: Rect, { from, to }: Move): Rect | undefined {
  const [rows, columns] = [to.top - from.top, to.left - from.left];
  if (isWithin(rect, from)) {
    return {
      top: rect.top + rows,
      bottom: rect.bottom + rows,
      left: rect.left + columns,
      right: rect.right + columns,
    };
  }
  if (isWithin(rect, to)) return undefined;
  const across = from.left <= rect.left && from.right >= rect.right;
  const down = from.top <= rect.top && from.bottom >= rect.bottom;
  if (columns === 0 && across) return withEnds(rect, "top", "bottom", (row) => row >= from.top && row <= from.bottom, rows); // prettier-ignore
  if (rows === 0 && down) return withEnds(rect, "left", "right", (column) => column >= from.left && column <= from.right, columns); // prettier-ignore
  return rect;
}

function withEnds(
  rect: Rect,
  first: "top" | "left",
  last: "bottom" | "right",
  moves: (place: number) => boolean,
  by: number,
): Rect {
  const ends = [rect[first], rect[last]].map((place) => (moves(place) ? place + by : place));
  return { ...rect, [first]: Math.min(...ends), [last]: Math.max(...ends) };
}

/** Formulas that leave their table name it. */
function nameTables(workbook: Workbook, sheet: Sheet, { from, to }: Move): void {
  for (const { row, column, cell } of sheet.formulaCells()) {
    if (!contains(from, row, column)) continue;
    const own = tableAt(workbook, sheet, row, column);
    if (!own || isWithin(own.rect, from)) continue;
    const place = { sheet, row: row + to.top - from.top, column: column + to.left - from.left };
    cell.formula = namedOutside(workbook, cell.formula, { sheet, row, column }, place);
  }
}

/**
 * Moves cells with their looks, comments and links, tables, bindings and the filter that lie within, over what is at
 * the destination; formulas that read them follow. Merged cells and rules are the caller's affair.
 */
export function moveCells(workbook: Workbook, sheet: Sheet, move: Move): void {
  const { from, to } = move;
  const place = (row: number, column: number): [number, number] | undefined => {
    if (contains(from, row, column)) return [row + to.top - from.top, column + to.left - from.left];
    return contains(to, row, column) ? undefined : [row, column];
  };
  nameTables(workbook, sheet, move);
  const cut = sheet.relocate(place);
  const follow = <T extends { row: number; column: number }>(parts: T[]): T[] =>
    parts.filter((part) => {
      const next = place(part.row, part.column);
      if (next) [part.row, part.column] = next;
      return next !== undefined;
    });
  sheet.comments = follow(sheet.comments);
  sheet.hyperlinks = follow(sheet.hyperlinks);
  for (const table of workbook.tables) {
    if (table.sheet === sheet && isWithin(table.rect, from)) table.rect = movedRect(table.rect, move)!;
  }
  const filter = sheet.autoFilter;
  if (filter && isWithin(filter.rect, from)) filter.rect = movedRect(filter.rect, move)!;
  moveBindings(workbook, sheet, (rect) => movedRect(rect, move));
  for (const rect of intersect(from, to) ? [bound(from, to)] : [from, to]) {
    workbook.tell({ kind: "cells", sheet, rect });
    workbook.tell({ kind: "style", sheet, rect });
  }
  for (const [row, column] of cut) {
    workbook.tell({ kind: "cells", sheet, rect: { top: row, left: column, bottom: row, right: column }, silent: true });
  }
  followFormulas(workbook, sheet, (rect) => movedRect(rect, move));
  workbook.tell({ kind: "tables" });
  sheet.layoutChanged();
}
