import type { RefreshPlan } from "../core/comparison/refresh/refreshPlan";
import { workingPlan } from "../core/comparison/refresh/workingPlan";
import { HEAD_TOP } from "../core/comparison/sheet/SheetDraft";
import { CHART_NAME, NEXT_CHART_NAME } from "../core/plan/chartName";
import { blockAddress, columnLetters, type SheetPlan } from "../core/plan/SheetPlan";
import { addChart } from "./addChart";
import type { SheetBefore } from "./sheetBefore";
import { applyLook, applyRule, cellRows } from "./writePlan";

/** Writes the new contents over the old, at the places they have before rows and columns that are too many are taken out. */
export async function writeRefreshed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  scratch: Excel.Worksheet | null,
  refresh: RefreshPlan,
  before: SheetBefore,
): Promise<void> {
  const { plan, block } = refresh;
  const working = workingPlan(plan, refresh);
  const added = (axis: "rows" | "columns") =>
    refresh.inserts.reduce((sum, shift) => sum + (shift.axis === axis ? shift.count : 0), 0);
  const rows = block.top + block.tail + added("rows");
  const columns = block.columns + added("columns");
  clearBlock(sheet.getRangeByIndexes(0, 0, rows, columns));
  const width = plan.columnWidths.length;
  for (const { top, cells } of working.parts) {
    sheet.getRangeByIndexes(top, 0, cells.length, width).format.font.name = plan.font;
  }
  for (const { block: place, look } of working.looks) applyLook(sheet.getRange(blockAddress(place)), look);
  for (const { top, cells } of working.parts) {
    let first = top;
    for (const piece of cellRows(cells)) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a piece of 2.5 MB, by intent
      if (first > top) await context.sync();
      sheet.getRangeByIndexes(first, 0, piece.length, width).formulas = piece;
      first += piece.length;
    }
  }
  for (const place of working.merges) sheet.getRange(blockAddress(place)).merge();
  for (const rule of working.rules) applyRule(sheet.getRange(blockAddress(rule.block)), rule);
  setWidths(sheet, refresh, before);
  for (const { first, last, height } of working.rowHeights) {
    sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = height;
  }
  const { left, columns: more, cleared } = refresh.beside;
  for (const row of cleared) sheet.getRangeByIndexes(row, left, 1, more).clear(Excel.ClearApplyTo.contents);
  if (scratch) carry(sheet, scratch, refresh);
  setHeads(sheet, plan.frozen, refresh.frozen);
  // The new chart first: if it cannot be made, the old one still stands.
  if (working.chart) addChart(sheet, { ...working.chart, name: NEXT_CHART_NAME });
  if (before.chart) sheet.charts.getItem(CHART_NAME).delete();
  if (working.chart) sheet.charts.getItem(NEXT_CHART_NAME).name = CHART_NAME;
  for (const [key, value] of Object.entries(plan.properties ?? {})) sheet.customProperties.add(key, value);
  if (refresh.name !== null) sheet.name = refresh.name;
}

/** Contents, looks, merges and rules; comments and what may be typed in stay with their cells. */
export function clearBlock(range: Excel.Range): void {
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear(Excel.ClearApplyTo.contents);
  range.clear(Excel.ClearApplyTo.formats);
}

/** A column that means the same keeps the width it has; a new one gets that of the plan. */
function setWidths(sheet: Excel.Worksheet, { plan, widthsFrom }: RefreshPlan, before: SheetBefore): void {
  plan.columnWidths.forEach((width, column) => {
    const from = widthsFrom[column] ?? null;
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).format.columnWidth =
      from === null ? width : (before.widths[from] ?? width);
  });
}

/** What stood beside a line goes to where the line is now, its formulas along; notes in free cells are put back. */
function carry(sheet: Excel.Worksheet, scratch: Excel.Worksheet, { notes, beside }: RefreshPlan): void {
  const { left, columns, moves } = beside;
  for (const { from, to, count } of runsOf(moves)) {
    const source = scratch.getRangeByIndexes(from, left, count, columns);
    sheet.getRangeByIndexes(to, left, count, columns).copyFrom(source, Excel.RangeCopyType.all);
  }
  for (const { from, to } of notes) {
    const source = scratch.getRangeByIndexes(from.row, from.column, 1, 1);
    sheet.getRangeByIndexes(to.row, to.column, 1, 1).copyFrom(source, Excel.RangeCopyType.formulas);
  }
}

/** Neighbouring rows that move together. */
function runsOf(moves: readonly { from: number; to: number }[]): { from: number; to: number; count: number }[] {
  const runs: { from: number; to: number; count: number }[] = [];
  for (const { from, to } of moves) {
    const last = runs.at(-1);
    if (last && last.from + last.count === from && last.to + last.count === to) last.count++;
    else runs.push({ from, to, count: 1 });
  }
  return runs;
}

/** Heads that have become more or fewer are frozen and printed anew; else a person's own settings stay. */
export function setHeads(sheet: Excel.Worksheet, frozen: SheetPlan["frozen"], is: SheetPlan["frozen"]): void {
  if (frozen.rows === is.rows) return;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  sheet.pageLayout.setPrintTitleRows(`$${HEAD_TOP + 1}:$${frozen.rows}`);
}
