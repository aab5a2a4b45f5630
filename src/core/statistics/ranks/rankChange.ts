import type { Observation } from "../../indicator/Observation";
import { Misuse, Refusal, type Answer } from "../Answer";

/** Two ranks among different numbers of towns. */
export interface RanksSideBySide {
  rank: number;
  count: number;
  previousRank: number;
  previousCount: number;
}

/**
 * 位次变化, how a rank moved (R51).
 *
 *     change = previous rank − rank
 *
 * In places: above 0 is 前移 (up), below is 后退 (down), 0 is 持平. With the numbers of towns ranked, ranks
 * among different numbers have no difference, and both are given with their number. A number of 0 is a blank, as which some
 * builds of Excel deliver it. A gap gives none, nor does a number of towns on one side only. A rank below 1, or beyond its number of towns, is a
 * misuse. Mean ranks (1.5) are ranks.
 *
 * @example rankChange(7, 8, 31, 31) // 1: Fujian's GDP among the provinces, 2020 against 2019
 */
export function rankChange(
  rank: Observation,
  previousRank: Observation,
  count: Observation,
  previousCount: Observation,
): Answer | RanksSideBySide {
  if (rank === null) return new Refusal("rankMissing");
  if (previousRank === null) return new Refusal("previousRankMissing");
  if (!count !== !previousCount) return new Refusal("rankCountMissing");
  for (const [place, towns] of [
    [rank, count],
    [previousRank, previousCount],
  ] as const) {
    if (place < 1) return new Misuse("rankBelowOne", String(place));
    if (towns && place > towns) return new Misuse("rankBeyondCount", String(place), String(towns));
  }
  if (!count || !previousCount || count === previousCount) return previousRank - rank;
  return { rank, count, previousRank, previousCount };
}
