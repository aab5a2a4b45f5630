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
  /** How many rows must fit for each that does not. */
  fitsForEach = 2,
): boolean {
  let [fits, misses] = [0, 0];
  for (const row of region.body) {
    const fit = isSumAt(row, whole, parts, grid);
    if (fit === null) continue;
    if (fit) fits++;
    else misses++;
    // Most columns are no sums at all, which the first rows show.
    if (fits === 0 && misses >= MOST_MISSES) return false;
  }
  return fits >= fewestRows && misses * fitsForEach <= fits;
}

const MOST_MISSES = 3;

/** `null` where a figure is missing or all parts are zero. */
function isSumAt(row: number, whole: Column, parts: readonly Column[], grid: Grid): boolean | null {
  const total = grid.reading(row, whole.column);
  if (total.kind !== "number") return null;
  const known: number[] = [];
  let { decimals } = total;
  for (const { column } of parts) {
    const reading = grid.reading(row, column);
    if (reading.kind !== "number") return null;
    known.push(reading.value);
    decimals = Math.max(decimals, reading.decimals);
  }
  if (known.every((value) => value === 0)) return null;
  return Math.abs(total.value - decimalSum(known)) <= (known.length + 1) * 0.5 * 10 ** -decimals * (1 + 1e-9);
}
