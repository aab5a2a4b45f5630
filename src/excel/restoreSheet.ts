import { takenBack } from "../core/comparison/refresh/Shift";
import { COMPARISON_PROPERTY, readComparisonTag } from "../core/comparison/spec/comparisonTag";
import { CHART_NAME } from "../core/plan/chartName";
import { addChart } from "./addChart";
import { ExcelFailure, inExcel } from "./failure";
import type { KeptSheets, Rewriting } from "./rewriteSheet";
import { setHeights, setWidths } from "./sheetSizes";
import { DONE, STEP_PROPERTY, type SheetBefore } from "./sheetBefore";
import { takeStep } from "./takeStep";
import { clearBlock, setHeads } from "./writeContents";

/**
 * Puts a sheet back whose rewriting broke off, and removes what it left behind. Says whether there was nothing to put back
 * because all had been done. Where this fails, too, the failure names the hidden copy that holds the sheet as it was.
 */
export async function restoreSheet(before: SheetBefore, rewriting: Rewriting, kept: KeptSheets): Promise<boolean> {
  try {
    return await inExcel((context) => restore(context, before, rewriting, kept));
  } catch (error) {
    throw new ExcelFailure("unrefreshed", await copyLeft(before, error));
  }
}

async function restore(
  context: Excel.RequestContext,
  before: SheetBefore,
  rewriting: Rewriting,
  { keepAs, drop }: KeptSheets,
): Promise<boolean> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  // A copy that was made but not named yet is ours when the property of ours on it is the one of the sheet.
  const fresh = sheets.items
    .filter(({ id }) => !before.sheetIds.includes(id))
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
      one !== backup &&
      (isNamed(one, before.scratch) ||
        (!one.tag.isNullObject && one.tag.value === before.properties[COMPARISON_PROPERTY])),
  );
  const step = backup && !backup.step.isNullObject ? backup.step.value : "0";
  if (backup && step !== DONE) putBack(context, backup.sheet, Number(step), before, rewriting);
  if (step !== DONE) putChartBack(context, charts, before);
  for (const { sheet } of strays) sheet.delete();
  if (backup && !(step === DONE && keepAs !== null)) backup.sheet.delete();
  if (step === DONE) for (const sheet of sheets.items) if (sheet.name === drop) sheet.delete();
  await context.sync();
  return step === DONE;
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
