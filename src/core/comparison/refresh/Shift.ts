/** Rows or columns that come in or go. */
export interface Shift {
  axis: "rows" | "columns";
  at: number;
  count: number;
}

/** A shift with its direction. */
export interface Step extends Shift {
  isComing: boolean;
}

/** A cell of the sheet, by zero-based numbers. */
export interface CellAt {
  row: number;
  column: number;
}

/** What takes steps back: their opposites, the last first. */
export function takenBack(steps: readonly Step[]): Step[] {
  return steps.map((step) => ({ ...step, isComing: !step.isComing })).reverse();
}
