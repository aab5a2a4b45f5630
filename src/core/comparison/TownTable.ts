import { LEVELS, type DataRow } from "../data/DataRow";
import type { Observation } from "../indicator/Observation";
import { convertUnit } from "../indicator/units";
import { decimalsOf } from "../numbers/decimals";
import { largest } from "../numbers/largest";
import { significant } from "../numbers/significant";
import { coversSameMonths, monthsOf, yearOf, type Period } from "../period/Period";
import {
  findIndicator,
  indicatorKey,
  isRate,
  unlistedIndicator,
  type Indicator,
  type Template,
} from "../template/Template";
import { withAnnualTargets } from "./annualTargets";
import { aggregateRows, type AggregateReason } from "../town/aggregateRows";
import { plainTownName } from "../town/townName";

/** The figures of one town for one indicator, in the indicator's unit. */
export type Figures = Pick<
  DataRow,
  | "value"
  | "previous"
  | "growth"
  | "points"
  | "completion"
  | "target"
  | "phaseTarget"
  | "phase"
  | "rank"
  | "status"
  | "source"
>;

export interface TownRow {
  name: string;
  /** Why the row is no town, or `null` for a town. */
  aggregate: AggregateReason | null;
  figures: Map<Indicator, Figures>;
  /** The period of its figures, where the rows of a table report different ones. */
  period?: Period;
}

/** One period's figures as a table: towns down, indicators across. */
export interface TownTable {
  period: Period;
  indicators: Indicator[];
  rows: TownRow[];
}

const MOST_DECIMALS = 2;
/** As many significant digits as Excel shows of a number. */
const CELL_DIGITS = 15;

/** Gathers the figures of one period, and finds out which rows are no towns. */
export function townTable(data: readonly DataRow[], template: Template, period: Period): TownTable {
  const own = data.filter((row) => coversSameMonths(row.period, period));
  const table = tableOf(withAnnualTargets(own, data, { template, period }), template, period);
  const reasons = aggregateRows(
    table.rows.map((row) => row.name),
    levelColumns(table, (indicator) => indicator.unit !== ""),
    false,
    levelColumns(table, (indicator) => indicator.unit === ""),
  );
  table.rows.forEach((row, place) => (row.aggregate = reasons[place]!));
  return table;
}

/** Rows of the data by town and indicator, each figure in the unit of its indicator; which of them are no towns is not looked at. */
export function tableOf(data: readonly DataRow[], template: Template, period: Period): TownTable {
  const indicators = indicatorsOf(data, template);
  const rows = new Map<string, TownRow>();
  for (const row of data) {
    const key = plainTownName(row.town);
    const town = rows.get(key) ?? { name: row.town, aggregate: null, figures: new Map<Indicator, Figures>() };
    rows.set(key, town);
    const indicator = indicators.get(indicatorKey(template, row.indicator))!;
    // As a cell shows it: 0.1 + 0.2 of somebody's formula is 0.3, and ties with 0.3 in RANK too (R37, R48).
    const convert = (value: Observation) => {
      const printed = value === null ? null : significant(value, CELL_DIGITS);
      return printed === null || row.unit === indicator.unit ? printed : convertUnit(printed, row.unit, indicator.unit);
    };
    // A target of zero is none, and makes no total of targets smaller than the whole (R22); but 0 may cap what is better low.
    const aim = (target: Observation) => (target === 0 && indicator.direction !== "lower" ? null : convert(target));
    town.figures.set(indicator, {
      ...row,
      value: convert(row.value),
      previous: convert(row.previous),
      target: aim(row.target),
      phaseTarget: aim(row.phaseTarget),
    });
  }
  return { period, indicators: [...indicators.values()], rows: [...rows.values()] };
}

