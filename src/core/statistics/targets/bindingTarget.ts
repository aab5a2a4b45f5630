import type { Observation } from "../../indicator/Observation";
import { significant } from "../../numbers/significant";
import { Refusal } from "../Answer";
import { targetLevel } from "./targetLevel";

/** Which of the two targets binds; `same` where they mean nearly the same level. */
export type BindingKind = "level" | "growth" | "same";

export interface BindingTarget {
  value: number;
  kind: BindingKind;
}

/** Up to this part of the larger one, two targets differ by the rounding of their wording. */
const SAME_WITHIN = 0.005;

/**
 * The binding one of a level target and a growth target for the same year (突破80亿元、增长10%以上): the larger of the level
 * and base × (1 + growth) (R24). In the unit of the level. `same` when the two differ by at most 0.5 % of the larger.
 *
 * Where only one of the two is set, it binds; zero is no target. A growth target without its base is refused, for it
 * may be the binding one. Refused too: a level below zero, and what `targetLevel` refuses.
 *
 * @example bindingTarget(80, 0.1, 74.23) // { value: 81.653, kind: "growth" }: 湖镇镇, targets for 2025, 亿元 (D4)
 */
export function bindingTarget(level: Observation, growth: Observation, base: Observation): BindingTarget | Refusal {
  if (level !== null && level < 0) return new Refusal("targetNegative");
  const hasGrowth = growth !== null && growth !== 0;
  if (level === null || level === 0) {
    const only = targetLevel(base, growth);
    return only instanceof Refusal ? only : { value: only, kind: "growth" };
  }
  if (!hasGrowth) return { value: level, kind: "level" };
  const implied = targetLevel(base, growth);
  if (implied instanceof Refusal) return implied;
  const value = Math.max(level, implied);
  const difference = significant(Math.abs(level - implied) / value);
  return { value, kind: difference <= SAME_WITHIN ? "same" : implied > level ? "growth" : "level" };
}
