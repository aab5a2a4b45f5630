import { Refusal } from "../core/statistics/Answer";
import { bindingTarget } from "../core/statistics/targets/bindingTarget";
import { calendarPace } from "../core/statistics/targets/calendarPace";
import type { PaceBasis } from "../core/statistics/targets/pace";
import { paceGap } from "../core/statistics/targets/paceGap";
import { paceStatus } from "../core/statistics/targets/paceStatus";
import { requiredGrowth } from "../core/statistics/targets/requiredGrowth";
import { requiredPerMonth } from "../core/statistics/targets/requiredPerMonth";
import { targetLevel } from "../core/statistics/targets/targetLevel";
import { targetRate } from "../core/statistics/targets/targetRate";
import { paceWords } from "../core/texts/paceWords";
import { BINDING_TARGET_WORDS, VERDICT_WORDS } from "../core/texts/words";
import { answerCells, numbers } from "./answers";
import { bindingShowOf, growthScaleOf, paceBasisOf, targetKindOf, targetMethodOf, wordLanguageOf } from "./options";
import { asMonth } from "./periodReaders";
import { asNumber, type Cells } from "./readers";
import { asTarget } from "./targetReader";

/** What a completion is set against: a month by the calendar, a level on any other basis. */
const references = (cells: Cells, basis: PaceBasis) => ({ cells, read: basis === "calendar" ? asMonth : asNumber });

/** A target to be reached, of which a range counts by its lower end. */
const goals = (cells: Cells) => ({ cells, read: asTarget });

/**
 * 完成率: `targetRate`.
 * @customfunction TARGET_RATE
 */
export function targetRateOf(actual: any[][], target: any[][], type?: any, base?: any[][], method?: any): any[][] {
  const kind = targetKindOf(type);
  const way = targetMethodOf(kind, method);
  const isReached = kind === "level" || kind === "growth" || kind === "ratio";
  const targets = isReached ? goals(target) : numbers(target);
  return answerCells([numbers(actual), targets, numbers(base)], (done, goal, level) => {
    const answer = targetRate(done, goal, kind, level, way);
    return typeof answer === "number" || answer instanceof Refusal ? answer : VERDICT_WORDS.zh[answer];
  });
}

/**
 * 目标总量: `targetLevel`.
 * @customfunction TARGET_LEVEL
 */
export function targetLevelOf(base: any[][], growth: any[][], scale?: any): any[][] {
  const written = growthScaleOf(scale);
  return answerCells([numbers(base), goals(growth)], (level, rise) => targetLevel(level, rise, written));
}

/**
 * 约束目标: `bindingTarget`.
 * @customfunction BINDING_TARGET
 */
export function bindingTargetOf(level: any[][], growth: any[][], base: any[][], show?: any, scale?: any): any[][] {
  const shown = bindingShowOf(show);
  const written = growthScaleOf(scale);
  return answerCells([goals(level), goals(growth), numbers(base)], (goal, rise, lastYear) => {
    const binding = bindingTarget(goal, rise, lastYear, written);
    if (binding instanceof Refusal) return binding;
    return shown === "value" ? binding.value : BINDING_TARGET_WORDS[binding.kind];
  });
}

/**
 * 序时进度: `calendarPace`.
 * @customfunction CALENDAR_PACE
 */
export function calendarPaceOf(period: any[][]): any[][] {
  return answerCells([{ cells: period, read: asMonth }], (month) =>
    month === null ? new Refusal("periodMissing") : calendarPace(month),
  );
}

/**
 * 进度差: `paceGap`.
 * @customfunction PACE_GAP
 */
export function paceGapOf(completion: any[][], reference: any[][], basis?: any, whole?: any[][]): any[][] {
  const named = paceBasisOf(basis);
  return answerCells([numbers(completion), references(reference, named), numbers(whole)], (done, now, year) =>
    paceGap(done, named, now, year),
  );
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
  const named = paceBasisOf(basis);
  const words = wordLanguageOf(language);
  return answerCells([numbers(completion), references(reference, named), numbers(whole)], (done, now, year) => {
    const status = paceStatus(done, named, now, year);
    return status instanceof Refusal ? status : paceWords(status, named, words);
  });
}

/**
 * 后期所需增速: `requiredGrowth`.
 * @customfunction REQUIRED_GROWTH
 */
export function requiredGrowthOf(actual: any[][], target: any[][], baseYear: any[][], baseToDate: any[][]): any[][] {
  return answerCells([numbers(actual), goals(target), numbers(baseYear), numbers(baseToDate)], requiredGrowth);
}

/**
 * 每月需完成数: `requiredPerMonth`.
 * @customfunction REQUIRED_PER_MONTH
 */
export function requiredPerMonthOf(actual: any[][], target: any[][], period: any[][]): any[][] {
  return answerCells([numbers(actual), goals(target), { cells: period, read: asMonth }], requiredPerMonth);
}
