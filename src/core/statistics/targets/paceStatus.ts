import type { Observation } from "../../indicator/Observation";
import { roundDecimal } from "../../numbers/roundDecimal";
import { Refusal } from "../Answer";
import type { PaceBasis } from "./pace";
import { paceGap } from "./paceGap";

/** The verdict on a pace: where it stands, by how many points as printed, and what 时间过半 says in June. */
export interface PaceStatus {
  place: "ahead" | "behind" | "even";
  /** Percentage points with one decimal, never below zero. */
  points: number;
  half: "half" | "overHalf" | null;
}

/** Below this many points a completion is on its pace (R29). */
const EVEN_BELOW = 0.05;
const JUNE = 6;

/**
 * 进度评价, the verdict that a report words: 超序时进度13.8个百分点. `words` gives the text, which names the basis.
 * Even below 0.05 points, so that 0.0 is never printed as ahead (R29). By the calendar and in June a completion of 50 %
 * as printed with one decimal is 时间过半、任务过半, one above it 时间过半、任务超半; below it nothing is said (R31).
 * Refused as in `paceGap`.
 *
 * @example paceStatus(0.52, "calendar", 6, null) // { place: "ahead", points: 2, half: "overHalf" }
 */
export function paceStatus(
  completion: Observation,
  basis: PaceBasis,
  reference: Observation,
  whole: Observation,
): PaceStatus | Refusal {
  const gap = paceGap(completion, basis, reference, whole);
  if (gap instanceof Refusal) return gap;
  const place = Math.abs(gap) < EVEN_BELOW ? "even" : gap > 0 ? "ahead" : "behind";
  const inJune = basis === "calendar" && reference === JUNE;
  return { place, points: Math.abs(roundDecimal(gap, 1, "up")), half: inJune ? halfOf(completion ?? 0) : null };
}

function halfOf(completion: number): PaceStatus["half"] {
  const printed = roundDecimal(completion * 100, 1, "up");
  return printed === 50 ? "half" : printed > 50 ? "overHalf" : null;
}
