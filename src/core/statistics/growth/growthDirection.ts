import type { Observation } from "../../indicator/Observation";
import { equalFigures } from "../../numbers/equalFigures";
import { Refusal } from "../Answer";
import { growthStatus, type GrowthStatus } from "./growthStatus";

/** How a level moved: a status that stands in place of a rate, or the plain direction. */
export type GrowthDirection = GrowthStatus | "rose" | "fell" | "unchanged";

/**
 * 增减情况, how a level moved in one word: the status of `growthStatus` where a rate would mean nothing (R3),
 * else 增长, 下降 or 持平.
 *
 *     base > 0, current ≥ 0    rose, fell, unchanged
 *     otherwise                the status
 *
 * Levels are compared on 12 significant digits, so that floating point remains are no growth (R48).
 * A gap on either side gives no word.
 *
 * @example growthDirection(117, -194) // "turnedToProfit", 扭亏为盈: oil processing, January–February 2009, 亿元 (O18)
 */
export function growthDirection(current: Observation, base: Observation): GrowthDirection | Refusal {
  if (current === null) return new Refusal("currentMissing");
  if (base === null) return new Refusal("baseMissing");
  const status = growthStatus(current, base);
  if (status) return status;
  if (equalFigures(current, base)) return "unchanged";
  return current > base ? "rose" : "fell";
}
