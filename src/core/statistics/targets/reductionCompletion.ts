import type { Observation } from "../../indicator/Observation";
import { significant } from "../../numbers/significant";
import { Misuse, Refusal, type Answer } from "../Answer";
import { differInScale } from "./differInScale";
import type { ReductionMethod } from "./targetKinds";

/** Beyond these digits there are only floating point remains: 8 % of 5 % is 1.6, not 1.5999999999999999. */
const EXACT_DIGITS = 14;

/**
 * Completion of a reduction target (下降 x %), a fraction (R28).
 *
 *     reduction  目标完成率    actual reduction / target reduction
 *     plan       计划完成程度  (1 − actual reduction) / (1 − target reduction), below 1 is over-fulfilled
 *
 * With a base, last year's level, actual is a level and its reduction is (base − actual) / base; a rise then counts as
 * negative. Without one actual is the reduction, of the same sign as the target: opposite signs may be a rise or a slip.
 * A target of zero is a blank on some builds. Refused: a percent number beside a fraction.
 *
 * @example reductionCompletion(0.08, 0.05, "plan", null) // 0.9684: plan −5 %, actual −8 %; 1.6 by "reduction"
 */
export function reductionCompletion(
  actual: number,
  target: number,
  method: ReductionMethod,
  base: Observation,
): Answer {
  if (target === 0) return new Refusal("targetMissing");
  const reduction = reductionOf(actual, target, base);
  if (reduction instanceof Refusal) return reduction;
  const goal = Math.abs(target);
  if (method === "reduction") {
    if (base === null && differInScale(reduction, goal)) return new Misuse("reductionScales");
    return significant(reduction / goal, EXACT_DIGITS);
  }
  return goal >= 1 ? new Refusal("reductionOfAll") : significant((1 - reduction) / (1 - goal), EXACT_DIGITS);
}

function reductionOf(actual: number, target: number, base: Observation): Answer {
  if (base === null) return actual * target < 0 ? new Refusal("reductionSigns") : Math.abs(actual);
  return base <= 0 ? new Refusal("targetBaseMissing") : (base - actual) / base;
}
