import type { Observation } from "../../indicator/Observation";
import { roundDecimal, type RoundingInterval } from "../../numbers/roundDecimal";
import { Misuse, Refusal, type Answer } from "../Answer";

/** A cell holds no more significant digits. */
const MOST_DIGITS = 15;

/**
 * 数值修约, rounding by GB/T 8170: a number exactly between two goes to the even one (R36).
 *
 *     interval 1    to so many decimals; digits below 0 are tens, hundreds: 2500 to −3 is 2000
 *     interval 0.5  to half a unit of the last place: 2 × value rounded, then halved
 *     interval 0.2  to a fifth of it: 5 × value rounded, then divided by 5
 *
 * In the unit of the value. In one step, by the absolute value, on the 15 significant digits of a cell (R37).
 * Convention among rivals: ROUND of Excel takes a half away from zero, 1.050 to 1.1, where the standard says 1.0.
 * A gap stays a gap. Digits that are no whole number from −15 to 15 are a misuse.
 *
 * @example roundHalfEven(-0.0365, 3, 1) // -0.036 (GB/T 8170), where ROUND gives -0.037
 */
export function roundHalfEven(value: Observation, digits: Observation, interval: RoundingInterval): Answer {
  if (value === null) return new Refusal("numberMissing");
  if (digits === null) return new Refusal("digitsMissing");
  if (!Number.isInteger(digits) || Math.abs(digits) > MOST_DIGITS) return new Misuse("digitsWrong", String(digits));
  return roundDecimal(value, digits, "even", interval);
}
