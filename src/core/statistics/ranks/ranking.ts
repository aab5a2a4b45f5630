import type { Observation } from "../../indicator/Observation";
import { significant } from "../../numbers/significant";
import { Refusal, type Answer } from "../Answer";

/** Which end is rank 1: the highest value, or for inverse indicators the lowest. */
export type RankOrder = "descending" | "ascending";

/** How equal values are ranked: 1-2-2-4, 1-2-2-3, or 1-2.5-2.5-4. */
export const RANK_TIES = ["1224", "1223", "average"] as const;
export type RankTies = (typeof RANK_TIES)[number];

/** Values are compared on this many significant digits, so that 0.1 + 0.2 and 0.3 tie (R48). */
const COMPARED_DIGITS = 12;

/**
 * 位次, the rank of a value in a population; returns the ranker for that population.
 *
 *     1224     1 + number of strictly better values          RANK.EQ, SQL RANK, the default (R43)
 *     1223     1 + number of strictly better distinct values  SQL DENSE_RANK, 中国式排名
 *     average  mean of the places the tied values take        RANK.AVG
 *
 * Whole numbers but for `average`. Gaps are outside the population and get no rank (R45); a value that is
 * not in the population gets none either, as in RANK.EQ. Sorting once makes n ranks cost n log n.
 *
 * @example ranking([86.8, 19.5, 86.8, 10.4], "descending", "1224")(19.5) // 3: 荔城 towns, tie at the top (O16)
 */
export function ranking(
  population: readonly Observation[],
  order: RankOrder,
  ties: RankTies,
): (value: Observation) => Answer {
  const sign = order === "ascending" ? 1 : -1;
  const keyOf = (value: number) => sign * significant(value, COMPARED_DIGITS);
  const keys = population.filter((value) => value !== null).map(keyOf);
  const sorted = Float64Array.from(keys).sort();

  const rankOf = new Map<number, number>();
  for (let first = 0, last = 0; first < sorted.length; first = last) {
    while (last < sorted.length && sorted[last] === sorted[first]) last++;
    const rank = { "1224": first + 1, "1223": rankOf.size + 1, average: (first + 1 + last) / 2 }[ties];
    rankOf.set(sorted[first]!, rank);
  }

  return (value) => {
    if (value === null) return new Refusal("valueMissing");
    return rankOf.get(keyOf(value)) ?? new Refusal("valueNotRanked");
  };
}
