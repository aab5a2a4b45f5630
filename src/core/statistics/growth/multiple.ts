import type { Observation } from "../../indicator/Observation";
import { significant } from "../../numbers/significant";
import { Refusal, type Answer } from "../Answer";
import { yearOnYear } from "./yearOnYear";

/** The three ways to word a multiple: 增长 k 倍, 增长到 k 倍, 翻 n 番. */
export type MultipleWording = "increase" | "level" | "doublings";

/**
 * 倍数, how many times a level grew (R5).
 *
 *     increase   current / base − 1     增长1.79倍 is +179 %
 *     level      current / base         增长到2.79倍
 *     doublings  log₂(current / base)   翻两番 is ×4
 *
 * A pure number, unrounded. Convention: 增长 k 倍 is the increase alone, as the National Bureau of Statistics words it,
 * so that 增长2.3倍 means ×3.3. A growth below 100 % has a percentage and no multiple, and a fall is never worded in 倍.
 * Gaps, a base of zero or below and a fall below zero are refused as in `yearOnYear`.
 *
 * @example multiple(2.79, 1, "increase") // 1.79: industrial profits, January–February 2021 (O19)
 */
export function multiple(current: Observation, base: Observation, wording: MultipleWording): Answer {
  const growth = yearOnYear(current, base);
  if (growth instanceof Refusal) return growth;
  if (significant(growth) < 1) return new Refusal("multipleBelowOne");
  return { increase: growth, level: 1 + growth, doublings: Math.log2(1 + growth) }[wording];
}
