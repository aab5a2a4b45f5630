import type { Observation } from "../../indicator/Observation";
import { Misuse, Refusal, type Answer } from "../Answer";
import { differInScale } from "./differInScale";
import { LARGEST_FRACTION, type ReductionMethod } from "./targetKinds";

/**
 * Completion of a reduction target (下降 x %), a fraction (R28).
 *
 *     reduction  目标完成率    actual reduction / target reduction
 *     plan       计划完成程度  (1 − actual reduction) / (1 − target reduction), below 1 is over-fulfilled
 *
 * With a base, last year's level, actual is a level and its reduction is (base − actual) / base; a rise then counts as
 * negative. Without one actual is the reduction, of the same sign as the target: opposite signs may be a rise or a slip.
 * A target of zero is a blank on some builds. Refused: percent numbers without their sign where it would matter.
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
    if (base === null) return differInScale(reduction, goal) ? new Misuse("reductionScales") : reduction / goal;
    return goal > LARGEST_FRACTION ? new Misuse("reductionTargetTooLarge") : reduction / goal;
  }
  if (Math.max(goal, reduction) > LARGEST_FRACTION) return new Misuse("reductionTargetTooLarge");
  return goal === 1 ? new Refusal("reductionOfAll") : (1 - reduction) / (1 - goal);
}

function reductionOf(actual: number, target: number, base: Observation): Answer {
  if (base === null) return actual * target < 0 ? new Refusal("reductionSigns") : Math.abs(actual);
  return base <= 0 ? new Refusal("targetBaseMissing") : (base - actual) / base;
}
