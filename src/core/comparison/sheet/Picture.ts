/**
 * The picture that belongs to a sheet, told in the sheet's own columns: the native chart and the preview are drawn from it.
 * Totals, heads of groups and what is not ranked are left out; columns are zero-based.
 */
export interface Picture {
  /** Bars side by side, a line over periods for each town, or the two ends of a slope between two ranks. */
  kind: "bars" | "lines" | "slopes";
  title: string;
  /** The columns of the names; a line that stands for several things has a name of several parts. */
  names: number[];
  /** Bars have one; lines one a period, the earliest first; slopes the rank before and the rank now. */
  columns: number[];
  /** What the columns of lines and slopes are called along the axis. */
  labels?: string[];
  /** What the grey lines of the highest and the lowest are called, which all lines are seen against. */
  ends?: { highest: string; lowest: string };
  /** How the bars run; left out: in the order of the sheet. */
  sorted?: "descending" | "ascending";
  /** Bars of one side of zero are told apart by colour too; `good` says which side is good for the indicator. */
  bySign?: { above: string; below: string; good: "above" | "below" };
  /**
   * The calendar's share of the year, for completions: month ÷ 12 (R29). It is drawn only for lines that have a figure in
   * `where`, the column of the pace gap: a stock or a cap has no pace.
   */
  reference?: { name: string; month: number; where: number };
}
