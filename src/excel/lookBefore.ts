import type { StandingCell } from "../core/comparison/refresh/SheetState";
import { LOOKS_PROPERTY } from "../core/comparison/refresh/sheetLooks";
import { COMPARISON_PROPERTY } from "../core/comparison/spec/comparisonTag";
import { CHART_NAME, PANEL_NAME } from "../core/plan/chartName";
import { blockAddress, type Block } from "../core/plan/SheetPlan";
import { ExcelFailure } from "./failure";
import { readBlocks } from "./readBlocks";
import type { ChartArea, SheetBefore } from "./sheetBefore";

/** So far, in points, may a chart lie from where we put it without having been moved: it is laid on whole pixels. */
const ROUNDING = 3;

export interface LookOptions {
  /** Rows and columns of our block. */
  rows: number;
  columns: number;
  /** Its formulas, where texts among them that read like formulas are to be told apart. */
  cells?: readonly (readonly StandingCell[])[];
  /** The cells that we laid our chart on. */
  chartPlace?: Block | undefined;
}

/** Reads what a copy of the sheet does not tell, in one round trip (more only for very large blocks). */
export async function lookBefore(
  context: Excel.RequestContext,
  sheetId: string,
  { rows, columns, cells = [], chartPlace }: LookOptions,
): Promise<SheetBefore> {
  const sheets = context.workbook.worksheets.load("items/id");
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  const [tag, looks] = [COMPARISON_PROPERTY, LOOKS_PROPERTY].map((key) =>
    sheet.customProperties.getItemOrNullObject(key).load("value"),
  ) as [Excel.WorksheetCustomProperty, Excel.WorksheetCustomProperty];
  const widths = sheet.getRangeByIndexes(0, 0, 1, columns).getColumnProperties({ format: { columnWidth: true } });
  // One row more: the chart stands in it.
  const column = sheet.getRangeByIndexes(0, 0, rows + 1, 1);
  const heights = column.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const charts = sheet.charts.load("items/id,items/name,items/left,items/top,items/width,items/height");
  const under = chartPlace && sheet.getRange(blockAddress(chartPlace)).load("left,top,width,height");
  const suspects = cells
    .slice(0, rows)
    .map((row) => row.slice(0, columns).map((cell) => typeof cell === "string" && cell.startsWith("=")));
  const values = await (suspects.flat().includes(true)
    ? readBlocks(context, [{ sheet, rows: suspects.length, columns }], "values")
    : context.sync().then(() => [[]]));
  if (sheet.isNullObject || tag.isNullObject) throw new ExcelFailure("sheetGone", sheetId);
  const id = crypto.randomUUID();
  const own = charts.items.find(({ name }) => name === CHART_NAME);
  const area = own ? { left: own.left, top: own.top, width: own.width, height: own.height } : null;
  return {
    sheetId,
    name: sheet.name,
    properties: {
      [COMPARISON_PROPERTY]: tag.value,
      ...(!looks.isNullObject && { [LOOKS_PROPERTY]: looks.value }),
    },
    widths: widths.value.map((one) => one.format!.columnWidth!),
    heights: heights.value.map((one) => one.format!.rowHeight!),
    hidden: heights.value.flatMap((one, row) => (one.rowHidden ? [row] : [])),
    texts: suspects.flatMap((line, row) =>
      line.flatMap((is, at) => (is && values[0]![row]?.[at] === cells[row]![at] ? [{ row, column: at }] : [])),
    ),
    chartIds: charts.items.map((chart) => chart.id),
    chart: area,
    panels: charts.items.map(({ name }) => name).filter((name) => name.startsWith(PANEL_NAME)),
    isChartMoved: area !== null && under !== undefined && !isAlike(area, under),
    sheetIds: sheets.items.map((one) => one.id),
    backup: `~${id}`.slice(0, 31),
    scratch: `~~${id}`.slice(0, 31),
  };
}

function isAlike(one: ChartArea, other: ChartArea): boolean {
  return (["left", "top", "width", "height"] as const).every((side) => Math.abs(one[side] - other[side]) <= ROUNDING);
}
