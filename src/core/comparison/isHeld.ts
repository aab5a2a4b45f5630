import { isCumulative, type Period } from "../period/Period";
import { isRate, type Indicator } from "../template/Template";

/**
 * Whether the level of a period may be held to an annual cap or rate (R26, R27): a rate always, all else only cumulated since
 * January. One month within the cap of a year says nothing.
 *
 * @example 2 accidents in May of 3 in the year: not held; 2 accidents from January to May: held
 */
export function isHeld(indicator: Indicator, period: Period): boolean {
  return isRate(indicator) || isCumulative(period);
}
