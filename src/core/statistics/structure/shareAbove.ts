import type { Observation } from "../../indicator/Observation";
import { equalFigures } from "../../numbers/equalFigures";
import { sortFigures } from "../../numbers/sortFigures";
import { townsOnly } from "../../town/townsOnly";
import { Refusal, type Answer } from "../Answer";

/** Whether a value that equals the threshold counts: 以上 holds the number itself. */
export type ThresholdBound = "inclusive" | "exclusive";

export interface ThresholdOptions {
  bound: ThresholdBound;
  /** The share of the units, or how many they are. */
  result: "share" | "count";
  /** The units' names, one for each value: totals and averages then leave by themselves. */
  towns?: readonly string[] | undefined;
}

/**
 * 达到某数以上的占比, the share of the units whose value reaches a threshold; returns what answers for a threshold.
 *
 *     share = number of values ≥ threshold / number of values
 *
 * A fraction, or a whole number for `count`. `exclusive` counts values above the threshold only. A value equal to the
 * threshold on 12 significant digits equals it (R48). Gaps are in neither number (R45), and with the units' names
 * totals and averages are not either (R46). Refused without a threshold, and where no unit has a value.
 *
 * @example shareAbove([8.62, 29.69, 6.55, 8.46, 14.8, 14.1], { bound: "inclusive", result: "share" })(10.96) // 0.5: 荔城 towns that grew faster than the district
 */
export function shareAbove(
  values: readonly Observation[],
  { bound, result, towns }: ThresholdOptions,
): (threshold: Observation) => Answer {
  const { sorted } = sortFigures(Float64Array.from(townsOnly(values, towns).filter((value) => value !== null)));
  const { length } = sorted;
  return (threshold) => {
    if (threshold === null) return new Refusal("thresholdMissing");
    if (length === 0) return new Refusal("noneReported");
    // The figures that equal the threshold stand side by side, so that one search finds the first that reaches it.
    let [low, high] = [0, length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const value = sorted[middle]!;
      if (equalFigures(value, threshold) ? bound === "inclusive" : value > threshold) high = middle;
      else low = middle + 1;
    }
    const above = length - low;
    return result === "count" ? above : above / length;
  };
}
