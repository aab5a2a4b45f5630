import type { Observation } from "../../indicator/Observation";
import { Misuse, Refusal, type Answer } from "../Answer";

/** More years than any series has; a calendar year given by mistake lies far above. */
const MOST_YEARS = 200;

/**
 * 年均增速, compound annual growth: the same growth each year that leads from the first level to the last.
 *
 *     growth = (current / base)^(1 / years) − 1
 *
 * A fraction. `years` is the number of intervals: from 2020 to 2025 it is 5, not 6 (R8); a year such as 2025 is refused.
 * Convention among rivals: the geometric mean, never the mean of the yearly growths.
 * A gap gives none, nor does a base of zero or below, nor a current level below zero.
 *
 * @example compoundGrowth(4, 1, 20) // 0.0718: 翻两番 in twenty years
 */
export function compoundGrowth(current: Observation, base: Observation, years: Observation): Answer {
  if (current === null) return new Refusal("currentMissing");
  if (base === null) return new Refusal("firstLevelMissing");
  if (years === null) return new Refusal("yearsMissing");
  if (!Number.isInteger(years) || years < 1 || years > MOST_YEARS) return new Misuse("yearsWrong", String(years));
  if (base <= 0) return new Refusal("firstLevelNotPositive");
  return current < 0 ? new Refusal("levelNegative") : (current / base) ** (1 / years) - 1;
}
