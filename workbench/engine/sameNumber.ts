/** Excel keeps 15 digits: two numbers that differ only behind them are equal, so 0.1+0.2=0.3, but not 4.1-4=0.1. */
export function sameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  if (Math.abs(one - other) > Math.abs(one) * 1e-14) return false;
  return one.toPrecision(15) === other.toPrecision(15);
}
