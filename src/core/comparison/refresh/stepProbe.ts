import type { CellAt, Step } from "./Shift";

/** A cell behind all that the steps touch, whatever has gone before: each of them moves it, and so a name that stands for it. */
export function probeCell(steps: readonly Step[]): CellAt {
  const behind = (axis: Step["axis"]) => {
    const own = steps.filter((step) => step.axis === axis);
    const gone = own.reduce((sum, { isComing, count }) => sum + (isComing ? 0 : count), 0);
    return Math.max(0, ...own.map(({ at, count }) => at + count)) + gone;
  };
  return { row: behind("rows"), column: behind("columns") };
}

/**
 * How many steps are done: so many as are marked, or one more where the cell has moved on already. A step moves the cell before
 * it is marked, so a fault between the two is told by the cell.
 *
 * @example two rows come in at row 5, marked 0, the cell moved from row 7 to row 9 → 1
 */
export function stepsDone(steps: readonly Step[], marked: number, probe: CellAt | null): number {
  const next = steps[marked];
  if (!next || !probe) return marked;
  const start = probeCell(steps);
  const axis = next.axis === "rows" ? "row" : "column";
  const moved = steps
    .slice(0, marked)
    .reduce((sum, step) => sum + (step.axis === next.axis ? (step.isComing ? step.count : -step.count) : 0), 0);
  return probe[axis] === start[axis] + moved ? marked : marked + 1;
}
