import type { Step } from "../core/comparison/refresh/Shift";
import { probeCell } from "../core/comparison/refresh/stepProbe";
import { COMPARISON_PROPERTY, RETIRED } from "../core/comparison/spec/comparisonTag";
import type { SheetPlan } from "../core/plan/SheetPlan";
import { ExcelFailure, inExcel } from "./failure";
import { finishRewriting } from "./finishRewriting";
import { restoreSheet } from "./restoreSheet";
import { PROBE_NAME, STEP_PROPERTY, type SheetBefore } from "./sheetBefore";
import { takeStep } from "./takeStep";

/** How a sheet is rewritten where it stands. */
export interface Rewriting {
  /** Rows and columns that come in and go, in their order; the contents are written when so many of them are done. */
  steps: readonly Step[];
  stepsFirst: number;
  /** Whether cells are carried from a copy that is made when the contents are written. */
  carries: boolean;
  /** Columns beside our block that are touched. */
  beside: number;
  /** What stays in sight, as it is and as it will be. */
  frozen: { before: SheetPlan["frozen"]; after: SheetPlan["frozen"] };
  write(context: Excel.RequestContext, sheet: Excel.Worksheet, copies: Copies): Promise<void>;
}

/** Hidden copies of the sheet: as it was, and as it is when the contents are written. */
export interface Copies {
  backup: Excel.Worksheet;
  scratch: Excel.Worksheet | null;
}

/** What becomes of the old state and of one kept before: the name under which it stays, the name of the sheet that goes. */
export interface KeptSheets {
  keepAs: string | null;
  drop: string | null;
}

/**
 * Rewrites a sheet where it stands, all of it or nothing. A hidden copy is made first; the rest follows in the same round trip
 * (more only for sheets of several megabytes). Whatever fails, the sheet is put back from the copy, or finished where rows or
 * columns are already gone; if even that fails, the failure names the copy.
 */
export async function rewriteSheet(before: SheetBefore, rewriting: Rewriting, kept: KeptSheets): Promise<void> {
  try {
    await inExcel((context) => rewrite(context, before, rewriting, kept));
  } catch (error) {
    const state = await restoreSheet(before, rewriting, kept);
    if (state === "rewritten") return;
    if (state === "reinserted" && error instanceof ExcelFailure) error.reinserted = before.name;
    throw error;
  }
}

async function rewrite(
  context: Excel.RequestContext,
  before: SheetBefore,
  { steps, stepsFirst, carries, write }: Rewriting,
  kept: KeptSheets,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const backup = hiddenCopy(sheet, before.backup);
  const probe = probeCell(steps);
  backup.names.add(PROBE_NAME, sheet.getCell(probe.row, probe.column));
  const take = (step: Step, place: number) => {
    takeStep(sheet, step);
    backup.customProperties.add(STEP_PROPERTY, String(place + 1));
  };
  steps.slice(0, stepsFirst).forEach(take);
  const scratch = carries ? hiddenCopy(sheet, before.scratch) : null;
  await write(context, sheet, { backup, scratch });
  // From the first row or column that goes, a fault is made up for by going on: references to what is gone do not come back.
  steps.slice(stepsFirst).forEach((step, place) => take(step, stepsFirst + place));
  scratch?.delete();
  finishRewriting(context, backup, { ...kept, hasProbe: true });
  await context.sync();
}

/** A copy that nobody sees and that is no sheet to refresh. */
function hiddenCopy(sheet: Excel.Worksheet, name: string): Excel.Worksheet {
  const copy = sheet.copy(Excel.WorksheetPositionType.after, sheet);
  copy.visibility = Excel.SheetVisibility.hidden;
  copy.name = name;
  copy.customProperties.add(COMPARISON_PROPERTY, RETIRED);
  return copy;
}
