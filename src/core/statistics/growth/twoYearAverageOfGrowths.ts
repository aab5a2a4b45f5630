import type { Observation } from "../../indicator/Observation";
import { Refusal, type Answer } from "../Answer";

/**
 * 两年平均增速 by the growths of the two years (R7), as printed, in fractions.
 *
 *     growth = √((1 + current) × (1 + previous)) − 1
 *
 * A fraction. It may differ from the levels' by 0.1 points, for printed growths are rounded.
 * A gap gives none, nor does a growth below −100 %, nor a fall to zero in the first year, after which no growth exists.
 *
 * @example twoYearAverageOfGrowths(0.067, 0.338) // 0.1948: retail sales, January–February 2022 and 2021 (O10)
 */
export function twoYearAverageOfGrowths(current: Observation, previous: Observation): Answer {
  if (current === null || previous === null) return new Refusal("growthMissing");
  if (current < -1 || previous <= -1) return new Refusal("growthTooLow");
  return Math.sqrt((1 + current) * (1 + previous)) - 1;
}
