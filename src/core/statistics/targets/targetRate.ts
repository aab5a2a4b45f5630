import type { Observation } from "../../indicator/Observation";
import { Refusal, type Answer } from "../Answer";

/** How a target is worded: a level, a growth, a ratio to reach, a cap not to exceed, a reduction. */
export const TARGET_KINDS = ["level", "growth", "ratio", "cap", "reduction"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** For ratio and cap targets there is no percentage, only the verdict (R26, R27). */
export type Verdict = "met" | "missed";

/** Above this a target growth is taken for a percent number written without its sign. */
const LARGEST_TARGET_GROWTH = 1;

/**
 * 完成率, completion of a target. A fraction: 0.298 is 29.8 %. Never capped: 1.735 stays 173.5 % (R22).
 *
 *     level      actual / target
 *     growth     actual / (base × (1 + target)), base being last year's full level (R23)
 *     ratio      met when actual ≥ target, else missed; no percentage of a percentage (R26)
 *     cap        met when actual ≤ target, else missed (R27)
 *     reduction  actual reduction / target reduction; with a base, actual is a level and its
 *                reduction is (base − actual) / base; a rise then counts as negative (R28)
 *
 * A gap, and a target of zero, give no rate: 0 is how some builds of Excel deliver a blank (R22).
 * Refused: a negative level or growth-implied target, a target growth above 100 %, a target reduction of a base above
 * 100 %, reductions of opposite signs.
 *
 * @example targetRate(39.6, 0.078, "growth", 123) // 0.2987: 场口镇 2025, target +7.8 % on 123 亿元 (D1)
 */
export function targetRate(
  actual: Observation,
  target: Observation,
  kind: TargetKind,
  base: Observation,
): Answer | Verdict {
  if (actual === null) return new Refusal("actualMissing");
  if (target === null) return new Refusal("targetMissing");
  switch (kind) {
    case "level":
      return completionOf(actual, target);
    case "growth":
      if (target === 0) return new Refusal("targetMissing");
      if (target > LARGEST_TARGET_GROWTH) return new Refusal("growthTargetTooLarge");
      if (base === null || base <= 0) return new Refusal("targetBaseMissing");
      return completionOf(actual, base * (1 + target));
    case "ratio":
      return actual >= target ? "met" : "missed";
    case "cap":
      return actual <= target ? "met" : "missed";
    case "reduction":
      return reductionRate(actual, target, base);
  }
}

function completionOf(actual: number, level: number): Answer {
  if (level === 0) return new Refusal("targetMissing");
  return level < 0 ? new Refusal("targetNegative") : actual / level;
}

function reductionRate(actual: number, target: number, base: Observation): Answer {
  if (target === 0) return new Refusal("targetMissing");
  if (base === null) return actual * target < 0 ? new Refusal("reductionSigns") : actual / target;
  if (base <= 0) return new Refusal("targetBaseMissing");
  if (Math.abs(target) > 1) return new Refusal("reductionTargetTooLarge");
  return (base - actual) / base / Math.abs(target);
}
