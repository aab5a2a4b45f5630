import type { Observation } from "../../indicator/Observation";
import { equalFigures } from "../../numbers/equalFigures";
import { townsOnly } from "../../town/townsOnly";
import { Refusal, type Answer } from "../Answer";

/** Whether a value that equals the threshold counts: 以上 holds the number itself. */
export type ThresholdBound = "inclusive" | "exclusive";

export interface ThresholdOptions {
  bound: ThresholdBound;
  /** The share of the units, or how many they are. */
  result: "share" | "count";
  /** The units' names, one for each value: totals and averages then leave by themselves. */
  towns?: readonly string[];
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
  const reported = townsOnly(values, towns).filter((value) => value !== null);
  return (threshold) => {
    if (threshold === null) return new Refusal("thresholdMissing");
    if (reported.length === 0) return new Refusal("noneReported");
    const above = reported.filter((value) =>
      equalFigures(value, threshold) ? bound === "inclusive" : value > threshold,
    ).length;
    return result === "count" ? above : above / reported.length;
  };
}
