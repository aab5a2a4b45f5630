import type { Observation } from "../../indicator/Observation";
import { percentagePoints } from "../../numbers/percentagePoints";
import { Refusal, type Answer } from "../Answer";
import { partAboveWhole } from "./partAboveWhole";

/**
 * 比重变化, how a share changed (R15).
 *
 *     change = (part / total − previous part / previous total) × 100
 *
 * In 百分点, percentage points, as differences of rates are (R6): 0.14 is 0.14 个百分点. Exact in the digits of shares
 * that have few; shares equal on 12 significant digits give exactly 0. The arguments stand as in `contribution`: the part now and
 * before, then the whole. Refused where either share is: see `share`.
 *
 * @example shareChange(93.58, 93.44, 100, 100) // 0.14: services in Futian's output, in points (O14)
 */
export function shareChange(
  part: Observation,
  previousPart: Observation,
  total: Observation,
  previousTotal: Observation,
): Answer {
  if (part === null) return new Refusal("partMissing");
  if (previousPart === null) return new Refusal("previousPartMissing");
  if (total === null) return new Refusal("wholeMissing");
  if (previousTotal === null) return new Refusal("previousWholeMissing");
  if (total <= 0) return new Refusal("wholeNotPositive");
  if (previousTotal <= 0) return new Refusal("previousWholeNotPositive");
  const misuse = partAboveWhole(part, total) ?? partAboveWhole(previousPart, previousTotal);
  return misuse ?? percentagePoints(part / total, previousPart / previousTotal);
}
