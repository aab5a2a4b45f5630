import { roundHalfEven } from "../core/statistics/numbers/roundHalfEven";
import { unitConvert } from "../core/statistics/numbers/unitConvert";
import { answerCells, cellsRead, numbers } from "./answers";
import { readNumber } from "../core/numbers/readNumber";
import { roundingIntervalOf } from "./options";
import { asText, type Cell } from "./readers";

/** A unit; "" for blanks, errors and marks for missing, and for a number, which some builds deliver for a blank. */
const asUnit = (cell: Cell): string =>
  typeof cell === "number" || readNumber(asText(cell)).kind === "gap" ? "" : asText(cell);

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
  return answerCells([numbers(value), cellsRead(from, asUnit), cellsRead(to, asUnit)], unitConvert);
}
