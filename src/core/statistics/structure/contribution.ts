import type { Observation } from "../../indicator/Observation";
import { increment } from "../../numbers/equalFigures";
import { Refusal, type Answer } from "../Answer";
import { partAboveWhole } from "./partAboveWhole";

/**
 * 贡献率, how much of the growth of a whole comes from one part (R14).
 *
 *     contribution = (part − previous part) / (total − previous total)
 *
 * A fraction: 0.164 is 16.4 %; the parts of a whole sum to 1. For GDP all four figures are at constant prices.
 * Where the total falls the signs turn: a positive contribution is then a part of the fall.
 * A gap gives none; a total that did not change, on 12 significant digits, is refused. A part that did not gives 0.
 * A part above its whole, in either period, is a misuse: `partAboveWhole`.
 *
 * @example contribution(7085, 4194, 69737, 52130) // 0.1642: catering in retail sales, January–February 2021
 */
export function contribution(
  partCurrent: Observation,
  partPrevious: Observation,
  totalCurrent: Observation,
  totalPrevious: Observation,
): Answer {
  if (partCurrent === null) return new Refusal("partMissing");
  if (partPrevious === null) return new Refusal("previousPartMissing");
  if (totalCurrent === null) return new Refusal("wholeMissing");
  if (totalPrevious === null) return new Refusal("previousWholeMissing");
  const misuse = partAboveWhole(partCurrent, totalCurrent) ?? partAboveWhole(partPrevious, totalPrevious);
  if (misuse) return misuse;
  const growth = increment(totalCurrent, totalPrevious);
  return growth === 0 ? new Refusal("wholeUnchanged") : increment(partCurrent, partPrevious) / growth;
}
