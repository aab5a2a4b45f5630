import type { RefreshPlan } from "../core/comparison/refresh/refreshPlan";
import { COMPARISON_PROPERTY, readComparisonTag } from "../core/comparison/spec/comparisonTag";
import { CHART_NAME } from "../core/plan/chartName";
import { columnLetters } from "../core/plan/SheetPlan";
import { addChart } from "./addChart";
import { ExcelFailure, inExcel } from "./failure";
import { DONE, shifted, STEP_PROPERTY, type SheetBefore } from "./sheetBefore";
import { clearBlock, setHeads } from "./writeRefreshed";

/**
 * Puts a sheet back whose rewriting broke off, and removes what it left behind. Says whether there was nothing to put back
 * because all had been done. Where this fails, too, the failure names the hidden copy that holds the sheet as it was.
 */
export async function restoreSheet(before: SheetBefore, refresh: RefreshPlan, keepAs: string | null): Promise<boolean> {
  try {
    return await inExcel((context) => restore(context, before, refresh, keepAs));
  } catch (error) {
    throw new ExcelFailure("unrefreshed", await copyLeft(before, error));
  }
}

async function restore(
  context: Excel.RequestContext,
  before: SheetBefore,
  refresh: RefreshPlan,
  keepAs: string | null,
): Promise<boolean> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  // A copy that was made but not named yet is ours when the property of ours on it is the one of the sheet.
  const fresh = sheets.items
    .filter(({ id }) => !before.sheetIds.has(id))
    .map((sheet) => ({
      sheet,
      tag: sheet.customProperties.getItemOrNullObject(COMPARISON_PROPERTY).load("value"),
      step: sheet.customProperties.getItemOrNullObject(STEP_PROPERTY).load("value"),
    }));
  const { charts } = context.workbook.worksheets.getItem(before.sheetId);
  charts.load("items/id,items/name");
  await context.sync();
  const isNamed = ({ sheet }: (typeof fresh)[number], name: string | null) => sheet.name === name;
  const backup = fresh.find((one) => isNamed(one, before.backup)) ?? fresh.find((one) => isNamed(one, keepAs));
  const strays = fresh.filter(
    (one) =>
      one !== backup && (isNamed(one, before.scratch) || (!one.tag.isNullObject && one.tag.value === before.tag)),
  );
  const step = backup && !backup.step.isNullObject ? backup.step.value : "0";
  if (backup && step !== DONE) putBack(context, backup.sheet, Number(step), before, refresh);
  if (step !== DONE) putChartBack(context, charts, before);
  for (const { sheet } of strays) sheet.delete();
  if (backup && !(step === DONE && keepAs !== null)) backup.sheet.delete();
  await context.sync();
  return step === DONE;
}

/** Removes charts that came in, and draws ours again as its tag tells it. */
function putChartBack(context: Excel.RequestContext, charts: Excel.ChartCollection, before: SheetBefore): void {
  const plan = before.chart ? (readComparisonTag(before.tag)?.chart ?? null) : null;
  for (const chart of charts.items) {
    if (!before.chartIds.has(chart.id) || (plan && chart.name === CHART_NAME)) chart.delete();
  }
  if (plan) addChart(context.workbook.worksheets.getItem(before.sheetId), plan)?.set({ ...before.chart });
}

/** Takes shifts back in the opposite order, then everything of the block from the copy. */
function putBack(
  context: Excel.RequestContext,
  backup: Excel.Worksheet,
  steps: number,
  before: SheetBefore,
  refresh: RefreshPlan,
): void {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const { inserts, removes, block, beside } = refresh;
  const taken = [...inserts, ...removes].slice(0, steps);
  taken.reverse().forEach((shift, place) => {
    const wasInserted = taken.length - place <= inserts.length;
    const range = shifted(sheet, shift);
    const isRows = shift.axis === "rows";
    if (wasInserted) range.delete(isRows ? Excel.DeleteShiftDirection.up : Excel.DeleteShiftDirection.left);
    else range.insert(isRows ? Excel.InsertShiftDirection.down : Excel.InsertShiftDirection.right);
  });
  const rows = block.top + block.tail;
  clearBlock(sheet.getRangeByIndexes(0, 0, rows, block.columns));
  // What stands beside may hold things of its own; it is touched only where it was.
  const isCarried = beside.moves.length + beside.cleared.length + removes.length > 0;
  const columns = block.columns + (isCarried ? beside.columns : 0);
  const whole = sheet.getRangeByIndexes(0, 0, rows, columns);
  whole.copyFrom(backup.getRangeByIndexes(0, 0, rows, columns), Excel.RangeCopyType.all);
  before.widths.forEach((width, column) => {
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).format.columnWidth = width;
  });
  before.heights.forEach((height, row) => {
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
  });
  setHeads(sheet, refresh.frozen, refresh.plan.frozen);
  sheet.customProperties.add(COMPARISON_PROPERTY, before.tag);
  sheet.name = before.name;
}

/** The name of the copy, where it is there; else what went wrong. */
async function copyLeft(before: SheetBefore, error: unknown): Promise<string> {
  try {
    const isThere = await inExcel(async (context) => {
      const copy = context.workbook.worksheets.getItemOrNullObject(before.backup);
      await context.sync();
      return !copy.isNullObject;
    });
    if (isThere) return before.backup;
  } catch {
    // The name is all that can be said then; the copy has it if it was made.
  }
  return error instanceof ExcelFailure ? before.backup : String(error);
}
