import { reader, type CellValue } from "../../core/comparison/derived/Derived";
import { draftOf, tableOfSpec } from "../../core/comparison/draftOf";
import { leagueOf, type League } from "../../core/comparison/league";
import { columnsOf, RANK_OF, type RankedMeasure } from "../../core/comparison/measures";
import { otherPeriods } from "../../core/comparison/otherPeriods";
import { pictureItems, type PictureItems } from "../../core/comparison/picture/pictureItems";
import { composeSheet } from "../../core/comparison/sheet/composeSheet";
import { HEAD_TOP, headDepth, type SheetDraft } from "../../core/comparison/sheet/SheetDraft";
import { cellsPrint } from "../../core/comparison/refresh/cellsPrint";
import { isLatest } from "../../core/comparison/spec/isLatest";
import { readSpec } from "../../core/comparison/spec/readSpec";
import { templateFaultText } from "../../core/template/TemplateFault";
import { tagged } from "../../core/comparison/spec/comparisonTag";
import type { ScoreSpec, SheetSpec } from "../../core/comparison/spec/SheetSpec";
import { unknownNames } from "../../core/comparison/spec/unknownNames";
import { usualScore } from "../../core/comparison/kinds/scoreItems";
import type { Language } from "../../core/texts/language";
import { matchPeriod, periodsOf, type TownTable } from "../../core/comparison/TownTable";
import type { SheetPlan } from "../../core/plan/SheetPlan";
import { freeSheetName } from "../../core/plan/sheetName";
import { periodLabel } from "../../core/period/periodLabel";
import { PANE_TEXTS } from "../../core/texts/pane";
import { SHEET_TEXTS } from "../../core/texts/sheet";
import { SHEET_KIND_TEXTS } from "../../core/texts/sheetKinds";
import type { AggregateReason } from "../../core/town/aggregateRows";
import { readWorkbook } from "../../excel/readWorkbook";
import { writePlan } from "../../excel/writePlan";
import { attempt, done, refused, type Caller, type Outcome } from "./outcome";
import { readTable, typedPeriod } from "./source";
import { templateToCompareBy } from "./templateById";
import type { UndoableDeed } from "./undoSheets";

/** What is wanted; the kind left out is that by town. */
export interface ComparisonRequest extends Partial<SheetSpec> {
  templateId: string;
}

/** The sheet that would be built, and what it was made of; nothing is written yet. */
export interface ComparisonPreview {
  plan: SheetPlan;
  period: string;
  /** All periods of the data, the latest first. */
  periods: string[];
  /** Those not on the sheet. */
  otherPeriods: string[];
  /** Names of the specification that the data have not got, in a sentence. */
  notice: string | null;
  ranked: number;
  /** The ranking of a sheet by town. */
  league: League | null;
  /** The first lines of the sheet as they will read: names and figures, without formats. */
  sample: { heads: string[]; rows: CellValue[][]; formats: (string | null)[] };
  /** What the period has: the indicators and towns a sheet can be about. */
  indicators: string[];
  towns: string[];
  /** What the sheet can be sorted by. */
  sortable: RankedMeasure[];
  /** What the chart of the sheet shows; `null` where there is none: not wanted, or too little to compare. */
  picture: PictureItems | null;
  notTowns: { name: string; reason: AggregateReason }[];
  /** The composite score the figures allow, to begin with. */
  score: ScoreSpec;
}

export interface ComparisonResult {
  sheet: string;
  period: string;
  /** Periods of the data that are not on the sheet. */
  otherPeriods: string[];
  /** Names of the specification that the data have not got, in a sentence. */
  notice: string | null;
  ranked: number;
  undo: UndoableDeed;
}

/** Reads the data table and plans the comparison sheet. */
export function previewComparison(request: ComparisonRequest, caller: Caller): Promise<Outcome<ComparisonPreview>> {
  return attempt(caller.language, () => prepare(request, caller));
}

/** Builds the comparison sheet as a new sheet: the whole of it, or nothing. */
export function buildComparison(request: ComparisonRequest, caller: Caller): Promise<Outcome<ComparisonResult>> {
  return attempt(caller.language, async () => {
    const prepared = await prepare(request, caller);
    if (!prepared.ok) return prepared;
    const { plan, period, otherPeriods: others, notice, ranked } = prepared.value;
    caller.signal?.throwIfAborted();
    caller.onStep?.("writing");
    const sheetId = await writePlan(plan);
    return done({
      sheet: plan.name,
      period,
      otherPeriods: others,
      notice,
      ranked,
      undo: { kind: "build", state: { sheetId, name: plan.name, print: cellsPrint(plan.cells) } },
    });
  });
}

