import { stepsDone } from "../core/comparison/refresh/stepProbe";
import { COMPARISON_PROPERTY } from "../core/comparison/spec/comparisonTag";
import type { KeptSheets, Rewriting } from "./rewriteSheet";
import { DONE, PROBE_NAME, STEP_PROPERTY, type SheetBefore } from "./sheetBefore";

/** What a rewriting that broke off has left behind; sheets by their ids. */
export interface LeftByRewriting {
  /** The copy of the sheet as it was; `null` where it was not made yet. */
  backup: string | null;
  /** How many steps were taken, or that all is done. */
  done: number | typeof DONE;
  /** Other sheets of ours. */
  strays: string[];
  /** Whether the sheet that was to go is still there, and the name for the cell that the shifts move. */
  isDropThere: boolean;
  hasProbe: boolean;
}

/** Looks for what a rewriting has left behind: two round trips. */
export async function leftByRewriting(
  context: Excel.RequestContext,
  before: SheetBefore,
  { steps }: Rewriting,
  { keepAs, drop }: KeptSheets,
): Promise<LeftByRewriting> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  // A copy that was made but not named yet is ours when the property of ours on it is the one of the sheet.
  const fresh = sheets.items
    .filter(({ id }) => !before.sheetIds.includes(id))
    .map((sheet) => {
      const name = sheet.names.getItemOrNullObject(PROBE_NAME);
      return {
        sheet,
        tag: sheet.customProperties.getItemOrNullObject(COMPARISON_PROPERTY).load("value"),
        step: sheet.customProperties.getItemOrNullObject(STEP_PROPERTY).load("value"),
        probe: name.getRangeOrNullObject().load("rowIndex,columnIndex"),
      };
    });
  await context.sync();
  const backup = [before.backup, keepAs].flatMap((name) => fresh.filter(({ sheet }) => sheet.name === name)).at(0);
  const strays = fresh.filter(
    (one) =>
      one !== backup &&
      (one.sheet.name === before.scratch ||
        (!one.tag.isNullObject && one.tag.value === before.properties[COMPARISON_PROPERTY])),
  );
  const step = backup && !backup.step.isNullObject ? backup.step.value : "0";
  const probe =
    backup && !backup.probe.isNullObject ? { row: backup.probe.rowIndex, column: backup.probe.columnIndex } : null;
  return {
    backup: backup?.sheet.id ?? null,
    done: step === DONE ? DONE : stepsDone(steps, Number(step), probe),
    strays: strays.map(({ sheet }) => sheet.id),
    isDropThere: sheets.items.some(({ name }) => name === drop),
    hasProbe: probe !== null,
  };
}
