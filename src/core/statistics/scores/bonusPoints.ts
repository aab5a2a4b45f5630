import type { Observation } from "../../indicator/Observation";
import { significant } from "../../numbers/significant";
import { Refusal, type Answer } from "../Answer";
import { completionTooLarge } from "../targets/completionTooLarge";

/**
 * 加分 for completing more than the target (R53).
 *
 *     bonus = the lesser of most and points × whole steps in (completion − 1)
 *
 * In points. The usual rule: 1 point for each full 10 % above 100 %, 10 % itself included, at most 5. At 100 % or below
 * it is 0, never a deduction. Steps are counted on 12 significant digits, for (1.2 − 1) / 0.1 is 1.9999999999999996 (R48). A gap gives none; a completion above 500 % is taken for a percent number.
 * `step` and `points` are above 0, `most` is not below.
 *
 * @example bonusPoints(1.735, 0.1, 1, 5) // 5: seven steps, 服务业投资 of 洲泉镇 2024 (D9)
 */
export function bonusPoints(completion: Observation, step: number, points: number, most: number): Answer {
  if (completion === null) return new Refusal("scoredMissing");
  const steps = Math.max(0, Math.floor(significant((completion - 1) / step)));
  return completionTooLarge([completion]) ?? Math.min(most, steps * points);
}
