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
}

export interface ChartAxis {
  title?: string;
  visible: boolean;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  majorGridlines: boolean;
}

/** A chart on a sheet. Sizes are points from the top left corner of the sheet. */
export interface Chart {
  id: string;
  name: string;
  /** Excel.ChartType: ColumnClustered, BarClustered, Line, LineMarkers, Pie, XYScatter ... */
  type: string;
  title?: string;
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  legend?: { position: "Top" | "Bottom" | "Left" | "Right" | "Corner" };
}
