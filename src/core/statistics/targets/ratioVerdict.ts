import { equalFigures } from "../../numbers/equalFigures";
import { Misuse, Refusal } from "../Answer";
import { differInScale } from "./differInScale";
import type { Verdict } from "./targetKinds";

/**
 * 达标, the verdict on a ratio to reach such as a coverage of 99.5 %: met when actual ≥ target, on 12 significant digits.
 * There is no percentage of a percentage (R26). Actual and target are written alike, both as fractions or both as percent
 * numbers; one of each (99.5 against 0.97) is refused. A target of zero is a blank on some builds.
 *
 * @example ratioVerdict(0.996, 0.995) // "met"
 */
export function ratioVerdict(actual: number, target: number): Verdict | Refusal {
  if (target === 0) return new Refusal("targetMissing");
  if (differInScale(actual, target)) return new Misuse("ratioScales", String(actual), String(target));
  return actual > target || equalFigures(actual, target) ? "met" : "missed";
}
