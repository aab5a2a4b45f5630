import type { Observation } from "../../indicator/Observation";
import { equalFigures } from "../../numbers/equalFigures";
import { roundDecimal } from "../../numbers/roundDecimal";
import { sortFigures } from "../../numbers/sortFigures";
import { Refusal, type Answer } from "../Answer";

/** Which end is rank 1: the highest value, or for inverse indicators the lowest. */
export type RankOrder = "descending" | "ascending";

/** How equal values are ranked: 1-2-2-4, 1-2-2-3, or 1-2.5-2.5-4. */
export type RankTies = "1224" | "1223" | "average";

/**
 * 位次, the rank of a value in a population; returns the ranker for that population.
 *
 *     1224     1 + number of strictly better values          RANK.EQ, SQL RANK, the default (R43)
 *     1223     1 + number of strictly better distinct values  SQL DENSE_RANK, 中国式排名
 *     average  mean of the places the tied values take        RANK.AVG
 *
 * Whole numbers but for `average`. Gaps are outside the population and get no rank (R45); a value that is
 * not in the population gets none either, as in RANK.EQ. Values equal on 12 significant digits tie (R48): `equalFigures`;
 * with `decimals` those that are equal as printed with so many decimals do, and no others (R47).
 * Equal values stand side by side once sorted, so a value's equal, if any, stands where the value itself would.
 *
 * @example ranking([86.8, 19.5, 86.8, 10.4], "descending", "1224")(19.5) // 3: 荔城 towns, tie at the top (O16)
 */
export function ranking(
  population: readonly Observation[],
  order: RankOrder,
  ties: RankTies,
  decimals?: number,
): (value: Observation) => Answer {
  const sign = order === "ascending" ? 1 : -1;
  const isPrinted = decimals !== undefined;
  const figureOf = (value: number) => sign * (isPrinted ? roundDecimal(value, decimals, "up") : value);
  const areEqual = isPrinted ? isSame : equalFigures;
  const { sorted, placeOf } = sortFigures(figuresOf(population, figureOf));
  const ranks = ranksOf(sorted, ties, areEqual);

  return (value) => {
    if (value === null) return new Refusal("valueMissing");
    const figure = figureOf(value);
    const place = placeOf(figure);
    if (place < sorted.length && areEqual(sorted[place]!, figure)) return ranks[place]!;
    if (place > 0 && areEqual(sorted[place - 1]!, figure)) return ranks[place - 1]!;
    return new Refusal("valueNotRanked");
  };
}

const isSame = (one: number, other: number) => one === other;

/** The values without gaps, turned so that the best is the least. */
function figuresOf(population: readonly Observation[], figureOf: (value: number) => number): Float64Array {
  const figures = new Float64Array(population.length);
  let count = 0;
  for (let place = 0; place < population.length; place++) {
    const value = population[place]!;
    if (value !== null) figures[count++] = figureOf(value);
  }
  return figures.subarray(0, count);
}

/** The rank of each of the sorted figures. */
function ranksOf(sorted: Float64Array, ties: RankTies, areEqual: typeof equalFigures): Float64Array {
  const ranks = new Float64Array(sorted.length);
  let distinct = 0;
  for (let first = 0, last = 0; first < sorted.length; first = last) {
    distinct++;
    while (last < sorted.length && areEqual(sorted[first]!, sorted[last]!)) last++;
    const rank = ties === "1224" ? first + 1 : ties === "1223" ? distinct : (first + 1 + last) / 2;
    for (let place = first; place < last; place++) ranks[place] = rank;
  }
  return ranks;
}
