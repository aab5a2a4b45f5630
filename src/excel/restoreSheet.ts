import { takenBack } from "../core/comparison/refresh/Shift";
import { COMPARISON_PROPERTY, readComparisonTag } from "../core/comparison/spec/comparisonTag";
import { CHART_NAME } from "../core/plan/chartName";
import { addChart } from "./addChart";
import { ExcelFailure, inExcel } from "./failure";
import { finishRewriting } from "./finishRewriting";
import { leftByRewriting, type LeftByRewriting } from "./leftByRewriting";
import type { KeptSheets, Rewriting } from "./rewriteSheet";
import { setHeights, setWidths } from "./sheetSizes";
import { DONE, STEP_PROPERTY, type SheetBefore } from "./sheetBefore";
import { takeStep } from "./takeStep";
import { clearBlock, setHeads } from "./writeContents";

export type Restored = "rewritten" | "asItWas" | "reinserted";

/**
 * Puts a sheet back whose rewriting broke off, and removes what it left behind. Where rows or columns are gone already all has
 * been written, and the rest is done instead: references to what is gone do not come back. Says whether the sheet is rewritten, as
 * it was, or as it was with lines or columns that were gone and came back. Where this fails, too, the failure names the hidden copy that holds the sheet as it was.
 */
export async function restoreSheet(before: SheetBefore, rewriting: Rewriting, kept: KeptSheets): Promise<Restored> {
  const look = () => inExcel((context) => leftByRewriting(context, before, rewriting, kept));
  try {
    let left = await look();
    if (left.done !== DONE && left.done > rewriting.stepsFirst) {
      try {
        await inExcel((context) => goOn(context, left, before, rewriting, kept));
        return "rewritten";
      } catch {
        // Excel refuses the rest, as where a table stands in the way of a row that goes: then back.
        left = await look();
      }
    }
    const { done } = left;
    if (done === DONE) {
      await inExcel((context) => tidy(context, left, kept));
      return "rewritten";
    }
    await inExcel((context) => restore(context, { ...left, done }, before, rewriting));
    return rewriting.steps.slice(0, done).some(({ isComing }) => !isComing) ? "reinserted" : "asItWas";
  } catch (error) {
    throw new ExcelFailure("unrefreshed", await copyLeft(before, error));
  }
}

/** Takes the steps that are left and finishes. */
async function goOn(
  context: Excel.RequestContext,
  { backup: id, done, strays, hasProbe }: LeftByRewriting,
  before: SheetBefore,
  { steps }: Rewriting,
  kept: KeptSheets,
): Promise<void> {
  const { worksheets } = context.workbook;
  const backup = worksheets.getItem(id!);
  steps.forEach((step, place) => {
    if (place < Number(done)) return;
    takeStep(worksheets.getItem(before.sheetId), step);
    backup.customProperties.add(STEP_PROPERTY, String(place + 1));
  });
  for (const stray of strays) worksheets.getItem(stray).delete();
  finishRewriting(context, backup, { ...kept, hasProbe });
  await context.sync();
}

/** All was done but taking away what is not needed any more. */
async function tidy(
  context: Excel.RequestContext,
  { backup, strays, isDropThere }: LeftByRewriting,
  { keepAs, drop }: KeptSheets,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const stray of strays) worksheets.getItem(stray).delete();
  if (drop !== null && isDropThere) worksheets.getItem(drop).delete();
  if (backup !== null && keepAs === null) worksheets.getItem(backup).delete();
  await context.sync();
}

async function restore(
  context: Excel.RequestContext,
  { backup, done, strays }: LeftByRewriting & { done: number },
  before: SheetBefore,
  rewriting: Rewriting,
): Promise<void> {
  const { worksheets } = context.workbook;
  const { charts } = worksheets.getItem(before.sheetId);
  charts.load("items/id,items/name");
  await context.sync();
  if (backup !== null) putBack(context, worksheets.getItem(backup), done, before, rewriting);
  putChartBack(context, charts, before);
  for (const stray of strays) worksheets.getItem(stray).delete();
  if (backup !== null) worksheets.getItem(backup).delete();
  await context.sync();
}

/** Removes charts that came in, and draws ours again as its tag tells it. */
function putChartBack(context: Excel.RequestContext, charts: Excel.ChartCollection, before: SheetBefore): void {
  const tag = readComparisonTag(before.properties[COMPARISON_PROPERTY]!);
  const plan = before.chart ? (tag?.chart ?? null) : null;
  const panels = before.panels.length > 0 ? (tag?.panels ?? []) : [];
  const isRedrawn = (name: string) =>
    plan !== null ? name === CHART_NAME : panels.length > 0 && before.panels.includes(name);
  for (const chart of charts.items) {
    if (!before.chartIds.includes(chart.id) || isRedrawn(chart.name)) chart.delete();
  }
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  if (plan) addChart(sheet, plan)?.set({ ...before.chart });
  for (const panel of panels) addChart(sheet, panel);
}

/** Takes shifts back in the opposite order, then everything of the block from the copy. */
function putBack(
  context: Excel.RequestContext,
  backup: Excel.Worksheet,
  done: number,
  before: SheetBefore,
  { steps, beside, frozen }: Rewriting,
): void {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  for (const step of takenBack(steps.slice(0, done))) takeStep(sheet, step);
  const rows = before.heights.length - 1;
  clearBlock(sheet.getRangeByIndexes(0, 0, rows, before.widths.length));
  // What stands beside may hold things of its own; it is touched only where it was.
  const columns = before.widths.length + beside;
  const whole = sheet.getRangeByIndexes(0, 0, rows, columns);
  whole.copyFrom(backup.getRangeByIndexes(0, 0, rows, columns), Excel.RangeCopyType.all);
  setWidths(sheet, before.widths);
  setHeights(sheet, before);
  setHeads(sheet, frozen.before, frozen.after);
  for (const [key, value] of Object.entries(before.properties)) sheet.customProperties.add(key, value);
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
