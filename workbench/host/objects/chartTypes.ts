import { notImplemented } from "../HostError";

/** The types of charts the workbench keeps, draws and writes to files. */
const TYPES: readonly string[] = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
];

/** A type of chart by its name in Excel.ChartType. */
export function checkedChartType(given: unknown): string {
  if (typeof given !== "string" || !TYPES.includes(given)) throw notImplemented(`the chart type "${String(given)}"`);
  return given;
}
