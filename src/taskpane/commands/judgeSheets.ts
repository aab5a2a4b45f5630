import { laterSpec, withoutPeriod, type LaterSpec } from "../../core/comparison/refresh/laterSpec";
import { planOfSpec } from "../../core/comparison/refresh/planOfSpec";
import { refreshPlan, type RefreshView } from "../../core/comparison/refresh/refreshPlan";
import type { SheetState } from "../../core/comparison/refresh/SheetState";
import type { SheetKind } from "../../core/comparison/spec/SheetSpec";
import type { DataRow } from "../../core/data/DataRow";
import type { Template } from "../../core/template/Template";
import { PANE_TEXTS } from "../../core/texts/pane";
import { REFRESH_TEXTS } from "../../core/texts/refreshPane";
import { readBuiltSheets, type BuiltSheet } from "../../excel/builtSheets";
import { readWorkbook, type SheetBlock } from "../../excel/readWorkbook";
import { CATALOGUE } from "../../templates/catalogue";
import { loadTemplates } from "./loadTemplates";
import { done, refused, type Caller, type Outcome } from "./outcome";
import { readTable } from "./source";
import { withKept } from "./templateById";

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
  /** The later period that it can be made for, as a label; `null` where the data have none, or such a sheet is there. */
  later: string | null;
  /** Why it cannot be refreshed, and what to do. */
  problem: string | null;
}

export interface Judged {
  entry: BuiltSheetEntry;
  /** The sheet as it stands, and how it is rebuilt; `null` where it cannot be. */
  found: Found | null;
}

export interface Found {
  state: SheetState;
  /** Its place among the sheets. */
  position: number;
  view: RefreshView;
  rows: DataRow[];
  template: Template;
  later: LaterSpec | null;
}

/** All comparison sheets of the workbook, set against the data as they are now. */
export async function judgeAll(caller: Caller): Promise<Outcome<{ sheets: Judged[]; names: string[] }>> {
  caller.onStep?.("reading");
  const { built, sheetNames } = await readBuiltSheets();
  if (built.length === 0) return done({ sheets: [], names: sheetNames });
  const { table } = await readWorkbook();
  if (!table) return refused(PANE_TEXTS[caller.language].noData);
  const { templatesAtHand } = await loadTemplates();
  const { templates, kept } = await templatesAtHand();
  caller.onStep?.("checking");
  const rowsBy = rowsReader(table, caller);
  const sheets = built.map((sheet) => judge(sheet, { templates, kept, rowsBy, sheetNames, caller }));
  return done({ sheets: sheets.map((one) => withoutFollowed(one, sheets)), names: sheetNames });
}

/** A sheet that another of the same follows, for the later period, has nowhere to go. */
function withoutFollowed(one: Judged, all: readonly Judged[]): Judged {
  const later = one.found?.later;
  if (!later) return one;
  const isThere = all.some(({ found }) => {
    const spec = found?.state.tag.spec;
    return spec?.period === later.spec.period && withoutPeriod(spec!) === withoutPeriod(later.spec);
  });
  return isThere ? { entry: { ...one.entry, later: null }, found: { ...one.found!, later: null } } : one;
}

interface Judging {
  templates: Template[];
  kept: ReadonlySet<string>;
  rowsBy: (template: Template) => Outcome<DataRow[]>;
  sheetNames: string[];
  caller: Caller;
}

function judge({ sheetId: id, name, position, tag, isProtected, cells }: BuiltSheet, judging: Judging): Judged {
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
    later: null,
    problem: null,
  };
  const stuck = (problem: string): Judged => ({ entry: { ...entry, problem }, found: null });
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
  const state = { name, tag, cells };
  const view = refreshPlan(state, { plan: planned.plan, spec: tag.spec }, sheetNames);
  const later = laterSpec(tag.spec, rows.value, { template, language });
  const seen = {
    ...entry,
    later: later?.period ?? null,
    period: planned.period,
    outOfDate: view.outOfDate,
    editedRows: view.edits.map((row) => row + 1),
  };
  return isProtected
    ? { entry: { ...seen, later: null, problem: texts.protectedSheet(name) }, found: null }
    : { entry: seen, found: { state, position, view, rows: rows.value, template, later } };
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
