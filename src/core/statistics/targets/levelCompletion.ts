import { Refusal, type Answer } from "../Answer";

/**
 * 完成率 of a level target: actual / target, a fraction. Never capped: 1.735 stays 173.5 % (R22).
 * A target of zero gives no rate, for it is how some builds of Excel deliver a blank; nor does one below zero.
 *
 * @example levelCompletion(61646, 109466) // 0.5632: a district's budget revenue, January–June (O2)
 */
export function levelCompletion(actual: number, target: number): Answer {
  if (target === 0) return new Refusal("targetMissing");
  return target < 0 ? new Refusal("targetNegative") : actual / target;
}
