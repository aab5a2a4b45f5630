import type { Observation } from "../../indicator/Observation";
import type { RankOrder } from "../ranks/ranking";

/** What scores by range are measured on; gaps where no town has a value. */
export interface ScoreRange {
  worst: Observation;
  best: Observation;
}

/**
 * 满意值 and 不允许值 taken from the towns themselves: the best and the worst value among them (R54). Such a score is
 * relative: one town more or less changes everybody's. In the unit of the values. Highest is best unless `ascending`;
 * gaps are passed over; totals and averages must have left before (R46).
 *
 * @example scoreRange([13.7, 13.4, null, 10.7], "descending") // { worst: 10.7, best: 13.7 }
 */
export function scoreRange(values: readonly Observation[], order: RankOrder): ScoreRange {
  let least: Observation = null;
  let most: Observation = null;
  for (const value of values) {
    if (value === null) continue;
    if (least === null || value < least) least = value;
    if (most === null || value > most) most = value;
  }
  return order === "descending" ? { worst: least, best: most } : { worst: most, best: least };
}
