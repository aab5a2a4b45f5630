import { movePoint } from "./movePoint";

const KNOWN = new Map<number, number>();

/**
 * Half a unit of the last place of a number with so many decimals: how far rounding has moved it at most. Below 0 the last
 * place is one of tens, hundreds …
 *
 * @example halfUnit(1) // 0.05
 */
export function halfUnit(decimals: number): number {
  const known = KNOWN.get(decimals);
  if (known !== undefined) return known;
  const half = movePoint(0.5, -decimals);
  KNOWN.set(decimals, half);
  return half;
}
