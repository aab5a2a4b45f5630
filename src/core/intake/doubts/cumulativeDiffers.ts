import { halfUnit } from "../../numbers/halfUnit";
import { decimalsOf } from "../../numbers/decimals";
import { movePoint } from "../../numbers/movePoint";
import { toDate, yearOf, monthsOf, type Period } from "../../period/Period";
import { indicatorKey } from "../../template/Template";
import type { Doubt } from "../Doubt";
import type { Figure } from "../Figure";
import { earlierRows } from "./earlierRows";
import type { FigureIndex, Statement } from "./FigureIndex";
import { levelInWorkbook } from "./levelInWorkbook";
import { makeDoubt } from "./makeDoubt";
import { printNumber } from "./printFigure";
import { levelIn, ratesOf, type PrintedNumber } from "./printedNumber";

/** What is known of the months before this one. */
interface Before {
  level: PrintedNumber | null;
  growth: PrintedNumber | null;
  /** The cells they stand in; none where the workbook holds them. */
  figures: { level: Figure | undefined; growth: Figure | undefined };
}

/**
 * Figures since January against the month and the months before it, where all three are known (R16, R18): the levels must add
 * up, and so must the bases that the growths imply, each within its rounding. A restatement shows here too.
 *
 *     level until m − 1    level until m − level of m
 *     base until m − 1     level until m / (1 + growth until m) − level of m / (1 + growth of m)
 *
 * @example 206713 (−3.4) in June, 1086976 (18.7) until June: 25.4 until May (O12)
 */
export function cumulativeDiffers(index: FigureIndex): Doubt[] {
  return index.subjects.flatMap((subject) => {
    const { period, indicator } = subject;
    if (period?.unit !== "toDate" || monthsOf(period).last < 2) return [];
    const months = index.subject(indicator, { unit: "month", number: period.number })?.statements;
    if (!months) return [];
    return [...subject.statements.values()].flatMap((statement) => {
      const month = months.get(statement.town);
      const before = month && monthsBefore(statement, period, index);
      return before ? doubtsOf(statement, month, before, index) : [];
    });
  });
}

function doubtsOf(statement: Statement, month: Statement, before: Before, index: FigureIndex): Doubt[] {
  const { value, growth } = statement.measures;
  if (!value) return [];
  const [all, own] = [levelIn(value, value.unit, index), levelIn(month.measures.value, value.unit, index)];
  if (!all || !own) return [];
  const rest = minus(interval(all), interval(own));
  const doubts: Doubt[] = [];
  if (before.level && !meet(rest, interval(before.level))) {
    const computed = printNumber(all.value - own.value, Math.max(all.decimals, own.decimals));
    doubts.push(doubtOf("level", value, before, before.level, computed));
  }
  const [rate] = ratesOf(growth, index);
  const [ownRate] = ratesOf(month.measures.growth, index);
  if (!rate || !ownRate || !before.growth || !growth || doubts.length > 0) return doubts;
  const base = minus(baseOf(all, rate), baseOf(own, ownRate));
  if (base.low <= 0 || rest.low <= 0) return doubts;
  const implied = { low: (rest.low / base.high - 1) * 100, high: (rest.high / base.low - 1) * 100 };
  if (meet(implied, interval(before.growth))) return doubts;
  const computed = `${printNumber((implied.low + implied.high) / 2, 1)}%`;
  return [...doubts, doubtOf("growth", growth, before, before.growth, computed)];
}

function doubtOf(
  kind: keyof Before["figures"],
  figure: Figure,
  before: Before,
  told: PrintedNumber,
  computed: string,
): Doubt {
  const own = before.figures[kind];
  const written = printNumber(told.value, told.decimals) + (kind === "growth" ? "%" : "");
  return makeDoubt("cumulativeDiffers", {
    place: (own ?? figure).place,
    others: own ? [figure.place] : [],
    args: [figure.town, figure.indicator, written, computed],
  });
}

function monthsBefore({ town, indicator, measures }: Statement, period: Period, index: FigureIndex): Before | null {
  const { last } = monthsOf(period);
  // Until January is January.
  const earlier: Period = last === 2 ? { unit: "month", number: period.number - 1 } : toDate(yearOf(period), last - 1);
  const unit = measures.value?.unit ?? "";
  const onSheet = index.find(town, indicator, earlier)?.measures;
  if (onSheet) {
    const figures = { level: onSheet.value, growth: onSheet.growth };
    return { level: levelIn(onSheet.value, unit, index), growth: ratesOf(onSheet.growth, index)[0] ?? null, figures };
  }
  const row = earlierRows(index).get(town, indicatorKey(index.template, indicator), earlier);
  if (!row) return null;
  const rate = row.growth === null ? null : movePoint(row.growth, 2);
  const growth = rate === null ? null : { value: rate, decimals: Math.max(1, decimalsOf(rate)) };
  return { level: levelInWorkbook(row, unit), growth, figures: { level: undefined, growth: undefined } };
}

interface Interval {
  low: number;
  high: number;
}

function interval({ value, decimals }: PrintedNumber): Interval {
  const half = halfUnit(decimals);
  return { low: value - half, high: value + half };
}

function minus(one: Interval, other: Interval): Interval {
  return { low: one.low - other.high, high: one.high - other.low };
}

/** The base that a level and its growth imply (R12). */
function baseOf(level: PrintedNumber, rate: PrintedNumber): Interval {
  const [levels, rates] = [interval(level), interval(rate)];
  return { low: levels.low / (1 + rates.high / 100), high: levels.high / (1 + rates.low / 100) };
}

function meet(one: Interval, other: Interval): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(one.low), Math.abs(other.low));
  return one.low <= other.high + slack && other.low <= one.high + slack;
}
