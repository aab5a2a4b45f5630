import { cellsPrint } from "../../core/comparison/refresh/cellsPrint";
import { planOfSpec } from "../../core/comparison/refresh/planOfSpec";
import { refreshPlan } from "../../core/comparison/refresh/refreshPlan";
import { tagged } from "../../core/comparison/spec/comparisonTag";
import { freeSheetName } from "../../core/plan/sheetName";
import { REFRESH_TEXTS } from "../../core/texts/refreshPane";
import { writePlan } from "../../excel/writePlan";
import { judgeAll } from "./judgeSheets";
import { attempt, done, refused, type Caller, type Outcome } from "./outcome";
import { rebuild, type Refreshed } from "./refreshSheets";
import type { UndoableDeed } from "./undoSheets";

export type MoveResult =
  /** A new sheet stands beside the old one. */
  | { kind: "built"; sheet: string; period: string; isCarrying: boolean; undo: UndoableDeed }
  /** The sheet itself is for the later period now. */
  | { kind: "moved"; refreshed: Refreshed; isCarrying: boolean }
  /** Rows were changed by hand: nothing is done before the person agrees. */
  | { kind: "asks"; id: string; name: string; editedRows: number[] };

export interface MoveOptions {
  /** Whether the sheet itself becomes one of the later period; else a new one is made, and the old one stays as it is. */
  inPlace: boolean;
  overwriteEdits?: boolean;
}

/** Makes a sheet for the latest period of the data: a new one beside it, or the sheet itself, with all that is the person's. */
export function moveSheet(
  id: string,
  caller: Caller,
  { inPlace, overwriteEdits = false }: MoveOptions,
): Promise<Outcome<MoveResult>> {
  const { language } = caller;
  const texts = REFRESH_TEXTS[language];
  return attempt(language, async () => {
    const judged = await judgeAll(caller);
    if (!judged.ok) return judged;
    const { sheets, names } = judged.value;
    const one = sheets.find(({ entry }) => entry.id === id);
    if (!one) return refused(texts.sheetGone);
    if (!one.found) return refused(one.entry.problem!);
    const { entry, found } = one;
    const { later, rows, template, state, position } = found;
    if (!later) return refused(texts.nothingLater(entry.name));
    const { spec, period, isCarrying } = later;
    const planned = planOfSpec(spec, rows, { template, language });
    if ("fault" in planned) return refused(texts.faults[planned.fault.code](entry.name, planned.fault.detail));
    caller.signal?.throwIfAborted();
    if (!inPlace) {
      const plan = tagged({ ...planned.plan, name: freeSheetName(planned.plan.name, names) }, spec);
      caller.onStep?.("writing");
      const sheetId = await writePlan(plan, (_, sheet) => {
        sheet.position = position + 1;
        return Promise.resolve();
      });
      const undo = { kind: "build" as const, state: { sheetId, name: plan.name, print: cellsPrint(plan.cells) } };
      return done<MoveResult>({ kind: "built", sheet: plan.name, period, isCarrying, undo });
    }
    const view = refreshPlan(state, { plan: planned.plan, spec }, names);
    if (view.edits.length > 0 && !overwriteEdits) {
      return done<MoveResult>({ kind: "asks", id, name: entry.name, editedRows: view.edits.map((row) => row + 1) });
    }
    caller.onStep?.("writing");
    const refreshed = await rebuild(entry, { state, view }, names, caller);
    return done<MoveResult>({ kind: "moved", refreshed: { ...refreshed, movedTo: period }, isCarrying });
  });
}
