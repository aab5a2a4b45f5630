import type { Observation } from "../../indicator/Observation";
import { roundDecimal } from "../../numbers/roundDecimal";
import { Misuse, Refusal, type Answer } from "../Answer";
import { pace, type PaceBasis } from "./pace";

/** 1000 %: above it a completion is a percent number without its sign; the highest known real one is 485 % (D13). */
const LARGEST_COMPLETION = 10;

/** Decimals of a percentage point beyond which there are only floating point remains. */
const POINT_DECIMALS = 10;

/**
 * 进度差, how far a completion is ahead of its pace (above zero) or behind it (below), in 百分点, percentage points.
 *
 *     gap = (completion − pace) × 100
 *
 * The completion is a fraction; the pace is by the calendar, last year or a plan: `pace` (R29, R30). A gap in either
 * gives none; a completion of zero is one. Refused: a completion above 1000 %, and what `pace` refuses.
 *
 * @example paceGap(629 / 647.4, "calendar", 10, null) // 13.82: 江门, January–October; printed 13.8 (O5)
 */
export function paceGap(completion: Observation, basis: PaceBasis, reference: Observation, whole: Observation): Answer {
  if (completion === null) return new Refusal("completionMissing");
  const wanted = pace(basis, reference, whole);
  if (wanted instanceof Refusal) return wanted;
  if (completion > LARGEST_COMPLETION) return new Misuse("completionTooLarge", String(completion));
  return roundDecimal((completion - wanted) * 100, POINT_DECIMALS, "even");
}
