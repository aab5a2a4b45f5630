import { comparisonPlan } from "../../core/comparison/comparisonPlan";
import { leagueOf, type League } from "../../core/comparison/league";
import { columnsOf, RANK_OF, type RankedMeasure } from "../../core/comparison/measures";
import { canCompare } from "../../core/comparison/shape";
import { matchPeriod, periodsOf, townTable, type TownTable } from "../../core/comparison/TownTable";
import type { SheetPlan } from "../../core/plan/SheetPlan";
import { freeSheetName } from "../../core/plan/sheetName";
import { periodLabel } from "../../core/period/periodLabel";
import { PANE_TEXTS } from "../../core/texts/pane";
import type { AggregateReason } from "../../core/town/aggregateRows";
import { readWorkbook } from "../../excel/readWorkbook";
import { writePlan } from "../../excel/writePlan";
import { attempt, done, refused, type Caller, type Outcome } from "./outcome";
import { readBlock, typedPeriod } from "./source";
import { templateById } from "./templateById";

export interface ComparisonRequest {
  templateId: string;
  /** As typed or as one of the preview's labels; left out: the latest. */
  period?: string;
  sortBy?: RankedMeasure;
}

/** The sheet that would be built, and what it was made of; nothing is written yet. */
export interface ComparisonPreview {
  plan: SheetPlan;
  period: string;
  /** All periods of the data, the latest first. */
  periods: string[];
  ranked: number;
  league: League;
  /** What the sheet can be sorted by. */
  sortable: RankedMeasure[];
  notTowns: { name: string; reason: AggregateReason }[];
}

export interface ComparisonResult {
  sheet: string;
  period: string;
  /** Periods of the data that are not on the sheet. */
  otherPeriods: string[];
  ranked: number;
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
    const { plan, period, periods, ranked } = prepared.value;
    caller.signal?.throwIfAborted();
    caller.onStep?.("writing");
    await writePlan(plan);
    return done({ sheet: plan.name, period, otherPeriods: periods.filter((other) => other !== period), ranked });
  });
}

async function prepare(request: ComparisonRequest, caller: Caller): Promise<Outcome<ComparisonPreview>> {
  const { language } = caller;
  const texts = PANE_TEXTS[language];
  const template = await templateById(request.templateId, language);
  if (!template.ok) return template;
  const wanted = typedPeriod(request.period, language);
  if (!wanted.ok) return wanted;
  caller.onStep?.("reading");
  const view = await readWorkbook();
  if (!view.table) return refused(texts.noData);
  caller.onStep?.("checking");
  const figures = readBlock(view.table, { template: template.value, period: null, language });
  if (!figures.ok) return figures;
  const periods = periodsOf(figures.value.rows);
  const labels = periods.map((period) => periodLabel(period, language));
  const period = wanted.value === null ? periods[0] : matchPeriod(periods, wanted.value);
  if (!period) return refused(texts.periodNotInData(periodLabel(wanted.value!, language), labels.join(texts.list)));
  const table = townTable(figures.value.rows, template.value, period);
  if (!canCompare(table)) return refused(texts.nothingToCompare(periodLabel(period, language)));
  const options = { template: template.value, language, ...(request.sortBy && { sortBy: request.sortBy }) };
  const plan = comparisonPlan(table, options);
  const notTowns = table.rows.flatMap((row) => (row.aggregate ? [{ name: row.name, reason: row.aggregate }] : []));
  return done({
    plan: { ...plan, name: freeSheetName(plan.name, view.sheetNames) },
    period: periodLabel(period, language),
    periods: labels,
    ranked: table.rows.length - notTowns.length,
    league: leagueOf(table, language, request.sortBy),
    sortable: sortableOf(table),
    notTowns,
  });
}

/** The measures of the sheet that towns can be sorted by. */
function sortableOf(table: TownTable): RankedMeasure[] {
  const present = new Set(columnsOf(table).map((column) => column.measure));
  return (Object.keys(RANK_OF) as RankedMeasure[]).filter((measure) => present.has(measure));
}
