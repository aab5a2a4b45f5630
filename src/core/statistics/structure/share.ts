import type { Observation } from "../../indicator/Observation";
import { Refusal, type Answer } from "../Answer";
import { partAboveWhole } from "./partAboveWhole";

/**
 * 比重, the share of a part in a whole (R15).
 *
 *     share = part / total
 *
 * A fraction: 0.207 is 20.7 %. Both figures are of the same period and in the same unit.
 * A part below zero is divided all the same: losses can be so. A part above the whole is a misuse: `partAboveWhole`.
 * A gap gives none; a total of zero or below is refused, for 0 is how some builds of Excel deliver a blank.
 *
 * @example share(14412, 69737) // 0.2067: goods sold online, January–February 2021 (National Bureau of Statistics: 20.7 %)
 */
export function share(part: Observation, total: Observation): Answer {
  if (part === null) return new Refusal("partMissing");
  if (total === null) return new Refusal("wholeMissing");
  if (total <= 0) return new Refusal("wholeNotPositive");
  return partAboveWhole(part, total) ?? part / total;
}
