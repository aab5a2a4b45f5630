import { decimalSum } from "./decimalSum";
import { equalFigures } from "./equalFigures";
import { movePoint } from "./movePoint";
import { significant } from "./significant";

/** As many significant digits as a cell holds; a quotient of printed figures has remains behind them. */
const CELL_DIGITS = 15;

/**
 * The difference of two fractions in 百分点, percentage points: exact in their digits, and exactly 0 where they are equal on
 * 12 significant digits.
 *
 * @example percentagePoints(0.968, 1.007) // -3.9, where the plain difference has floating point remains
 */
export function percentagePoints(current: number, previous: number): number {
  const pointsOf = (fraction: number) => movePoint(significant(fraction, CELL_DIGITS), 2);
  return equalFigures(current, previous) ? 0 : decimalSum([pointsOf(current), -pointsOf(previous)]);
}
