import type { Observation } from "../../indicator/Observation";
import { decimalsOf } from "../../numbers/decimals";
import { movePoint } from "../../numbers/movePoint";
import { Refusal, type Answer } from "../Answer";

/** The implied base itself, or an end of the interval in which it lies. */
export type ImpliedBound = "middle" | "low" | "high";

export interface ImpliedBaseOptions {
  bound: ImpliedBound;
  /** How many decimals the growth is printed with in percent; without it, as many as it has. */
  digits?: number | undefined;
}

/**
 * 推算同期数, the base that a level and its published growth imply (R12): it shows what the publisher counts as the
 * same period last year now, after revisions or a change of scope.
 *
 *     middle  value / (1 + growth)
 *     low     (value − half a unit) / (1 + growth + half a unit)
 *     high    (value + half a unit) / (1 + growth − half a unit)
 *
 * In the unit of the value. The units are those of the last printed decimals: of the value, and of the growth in percent.
 * A gap gives none. Refused: a value of zero or below, for which no growth is printed (R3), and a growth of −100 % or
 * below, or so near to it that its rounding reaches it.
 *
 * @example impliedBase(74.23, 0.2375, { bound: "high" }) // 59.990: under the 60 of last year's report (D3)
 */
export function impliedBase(value: Observation, rate: Observation, options: ImpliedBaseOptions): Answer {
  if (value === null) return new Refusal("currentMissing");
  if (rate === null) return new Refusal("growthMissing");
  if (value <= 0) return new Refusal("valueNotPositive");
  const sign = { low: -1, middle: 0, high: 1 }[options.bound];
  const valueSlack = movePoint(0.5, -decimalsOf(value));
  const growthSlack = movePoint(0.5, -(options.digits ?? decimalsOf(movePoint(rate, 2))) - 2);
  const factor = 1 + (rate - sign * growthSlack);
  return factor <= 0 ? new Refusal("growthTooLow") : (value + sign * valueSlack) / factor;
}
