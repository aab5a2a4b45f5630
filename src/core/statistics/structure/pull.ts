import type { Observation } from "../../indicator/Observation";
import { increment } from "../../numbers/equalFigures";
import { Refusal, type Answer } from "../Answer";

/** Points of percentage in a fraction of 1. */
const POINTS = 100;

/**
 * 拉动, by how many points one part pulls the growth of the whole (R14).
 *
 *     pull = (part − previous part) / previous total × 100
 *
 * In 百分点, percentage points; the parts of a whole sum to the whole's growth, and pull = contribution × growth.
 * The share of a part in the whole (比重) is no pull, though many pages call it so.
 * For GDP all figures are at constant prices. A gap gives none; a previous total of zero or below is refused.
 *
 * @example pull(7085, 4194, 52130) // 5.5458: catering in the growth of retail sales by 33.8 %, January–February 2021
 */
export function pull(partCurrent: Observation, partPrevious: Observation, totalPrevious: Observation): Answer {
  if (partCurrent === null) return new Refusal("partMissing");
  if (partPrevious === null) return new Refusal("previousPartMissing");
  if (totalPrevious === null) return new Refusal("previousWholeMissing");
  if (totalPrevious <= 0) return new Refusal("previousWholeNotPositive");
  return (increment(partCurrent, partPrevious) / totalPrevious) * POINTS;
}
