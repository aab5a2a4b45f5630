import { plainTownName } from "../town/townName";
import type { Indicator } from "../template/Template";
import type { TownRow, TownTable } from "./TownTable";

export interface Narrowing {
  /** Ids, in the order wanted; those the table has not are passed over. Left out: all. */
  indicators?: readonly string[];
  /** These towns alone, beside totals and what is no town. Left out: all. */
  towns?: readonly string[];
  /** Decimals of all levels. */
  decimals?: number;
}

/** A table with only the indicators and towns that are wanted; rows without any figure are left out. */
export function narrowTable(table: TownTable, { indicators, towns, decimals }: Narrowing): TownTable {
  const chosen = indicators?.flatMap((id) => table.indicators.filter((one) => one.id === id)) ?? table.indicators;
  const printed = new Map<Indicator, Indicator>(
    chosen.map((one) => [one, decimals === undefined ? one : { ...one, decimals }]),
  );
  const names = towns && new Set(towns.map(plainTownName));
  const isWanted = (row: TownRow) => !names || row.aggregate !== null || names.has(plainTownName(row.name));
  const rows = table.rows.filter(isWanted).map((row): TownRow => {
    const figures = [...row.figures].flatMap(([indicator, one]) => {
      const as = printed.get(indicator);
      return as ? [[as, one] as const] : [];
    });
    return { ...row, figures: new Map(figures) };
  });
  return { ...table, indicators: [...printed.values()], rows: rows.filter((row) => row.figures.size > 0) };
}
