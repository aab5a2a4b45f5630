import { averagePerUnit } from "../core/statistics/structure/averagePerUnit";
import { contribution } from "../core/statistics/structure/contribution";
import { pull } from "../core/statistics/structure/pull";
import { share } from "../core/statistics/structure/share";
import { shareAbove } from "../core/statistics/structure/shareAbove";
import { shareChange } from "../core/statistics/structure/shareChange";
import { answerCells, numbers } from "./answers";
import { optionOf } from "./options";
import { onOneScale, populationOf, sideBySide, textsBeside } from "./populations";

/**
 * 比重: `share`.
 * @customfunction SHARE
 */
export function shareOf(part: any[][], total: any[][]): any[][] {
  return answerCells([numbers(part), numbers(total)], share);
}

/**
 * 比重变化: `shareChange`.
 * @customfunction SHARE_CHANGE
 */
export function shareChangeOf(part: any[][], previousPart: any[][], total: any[][], previousTotal: any[][]): any[][] {
  return answerCells([numbers(part), numbers(previousPart), numbers(total), numbers(previousTotal)], shareChange);
}

/**
 * 贡献率: `contribution`.
 * @customfunction CONTRIBUTION
 */
export function contributionOf(
  partCurrent: any[][],
  partPrevious: any[][],
  totalCurrent: any[][],
  totalPrevious: any[][],
): any[][] {
  return answerCells(
    [numbers(partCurrent), numbers(partPrevious), numbers(totalCurrent), numbers(totalPrevious)],
    contribution,
  );
}

/**
 * 拉动: `pull`.
 * @customfunction PULL
 */
export function pullOf(partCurrent: any[][], partPrevious: any[][], totalPrevious: any[][]): any[][] {
  return answerCells([numbers(partCurrent), numbers(partPrevious), numbers(totalPrevious)], pull);
}

/**
 * 平均数: `averagePerUnit`.
 * @customfunction AVERAGE_PER_UNIT
 */
export function averagePerUnitOf(total: any[][], units: any[][]): any[][] {
  return answerCells([numbers(total), numbers(units)], averagePerUnit);
}

/**
 * 达到某数以上的占比: `shareAbove`.
 * @customfunction SHARE_ABOVE
 */
export function shareAboveOf(
  values: any[][],
  threshold: any[][],
  towns?: any[][],
  bound?: any,
  zeros?: any,
  result?: any,
): any[][] {
  const [all, names, limits] = sideBySide(values, towns, threshold);
  onOneScale(all, limits);
  const reaching = shareAbove(populationOf(all, optionOf("zeros", zeros)), {
    bound: optionOf("bound:threshold", bound),
    result: optionOf("result", result),
    towns: textsBeside(all, names),
  });
  return answerCells([numbers(limits)], reaching);
}
