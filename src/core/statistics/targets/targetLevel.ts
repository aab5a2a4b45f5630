import type { Observation } from "../../indicator/Observation";
import { decimalsOf } from "../../numbers/decimals";
import { roundDecimal } from "../../numbers/roundDecimal";
import { Refusal, type Answer } from "../Answer";

/**
 * The level that a growth target means, in the unit of the base (R23).
 *
 *     level = base × (1 + growth), base being last year's full level
 *
 * With the decimals that the product of the two printed figures has. A gap gives none; a growth of zero is taken for a
 * blank, as some builds of Excel deliver it, and so is a base of zero. Refused: a base below zero, a growth of
 * −100 % or below.
 *
 * @example targetLevel(123, 0.078) // 132.594: 场口镇, target for 2025, 亿元 (D1)
 */
export function targetLevel(base: Observation, growth: Observation): Answer {
  if (growth === null || growth === 0) return new Refusal("targetMissing");
  if (base === null || base <= 0) return new Refusal("fullYearMissing");
  if (growth <= -1) return new Refusal("growthTooLow");
  return roundDecimal(base * (1 + growth), decimalsOf(base) + decimalsOf(growth), "even");
}
