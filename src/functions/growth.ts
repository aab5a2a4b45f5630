import { Refusal } from "../core/statistics/Answer";
import { compoundGrowth } from "../core/statistics/growth/compoundGrowth";
import { growthDirection } from "../core/statistics/growth/growthDirection";
import { growthFromIndex } from "../core/statistics/growth/growthFromIndex";
import { growthOverAbsolute } from "../core/statistics/growth/growthOverAbsolute";
import { impliedBase } from "../core/statistics/growth/impliedBase";
import { multiple } from "../core/statistics/growth/multiple";
import { pointChange } from "../core/statistics/growth/pointChange";
import { totalGrowth } from "../core/statistics/growth/totalGrowth";
import { twoYearAverage } from "../core/statistics/growth/twoYearAverage";
import { twoYearAverageOfGrowths } from "../core/statistics/growth/twoYearAverageOfGrowths";
import { yearOnYear } from "../core/statistics/growth/yearOnYear";
import { roundDecimal } from "../core/numbers/roundDecimal";
import { GROWTH_STATUS_WORDS, MULTIPLE_WORDS } from "../core/texts/words";
import { answerCells, answerOnce, numbers } from "./answers";
import { fractions } from "./beyond";
import { decimalsFrom, indexScaleOf, optionOf } from "./options";
import { sideBySide, soundPopulationOf, textsBeside } from "./populations";
import { Unreadable } from "./readers";
import { mustMatch } from "./shapes";

/**
 * 同比: `yearOnYear`, or on request `growthOverAbsolute`.
 * @customfunction YOY
 */
export function yoy(current: any[][], previous: any[][], mode?: any): any[][] {
  const statistic = optionOf("mode", mode) === "abs" ? growthOverAbsolute : yearOnYear;
  return answerCells([numbers(current), numbers(previous)], statistic);
}

/**
 * 增减情况: `growthDirection`.
 * @customfunction GROWTH_STATUS
 */
export function growthStatusOf(current: any[][], previous: any[][], language?: any): any[][] {
  const words = GROWTH_STATUS_WORDS[optionOf("language", language)];
  return answerCells([numbers(current), numbers(previous)], (now, base) => {
    const direction = growthDirection(now, base);
    return direction instanceof Refusal ? direction : words[direction];
  });
}

/**
 * 百分点: `pointChange`.
 * @customfunction POINT_CHANGE
 */
export function pointChangeOf(current: any[][], previous: any[][], scale?: any): any[][] {
  const [own, before] = fractions("scale:rate", scale, [current, previous]);
  return answerCells([own!, before!], pointChange);
}

/**
 * 两年平均增速: `twoYearAverage`, or of growths `twoYearAverageOfGrowths`.
 * @customfunction TWO_YEAR_AVERAGE
 */
export function twoYearAverageOf(current: any[][], twoYearsAgo: any[][], form?: any, scale?: any): any[][] {
  if (optionOf("form", form) === "levels") {
    optionOf("scale", scale);
    return answerCells([numbers(current), numbers(twoYearsAgo)], twoYearAverage);
  }
  const [own, before] = fractions("scale", scale, [current, twoYearsAgo]);
  return answerCells([own!, before!], twoYearAverageOfGrowths);
}

/**
 * 年均增速: `compoundGrowth`.
 * @customfunction CAGR
 */
export function cagr(current: any[][], base: any[][], years: any[][]): any[][] {
  return answerCells([numbers(current), numbers(base), numbers(years)], compoundGrowth);
}

/**
 * 推算同期数: `impliedBase`.
 * @customfunction IMPLIED_BASE
 */
export function impliedBaseOf(value: any[][], growth: any[][], bound?: any, digits?: any, scale?: any): any[][] {
  const [rates] = fractions("scale", scale, [growth]);
  const options = { bound: optionOf("bound", bound), digits: decimalsFrom("digits", digits) };
  return answerCells([numbers(value), rates!], (level, rate) => impliedBase(level, rate, options));
}

/**
 * 指数换算增速: `growthFromIndex`.
 * @customfunction GROWTH_FROM_INDEX
 */
export function growthFromIndexOf(index: any[][], scale?: any): any[][] {
  const worth = indexScaleOf(scale);
  return answerCells([numbers(index)], (figure) => growthFromIndex(figure, worth));
}

/** Multiples are printed with at most this many decimals: NBS prints 1.79倍. */
const MULTIPLE_DECIMALS = 2;

/**
 * 倍数: the words of `multiple`.
 * @customfunction MULTIPLE
 */
export function multipleOf(
  current: any[][],
  previous: any[][],
  wording?: any,
  decimals?: any,
  language?: any,
): any[][] {
  const way = optionOf("wording", wording);
  const words = MULTIPLE_WORDS[optionOf("language", language)][way];
  const places = decimalsFrom("decimals", decimals) ?? MULTIPLE_DECIMALS;
  return answerCells([numbers(current), numbers(previous)], (now, base) => {
    const times = multiple(now, base, way);
    return times instanceof Refusal ? times : words.replace("{0}", String(roundDecimal(times, places, "up")));
  });
}

/**
 * 合计增速: `totalGrowth`.
 * @customfunction TOTAL_GROWTH
 */
export function totalGrowthOf(current: any[][], previous: any[][], towns?: any[][], zeros?: any): any[][] {
  const [now, base, names] = sideBySide(current, previous, towns);
  mustMatch(now, base);
  const zero = optionOf("zeros", zeros);
  const [sums, bases] = [soundPopulationOf(now, zero), soundPopulationOf(base, zero)];
  if (sums instanceof Unreadable) return answerOnce(sums);
  if (bases instanceof Unreadable) return answerOnce(bases);
  return answerOnce(totalGrowth(sums, bases, textsBeside(now, names)));
}
