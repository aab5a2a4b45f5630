import { decimalsOf } from "../numbers/decimals";
import { largest } from "../numbers/largest";
import type { Indicator } from "../template/Template";
import type { TownTable } from "./TownTable";

/** Of each table and indicator that was asked for one: sheets ask once a row. Tables are not changed once they are made. */
const KNOWN = new WeakMap<TownTable, Map<Indicator, number>>();

/** The decimals, in percent, that an indicator's growths are published with; one at least (R39). */
export function growthDecimals(table: TownTable, indicator: Indicator): number {
  let known = KNOWN.get(table);
  if (!known) KNOWN.set(table, (known = new Map()));
  const before = known.get(indicator);
  if (before !== undefined) return before;
  const published = table.rows.map((row) => row.figures.get(indicator)?.growth ?? 0);
  const decimals = Math.max(1, largest(published.map(decimalsOf)) - 2);
  known.set(indicator, decimals);
  return decimals;
}
