import { decimalsOf } from "./decimals";
import { roundDecimal } from "./roundDecimal";

/**
 * The sum of figures as one adds them on paper: to the most decimals of any of them, without floating point remains.
 *
 * @example decimalSum([0.1, 0.2]) // 0.3, where 0.1 + 0.2 is 0.30000000000000004
 */
export function decimalSum(figures: readonly number[]): number {
  const decimals = figures.reduce((most, figure) => Math.max(most, decimalsOf(figure)), 0);
  const sum = figures.reduce((before, figure) => before + figure, 0);
  return roundDecimal(sum, decimals, "even");
}
