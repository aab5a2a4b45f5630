import type { Shift } from "./Shift";

/** Rows of head and lines, and of what stands below them, before and after. */
export interface RowShape {
  oldTop: number;
  oldTail: number;
  newTop: number;
  newTail: number;
}

/** The row where the tail begins while the sheet is rewritten: what is too many is taken out last. */
export function workingTop({ oldTop, newTop }: RowShape): number {
  return Math.max(oldTop, newTop);
}

/**
 * Rows come in before the last line, so that ranges over the lines grow, and behind the notes; those too many go at the end of
 * the lines and of the notes. What stands below moves along.
 */
export function rowShifts(shape: RowShape): { inserts: Shift[]; removes: Shift[]; moved: (row: number) => number } {
  const { oldTop, oldTail, newTop, newTail } = shape;
  const tailStart = workingTop(shape);
  const shift = (at: number, count: number): Shift[] => (count > 0 ? [{ axis: "rows", at, count }] : []);
  const more = Math.max(0, newTop - oldTop);
  return {
    inserts: [...shift(oldTop - 1, more), ...shift(tailStart + oldTail, newTail - oldTail)],
    removes: [...shift(tailStart + newTail, oldTail - newTail), ...shift(newTop, oldTop - newTop)],
    moved: (row) => (row >= oldTop - 1 ? row + more : row),
  };
}
