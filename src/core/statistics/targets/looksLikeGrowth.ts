/** 2000 %: a level seldom is that far above its annual target. */
const LARGEST_LEVEL_COMPLETION = 20;

/**
 * Whether a target that should be a level looks like a growth: the actual is more than twenty times as large, as 39.6 is of
 * a target of 7.8 %. The largest real completion known is 485 % (D13).
 *
 * @example looksLikeGrowth(39.6, 0.078) // true
 */
export function looksLikeGrowth(actual: number, target: number): boolean {
  return target > 0 && actual / target > LARGEST_LEVEL_COMPLETION;
}
