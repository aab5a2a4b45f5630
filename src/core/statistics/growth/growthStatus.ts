import { equalFigures } from "../../numbers/equalFigures";
import type { RefusalCode } from "../../texts/refusals";

/** How a level moved when a growth rate would mean nothing. */
export type GrowthStatus = Extract<
  RefusalCode,
  "baseZero" | "turnedToProfit" | "turnedToLoss" | "lossGrew" | "lossShrank" | "lossEqual" | "lossEnded"
>;

/**
 * The status that stands in place of a growth rate, or `null` where the rate has a meaning (base > 0, current ≥ 0).
 *
 *     base = 0                     baseZero        基期为零
 *     base < 0, current > 0        turnedToProfit  扭亏为盈
 *     base < 0, current = 0        lossEnded       扭亏
 *     base > 0, current < 0        turnedToLoss    由盈转亏
 *     both < 0, |current| larger   lossGrew        增亏
 *     both < 0, |current| smaller  lossShrank      减亏
 *     both < 0, equal              lossEqual       持平
 *
 * Losses are equal on 12 significant digits (R48). Both sides are numbers: a gap has no status. Rule R3, after the wording of the National Bureau of Statistics.
 *
 * @example growthStatus(117, -194) // "turnedToProfit": oil processing, January–February 2009, 亿元
 */
export function growthStatus(current: number, base: number): GrowthStatus | null {
  if (base === 0) return "baseZero";
  if (base > 0) return current < 0 ? "turnedToLoss" : null;
  if (current > 0) return "turnedToProfit";
  if (current === 0) return "lossEnded";
  if (equalFigures(current, base)) return "lossEqual";
  return current < base ? "lossGrew" : "lossShrank";
}
