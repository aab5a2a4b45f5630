import type { Shift } from "../core/comparison/refresh/Shift";
import { columnLetters } from "../core/plan/SheetPlan";

/** The step that a rewriting has reached, kept with its backup: so many shifts are done, or all is. */
export const STEP_PROPERTY = "TownIndicators.Step";
export const DONE = "done";

/** The sheet as it was before it is rewritten: what its copy does not tell. */
export interface SheetBefore {
  sheetId: string;
  name: string;
  tag: string;
  /** Points, by column and by row of our block. */
  widths: number[];
  heights: number[];
  /** Ids of the charts on the sheet, and where ours stands; `null` where there is none. */
  chartIds: Set<string>;
  chart: { left: number; top: number; width: number; height: number } | null;
  /** Ids of all sheets, to know which are ours. */
  sheetIds: Set<string>;
  /** Hidden copies, under names that are ours alone. */
  backup: string;
  scratch: string;
}

/** The whole rows or columns of a shift. */
export function shifted(sheet: Excel.Worksheet, { axis, at, count }: Shift): Excel.Range {
  return sheet.getRange(
    axis === "rows" ? `${at + 1}:${at + count}` : `${columnLetters(at)}:${columnLetters(at + count - 1)}`,
  );
}
