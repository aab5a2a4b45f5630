import { townTable, periodsOf } from "../../core/comparison/TownTable";
import type { AggregateReason } from "../../core/town/aggregateRows";
import type { DataRow } from "../../core/data/DataRow";
import { dataCells, mergeRows } from "../../core/data/writeRows";
import { faultText } from "../../core/data/Fault";
import { periodLabel } from "../../core/period/periodLabel";
import { freeSheetName } from "../../core/plan/sheetName";
import { findIndicator, type Template } from "../../core/template/Template";
import { SHEET_TEXTS } from "../../core/texts/sheet";
import { plainTownName } from "../../core/town/townName";
import { readWorkbook, type WorkbookView } from "../../excel/readWorkbook";
import { appendRows, createDataTable } from "../../excel/writeData";
import { attempt, done, type Caller, type Outcome } from "./outcome";
import { readBlock, readSource, typedPeriod, type Source } from "./source";
import { templateById } from "./templateById";

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
    if (!view.table) await createDataTable(preview.sheet, cells, caller.language);
    else if (cells.length > 0) await appendRows(cells);
    return done({ sheet: preview.sheet, rows: cells.length });
  });
}

async function prepare(request: ImportRequest, caller: Caller): Promise<Outcome<Prepared>> {
  const { language } = caller;
  const template = templateById(request.templateId, language);
  if (!template.ok) return template;
  const period = typedPeriod(request.period, language);
  if (!period.ok) return period;
  caller.onStep?.("reading");
  const as = { template: template.value, period: period.value, language };
  const incoming = await readSource(request.source, as);
  if (!incoming.ok) return incoming;
  const view = await readWorkbook();
  caller.onStep?.("checking");
  const existing =
    view.table && hasRows(view)
      ? readBlock(view.table, { ...as, period: null })
      : done({ rows: [], placeOf: () => null });
  if (!existing.ok) return existing;
  const { rows, placeOf } = incoming.value;
  const merge = mergeRows(existing.value.rows, rows, template.value);
  if (merge.conflicts.length > 0) {
    const problems = merge.conflicts.map(({ index, before, after }) => {
      const args = [after.town, after.indicator, String(before.value ?? "—"), String(after.value ?? "—")];
      return { place: placeOf(index), text: faultText({ code: "conflict", args }, language) };
    });
    return { ok: false, problems };
  }
  const sheet = view.table?.sheet ?? freeSheetName(SHEET_TEXTS[language].dataSheet, view.sheetNames);
  return done({
    view,
    preview: { ...describe(rows, template.value, caller), added: merge.added, unchanged: merge.unchanged, sheet },
  });
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
