import type { RefreshPlan } from "../core/comparison/refresh/refreshPlan";
import { rowSizes, type RowSizes } from "../core/comparison/refresh/rowSizes";
import { LOOKS_PROPERTY, readSheetLooks } from "../core/comparison/refresh/sheetLooks";
import { workingPlan, workingRow } from "../core/comparison/refresh/workingPlan";
import { CHART_NAME, NEXT_CHART_NAME } from "../core/plan/chartName";
import { addChart } from "./addChart";
import { carryRows } from "./carryRows";
import { replacePanels } from "./replacePanels";
import type { ChartArea, SheetBefore } from "./sheetBefore";
import { setWidths } from "./sheetSizes";
import { clearBlock, setHeads, writeContents } from "./writeContents";

/** Writes the new contents over the old, at the places they have before rows and columns that are too many are taken out. */
export async function writeRefreshed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  scratch: Excel.Worksheet | null,
  refresh: RefreshPlan,
  before: SheetBefore,
): Promise<void> {
  const { plan, block } = refresh;
  const given = readSheetLooks(before.properties[LOOKS_PROPERTY] ?? "");
  const { heights, hidden } = rowSizes(refresh, before, given);
  const working = workingPlan({ ...plan, rowHeights: heights }, refresh);
  const added = (axis: "rows" | "columns") =>
    refresh.inserts.reduce((sum, shift) => sum + (shift.axis === axis ? shift.count : 0), 0);
  const rows = block.top + block.tail + added("rows");
  const columns = block.columns + added("columns");
  clearBlock(sheet.getRangeByIndexes(0, 0, rows, columns));
  await writeContents(context, sheet, { ...working, font: plan.font, columns: plan.columnWidths.length });
  setWidths(
    sheet,
    plan.columnWidths.map((width, column) => before.widths[refresh.widthsFrom[column] ?? -1] ?? width),
  );
  setRows(
    sheet,
    working.rowHeights,
    hidden.map((row) => workingRow(row, refresh)),
    before,
    rows,
  );
  const { left, columns: more, cleared } = refresh.beside;
  for (const row of cleared) sheet.getRangeByIndexes(row, left, 1, more).clear(Excel.ClearApplyTo.contents);
  if (scratch) carry(sheet, scratch, refresh);
  setHeads(sheet, plan.frozen, refresh.frozen);
  // The new chart first: if it cannot be made, the old one still stands.
  const chart = working.chart && addChart(sheet, { ...working.chart, name: NEXT_CHART_NAME });
  if (chart && before.isChartMoved) chart.set(await chartArea(context, sheet));
  if (before.chart) sheet.charts.getItem(CHART_NAME).delete();
  if (working.chart) sheet.charts.getItem(NEXT_CHART_NAME).name = CHART_NAME;
  replacePanels(sheet, before.panels, working.panels ?? []);
  for (const [key, value] of Object.entries(plan.properties ?? {})) sheet.customProperties.add(key, value);
  if (refresh.name !== null) sheet.name = refresh.name;
}

/** Heights of rows, and those that were hidden, at the places they have by now. */
function setRows(
  sheet: Excel.Worksheet,
  heights: RowSizes["heights"],
  hidden: readonly number[],
  before: SheetBefore,
  rows: number,
): void {
  if (before.hidden.length > 0) sheet.getRange(`1:${rows}`).rowHidden = false;
  for (const { first, last, height } of heights) sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = height;
  for (const row of hidden) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
}

/** Where the old chart lies by now: Excel has moved it along with the rows that came in. One round trip. */
async function chartArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<ChartArea> {
  const old = sheet.charts.getItem(CHART_NAME).load("left,top,width,height");
  await context.sync();
  const { left, top, width, height } = old;
  return { left, top, width, height };
}

/** What stood beside a line goes to where the line is now, its formulas along; notes in free cells are put back. */
function carry(sheet: Excel.Worksheet, scratch: Excel.Worksheet, { notes, beside }: RefreshPlan): void {
  const { left, columns, moves } = beside;
  carryRows(moves, { from: { sheet: scratch, left }, to: { sheet, left }, columns });
  for (const { from, to } of notes) {
    const source = scratch.getRangeByIndexes(from.row, from.column, 1, 1);
    sheet.getRangeByIndexes(to.row, to.column, 1, 1).copyFrom(source, Excel.RangeCopyType.formulas);
  }
}
