import type { Observation } from "../../indicator/Observation";
import { decimalSum } from "../../numbers/decimalSum";
import { equalFigures } from "../../numbers/equalFigures";
import { Misuse, Refusal, type Answer } from "../Answer";
import { looksLikeGrowth } from "./looksLikeGrowth";

/**
 * What is left to do of an annual target, target − actual in their unit; 0 where it is reached, on 12 significant digits.
 * A gap gives none, and zero is no target (R22). Refused: a target below zero, one that
 * looks like a growth (`looksLikeGrowth`).
 *
 * @example remainder(48, 100) // 52
 */
export function remainder(actual: Observation, target: Observation): Answer {
  if (actual === null) return new Refusal("actualMissing");
  if (target === null || target === 0) return new Refusal("targetMissing");
  if (target < 0) return new Refusal("targetNegative");
  if (looksLikeGrowth(actual, target)) return new Misuse("targetLooksLikeGrowth");
  return actual > target || equalFigures(actual, target) ? 0 : decimalSum([target, -actual]);
}
