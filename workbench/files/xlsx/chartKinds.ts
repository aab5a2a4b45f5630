/** How a file holds a type of chart: its element and the marks that tell it from others of the same element. */
export interface ChartKind {
  element: "barChart" | "lineChart" | "pieChart" | "doughnutChart" | "scatterChart" | "areaChart" | "radarChart";
  direction?: "col" | "bar";
  grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Lines: whether the points have marks. Scatter: also whether lines join them. */
  markers?: boolean;
  lines?: boolean;
  smooth?: boolean;
  radar?: "standard" | "marker" | "filled";
}

const line = (grouping: ChartKind["grouping"], markers: boolean): ChartKind => ({
  element: "lineChart",
  grouping: grouping!,
  markers,
});
const bar = (direction: "col" | "bar", grouping: ChartKind["grouping"]): ChartKind => ({
  element: "barChart",
  direction,
  grouping: grouping!,
});
const scatter = (markers: boolean, lines: boolean, smooth: boolean): ChartKind => ({
  element: "scatterChart",
  markers,
  lines,
  smooth,
});

/** The types of chart a file can hold, in the words of Excel.ChartType. */
export const CHART_KINDS: Record<string, ChartKind> = {
  ColumnClustered: bar("col", "clustered"),
  ColumnStacked: bar("col", "stacked"),
  ColumnStacked100: bar("col", "percentStacked"),
  BarClustered: bar("bar", "clustered"),
  BarStacked: bar("bar", "stacked"),
  BarStacked100: bar("bar", "percentStacked"),
  Line: line("standard", false),
  LineStacked: line("stacked", false),
  LineStacked100: line("percentStacked", false),
  LineMarkers: line("standard", true),
  LineMarkersStacked: line("stacked", true),
  LineMarkersStacked100: line("percentStacked", true),
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  XYScatter: scatter(true, false, false),
  XYScatterLines: scatter(true, true, false),
  XYScatterLinesNoMarkers: scatter(false, true, false),
  XYScatterSmooth: scatter(true, true, true),
  XYScatterSmoothNoMarkers: scatter(false, true, true),
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  AreaStacked100: { element: "areaChart", grouping: "percentStacked" },
  Radar: { element: "radarChart", radar: "standard" },
  RadarMarkers: { element: "radarChart", radar: "marker" },
  RadarFilled: { element: "radarChart", radar: "filled" },
};

/** The type whose marks are these; `undefined` for types the workbook model does not know. */
export function chartTypeOf(kind: ChartKind): string | undefined {
  const marks = (each: ChartKind) =>
    [each.element, each.direction, each.grouping, each.markers, each.lines, each.smooth, each.radar].join();
  return Object.keys(CHART_KINDS).find((name) => marks(CHART_KINDS[name]!) === marks(kind));
}
