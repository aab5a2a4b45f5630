import type { ChartPlan } from "../core/plan/ChartPlan";
import { blockAddress } from "../core/plan/SheetPlan";

const TITLE_SIZE = 12;
/** Titles and axes of small charts. */
const SMALL_TITLE = 9;
const SMALL_PRINT = 7;

/** Adds a planned chart to a sheet, within the round trip that writes the sheet. */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan): Excel.Chart | undefined {
  const isColumns = plan.kind === "columns";
  const range = (block: ChartPlan["place"]) => sheet.getRange(blockAddress(block));
  const [first, ...more] = plan.series;
  if (!first) return undefined;
  const chart = sheet.charts.add(
    isColumns ? columnType(plan) : Excel.ChartType.line,
    range(first.values),
    isColumns ? Excel.ChartSeriesBy.columns : Excel.ChartSeriesBy.rows,
  );
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = plan.small ? SMALL_TITLE : TITLE_SIZE;
  chart.title.format.font.color = plan.ink;
  const names = range(plan.names);
  [chart.series.getItemAt(0), ...more.map(({ name }) => chart.series.add(name))].forEach((series, place) => {
    const { name, values, color, isLine } = plan.series[place]!;
    series.name = name;
    series.setValues(range(values));
    series.setXAxisValues(names);
    if (isLine) series.chartType = Excel.ChartType.line;
    if (isColumns && !isLine) series.format.fill.setSolidColor(color);
    else series.format.line.color = color;
  });
  // At the edge rather than at the zero line, where columns and lines below zero would cross the names.
  chart.axes.categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  chart.axes.valueAxis.majorGridlines.format.line.color = plan.rules;
  if (plan.least !== undefined) chart.axes.valueAxis.minimum = plan.least;
  if (plan.legend) chart.legend.position = plan.legend;
  else chart.legend.visible = false;
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(range({ top, left, bottom: top, right: left }), range({ top: bottom, left: right, bottom, right }));
  if (plan.small) {
    for (const axis of [chart.axes.categoryAxis, chart.axes.valueAxis]) axis.format.font.size = SMALL_PRINT;
    chart.format.border.lineStyle = Excel.ChartLineStyle.none;
    // The rows give the height; columns are of any width, and small charts are to be of one.
    chart.set(plan.small);
  }
  return chart;
}

/** Stacked only where there are several: each category has one of them, and so stands in the middle of its place. */
function columnType({ series }: ChartPlan): Excel.ChartType {
  const columns = series.filter(({ isLine }) => !isLine);
  return columns.length > 1 ? Excel.ChartType.columnStacked : Excel.ChartType.columnClustered;
}
