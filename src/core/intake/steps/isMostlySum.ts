import { decimalSum } from "../../numbers/decimalSum";
import type { Grid } from "../Grid";
import type { Region } from "./tables";

interface Column {
  column: number;
}

/**
 * Whether some columns add up to another, each figure rounded by half a unit (R35), in so many rows at least and in twice as
 * many as they do not: a row in which they do not is then one with a wrong figure.
 */
export function isMostlySum(
  whole: Column,
  parts: readonly Column[],
  grid: Grid,
  region: Region,
  fewestRows: number,
): boolean {
  const rows = region.body.flatMap((row) => {
    const [total, ...others] = [whole, ...parts].map(({ column }) => grid.reading(row, column));
    const known = others.flatMap((reading) => (reading.kind === "number" ? [reading] : []));
    if (total?.kind !== "number" || known.length < others.length || known.every(({ value }) => value === 0)) return [];
    const decimals = Math.max(...[total, ...known].map((reading) => reading.decimals));
    const difference = Math.abs(total.value - decimalSum(known.map(({ value }) => value)));
    return [difference <= (known.length + 1) * 0.5 * 10 ** -decimals * (1 + 1e-9)];
  });
  const fits = rows.filter(Boolean).length;
  return fits >= fewestRows && (rows.length - fits) * 2 <= fits;
}
