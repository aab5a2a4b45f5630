import type { Vector } from "./vectors";

/**
 * Goes through two blocks cell by cell; one line, or one cell, counts for all lines of the other. False where neither is so
 * and their sizes differ: what is missing there is #N/A.
 */
export function together(a: Vector, b: Vector, see: (i: number, j: number, at: number) => void): boolean {
  const rows = Math.max(a.rows, b.rows);
  const columns = Math.max(a.columns, b.columns);
  const fits = (each: Vector) =>
    (each.rows === 1 || each.rows === rows) && (each.columns === 1 || each.columns === columns);
  if (!fits(a) || !fits(b)) return false;
  const [rowA, columnA] = [a.rows === 1 ? 0 : a.columns, a.columns === 1 ? 0 : 1];
  const [rowB, columnB] = [b.rows === 1 ? 0 : b.columns, b.columns === 1 ? 0 : 1];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      see(row * rowA + column * columnA, row * rowB + column * columnB, row * columns + column);
  return true;
}
