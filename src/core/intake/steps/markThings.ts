import { isAggregateName } from "../../town/townName";
import { ENTERPRISE } from "./finerRows";
import type { RowLabels } from "./rowLabels";

const CHILD = /^(?:其中|#)[:：]?/u;

/**
 * Marks the rows of enterprises below the rows of their towns in one column: 沙坪镇, 沙坪建材公司, 板桥镇 … None of their figures is a
 * town's. One that only follows the last town (城投公司) reports beside the towns, and stays.
 */
export function markThings(rows: RowLabels[], isTown: (name: string) => boolean): void {
  const isThing = ({ town }: RowLabels) => ENTERPRISE.test(town.replace(CHILD, ""));
  const towns = rows.flatMap(({ town }, place) => (isTown(town) && !isAggregateName(town) ? [place] : []));
  const [first, last] = [towns[0], towns.at(-1)];
  if (first === undefined || last === undefined || towns.length < FEWEST) return;
  const isBetween = rows.some((row, place) => place > first && place < last && isThing(row));
  if (isBetween) for (const row of rows) row.isThing = isThing(row);
}

/** One name that ends like a town's may be an enterprise's own. */
const FEWEST = 2;
