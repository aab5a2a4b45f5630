import { roundHalfEven } from "../core/statistics/numbers/roundHalfEven";
import { unitConvert } from "../core/statistics/numbers/unitConvert";
import { answerCells, numbers, texts } from "./answers";
import { roundingIntervalOf } from "./options";

/**
 * 数值修约: `roundHalfEven`.
 * @customfunction ROUND_HALF_EVEN
 */
export function roundHalfEvenOf(value: any[][], digits: any[][], interval?: any): any[][] {
  const step = roundingIntervalOf(interval);
  return answerCells([numbers(value), numbers(digits)], (figure, places) => roundHalfEven(figure, places, step));
}

/**
 * 单位换算: `unitConvert`.
 * @customfunction UNIT_CONVERT
 */
export function unitConvertOf(value: any[][], from: any[][], to: any[][]): any[][] {
  return answerCells([numbers(value), texts(from), texts(to)], unitConvert);
}
