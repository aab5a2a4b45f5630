import type { DoubtCause } from "../../texts/doubtCauses";
import { monthsOf, toDate, yearOf, type Period } from "../../period/Period";
import type { FigureMeasure } from "../Figure";
import { isMonthAlone, over, periodOf, saysNothing, type PeriodHint } from "../PeriodHint";

/** Why a figure's period is not certain. */
export type PeriodTrouble =
  /** Nothing names a period or its year. */
  | "missing"
  /** 今年以来, 截至6月19日. */
  | "open"
  /** A year alone beside months: the whole year or the same months of it. */
  | "yearAlone"
  /** A month alone in a title: that month or the year to date (R16). */
  | "monthAlone"
  /** 三季度 alone in a title: these three months or the first three quarters. */
  | "quarterAlone"
  /** An annual target where nothing names a year. */
  | "targetYear";

/** How each is told. */
export const TROUBLE_CAUSES: Record<PeriodTrouble, DoubtCause> = {
  missing: "noPeriod",
  open: "openSpan",
  yearAlone: "yearAlone",
  monthAlone: "monthAlone",
  quarterAlone: "quarterAlone",
  targetYear: "targetYear",
};

export interface PeriodAnswer {
  period: Period | null;
  trouble: PeriodTrouble | null;
}

/** Everything that says something of a figure's period. */
export interface PeriodSources {
  sheet: PeriodHint;
  column: PeriodHint;
  row: PeriodHint;
  measure: FigureMeasure;
  /** Years that stand alone in other heads, for 2024年 | 2023年 under a title of months. */
  yearsAlone: ReadonlySet<number>;
  /** Whether the table speaks of figures since January anywhere. */
  hasCumulative: boolean;
  /** The one year that the heads and rows of the table name, or `null`: an annual target beside its months is of that year. */
  soleYear: number | null;
  /** The one period that the levels of the table name in their last year, or without any year: an annual target beside them belongs to it. */
  soleLevel: PeriodHint | null;
  fallback: Period | null;
}

const ANNUAL: FigureMeasure[] = ["target", "targetGrowth"];
const YEAR_TO_DATE: FigureMeasure[] = [...ANNUAL, "phaseTarget", "completion", "phaseCompletion"];

/**
 * The period of a figure: sheet < column < row (I20), each indicator's own (R19); what is given from outside fills in only what is missing.
 * January alone and the year to January are one and the same: the month, as the data table writes it, and nothing to ask.
 */
export function figurePeriod(sources: PeriodSources): PeriodAnswer {
  const answer = anyPeriod(sources);
  const { period, trouble } = answer;
  if (!period || !isJanuary(period)) return answer;
  return { period: { unit: "month", number: period.number }, trouble: trouble === "monthAlone" ? null : trouble };
}

function isJanuary(period: Period): boolean {
  return (period.unit === "toDate" || period.unit === "month") && monthsOf(period).last === 1;
}

function anyPeriod(sources: PeriodSources): PeriodAnswer {
  const { sheet, column, row, measure, yearsAlone, hasCumulative, soleYear, soleLevel, fallback } = sources;
  const ownColumn = measure === "previous" ? { ...column, year: null } : column;
  const own = over(ownColumn, row);
  const saysMonths = sheet.span !== null || sheet.grain !== null;
  if (isYearAlone(own) && saysMonths && !ANNUAL.includes(measure) && !yearsAlone.has(sheet.year ?? 0)) {
    return { period: null, trouble: "yearAlone" };
  }
  // A year alone over a target is the year that is aimed at: mostly the report's own, in a report of last year the next.
  const isAimedAt = ANNUAL.includes(measure) && isYearAlone(own) && sheet.year !== null;
  if (isAimedAt && own.year !== sheet.year) return { period: { unit: "year", number: own.year! }, trouble: null };
  const level = ANNUAL.includes(measure) && own.span === null && own.grain === null ? soleLevel : null;
  const isSameYear = saysNothing(sheet) && own.year !== null && own.year === level?.year;
  // 年度目标 | 至9月底完成 under a title of the third quarter.
  const isOfMonths = level !== null && level.year === null && own.year === null;
  const laid = isAimedAt ? sheet : isSameYear ? level! : over(sheet, isOfMonths ? level : own);
  // 各镇当月用电量 over 1月 | 2月: each of them alone.
  const isAlone = sheet.grain === "month" && laid.grain === null && own.span !== null && isMonthAlone(own.span);
  const hint = isAlone ? { ...laid, grain: sheet.grain } : laid;
  if (hint.open !== null) return { period: fallback, trouble: fallback ? null : "open" };
  const complete = completed(hint, fallback);
  const period = (complete && periodOf(complete)) ?? (ANNUAL.includes(measure) ? targetYear(hint, soleYear) : null);
  if (!period) return { period: null, trouble: ANNUAL.includes(measure) ? "targetYear" : "missing" };
  const cumulative = toDate(yearOf(period), monthsOf(period).last);
  const isGiven = fallback?.unit === "toDate" && fallback.number === cumulative.number;
  if (period.unit === "quarter" && monthsOf(period).first > 1 && own.span === null && hint.grain === null) {
    if (isGiven) return { period: cumulative, trouble: null };
    return { period, trouble: YEAR_TO_DATE.includes(measure) ? null : "quarterAlone" };
  }
  if (period.unit !== "month" || hint.grain !== null || (own.span !== null && hasCumulative))
    return { period: attached(period, measure, hint), trouble: null };
  if (isGiven) return { period: cumulative, trouble: null };
  if (YEAR_TO_DATE.includes(measure)) return { period: cumulative, trouble: null };
  return { period, trouble: "monthAlone" };
}

/** An annual target and what is reached of it belong to the figures since January, also where the title names the month. */
function attached(period: Period, measure: FigureMeasure, hint: PeriodHint): Period {
  if (period.unit !== "month" || !YEAR_TO_DATE.includes(measure) || hint.grain === "month") return period;
  return toDate(yearOf(period), monthsOf(period).last);
}

/** 全年目标 beside 1-2月 | 1-3月 is the target of the year, which no month narrows. */
function targetYear(hint: PeriodHint, soleYear: number | null): Period | null {
  const year = hint.year ?? soleYear;
  return year === null || hint.span !== null ? null : { unit: "year", number: year };
}

function completed(hint: PeriodHint, fallback: Period | null): PeriodHint | null {
  if (hint.year !== null && (hint.span !== null || hint.grain === null)) return hint;
  if (!fallback) return null;
  const { last } = monthsOf(fallback);
  return {
    ...hint,
    year: hint.year ?? yearOf(fallback),
    span: hint.span ?? spanOfFallback(fallback, last),
    grain: hint.grain ?? (hint.span === null && fallback.unit === "toDate" ? "toDate" : null),
  };
}

function spanOfFallback(fallback: Period, last: number): string {
  if (fallback.unit === "year") return "全年";
  const { first } = monthsOf(fallback);
  return first === last ? `${last}月` : `${first}-${last}月`;
}

export function isYearAlone(hint: PeriodHint): boolean {
  return hint.year !== null && hint.span === null && hint.grain === null;
}
