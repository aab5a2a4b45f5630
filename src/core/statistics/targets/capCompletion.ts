import { equalFigures } from "../../numbers/equalFigures";
import { Refusal, type Answer } from "../Answer";
import type { CapMethod, Verdict } from "./targetKinds";

/**
 * Completion of a cap, a target not to be exceeded (控制在 X 以内) (R27).
 *
 *     verdict     met when actual ≤ cap, on 12 significant digits
 *     quotient    cap / actual; an actual of 0 is met
 *     difference  2 − actual / cap
 *
 * Conventions: the verdict is the usual one, a cap of 0 included; the two fractions differ and must be named: 36 of 40 is
 * 1.111 or 1.10. For them a cap of zero is a blank on some builds, and figures below zero give no rate.
 *
 * @example capCompletion(36, 40, "quotient") // 1.1111
 */
export function capCompletion(actual: number, cap: number, method: CapMethod): Answer | Verdict {
  if (method === "verdict") return actual < cap || equalFigures(actual, cap) ? "met" : "missed";
  if (cap === 0) return new Refusal("targetMissing");
  if (cap < 0) return new Refusal("targetNegative");
  if (actual < 0) return new Refusal("actualNegative");
  if (method === "difference") return 2 - actual / cap;
  return actual === 0 ? "met" : cap / actual;
}
