import type { Observation } from "../../indicator/Observation";
import { percentagePoints } from "../../numbers/percentagePoints";
import { Refusal, type Answer } from "../Answer";
import { completionTooLarge } from "./completionTooLarge";
import { pace, type PaceBasis } from "./pace";

/**
 * 进度差, how far a completion is ahead of its pace (above zero) or behind it (below), in 百分点, percentage points.
 *
 *     gap = (completion − pace) × 100
 *
 * The completion is a fraction; the pace is by the calendar, last year or a plan: `pace` (R29, R30). A gap in either
 * gives none; a completion of zero is one. Refused: a completion beyond 500 % (`completionTooLarge`), and what `pace` refuses.
 *
 * @example paceGap(629 / 647.4, "calendar", 10, null) // 13.82: 江门, January–October; printed 13.8 (O5)
 */
export function paceGap(completion: Observation, basis: PaceBasis, reference: Observation, whole: Observation): Answer {
  if (completion === null) return new Refusal("completionMissing");
  const wanted = pace(basis, reference, whole);
  if (wanted instanceof Refusal) return wanted;
  return completionTooLarge([completion]) ?? percentagePoints(completion, wanted);
}
