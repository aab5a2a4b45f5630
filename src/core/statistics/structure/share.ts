import type { Observation } from "../../indicator/Observation";
import { Refusal, type Answer } from "../Answer";

/**
 * 比重, the share of a part in a whole (R15).
 *
 *     share = part / total
 *
 * A fraction: 0.207 is 20.7 %. Both figures are of the same period and in the same unit.
 * A part above the whole, or below zero, is divided all the same: profits and 其中 lines can be so.
 * A gap gives none; a total of zero or below is refused, for 0 is how some builds of Excel deliver a blank.
 *
 * @example share(14412, 69737) // 0.2067: goods sold online, January–February 2021 (National Bureau of Statistics: 20.7 %)
 */
export function share(part: Observation, total: Observation): Answer {
  if (part === null) return new Refusal("partMissing");
  if (total === null) return new Refusal("wholeMissing");
  return total > 0 ? part / total : new Refusal("wholeNotPositive");
}
