import { notTownsInSteps, type NotTown } from "../../../core/comparison/notTownsInSteps";
import { periodsOf } from "../../../core/comparison/TownTable";
import type { DataRow } from "../../../core/data/DataRow";
import { layRowsInSteps, type Laying } from "../../../core/data/layRows";
import { periodLabel } from "../../../core/period/periodLabel";
import { freeSheetName } from "../../../core/plan/sheetName";
import { findIndicator, type Template } from "../../../core/template/Template";
import { SHEET_TEXTS } from "../../../core/texts/sheet";
import { plainTownName } from "../../../core/town/townName";
import { readWorkbook, type SheetBlock, type WorkbookView } from "../../../excel/readWorkbook";
import { attempt, done, type Caller, type Outcome } from "../outcome";
import { inSlices } from "../inSlices";
import { tableInSteps, type Figures, type ReadAs } from "../source";
import { templateToReadBy } from "../templateById";

export interface FiguresRequest {
  templateId: string;
  rows: readonly DataRow[];
}

/** What writing these figures would do; nothing is written yet. */
export interface FiguresPreview {
  laying: Laying;
  towns: string[];
  indicators: string[];
  /** Indicators the template does not list. */
  unlisted: string[];
  periods: string[];
  /** Rows that will not be ranked as towns, and why. */
  notTowns: NotTown[];
  sheet: string;
}

export interface PreparedFigures {
  preview: FiguresPreview;
  view: WorkbookView;
  /** Where each row that was there stands among the table's cells. */
  lines: number[];
}

/** Lays the figures beside those of the workbook and says what would be added and changed. */
export function previewFigures(request: FiguresRequest, caller: Caller): Promise<Outcome<FiguresPreview>> {
  return attempt(caller.language, async () => {
    const prepared = await prepareFigures(request, caller);
    return prepared.ok ? done(prepared.value.preview) : prepared;
  });
}

export async function prepareFigures(
  { templateId, rows }: FiguresRequest,
  caller: Caller,
): Promise<Outcome<PreparedFigures>> {
  const { language } = caller;
  const template = await templateToReadBy(templateId, language);
  if (!template.ok) return template;
  caller.onStep?.("reading");
  const view = await readWorkbook();
  caller.onStep?.("checking");
  const existing = await existingRows(view, { template: template.value, period: null, language }, caller.signal);
  if (!existing.ok) return existing;
  const laying = await inSlices(layRowsInSteps(existing.value.rows, rows, template.value), caller.signal);
  const sheet = view.table?.sheet ?? freeSheetName(SHEET_TEXTS[language].dataSheet, view.sheetNames);
  return done({
    view,
    lines: existing.value.lines,
    preview: { ...(await inSlices(describeRows(rows, template.value, caller), caller.signal)), laying, sheet },
  });
}

/** The figures of the workbook's own table; none where it has no table or an empty one. */
export async function existingRows(
  view: WorkbookView,
  as: ReadAs,
  signal: AbortSignal | undefined,
): Promise<Outcome<Figures>> {
  return view.table && hasRows(view.table)
    ? inSlices(tableInSteps(view.table, { ...as, period: null }), signal)
    : done({ rows: [], lines: [], placeOf: () => null });
}

/** Whether anything stands under the heads of the data table. */
function hasRows({ cells }: SheetBlock): boolean {
  return cells.some((line, row) => row > 0 && line.some((cell) => cell !== "" && cell !== null));
}

const ROWS_A_STEP = 2_000;

/** Whom and what the figures are about. */
function* describeRows(
  rows: readonly DataRow[],
  template: Template,
  { language }: Caller,
): Generator<void, Omit<FiguresPreview, "laying" | "sheet">> {
  if (rows.length === 0) return { towns: [], indicators: [], unlisted: [], periods: [], notTowns: [] };
  const periods = periodsOf(rows);
  yield;
  const found: NotTown[] = [];
  for (const period of periods) found.push(...(yield* notTownsInSteps(rows, template, period)));
  const names = new Map<string, string>();
  for (let place = 0; place < rows.length; place++) {
    if (place % ROWS_A_STEP === 0) yield;
    const { town } = rows[place]!;
    names.set(plainTownName(town), town);
  }
  const indicators = [...new Set(rows.map((row) => row.indicator))];
  const notTowns = [...new Map(found.map((row) => [row.name, row])).values()];
  return {
    towns: [...names.values()].filter((name) => !notTowns.some((row) => row.name === name)),
    indicators,
    unlisted: indicators.filter((name) => !findIndicator(template, name)),
    periods: periods.map((period) => periodLabel(period, language)),
    notTowns,
  };
}
