import type { RankOrder } from "../../statistics/ranks/ranking";
import { a1, Derived, NOTHING, type At } from "./Derived";
import { rankCell, type Population } from "./rankCell";

/**
 * Rank of a cell as `rankCell` gives it, among the rows and the figures of units that have no row: towns ranked in the earlier
 * period that have no figures now. Each of those that is better pushes it back by one, so that the rank is the one of then (R51).
 */
export function rankBeforeCell(cell: At, population: Population, order: RankOrder, absent: readonly number[]): Derived {
  const rank = rankCell(cell, population, order);
  if (absent.length === 0) return rank;
  const isBetter = order === "ascending" ? "<" : ">";
  const pushed = absent.map((value) => `+(${value}${isBetter}${a1(cell)})`).join("");
  return new Derived(
    `IF(ISNUMBER(${a1(cell)}),${rank.plain}${pushed},"${NOTHING}")`,
    rank.call && (() => rank.call!() + pushed),
    (read) => {
      const [own, among] = [read(cell), rank.value(read)];
      if (typeof own !== "number" || typeof among !== "number") return NOTHING;
      return among + absent.filter((value) => (order === "ascending" ? value < own : value > own)).length;
    },
  );
}
