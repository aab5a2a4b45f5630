import { planOfSpec } from "../../core/comparison/refresh/planOfSpec";
import { refreshPlan, type RefreshView } from "../../core/comparison/refresh/refreshPlan";
import type { SheetKind } from "../../core/comparison/spec/SheetSpec";
import type { DataRow } from "../../core/data/DataRow";
import { keptSheetName } from "../../core/plan/sheetName";
import type { Template } from "../../core/template/Template";
import { PANE_TEXTS } from "../../core/texts/pane";
import { REFRESH_TEXTS } from "../../core/texts/refreshPane";
import { readBuiltSheets, type BuiltSheet } from "../../excel/builtSheets";
import { readWorkbook, type SheetBlock } from "../../excel/readWorkbook";
import { refreshSheet as rewrite } from "../../excel/refreshSheet";
import { CATALOGUE } from "../../templates/catalogue";
import { loadTemplates } from "./loadTemplates";
import { attempt, done, refused, type Caller, type Outcome, type Problem } from "./outcome";
import { withKept } from "./templateById";
import { readTable } from "./source";

/** A comparison sheet of the workbook, for a list. */
export interface BuiltSheetEntry {
  id: string;
  name: string;
  /** `null` where the sheet's mark cannot be read. */
  kind: SheetKind | null;
  period: string;
  outOfDate: boolean;
  /** Rows that were changed by hand, as Excel numbers them. */
  editedRows: number[];
  /** Why it cannot be refreshed, and what to do. */
  problem: string | null;
}

/** What a refresh did; `null` instead of what did not happen. */
export interface Refreshed {
  name: string;
  changed: boolean;
  renamedFrom: string | null;
  keptAs: string | null;
  lost: string[];
  columnsMoved: boolean;
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

interface Judged {
  entry: BuiltSheetEntry;
  view: RefreshView | null;
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
    if (!one.view) return refused(one.entry.problem!);
    caller.signal?.throwIfAborted();
    if (one.view.edits.length > 0 && !overwriteEdits) {
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

async function carryOut({ entry, view }: Judged, names: string[], { language }: Caller): Promise<Refreshed> {
  const { refresh, lost, edits, columnsMoved, outOfDate } = view!;
  const nothing = { name: entry.name, renamedFrom: null, keptAs: null, lost: [], columnsMoved: false };
  if (!outOfDate && edits.length === 0) return { ...nothing, changed: false };
  const keeps = edits.length > 0 || lost.length > 0 || columnsMoved;
  const keptAs = keeps ? keptSheetName(entry.name, REFRESH_TEXTS[language].old, names) : null;
  await rewrite(entry.id, refresh, keptAs);
  // What follows in the same list sees the names as they are now.
  if (keptAs !== null) names.push(keptAs);
  const { name } = refresh;
  if (name !== null) names.splice(names.indexOf(entry.name), 1, name);
  return {
    ...nothing,
    name: name ?? entry.name,
    changed: true,
    renamedFrom: name === null ? null : entry.name,
    keptAs,
    lost,
    columnsMoved,
  };
}

async function judgeAll(caller: Caller): Promise<Outcome<{ sheets: Judged[]; names: string[] }>> {
  caller.onStep?.("reading");
  const { built, sheetNames } = await readBuiltSheets();
  if (built.length === 0) return done({ sheets: [], names: sheetNames });
  const { table } = await readWorkbook();
  if (!table) return refused(PANE_TEXTS[caller.language].noData);
  const { templatesAtHand } = await loadTemplates();
  const { templates, kept } = await templatesAtHand();
  caller.onStep?.("checking");
  const rowsBy = rowsReader(table, caller);
  return done({
    sheets: built.map((sheet) => judge(sheet, { templates, kept, rowsBy, sheetNames, caller })),
    names: sheetNames,
  });
}

interface Judging {
  templates: Template[];
  kept: ReadonlySet<string>;
  rowsBy: (template: Template) => Outcome<DataRow[]>;
  sheetNames: string[];
  caller: Caller;
}

function judge({ sheetId: id, name, tag, isProtected, cells }: BuiltSheet, judging: Judging): Judged {
  const { templates, kept, rowsBy, sheetNames, caller } = judging;
  const { language } = caller;
  const texts = REFRESH_TEXTS[language];
  const entry = {
    id,
    name,
    kind: tag?.spec.kind ?? null,
    period: tag?.spec.period ?? "",
    outOfDate: false,
    editedRows: [],
    problem: null,
  };
  const stuck = (problem: string): Judged => ({ entry: { ...entry, problem }, view: null });
  if (!tag) return stuck(texts.unreadable(name));
  const templateId = tag.spec.template ?? CATALOGUE[0]!.id;
  const own = templates.find((one) => one.id === templateId);
  if (!own) {
    const { templateUnknown, list } = PANE_TEXTS[language];
    return stuck(templateUnknown(templateId, templates.map((one) => one.id).join(list)));
  }
  const template = withKept(own, { templates, kept });
  const rows = rowsBy(template);
  if (!rows.ok) return stuck(rows.problems[0]!.text);
  const planned = planOfSpec(tag.spec, rows.value, { template, language });
  if ("fault" in planned) return stuck(texts.faults[planned.fault.code](name, planned.fault.detail));
  const view = refreshPlan({ name, tag, cells }, { plan: planned.plan, spec: tag.spec }, sheetNames);
  const seen = {
    ...entry,
    period: planned.period,
    outOfDate: view.outOfDate,
    editedRows: view.edits.map((row) => row + 1),
  };
  return isProtected ? { entry: { ...seen, problem: texts.protectedSheet(name) }, view: null } : { entry: seen, view };
}

/** The rows of the data table by template, each read once. */
function rowsReader(table: SheetBlock, { language }: Caller): Judging["rowsBy"] {
  const known = new Map<string, Outcome<DataRow[]>>();
  return (template) => {
    const found = known.get(template.id);
    if (found) return found;
    const figures = readTable(table, { template, period: null, language });
    const rows: Outcome<DataRow[]> = figures.ok ? done(figures.value.rows) : figures;
    known.set(template.id, rows);
    return rows;
  };
}
