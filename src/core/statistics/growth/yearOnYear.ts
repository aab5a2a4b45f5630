import type { Observation } from "../../indicator/Observation";
import { increment } from "../../numbers/equalFigures";
import { Refusal, type Answer } from "../Answer";
import { growthStatus } from "./growthStatus";

/**
 * 同比, year-on-year growth: this period over the same period of last year, minus one.
 *
 *     growth = current / base - 1
 *
 * A fraction: 0.121 is 12.1 %. Both levels cover the same span and are in the same unit.
 * Convention among rivals: a base of zero or below gives no number (the |base| form of some terminals is not used),
 * nor does a fall below zero; their words are `growthStatus` (R3). A gap on either side gives none:
 * neither 0 nor −100 % (R2). A fall to zero is −1.
 * The difference current − base is taken before the division, so that levels equal on 12 significant digits give exactly 0.
 *
 * @example yearOnYear(69737, 52130) // 0.3378: retail sales, January–February 2021 (National Bureau of Statistics: 33.8 %)
 */
export function yearOnYear(current: Observation, base: Observation): Answer {
  if (current === null) return new Refusal("currentMissing");
  if (base === null) return new Refusal("baseMissing");
  const status = growthStatus(current, base);
  return status ? new Refusal(status) : increment(current, base) / base;
}
