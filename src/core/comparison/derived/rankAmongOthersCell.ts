import type { RankOrder } from "../../statistics/ranks/ranking";
import { columnBlock, Derived, NOTHING, type At } from "./Derived";
import { populationRanks } from "./populationRanks";
import { rankCell, type Population } from "./rankCell";

/** Rank of a cell as `rankCell` gives it, but — where no other of its population has a figure: the first of one says nothing. */
export function rankAmongOthersCell(cell: At, population: Population, order: RankOrder): Derived {
  const { first, last } = population;
  const rank = rankCell(cell, population, order);
  const among = (body: string) => `IF(COUNT(${columnBlock(cell.column, first, last)})>1,${body},"${NOTHING}")`;
  return new Derived(among(rank.plain), rank.call && (() => among(rank.call!())), (read) => {
    const { figures } = populationRanks(read, cell.column, population, order);
    return figures > 1 ? rank.value(read) : NOTHING;
  });
}
