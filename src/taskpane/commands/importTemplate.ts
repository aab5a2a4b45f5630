import { townTable, periodsOf } from "../../core/comparison/TownTable";
import type { AggregateReason } from "../../core/town/aggregateRows";
import { DATA_HEADS, FRACTIONS, type DataRow } from "../../core/data/DataRow";
import { readHeads, type Heads } from "../../core/data/readHeads";
import {
  cellText,
  columnLacking,
  dataCells,
  mergeRows,
  underHeads,
  type DataCell,
  type Merge,
} from "../../core/data/writeRows";
import { faultText } from "../../core/data/Fault";
import { periodLabel } from "../../core/period/periodLabel";
import { freeSheetName } from "../../core/plan/sheetName";
import { findIndicator, type Template } from "../../core/template/Template";
import { SHEET_TEXTS } from "../../core/texts/sheet";
import { plainTownName } from "../../core/town/townName";
import { PANE_TEXTS } from "../../core/texts/pane";
import { readWorkbook, type SheetBlock, type WorkbookView } from "../../excel/readWorkbook";
import { applyChange } from "../../excel/dataChange";
import { createDataTable } from "../../excel/writeData";
import { attempt, cut, done, faulty, refused, type Caller, type Outcome, type Place } from "./outcome";
import { cellPlace, readSource, readTable, typedPeriod, type Source } from "./source";
import { templateToReadBy } from "./templateById";

export interface ImportRequest {
  templateId: string;
  source: Source;
  /** For figures that name no period, as typed. */
  period?: string;
}

/** What an import would do; nothing is written yet. */
export interface ImportPreview {
  added: DataRow[];
  unchanged: number;
  towns: string[];
  indicators: string[];
  /** Indicators the template does not list. */
  unlisted: string[];
  periods: string[];
  /** Rows that will not be ranked as towns, and why. */
  notTowns: { name: string; reason: AggregateReason }[];
  sheet: string;
}

export interface ImportResult {
  sheet: string;
  rows: number;
  /** Whether the data table is new. */
  created: boolean;
}

interface Prepared {
  preview: ImportPreview;
  view: WorkbookView;
}

/** Reads and checks, and says what would be written. */
export function previewImport(request: ImportRequest, caller: Caller): Promise<Outcome<ImportPreview>> {
  return attempt(caller.language, async () => {
    const prepared = await prepare(request, caller);
    return prepared.ok ? done(prepared.value.preview) : prepared;
  });
}

/** Imports a template with its figures into the data table: all rows or none, and never over a figure that is there. */
export function importTemplate(request: ImportRequest, caller: Caller): Promise<Outcome<ImportResult>> {
  return attempt(caller.language, async () => {
    const prepared = await prepare(request, caller);
    if (!prepared.ok) return prepared;
    const { preview, view } = prepared.value;
    caller.signal?.throwIfAborted();
    caller.onStep?.("writing");
    const cells = preview.added.map((row) => dataCells(row, caller.language));
    if (view.table) return appendTo(view.table, cells, caller);
    await createDataTable(preview.sheet, cells, caller.language, { signal: caller.signal });
    return done({ sheet: preview.sheet, rows: cells.length, created: true });
  });
}

/** Adds rows to the table as it is: its columns may stand in another order, with the user's own among them. */
async function appendTo(
  table: SheetBlock,
  cells: DataCell[][],
  { language, signal }: Caller,
): Promise<Outcome<ImportResult>> {
  if (cells.length === 0) return done({ sheet: table.sheet, rows: 0, created: false });
  const heads = readHeads(table.cells, false, language) as Heads;
  const lacking = columnLacking(cells, heads.columns);
  if (lacking) {
    const names = Object.values(DATA_HEADS[language]).join(PANE_TEXTS[language].list);
    const fault = { row: 0, column: 0, code: "headMissing" as const, args: [DATA_HEADS[language][lacking], names] };
    return faulty([fault], (row, column) => cellPlace(table, row, column), language);
  }
  const width = table.cells[0]!.length;
  const rows = cells.map((row) => underHeads(row, heads.columns, width));
  const fractions = FRACTIONS.flatMap((column) => heads.columns[column] ?? []);
  const state = { body: table.cells.length - 1, blank: blankRowsAtEnd(table), fractions };
  await applyChange({ added: rows, updated: [] }, state, { signal });
  return done({ sheet: table.sheet, rows: cells.length, created: false });
}

