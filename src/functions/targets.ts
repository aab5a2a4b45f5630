import { Refusal } from "../core/statistics/Answer";
import { targetRate } from "../core/statistics/targets/targetRate";
import { VERDICT_WORDS } from "../core/texts/functions";
import { answerCells, numbers } from "./answers";
import { targetKindOf } from "./options";

/**
 * 完成率: `targetRate`.
 * @customfunction TARGET_RATE
 */
export function targetRateOf(actual: any[][], target: any[][], type?: any, base?: any[][]): any[][] {
  const kind = targetKindOf(type);
  return answerCells([numbers(actual), numbers(target), numbers(base)], (done, goal, level) => {
    const answer = targetRate(done, goal, kind, level);
    return typeof answer === "number" || answer instanceof Refusal ? answer : VERDICT_WORDS[answer];
  });
}