/** The indicators met by their key, those of the template in its order, then the others as they come. */
function indicatorsOf(data: readonly DataRow[], template: Template): Map<string, Indicator> {
  const rowsOf = new Map<string, DataRow[]>();
  for (const row of data) {
    const key = indicatorKey(template, row.indicator);
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  }
  const met = [...rowsOf].map(([key, rows]) => ({ key, ...indicatorOf(rows, template) }));
  return new Map(
    met
      .sort((one, other) => (one.place === other.place ? 0 : one.place - other.place))
      .map(({ key, indicator }) => [key, indicator]),
  );
}

/** An indicator as its rows report it: in the unit that most of them use, so that 38.6 万元 does not print as 0.00 亿元. */
function indicatorOf(rows: readonly DataRow[], template: Template): { indicator: Indicator; place: number } {
  const [first] = rows;
  const known = findIndicator(template, first!.indicator);
  const unit = mostFrequent(rows.map((row) => row.unit));
  const levels = rows.flatMap((row) => LEVELS.map((level) => row[level] ?? 0));
  const most = mostDecimals(largest(levels.map(Math.abs)));
  const printed = Math.min(most, largest(levels.map((level) => decimalsOf(significant(level)))));
  if (!known) return { indicator: unlistedIndicator(first!.indicator, unit, printed), place: Infinity };
  const decimals = unit === known.unit ? known.decimals : printed;
  return { indicator: { ...known, unit, decimals }, place: template.indicators.indexOf(known) };
}

/** Two decimals, and so many that the largest figure has three digits where all are below 1: 0.335 is not 0.34. */
function mostDecimals(greatest: number): number {
  if (greatest === 0 || greatest >= 1) return MOST_DECIMALS;
  return greatest >= 0.1 ? MOST_DECIMALS + 1 : MOST_DECIMALS + 2;
}

/** The entry that stands most often in a list, the first of equals. */
function mostFrequent(list: readonly string[]): string {
  const count = (entry: string) => list.filter((other) => other === entry).length;
  return [...new Set(list)].reduce((best, entry) => (count(entry) > count(best) ? entry : best));
}

/** The columns that a total would add up: levels of indicators that accumulate over towns. Without a unit they may be rates. */
function levelColumns(table: TownTable, among: (indicator: Indicator) => boolean): Observation[][] {
  const additive = table.indicators.filter((indicator) => isAdditive(indicator) && among(indicator));
  return additive.flatMap((indicator) =>
    LEVELS.map((level) => table.rows.map((row) => row.figures.get(indicator)?.[level] ?? null)),
  );
}

/** Whether the rows report different periods: then nothing of one is set against another. */
export function isMixed({ rows }: TownTable): boolean {
  return rows.some(({ period }) => period !== undefined);
}

/** Whether towns' levels add up to the whole. */
export function isAdditive(indicator: Indicator): boolean {
  return indicator.kind === "flow" || indicator.kind === "stock";
}

/** Whether the towns' levels may be added up to a total; figures without a unit may be rates, which nobody adds up (R13). */
export function addsUp(indicator: Indicator): boolean {
  return isAdditive(indicator) && !isRate(indicator) && indicator.unit !== "";
}

/** The periods that stand in the data, the latest first, of those the longest. */
export function periodsOf(data: readonly Pick<DataRow, "period">[]): Period[] {
  const periods: Period[] = [];
  for (const { period } of data) {
    if (!periods.some((known) => coversSameMonths(known, period))) periods.push(period);
  }
  const spanOf = (period: Period) => monthsOf(period).last - monthsOf(period).first;
  return periods.sort((a, b) => lastMonth(b) - lastMonth(a) || spanOf(b) - spanOf(a));
}

/** The month a period ends with, counted over the years. */
function lastMonth(period: Period): number {
  return yearOf(period) * 12 + monthsOf(period).last;
}

/** The period of the data that a wish means: the same months, or for a month the figures cumulated through it. */
export function matchPeriod(periods: readonly Period[], wanted: Period): Period | undefined {
  const same = periods.find((period) => coversSameMonths(period, wanted));
  if (same || wanted.unit !== "month") return same;
  return periods.find((period) => period.unit === "toDate" && period.number === wanted.number);
}
