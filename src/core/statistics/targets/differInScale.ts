/** Rates of people, coverage and the like seldom pass 150 %. */
const LARGEST_RATE = 1.5;

/**
 * Whether one of two rates looks like a percent number and the other like a fraction: one is above 1.5, the other not.
 * Zero is zero in either. Two percent numbers below and above 1.5 are caught too; written with % both pass.
 *
 * @example differInScale(99.5, 0.97) // true
 */
export function differInScale(one: number, other: number): boolean {
  const [smaller, larger] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))];
  return smaller > 0 && smaller <= LARGEST_RATE && larger > LARGEST_RATE;
}
