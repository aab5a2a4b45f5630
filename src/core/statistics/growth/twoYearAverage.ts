import type { Observation } from "../../indicator/Observation";
import type { Answer } from "../Answer";
import { compoundGrowth } from "./compoundGrowth";

/**
 * 两年平均增速 by the two levels: this period and the same period two years before (R7).
 *
 *     growth = √(current / base) − 1
 *
 * A fraction. Convention among rivals: the geometric mean, as the National Bureau of Statistics prints it.
 * Gaps and refused levels are those of `compoundGrowth`.
 *
 * @example twoYearAverage(1.721, 1) // 0.3119: profits in January–February 2021, 72.1 % above 2019 (O9: 31.2 %)
 */
export function twoYearAverage(current: Observation, base: Observation): Answer {
  return compoundGrowth(current, base, 2);
}
