import { yearOnYear } from "../core/statistics/growth/yearOnYear";
import { answerCells, numbers } from "./answers";

/**
 * 同比: `yearOnYear`.
 * @customfunction YOY
 */
export function yoy(current: any[][], previous: any[][]): any[][] {
  return answerCells([numbers(current), numbers(previous)], yearOnYear);
}
