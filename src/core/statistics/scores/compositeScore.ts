import type { Observation } from "../../indicator/Observation";
import { Refusal, type Answer } from "../Answer";

/** What a missing score does: no composite, or its weight goes to the others in proportion. */
export type MissingScores = "refuse" | "redistribute";

export interface CompositeOptions {
  missing: MissingScores;
  /** Points added; deductions are negative. A gap is none. */
  bonus: Observation;
  /** The most that is added; a gap is no limit. */
  bonusCap: Observation;
  /** 一票否决: the composite is 0, whatever the scores. */
  veto: boolean;
}

/**
 * 综合得分, the composite of several scores (R53).
 *
 *     composite = Σ weight × score / Σ weight + the lesser of bonus and its cap
 *
 * In the unit of the scores. The weights are those of `scoreWeights`: they sum to 100 or to 1. A missing score refuses the
 * composite unless `redistribute` is chosen; one that weighs nothing is not asked for. Deductions are never cut, and
 * may bring the composite below 0.
 *
 * @example compositeScore([82.7, 100], [60, 40], { missing: "refuse", bonus: null, bonusCap: null, veto: false }) // 89.62
 */
export function compositeScore(
  scores: readonly Observation[],
  weights: readonly number[],
  { missing, bonus, bonusCap, veto }: CompositeOptions,
): Answer {
  if (veto) return 0;
  let [sum, weightOfAll] = [0, 0];
  for (const [place, weight] of weights.entries()) {
    const score = scores[place] ?? null;
    if (weight === 0) continue;
    if (score === null && missing === "refuse") return new Refusal("scoreMissing");
    if (score === null) continue;
    sum += weight * score;
    weightOfAll += weight;
  }
  if (weightOfAll === 0) return new Refusal("scoreMissing");
  return sum / weightOfAll + Math.min(bonus ?? 0, bonusCap ?? Infinity);
}
