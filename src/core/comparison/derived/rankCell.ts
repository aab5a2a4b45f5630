import type { RankOrder } from "../../statistics/ranks/ranking";
import { a1, columnBlock, Derived, NOTHING, type At } from "./Derived";
import { formula } from "./formula";
import { populationRanks } from "./populationRanks";

/** The rows of one column that are ranked together. */
export interface Population {
  first: number;
  last: number;
}

/** Rank of a cell among the towns of its column; — for a gap or a word (R43–R45). */
export function rankCell(cell: At, { first, last }: Population, order: RankOrder): Derived {
  const block = columnBlock(cell.column, first, last);
  const ascending = order === "ascending" ? 1 : 0;
  const plain = formula`IF(ISNUMBER(${a1(cell)}),RANK(${a1(cell)},${block},${ascending}),"${NOTHING}")`;
  return new Derived(
    plain,
    () => formula`IND.RANK_AMONG_TOWNS(${a1(cell)},${block},${ascending})`,
    (read) => {
      const value = read(cell);
      const { rankOf } = populationRanks(read, cell.column, { first, last }, order);
      const rank = rankOf(typeof value === "number" ? value : null);
      return typeof rank === "number" ? rank : NOTHING;
    },
  );
}
