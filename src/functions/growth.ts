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
import {
  averageFormOf,
  boundOf,
  decimalsFrom,
  growthModeOf,
  growthScaleOf,
  indexScaleOf,
  wordingOf,
  wordLanguageOf,
} from "./options";
import { populationOf } from "./populations";
import { asText, type Cells } from "./readers";
import { clampWhole, mustMatch } from "./shapes";

/**
 * 同比: `yearOnYear`, or on request `growthOverAbsolute`.
 * @customfunction YOY
 */
export function yoy(current: any[][], previous: any[][], mode?: any): any[][] {
  const statistic = growthModeOf(mode) === "abs" ? growthOverAbsolute : yearOnYear;
  return answerCells([numbers(current), numbers(previous)], statistic);
}

/**
 * 增减情况: `growthDirection`.
 * @customfunction GROWTH_STATUS
 */
export function growthStatusOf(current: any[][], previous: any[][], language?: any): any[][] {
  const words = GROWTH_STATUS_WORDS[wordLanguageOf(language)];
  return answerCells([numbers(current), numbers(previous)], (now, base) => {
    const direction = growthDirection(now, base);
    return direction instanceof Refusal ? direction : words[direction];
  });
}

/**
 * 百分点: `pointChange`.
 * @customfunction POINT_CHANGE
 */
export function pointChangeOf(current: any[][], previous: any[][]): any[][] {
  return answerCells([numbers(current), numbers(previous)], pointChange);
}

/**
 * 两年平均增速: `twoYearAverage`, or of growths `twoYearAverageOfGrowths`.
 * @customfunction TWO_YEAR_AVERAGE
 */
export function twoYearAverageOf(current: any[][], twoYearsAgo: any[][], form?: any, scale?: any): any[][] {
  const written = growthScaleOf(scale);
  const ofGrowths = averageFormOf(form) === "growths";
  return answerCells([numbers(current), numbers(twoYearsAgo)], (now, before) =>
    ofGrowths ? twoYearAverageOfGrowths(now, before, written) : twoYearAverage(now, before),
  );
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
  const options = { bound: boundOf(bound), digits: decimalsFrom("digits", digits), scale: growthScaleOf(scale) };
  return answerCells([numbers(value), numbers(growth)], (level, rate) => impliedBase(level, rate, options));
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
  const way = wordingOf(wording);
  const words = MULTIPLE_WORDS[wordLanguageOf(language)][way];
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
export function totalGrowthOf(current: any[][], previous: any[][], towns?: any[][]): any[][] {
  const [now, base, names] = clampWhole([current, previous, ...(towns ? [towns] : [])]) as [Cells, Cells, Cells?];
  mustMatch(now, base, ...(names ? [names] : []));
  const rows = names?.flat().map(asText);
  return answerOnce(totalGrowth(populationOf(now, "keep"), populationOf(base, "keep"), rows));
}
