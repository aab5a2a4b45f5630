import type { Block } from "./SheetPlan";

/** A series of a chart: one row or one column of cells. */
export interface ChartSeriesPlan {
  name: string;
  values: Block;
  color: string;
  /** Drawn as a line where the others are columns. */
  isLine?: boolean;
}

/** A chart of Excel's own on a planned sheet, as plain data. */
export interface ChartPlan {
  name: string;
  /** Columns of several series stand on one another: where one is negative, they part at zero. */
  kind: "columns" | "lines";
  title: string;
  /** The cells along the axis. */
  names: Block;
  series: ChartSeriesPlan[];
  valueFormat: string;
  /** The least end of the axis of values; left out: chosen by Excel. */
  least?: number;
  legend: "Right" | "Bottom" | null;
  /** Colours of the title and of the lines behind the figures. */
  ink: string;
  rules: string;
  /** The cells it covers, which hold nothing. */
  place: Block;
  /** One of several side by side over its rows, in small print: points from the left edge of the sheet, and how wide. */
  small?: { left: number; width: number };
}
