import type { Observation } from "../../indicator/Observation";
import { decimalSum } from "../../numbers/decimalSum";
import { movePoint } from "../../numbers/movePoint";
import { Misuse, Refusal, type Answer } from "../Answer";

/** What the base is worth in an index: 为上年% takes 100. */
export type IndexScale = 1 | 100 | 1000;

/** An index of the scale 100 lies above; below, a ratio such as 1.12 or a growth such as 12.1 is more likely. */
const LOWEST_SURE_INDEX = 50;

/**
 * 指数换算增速, the growth that an index (上年 = 100) stands for (R9).
 *
 *     growth = index / scale − 1
 *
 * A fraction, exact in the printed digits: 112 is 0.12. Yearbooks print "为上年%" = 112, which is no growth of 112 %.
 * `scale` is what the base is worth; unsaid (`null`) it is 100, and an index below 50 is not guessed at, since 1.12 may
 * be a ratio and 12.1 a growth. A gap gives none, nor does an index of zero or below.
 *
 * @example growthFromIndex(112, null) // 0.12: 为上年% in a yearbook of Hangzhou
 */
export function growthFromIndex(index: Observation, scale: IndexScale | null): Answer {
  if (index === null) return new Refusal("indexMissing");
  if (index <= 0) return new Refusal("indexNotPositive");
  if (scale === null && index < LOWEST_SURE_INDEX) return new Misuse("indexScaleUnsure", String(index));
  const base = scale ?? 100;
  return movePoint(decimalSum([index, -base]), -Math.log10(base));
}
