import type { RefreshPlan } from "./refreshPlan";
import type { SheetLooks } from "./sheetLooks";

/** Heights of rows in points, and rows that are not shown. */
export interface RowSizes {
  heights: { first: number; last: number; height: number }[];
  hidden: number[];
}

/** Screens have no half pixels: a height reads back up to so many points off. */
const ROUNDING = 1;

/**
 * The rows of a rebuilt sheet: as planned, but one that was given another height by hand than we gave it, or was hidden, stays
 * so and takes that along to where its line is now. A note is never lower than its text needs.
 */
export function rowSizes(
  { plan, rowsFrom, newTop }: Pick<RefreshPlan, "plan" | "rowsFrom" | "newTop">,
  before: { heights: readonly number[]; hidden: readonly number[] },
  given: SheetLooks | null,
): RowSizes {
  const planned = heightOf(plan.rowHeights);
  const was = heightOf(given?.rowHeights ?? []);
  const hidden = new Set(before.hidden);
  const heights: RowSizes["heights"] = [];
  plan.cells.forEach((_, row) => {
    const wanted = planned.get(row);
    if (wanted === undefined) return;
    const from = rowsFrom[row] ?? null;
    const standing = from === null || hidden.has(from) ? undefined : before.heights[from];
    const set = from === null ? undefined : was.get(from);
    const isByHand = standing !== undefined && set !== undefined && Math.abs(standing - set) > ROUNDING;
    const kept = isByHand ? standing : wanted;
    addRow(heights, row, row >= newTop ? Math.max(kept, wanted) : kept);
  });
  // The row of the chart holds no cells.
  for (const one of plan.rowHeights) if (one.first >= plan.cells.length) heights.push(one);
  return { heights, hidden: rowsFrom.flatMap((from, row) => (from !== null && hidden.has(from) ? [row] : [])) };
}

function heightOf(list: SheetLooks["rowHeights"]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { first, last, height } of list) for (let row = first; row <= last; row++) found.set(row, height);
  return found;
}

function addRow(heights: RowSizes["heights"], row: number, height: number): void {
  const last = heights.at(-1);
  if (last?.last === row - 1 && last.height === height) last.last = row;
  else heights.push({ first: row, last: row, height });
}