function blankRowsAtEnd(table: SheetBlock): number {
  const last = table.cells.findLastIndex((line) => line.some((cell) => cell !== "" && cell !== null));
  return table.cells.length - 1 - Math.max(0, last);
}

async function prepare(request: ImportRequest, caller: Caller): Promise<Outcome<Prepared>> {
  const { language } = caller;
  const template = await templateToReadBy(request.templateId, language);
  if (!template.ok) return template;
  const period = typedPeriod(request.period, language);
  if (!period.ok) return period;
  caller.onStep?.("reading");
  const as = { template: template.value, period: period.value, language };
  const incoming = await readSource(request.source, as);
  if (!incoming.ok) return incoming;
  const view = await readWorkbook();
  if (view.table && request.source.kind === "blank") return refused(PANE_TEXTS[language].tableExists(view.table.sheet));
  caller.onStep?.("checking");
  const existing =
    view.table && hasRows(view)
      ? readTable(view.table, { ...as, period: null })
      : done({ rows: [], lines: [], placeOf: () => null });
  if (!existing.ok) return existing;
  const { rows, placeOf } = incoming.value;
  const merge = mergeRows(existing.value.rows, rows, template.value);
  if (merge.conflicts.length > 0) return conflictsOf(merge, placeOf, caller);
  const sheet = view.table?.sheet ?? freeSheetName(SHEET_TEXTS[language].dataSheet, view.sheetNames);
  return done({
    view,
    preview: { ...describe(rows, template.value, caller), added: merge.added, unchanged: merge.unchanged, sheet },
  });
}

function conflictsOf(merge: Merge, placeOf: (index: number) => Place, { language }: Caller): Outcome<never> {
  const problems = merge.conflicts.map(({ index, column, before, after }) => {
    const figures = [cellText(before, column, language), cellText(after, column, language)];
    const args = [after.town, after.indicator, DATA_HEADS[language][column], ...figures];
    return { place: placeOf(index), text: faultText({ code: "conflict", args }, language) };
  });
  return { ok: false, problems: cut(problems, language) };
}

/** Whether anything stands under the heads of the data table. */
function hasRows(view: WorkbookView): boolean {
  return view.table!.cells.slice(1).some((line) => line.some((cell) => cell !== "" && cell !== null));
}

function describe(
  rows: readonly DataRow[],
  template: Template,
  { language }: Caller,
): Omit<ImportPreview, "added" | "unchanged" | "sheet"> {
  if (rows.length === 0) return { towns: [], indicators: [], unlisted: [], periods: [], notTowns: [] };
  const periods = periodsOf(rows);
  const tables = periods.map((period) => townTable(rows, template, period));
  const aggregates = tables.flatMap((table) => table.rows.filter((row) => row.aggregate !== null));
  const names = [...new Map(rows.map((row) => [plainTownName(row.town), row.town])).values()];
  const indicators = [...new Set(rows.map((row) => row.indicator))];
  const notTowns = [
    ...new Map(aggregates.map((row) => [row.name, { name: row.name, reason: row.aggregate! }])).values(),
  ];
  return {
    towns: names.filter((name) => !notTowns.some((row) => row.name === name)),
    indicators,
    unlisted: indicators.filter((name) => !findIndicator(template, name)),
    periods: periods.map((period) => periodLabel(period, language)),
    notTowns,
  };
}
