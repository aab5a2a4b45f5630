/** The lines Excel.ChartLineStyle has and a file can hold. */
export type ChartLineStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "RoundDot";

/** How a part of a chart looks; what is left out is Excel's own choice. Sizes are points, colours #RRGGBB. */
export interface ChartLook {
  font?: { bold?: boolean; italic?: boolean; underline?: boolean; color?: string; size?: number; name?: string };
  /** Null: none. */
  fill?: string | null;
  line?: { style?: ChartLineStyle; color?: string; weight?: number };
}

/** One series of a chart; ranges are written with their sheet, such as 'Data'!$B$2:$B$9. */
export interface ChartSeries {
  id: string;
  /** A text, or a formula with its "=" that names a cell. */
  name: string;
  values: string;
  categories?: string;
  /** #RRGGBB; left out: Excel's own. */
  color?: string;
  chartType?: string;
  secondaryAxis?: boolean;
  dataLabels?: boolean;
  labelLook?: ChartLook;
  /** Points that look other than their series, counted from 0. */
  points?: { index: number; look: ChartLook }[];
}

export interface ChartAxis {
  title?: string;
  visible: boolean;
  minimum?: number;
  maximum?: number;
  /** From one mark to the next; left out: Excel's own choice. Of axes of numbers only. */
  majorUnit?: number;
  /** The same for the marks between, which are not drawn. */
  minorUnit?: number;
  numberFormat?: string;
  /** Where its labels stand; left out: next to the axis, which lies at the other axis's zero. */
  labels?: "High" | "Low" | "None";
  majorGridlines: boolean;
  look?: ChartLook;
  titleLook?: ChartLook;
  gridLook?: ChartLook;
}

/** A chart on a sheet. Sizes are points from the top left corner of the sheet. */
export interface Chart {
  id: string;
  name: string;
  /** Excel.ChartType: ColumnClustered, BarClustered, Line, LineMarkers, Pie, XYScatter ... */
  type: string;
  title?: string;
  titleLook?: ChartLook;
  /** Of the whole area. */
  look?: ChartLook;
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  legend?: { position: "Top" | "Bottom" | "Left" | "Right" | "Corner"; look?: ChartLook };
}
