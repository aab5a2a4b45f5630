/**
 * The picture that belongs to a sheet, told in the sheet's own columns: the native chart and the preview are drawn from it.
 * Totals and what is not ranked are left out; columns are zero-based.
 */
export interface Picture {
  /** Bars side by side for towns, a line over periods, or the two ends of a slope between two ranks. */
  kind: "bar" | "line" | "slope";
  title: string;
  /** The column of the names. */
  names: number;
  columns: number[];
  /** Whether the bars run from the best to the worst; the sheet's own order then serves. */
  sorted: boolean;
  /** A line to compare with: the calendar's share of the year, for completions. */
  reference?: { name: string; value: number };
}
