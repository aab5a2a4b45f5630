import type { Rect } from "./address";

/** Whether all cells of a block go the same way. */
export function movesWhole(
  rect: Rect,
  place: (row: number, column: number) => [row: number, column: number] | undefined,
): boolean {
  const first = place(rect.top, rect.left);
  if (!first) return false;
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const next = place(row, column);
      if (next?.[0] !== first[0] + row - rect.top || next[1] !== first[1] + column - rect.left) return false;
    }
  }
  return true;
}
