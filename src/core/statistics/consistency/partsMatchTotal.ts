import type { Observation } from "../../indicator/Observation";
import { decimalsOf } from "../../numbers/decimals";
import { largest } from "../../numbers/largest";
import { decimalSum } from "../../numbers/decimalSum";
import { movePoint } from "../../numbers/movePoint";
import { Refusal } from "../Answer";

/**
 * 分项合计核对, whether parts add up to their total but for the rounding of each (R35).
 *
 *     |Σ parts − total| ≤ number of parts × half a unit
 *
 * True or false. The unit is that of the last decimal printed: `digits`, or the coarser of the two: the most decimals of any
 * part, and the decimals of the total. A total of 100 for parts in tenths is rounded to ones, unless `digits` says 1.
 * Convention among rivals: yearbooks leave such differences standing, so that an exact comparison cries wolf.
 * A missing part or total is refused: nothing is known of the sum then.
 *
 * @example partsMatchTotal([62651, 7085], 69737) // true: retail sales, January–February 2021, sum 69736 (O15)
 */
export function partsMatchTotal(parts: readonly Observation[], total: Observation, digits?: number): boolean | Refusal {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return new Refusal("partsIncomplete", String(parts.length - known.length));
  if (total === null) return new Refusal("checkedTotalMissing");
  const decimals = digits ?? Math.min(largest(known.map(decimalsOf)), decimalsOf(total));
  return Math.abs(decimalSum([...known, -total])) <= movePoint(0.5 * parts.length, -decimals);
}
