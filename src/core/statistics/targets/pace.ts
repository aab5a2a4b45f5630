import type { Observation } from "../../indicator/Observation";
import { Misuse, Refusal, type Answer } from "../Answer";
import { calendarPace } from "./calendarPace";

/** What a completion is set against: the calendar, last year's share by the same month, a phased plan. */
export type PaceBasis = "calendar" | "last_year" | "plan";

/**
 * 应有进度, the share of the year's work that should be done by now. A fraction (R29, R30).
 *
 *     calendar  序时进度      reference / 12, reference being the month cumulated through
 *     last_year 上年同期进度  reference / whole: last year's cumulative level to the same month / last year's full level
 *     plan      计划进度      reference / whole: level planned through now / annual target
 *
 * The bases give different verdicts on the same figures, so that each must be named (D1). A gap gives none; a reference
 * or whole of zero is a blank on some builds. Refused: figures below zero, a reference above its whole (the two are
 * the wrong way round), a whole beside a month, which says that another basis was meant.
 *
 * @example pace("last_year", 46, 100) // 0.46
 */
export function pace(basis: PaceBasis, reference: Observation, whole: Observation): Answer {
  if (basis === "calendar") {
    if (reference === null) return new Refusal("periodMissing");
    return !whole ? calendarPace(reference) : new Misuse("wholeBesideMonth");
  }
  if (reference === null || reference === 0) return new Refusal("paceReferenceMissing");
  if (whole === null || whole === 0) return new Refusal("paceWholeMissing");
  if (reference < 0 || whole < 0) return new Refusal("paceNegative");
  return reference > whole ? new Misuse("paceAboveWhole") : reference / whole;
}
