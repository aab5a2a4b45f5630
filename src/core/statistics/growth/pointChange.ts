import type { Observation } from "../../indicator/Observation";
import { percentagePoints } from "../../numbers/percentagePoints";
import { Refusal, type Answer } from "../Answer";

/**
 * 增减百分点, the change of a rate, a share or a growth: the difference of the two, all in fractions.
 *
 *     change = (current − previous) × 100
 *
 * In 百分点, percentage points: the change of 66.06 % to 66.20 % is 0.14.
 * Convention among rivals: the growth of a rate in percent (0.21 %) is not this and is never printed (R6).
 * Exact in the printed digits of the two rates: `percentagePoints`. A gap on either side gives none; zero is a rate like any other.
 *
 * @example pointChange(0.9358, 0.9344) // 0.14: share of the third sector in 福田 (O14)
 */
export function pointChange(current: Observation, previous: Observation): Answer {
  if (current === null) return new Refusal("currentMissing");
  return previous === null ? new Refusal("previousRateMissing") : percentagePoints(current, previous);
}
