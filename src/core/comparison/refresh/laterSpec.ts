import type { DataRow } from "../../data/DataRow";
import { coversSameMonths, isOfCumulativeSort, monthsOf, yearOf, type Period } from "../../period/Period";
import { periodLabel } from "../../period/periodLabel";
import { readPeriod } from "../../period/readPeriod";
import { indicatorKey, type Template } from "../../template/Template";
import type { Language } from "../../texts/language";
import type { SheetSpec } from "../spec/SheetSpec";
import { matchPeriod, periodsOf } from "../TownTable";

/** The same sheet for a later period. */
export interface LaterSpec {
  spec: SheetSpec;
  /** Its period as a label. */
  period: string;
  /** Whether it takes targets, points or vetoes along that were given for the period before and are to be looked at. */
  isCarrying: boolean;
}

/**
 * The latest period of the data to which a sheet can move on, and its specification for that: a cumulative period goes on to a
 * cumulative one, any other to one of the same length, and there must be figures of the sheet's indicators. `null` where there
 * is none. What the sheet looks back to moves by as many months; where the data have no such period, it is left to the data.
 *
 * The periods of a year are all on one sheet, which grows at every refresh: it moves on to another year only.
 *
 * @example 2025年1—6月 against 2025年1—3月 → 2025年1—9月 against 2025年1—6月
 */
export function laterSpec(
  spec: SheetSpec,
  data: readonly DataRow[],
  { template, language }: { template: Template; language: Language },
): LaterSpec | null {
  const periods = periodsOf(data);
  const now = named(periods, spec.period);
  if (!now) return null;
  const wanted = spec.indicators && new Set(spec.indicators.map((name) => indicatorKey(template, name)));
  const hasFigures = (period: Period) =>
    data.some(
      (row) => coversSameMonths(row.period, period) && (!wanted || wanted.has(indicatorKey(template, row.indicator))),
    );
  const isLater = (one: Period) =>
    lastMonth(one) > lastMonth(now) &&
    isSameSort(one, now) &&
    (spec.kind !== "periods" || yearOf(one) > yearOf(now)) &&
    hasFigures(one);
  const later = periods.find(isLater);
  if (!later) return null;
  const { against, ...rest } = spec;
  const label = (period: Period) => periodLabel(period, spec.language ?? language);
  const before = against === undefined ? undefined : named(periods, against);
  const movedBefore =
    before && matchPeriod(periods, { ...before, number: before.number + stepsBetween(before, now, later) });
  return {
    spec: { ...rest, period: label(later), ...(movedBefore && { against: label(movedBefore) }) },
    period: label(later),
    isCarrying: [spec.targets, spec.score?.points, spec.score?.vetoed].some((list) => (list?.length ?? 0) > 0),
  };
}

/** What two sheets must have alike to be the same sheet of different periods. */
export function withoutPeriod({ period: _, against: __, ...spec }: SheetSpec): string {
  return JSON.stringify(Object.entries(spec).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function named(periods: readonly Period[], label: string | undefined): Period | undefined {
  const reading = label === undefined ? null : readPeriod(label);
  return reading?.kind === "period" ? matchPeriod(periods, reading.period) : undefined;
}

/** The last month of a period, counted over the years. */
export function lastMonth(period: Period): number {
  return yearOf(period) * 12 + monthsOf(period).last;
}

function isSameSort(one: Period, other: Period): boolean {
  const length = (period: Period) => monthsOf(period).last - monthsOf(period).first;
  return isOfCumulativeSort(other)
    ? isOfCumulativeSort(one)
    : !isOfCumulativeSort(one) && length(one) === length(other);
}

const MONTHS = { year: 12, half: 6, quarter: 3, month: 1, toDate: 1 } as const;

/** By how many of its own units a period moves when another moves on; whole, or it is not found among the data. */
function stepsBetween(period: Period, from: Period, to: Period): number {
  return (lastMonth(to) - lastMonth(from)) / MONTHS[period.unit];
}
