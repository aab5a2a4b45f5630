import type { Observation } from "../../indicator/Observation";
import { increment } from "../../numbers/equalFigures";
import { Refusal, type Answer } from "../Answer";

/**
 * Growth over the absolute base, for indicators that may be negative and only where a reader asked for it.
 *
 *     growth = (current − base) / |base|
 *
 * A fraction: its sign is that of the change, also from a loss. Convention among rivals: some terminals print it
 * (R4), the National Bureau of Statistics prints words instead (R3), so that it is never the default.
 * With a base above zero it is `yearOnYear`, but that a fall below zero has a number, beyond −100 %.
 * A gap gives none, nor does a base of zero. Levels equal on 12 significant digits give exactly 0.
 *
 * @example growthOverAbsolute(117, -194) // 1.603: oil processing, January–February 2009, 亿元 (O18)
 */
export function growthOverAbsolute(current: Observation, base: Observation): Answer {
  if (current === null) return new Refusal("currentMissing");
  if (base === null) return new Refusal("baseMissing");
  return base === 0 ? new Refusal("baseZero") : increment(current, base) / Math.abs(base);
}
