import type { Observation } from "../core/indicator/Observation";
import { Refusal } from "../core/statistics/Answer";
import { bindingTarget } from "../core/statistics/targets/bindingTarget";
import { calendarPace } from "../core/statistics/targets/calendarPace";
import type { PaceBasis } from "../core/statistics/targets/pace";
import { completionTooLarge } from "../core/statistics/targets/completionTooLarge";
import { paceGap } from "../core/statistics/targets/paceGap";
import { paceStatus } from "../core/statistics/targets/paceStatus";
import { requiredGrowth } from "../core/statistics/targets/requiredGrowth";
import { requiredPerMonth } from "../core/statistics/targets/requiredPerMonth";
import { targetLevel } from "../core/statistics/targets/targetLevel";
import { paceWords } from "../core/texts/paceWords";
import { BINDING_TARGET_WORDS } from "../core/texts/words";
import { answerCells, cellsRead, numbers, type Result } from "./answers";
import { fractions } from "./beyond";
import { optionOf } from "./options";
import { asMonth } from "./periodReaders";
import { populationOf } from "./populations";
import { asNumber, type Cells } from "./readers";
import { asTarget } from "./targetReader";
import { answerTargets } from "./targetRows";

/** What a completion is set against: a month by the calendar, a level on any other basis. */
const references = (cells: Cells, basis: PaceBasis) => cellsRead(cells, basis === "calendar" ? asMonth : asNumber);

/** Runs a statistic on completions, all refused where one of them can only be a percent number without its sign. */
function answerPaces(
  completion: Cells,
  reference: Cells,
  basis: PaceBasis,
  whole: Cells | undefined,
  statistic: (done: Observation, now: Observation, year: Observation) => Result | Refusal,
): any[][] {
  const done = numbers(completion);
  const misuse = completionTooLarge(populationOf(done.cells));
  return answerCells([{ ...done, misuse }, references(reference, basis), numbers(whole)], statistic);
}

/** A target to be reached, of which a range counts by its lower end. */
const goals = (cells?: Cells | null) => cellsRead(cells, asTarget);

/**
 * 完成率: `targetRate`.
 * @customfunction TARGET_RATE
 */
export function targetRateOf(
  actual: any[][],
  target: any[][],
  type?: any[][],
  base?: any[][],
  method?: any[][],
  scale?: any,
  language?: any,
): any[][] {
  return answerTargets({ actual, target, type, base, method, scale, language });
}

/**
 * 目标总量: `targetLevel`.
 * @customfunction TARGET_LEVEL
 */
export function targetLevelOf(base: any[][], growth: any[][], scale?: any): any[][] {
  const [rises] = fractions("scale", scale, [growth], asTarget);
  return answerCells([numbers(base), rises!], targetLevel);
}

/**
 * 从高目标: `bindingTarget`.
 * @customfunction BINDING_TARGET
 */
export function bindingTargetOf(
  level: any[][],
  growth: any[][],
  base: any[][],
  show?: any,
  scale?: any,
  language?: any,
): any[][] {
  const shown = optionOf("show", show);
  const words = BINDING_TARGET_WORDS[optionOf("language", language)];
  const [rises] = fractions("scale", scale, [growth], asTarget);
  return answerCells([goals(level), rises!, numbers(base)], (goal, rise, lastYear) => {
    const binding = bindingTarget(goal, rise, lastYear);
    if (binding instanceof Refusal) return binding;
    return shown === "value" ? binding.value : words[binding.kind];
  });
}

/**
 * 序时进度: `calendarPace`.
 * @customfunction CALENDAR_PACE
 */
export function calendarPaceOf(period: any[][]): any[][] {
  return answerCells([cellsRead(period, asMonth)], (month) =>
    month === null ? new Refusal("periodMissing") : calendarPace(month),
  );
}

/**
 * 进度差: `paceGap`.
 * @customfunction PACE_GAP
 */
export function paceGapOf(completion: any[][], reference: any[][], basis?: any, whole?: any[][]): any[][] {
  const named = optionOf("basis", basis);
  return answerPaces(completion, reference, named, whole, (done, now, year) => paceGap(done, named, now, year));
}

/**
 * 进度评价: `paceStatus` in words.
 * @customfunction PACE_STATUS
 */
export function paceStatusOf(
  completion: any[][],
  reference: any[][],
  basis?: any,
  whole?: any[][],
  language?: any,
): any[][] {
  const named = optionOf("basis", basis);
  const words = optionOf("language", language);
  return answerPaces(completion, reference, named, whole, (done, now, year) => {
    const status = paceStatus(done, named, now, year);
    return status instanceof Refusal ? status : paceWords(status, named, words);
  });
}

/**
 * 余下各月需增速: `requiredGrowth`.
 * @customfunction REQUIRED_GROWTH
 */
export function requiredGrowthOf(
  actual: any[][],
  target: any[][],
  baseToDate: any[][],
  baseFullYear: any[][],
): any[][] {
  return answerCells([numbers(actual), goals(target), numbers(baseToDate), numbers(baseFullYear)], requiredGrowth);
}

/**
 * 余下各月月均需完成数: `requiredPerMonth`.
 * @customfunction REQUIRED_PER_MONTH
 */
export function requiredPerMonthOf(actual: any[][], target: any[][], period: any[][]): any[][] {
  return answerCells([numbers(actual), goals(target), cellsRead(period, asMonth)], requiredPerMonth);
}
