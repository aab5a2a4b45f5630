import type { Observation } from "../../indicator/Observation";
import { equalFigures } from "../../numbers/equalFigures";
import { significant } from "../../numbers/significant";
import { Misuse } from "../Answer";

/** What weights sum to: percent numbers, or fractions. */
const SUMS = [100, 1];

/**
 * 权重, the weights of a composite score, once they are known to be sound (R53): none below 0, and together 100 or 1 on
 * 12 significant digits. A blank weight is 0, as some builds of Excel deliver it; the sum tells if one was forgotten.
 *
 * @example scoreWeights([60, 30]) // Misuse "weightsSum", "90"
 */
export function scoreWeights(weights: readonly Observation[]): number[] | Misuse {
  const given = weights.map((weight) => weight ?? 0);
  const negative = given.find((weight) => weight < 0);
  if (negative !== undefined) return new Misuse("weightNegative", String(negative));
  const sum = given.reduce((before, weight) => before + weight, 0);
  if (SUMS.some((whole) => equalFigures(sum, whole))) return given;
  return new Misuse("weightsSum", String(significant(sum)));
}
