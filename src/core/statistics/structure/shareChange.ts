import type { Observation } from "../../indicator/Observation";
import { increment } from "../../numbers/equalFigures";
import { Refusal, type Answer } from "../Answer";

/** Points of percentage in a fraction of 1. */
const POINTS = 100;

/**
 * 比重变化, how a share changed (R15).
 *
 *     change = (part / total − previous part / previous total) × 100
 *
 * In 百分点, percentage points, as differences of rates are (R6): 0.14 is 0.14 个百分点. Shares equal on 12
 * significant digits give exactly 0. Refused where either share is: see `share`.
 *
 * @example shareChange(93.58, 100, 93.44, 100) // 0.14: services in Futian's output, in points (O14)
 */
export function shareChange(
  part: Observation,
  total: Observation,
  previousPart: Observation,
  previousTotal: Observation,
): Answer {
  if (part === null) return new Refusal("partMissing");
  if (total === null) return new Refusal("wholeMissing");
  if (previousPart === null) return new Refusal("previousPartMissing");
  if (previousTotal === null) return new Refusal("previousWholeMissing");
  if (total <= 0) return new Refusal("wholeNotPositive");
  if (previousTotal <= 0) return new Refusal("previousWholeNotPositive");
  return increment(part / total, previousPart / previousTotal) * POINTS;
}
