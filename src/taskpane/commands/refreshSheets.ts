import { keptSheetName } from "../../core/plan/sheetName";
import { REFRESH_TEXTS } from "../../core/texts/refreshPane";
import { refreshSheet as rewrite } from "../../excel/refreshSheet";
import { judgeAll, type BuiltSheetEntry, type Found, type Judged } from "./judgeSheets";
import { attempt, done, refused, type Caller, type Outcome, type Problem } from "./outcome";
import type { UndoableDeed } from "./undoSheets";

/** What a refresh did; `null` instead of what did not happen. */
export interface Refreshed {
  name: string;
  changed: boolean;
  /** The later period that it is for now. */
  movedTo: string | null;
  renamedFrom: string | null;
  keptAs: string | null;
  lost: string[];
  columnsMoved: boolean;
  /** What undoes it; `null` where nothing does. */
  undo: UndoableDeed | null;
}

export type RefreshResult =
  | { kind: "refreshed"; refreshed: Refreshed }
  /** Rows were changed by hand: nothing is done before the person agrees. */
  | { kind: "asks"; id: string; name: string; editedRows: number[] };

export interface RefreshAllResult {
  refreshed: Refreshed[];
  asking: { id: string; name: string; editedRows: number[] }[];
  problems: Problem[];
}

/** All comparison sheets of the workbook and how they stand to the data. */
export function listBuiltSheets(caller: Caller): Promise<Outcome<BuiltSheetEntry[]>> {
  return attempt(caller.language, async () => {
    const judged = await judgeAll(caller);
    return judged.ok ? done(judged.value.sheets.map(({ entry }) => entry)) : judged;
  });
}

/** Rebuilds a sheet where it stands; what was changed by hand is overwritten only on request, and then kept as a copy. */
export function refreshSheet(
  id: string,
  caller: Caller,
  { overwriteEdits = false }: { overwriteEdits?: boolean } = {},
): Promise<Outcome<RefreshResult>> {
  return attempt(caller.language, async () => {
    const judged = await judgeAll(caller);
    if (!judged.ok) return judged;
    const { sheets, names } = judged.value;
    const one = sheets.find(({ entry }) => entry.id === id);
    if (!one) return refused(REFRESH_TEXTS[caller.language].sheetGone);
    if (!one.found) return refused(one.entry.problem!);
    caller.signal?.throwIfAborted();
    if (one.found.view.edits.length > 0 && !overwriteEdits) {
      const { name, editedRows } = one.entry;
      return done<RefreshResult>({ kind: "asks", id, name, editedRows });
    }
    caller.onStep?.("writing");
    return done<RefreshResult>({ kind: "refreshed", refreshed: await carryOut(one, names, caller) });
  });
}

/** Rebuilds all sheets that are out of date; those that were changed by hand are left, and so are those that cannot be. */
export function refreshAll(caller: Caller): Promise<Outcome<RefreshAllResult>> {
  return attempt(caller.language, async () => {
    const judged = await judgeAll(caller);
    if (!judged.ok) return judged;
    const { sheets, names } = judged.value;
    const result: RefreshAllResult = { refreshed: [], asking: [], problems: [] };
    caller.signal?.throwIfAborted();
    caller.onStep?.("writing");
    for (const one of sheets) {
      const { id, name, editedRows, problem } = one.entry;
      if (problem !== null) result.problems.push({ place: null, text: problem });
      else if (!one.entry.outOfDate) continue;
      else if (editedRows.length > 0) result.asking.push({ id, name, editedRows });
      else {
        const outcome = await attempt(caller.language, async () => done(await carryOut(one, names, caller)));
        if (outcome.ok) result.refreshed.push(outcome.value);
        else result.problems.push({ place: null, text: `${name}: ${outcome.problems[0]!.text}` });
      }
    }
    return done(result);
  });
}

async function carryOut({ entry, found }: Judged, names: string[], caller: Caller): Promise<Refreshed> {
  const { outOfDate, edits } = found!.view;
  if (!outOfDate && edits.length === 0) return { ...UNCHANGED, name: entry.name };
  return rebuild(entry, found!, names, caller);
}

const UNCHANGED = {
  changed: false,
  movedTo: null,
  renamedFrom: null,
  keptAs: null,
  lost: [],
  columnsMoved: false,
  undo: null,
};

/** Rebuilds a sheet in place. `names` are those of all sheets, and are kept true: what follows in a list sees them. */
export async function rebuild(
  { id, name: before }: BuiltSheetEntry,
  { state, view }: Pick<Found, "state" | "view">,
  names: string[],
  { language }: Caller,
): Promise<Refreshed> {
  const { refresh, lost, edits, columnsMoved } = view;
  const keeps = edits.length > 0 || lost.length > 0 || columnsMoved;
  const keptAs = keeps ? keptSheetName(before, REFRESH_TEXTS[language].old, names) : null;
  const undo = await rewrite(id, state, { refresh, keepAs: keptAs });
  if (keptAs !== null) names.push(keptAs);
  const { name } = refresh;
  if (name !== null) names.splice(names.indexOf(before), 1, name);
  return {
    name: name ?? before,
    changed: true,
    movedTo: null,
    renamedFrom: name === null ? null : before,
    keptAs,
    lost,
    columnsMoved,
    undo: undo && { kind: "refresh", state: undo },
  };
}
