import { equalFigures } from "../../numbers/equalFigures";
import { Misuse, Refusal, type Answer } from "../Answer";
import { differInScale } from "./differInScale";
import type { CapMethod, Verdict } from "./targetKinds";

/** Two rates written alike are seldom so many times apart; a percent number is a hundred times its fraction. */
const FARTHEST_RATES = 10;

/**
 * Completion of a cap, a target not to be exceeded (控制在 X 以内) (R27).
 *
 *     verdict     met when actual ≤ cap, on 12 significant digits
 *     quotient    cap / actual; an actual of 0 is met
 *     difference  2 − actual / cap
 *
 * Conventions: the verdict is the usual one; the two fractions differ and must be named: 36 of 40 is 1.111 or 1.10.
 * A cap of zero is a blank on some builds. Refused: figures below zero for a fraction; a rate written as a percent number
 * beside one written as a fraction (5.1 against 5.5 %), ten times apart or more, which counts such as 1 of 40 are not.
 *
 * @example capCompletion(36, 40, "quotient") // 1.1111
 */
export function capCompletion(actual: number, cap: number, method: CapMethod): Answer | Verdict {
  if (cap === 0) return new Refusal("targetMissing");
  if (scalesDiffer(actual, cap)) return new Misuse("capScales", String(actual), String(cap));
  if (method === "verdict") return actual < cap || equalFigures(actual, cap) ? "met" : "missed";
  if (cap < 0) return new Refusal("targetNegative");
  if (actual < 0) return new Refusal("actualNegative");
  if (method === "difference") return 2 - actual / cap;
  return actual === 0 ? "met" : cap / actual;
}

/** A cap may be a level too, so that whole numbers and figures near each other are believed. */
function scalesDiffer(actual: number, cap: number): boolean {
  const [smaller, larger] = [Math.min(Math.abs(actual), Math.abs(cap)), Math.max(Math.abs(actual), Math.abs(cap))];
  return differInScale(actual, cap) && !Number.isInteger(smaller) && larger >= FARTHEST_RATES * smaller;
}
