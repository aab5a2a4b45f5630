import type { Observation } from "../../indicator/Observation";
import { Refusal, type Answer } from "../Answer";
import { remainder } from "./remainder";

const MONTHS = 12;

/**
 * What each month left of the year must bring to reach an annual target, in the unit of the target (R33).
 *
 *     per month = (target − actual) / (12 − month), month being the one cumulated through
 *
 * 0 where the target is reached, in December too. A gap gives none. Refused: December or a whole year with a
 * target not reached, for no month is left; a target below zero.
 *
 * @example requiredPerMonth(48, 100, 6) // 8.6667
 */
export function requiredPerMonth(actual: Observation, target: Observation, month: number | null): Answer {
  if (month === null) return new Refusal("periodMissing");
  const rest = remainder(actual, target);
  if (rest instanceof Refusal) return rest;
  if (rest === 0) return 0;
  return month >= MONTHS ? new Refusal("noMonthLeft") : rest / (MONTHS - month);
}
