import { yearsEarlier } from "../core/period/Period";
import { countingOf, writtenLike } from "../core/period/periodForm";
import { periodLabel } from "../core/period/periodLabel";
import { Refusal } from "../core/statistics/Answer";
import { previousPeriod } from "../core/statistics/periods/previousPeriod";
import { singleMonth } from "../core/statistics/periods/singleMonth";
import { singleMonthYearOnYear } from "../core/statistics/periods/singleMonthYearOnYear";
import { answerCells, cellsRead, numbers, type Result } from "./answers";
import { fractions } from "./beyond";
import { optionOf } from "./options";
import { asSpan, asWrittenPeriod, yearOption, yearsOption, type WrittenPeriod } from "./periodReaders";
import type { Cells } from "./readers";

/** Runs a statistic over written periods, of which a blank one is a gap. */
function answerPeriods(period: Cells, year: any, statistic: (written: WrittenPeriod) => Result | Refusal): any[][] {
  return answerCells([cellsRead(period, asWrittenPeriod(yearOption(year)))], (written) =>
    written ? statistic(written) : new Refusal("periodMissing"),
  );
}

/** The span beside a cumulative figure. */
const spans = (cells?: Cells | null) => cellsRead(cells, asSpan);

/**
 * 上年同期: `yearsEarlier`, written as the period given (`writtenLike`).
 * @customfunction SAME_PERIOD_LAST_YEAR
 */
export function samePeriodLastYearOf(period: any[][], year?: any, years?: any): any[][] {
  const count = yearsOption(years);
  return answerPeriods(period, year, (from) => writtenLike(from.text, from.period, yearsEarlier(from.period, count)));
}

/**
 * 上期: `previousPeriod`, written as the period given (`writtenLike`).
 * @customfunction PREVIOUS_PERIOD
 */
export function previousPeriodOf(period: any[][], year?: any): any[][] {
  return answerPeriods(period, year, (from) => {
    const previous = previousPeriod(from.period, countingOf(from.text));
    return previous instanceof Refusal ? previous : writtenLike(from.text, from.period, previous);
  });
}

/**
 * 期间名: `periodLabel`.
 * @customfunction PERIOD_LABEL
 */
export function periodLabelOf(period: any[][], year?: any, language?: any): any[][] {
  const locale = optionOf("language", language) === "zh" ? "zh-CN" : "en-US";
  return answerPeriods(period, year, (written) => periodLabel(written.period, locale));
}

/**
 * 当月数: `singleMonth`.
 * @customfunction SINGLE_MONTH
 */
export function singleMonthOf(
  cumulative: any[][],
  previousCumulative: any[][],
  period?: any[][],
  previousPeriod?: any[][],
  negative?: any,
  zeros?: any,
): any[][] {
  const [whenNegative, whenZero] = [optionOf("negative", negative), optionOf("zeros:before", zeros)];
  return answerCells(
    [numbers(cumulative), numbers(previousCumulative), spans(period), spans(previousPeriod)],
    (through, before, span, previousSpan) => singleMonth(through, before, span, previousSpan, whenNegative, whenZero),
  );
}

/**
 * 当月同比: `singleMonthYearOnYear`.
 * @customfunction SINGLE_MONTH_YOY
 */
export function singleMonthYoy(
  cumulative: any[][],
  growth: any[][],
  previousCumulative: any[][],
  previousGrowth: any[][],
  period?: any[][],
  previousPeriod?: any[][],
  scale?: any,
): any[][] {
  const [rates, previousRates] = fractions("scale", scale, [growth, previousGrowth]);
  return answerCells(
    [numbers(cumulative), rates!, numbers(previousCumulative), previousRates!, spans(period), spans(previousPeriod)],
    (level, rise, previousLevel, previousRise, span, previousSpan) =>
      singleMonthYearOnYear(
        { level, growth: rise, span },
        { level: previousLevel, growth: previousRise, span: previousSpan },
      ),
  );
}
