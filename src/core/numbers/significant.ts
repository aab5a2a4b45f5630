/** Figures are compared on this many significant digits, so that 0.1 + 0.2 and 0.3 are equal (R48). */
export const COMPARED_DIGITS = 12;

/** The number rounded to so many significant digits: on 12 two values that differ only by floating point become equal. */
export function significant(value: number, digits = COMPARED_DIGITS): number {
  return Number(value.toPrecision(digits));
}