async function prepare(request: ComparisonRequest, caller: Caller): Promise<Outcome<ComparisonPreview>> {
  const { language } = caller;
  const texts = PANE_TEXTS[language];
  const template = await templateToCompareBy(request.templateId, language);
  if (!template.ok) return template;
  const typed = typedPeriod(request.period, language);
  if (!typed.ok) return typed;
  caller.onStep?.("reading");
  const view = await readWorkbook();
  if (!view.table) return refused(texts.noData);
  caller.onStep?.("checking");
  const figures = readTable(view.table, { template: template.value, period: null, language });
  if (!figures.ok) return figures;
  const periods = periodsOf(figures.value.rows);
  const labels = periods.map((period) => periodLabel(period, language));
  const period = typed.value === null ? periods[0] : matchPeriod(periods, typed.value);
  if (!period) return refused(texts.periodNotInData(periodLabel(typed.value!, language), labels.join(texts.list)));
  const { rows } = figures.value;
  const { templateId, ...given } = request;
  const wanted = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const spec: SheetSpec = {
    kind: "towns",
    ...wanted,
    template: templateId,
    language,
    // The latest of each town is that by then, whenever the sheet is refreshed; but for a cap that was asked for.
    ...(!(isLatest({ kind: "towns", ...wanted }) && typed.value === null) && { period: periodLabel(period, language) }),
  };
  const table = tableOfSpec(spec, rows, { template: template.value, period });
  const { kind } = spec;
  const reading = readSpec(spec);
  if ("faults" in reading) return refused(templateFaultText(reading.faults[0]!, language));
  const draft = draftOf(spec, rows, { template: template.value, period, language, table });
  const words = SHEET_KIND_TEXTS[language];
  const unknown = unknownNames(spec, rows, template.value);
  const notice = unknown.length > 0 ? words.unknownNames(unknown.join(texts.list)) : null;
  if (!draft) {
    const why = kind === "towns" ? texts.nothingToCompare(periodLabel(period, language)) : words.nothingForKind(kind);
    return refused((notice ?? "") + why);
  }
  const composed = composeSheet(draft, SHEET_TEXTS[language], spec.calculation ?? "excel");
  const plan = tagged({ ...composed, name: freeSheetName(composed.name, view.sheetNames) }, spec);
  const notTowns = table.rows.flatMap((row) => (row.aggregate ? [{ name: row.name, reason: row.aggregate }] : []));
  return done({
    plan,
    period: periodLabel(period, language),
    periods: labels,
    otherPeriods: otherPeriods(spec, periods, table).map((other) => periodLabel(other, language)),
    notice,
    ranked: table.rows.length - notTowns.length,
    league: kind === "towns" ? leagueOf(table, language, spec.sortBy) : null,
    sample: sampleOf(draft),
    indicators: table.indicators.map((one) => one.name[language]),
    towns: table.rows.filter((row) => row.aggregate === null).map((row) => row.name),
    sortable: sortableOf(table),
    picture: pictureItems(draft),
    notTowns,
    score: named(usualScore(table), table, language),
  });
}

/** The score with its indicators by name, as a person reads them. */
function named(score: ScoreSpec, table: TownTable, language: Language): ScoreSpec {
  const nameOf = (id: string) => table.indicators.find((one) => one.id === id)?.name[language] ?? id;
  return { ...score, items: score.items.map((item) => ({ ...item, indicator: nameOf(item.indicator) })) };
}

const SAMPLE_LINES = 8;

function sampleOf({ columns, lines }: SheetDraft): ComparisonPreview["sample"] {
  const above = Array.from({ length: HEAD_TOP + headDepth(columns) }, () => []);
  const read = reader([...above, ...lines.map(({ cells }) => cells)]);
  const rows = lines
    .slice(0, SAMPLE_LINES)
    .map((_, place) => columns.map((__, column) => read({ row: above.length + place, column })));
  return {
    heads: columns.map(({ heads }) => heads.findLast((head) => head !== null) ?? ""),
    rows,
    formats: columns.map(({ format }) => format),
  };
}

/** The measures of the sheet that towns can be sorted by. */
function sortableOf(table: TownTable): RankedMeasure[] {
  const present = new Set(columnsOf(table).map((column) => column.measure));
  return (Object.keys(RANK_OF) as RankedMeasure[]).filter((measure) => present.has(measure));
}
