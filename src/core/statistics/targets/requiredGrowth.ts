import type { Observation } from "../../indicator/Observation";
import { equalFigures } from "../../numbers/equalFigures";
import { Misuse, Refusal, type Answer } from "../Answer";
import { remainder } from "./remainder";

/**
 * The growth that the rest of the year needs to reach an annual target. A fraction (R33).
 *
 *     growth = (target − actual) / (last year's full level − last year's level to the same month) − 1
 *
 * Below zero where the rest may fall and the target still be reached. A gap gives none; zero counts as a gap in the target
 * and in last year's figures, as some builds of Excel deliver a blank. Refused: a target that is reached, for no growth is
 * needed; last year's figures the wrong way round; a rest of last year that is not above zero.
 *
 * @example requiredGrowth(48, 100, 46, 90) // 0.1818: 52 are left, and 44 were made in that time last year
 */
export function requiredGrowth(
  actual: Observation,
  target: Observation,
  baseToDate: Observation,
  baseFullYear: Observation,
): Answer {
  const rest = remainder(actual, target);
  if (rest instanceof Refusal) return rest;
  if (baseToDate === null || baseToDate === 0) return new Refusal("baseToDateMissing");
  if (baseFullYear === null || baseFullYear <= 0) return new Refusal("fullYearMissing");
  if (equalFigures(baseToDate, baseFullYear)) return new Refusal("baseRestNotPositive");
  if (baseToDate > baseFullYear) return new Misuse("paceAboveWhole");
  if (rest === 0) return new Refusal("targetReached");
  const baseRest = baseFullYear - baseToDate;
  return (rest - baseRest) / baseRest;
}
