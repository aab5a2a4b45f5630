/** The number rounded to so many significant digits: two values that differ only by floating point become equal. */
export function significant(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
