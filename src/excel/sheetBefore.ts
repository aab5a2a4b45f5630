import type { CellAt } from "../core/comparison/refresh/Shift";

/** The step that a rewriting has reached, kept with its backup: so many shifts are done, or all is. */
export const STEP_PROPERTY = "TownIndicators.Step";
export const DONE = "done";

/** A name of the backup for a cell that each shift moves: it tells of one that was done and not marked any more. */
export const PROBE_NAME = "TownIndicators.Probe";

/** Where a chart lies, in points. */
export interface ChartArea {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The sheet as it was before it is rewritten: what its copy does not tell. Plain data. */
export interface SheetBefore {
  sheetId: string;
  name: string;
  /** What the sheet carries of ours. */
  properties: Record<string, string>;
  /** Points, by column and by row of our block and the row of the chart. */
  widths: number[];
  heights: number[];
  /** Rows of them that are not shown. */
  hidden: number[];
  /** Cells of our block with a text that reads like a formula. */
  texts: CellAt[];
  /** Ids of the charts on the sheet, and where ours lies; `null` where there is none. */
  chartIds: string[];
  chart: ChartArea | null;
  /** The names of our small charts. */
  panels: string[];
  /** Whether a person has moved our chart or changed its size. */
  isChartMoved: boolean;
  /** Ids of all sheets, to know which are ours. */
  sheetIds: string[];
  /** Hidden copies, under names that are ours alone. */
  backup: string;
  scratch: string;
}
