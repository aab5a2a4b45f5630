import type { Observation } from "../../indicator/Observation";
import { significant } from "../../numbers/significant";
import { Refusal, type Answer } from "../Answer";
import { levelCompletion } from "./levelCompletion";
import type { GrowthMethod } from "./targetKinds";

/**
 * Completion of a growth target, a fraction (R23).
 *
 *     level   完成率          actual level / (base × (1 + target)), base being last year's full level
 *     growth  增速完成率      actual growth / target growth
 *     plan    计划完成程度    (1 + actual growth) / (1 + target growth)
 *
 * Conventions: `level` is the usual one, for it says how much of the year's work is done. `growth` is not 计划完成程度 and
 * must be labelled 增速完成率: of a plan of 10 %, 12 % are 120 % of the growth and 101.82 % of the plan.
 * A target of zero is a blank on some builds. Refused: an actual growth below −100 %,
 * a target of −100 % or below; for `growth`, a target below zero, of which a quotient means nothing.
 *
 * @example growthCompletion(39.6, 0.078, "level", 123) // 0.2987: 场口镇 2025, target +7.8 % on 123 亿元 (D1)
 */
export function growthCompletion(actual: number, target: number, method: GrowthMethod, base: Observation): Answer {
  if (target === 0) return new Refusal("targetMissing");
  if (target <= -1) return new Refusal("growthTooLow");
  if (method === "level") {
    if (base === null || base <= 0) return new Refusal("targetBaseMissing");
    return levelCompletion(actual, base * (1 + target));
  }
  if (actual < -1) return new Refusal("growthTooLow");
  if (method === "growth") return target < 0 ? new Refusal("growthTargetNegative") : significant(actual / target, 14);
  return levelCompletion(1 + actual, 1 + target);
}
