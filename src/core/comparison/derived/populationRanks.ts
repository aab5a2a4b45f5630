import { ranking, type RankOrder } from "../../statistics/ranks/ranking";
import type { ReadCell } from "./Derived";
import type { Population } from "./rankCell";

/** The ranks within one block of a column. */
export interface PopulationRanks {
  /** How many of its cells hold a figure. */
  figures: number;
  rankOf: ReturnType<typeof ranking>;
}

/** By the sheet that is read: its cells do not change. Each cell asks for the same block, and sorting it anew for each is slow. */
const KNOWN = new WeakMap<ReadCell, Map<string, PopulationRanks>>();

/** The ranks of a population in a column, sorted once for all its cells. */
export function populationRanks(
  read: ReadCell,
  column: number,
  { first, last }: Population,
  order: RankOrder,
): PopulationRanks {
  let known = KNOWN.get(read);
  if (!known) KNOWN.set(read, (known = new Map()));
  const key = `${column} ${first} ${last} ${order}`;
  let ranks = known.get(key);
  if (!ranks) {
    const values = Array.from({ length: last - first + 1 }, (_, place) => {
      const value = read({ row: first + place, column });
      return typeof value === "number" ? value : null;
    });
    const figures = values.filter((value) => value !== null).length;
    known.set(key, (ranks = { figures, rankOf: ranking(values, order, "1224") }));
  }
  return ranks;
}
