import type { Observation } from "../../indicator/Observation";
import { Misuse, Refusal, type Answer } from "../Answer";
import { capCompletion } from "./capCompletion";
import { growthCompletion } from "./growthCompletion";
import { levelCompletion } from "./levelCompletion";
import { looksLikeGrowth } from "./looksLikeGrowth";
import { ratioVerdict } from "./ratioVerdict";
import { reductionCompletion } from "./reductionCompletion";
import type { TargetRule, Verdict } from "./targetKinds";

/**
 * 完成率, completion of a target by its kind (R22–R28). A fraction: 0.298 is 29.8 %, never capped; for a ratio or a cap
 * the verdict. Growths and reductions are fractions.
 *
 *     level      `levelCompletion`      actual / target
 *     growth     `growthCompletion`     actual / (base × (1 + target)), 增速完成率, 计划完成程度
 *     ratio      `ratioVerdict`         met or missed
 *     cap        `capCompletion`        met or missed, or one of two fractions
 *     reduction  `reductionCompletion`  actual reduction / target reduction, 计划完成程度
 *
 * A gap in the actual or the target gives none. Refused: a level target that looks like a growth (`looksLikeGrowth`); what else
 * is refused stands with each kind.
 *
 * @example targetRate(39.6, 0.078, { kind: "growth", method: "level" }, 123) // 0.2987: 场口镇 2025, target +7.8 % on 123 亿元 (D1)
 */
export function targetRate(
  actual: Observation,
  target: Observation,
  rule: TargetRule,
  base: Observation,
): Answer | Verdict {
  if (actual === null) return new Refusal("actualMissing");
  if (target === null) return new Refusal("targetMissing");
  switch (rule.kind) {
    case "level":
      return looksLikeGrowth(actual, target) ? new Misuse("targetLooksLikeGrowth") : levelCompletion(actual, target);
    case "growth":
      return growthCompletion(actual, target, rule.method, base);
    case "ratio":
      return ratioVerdict(actual, target);
    case "cap":
      return capCompletion(actual, target, rule.method);
    case "reduction":
      return reductionCompletion(actual, target, rule.method, base);
  }
}
