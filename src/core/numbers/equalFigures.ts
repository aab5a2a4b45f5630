import { significant } from "./significant";

/** Two figures with the same digits are never further apart than one unit of the last, 1e-11 of them; twice that is safe. */
const WIDEST = 2e-11;

/**
 * Whether two figures are equal on 12 significant digits (R48). The digits are made only where the two are close, for
 * that is slow.
 *
 * @example equalFigures(0.1 + 0.2, 0.3) // true
 */
export function equalFigures(one: number, other: number): boolean {
  if (one === other) return true;
  if (Math.abs(one - other) > WIDEST * Math.abs(one)) return false;
  return significant(one) === significant(other);
}

/**
 * How much a figure grew, exactly 0 where the two are equal on 12 significant digits.
 *
 * @example increment(0.1 + 0.2, 0.3) // 0, where the plain difference is 5.6e-17
 */
export function increment(current: number, previous: number): number {
  return equalFigures(current, previous) ? 0 : current - previous;
}
