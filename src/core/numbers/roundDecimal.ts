/** Where a figure exactly between two goes: to the even one (GB/T 8170), or away from zero (as ROUND). */
export type Ties = "even" | "up";

/** The step figures are rounded to, in units of the last kept place. */
export type RoundingInterval = 1 | 0.5 | 0.2;

/** As many significant digits as a cell holds; what lies behind is floating point remains (R37). */
const CELL_DIGITS = 15;

/**
 * A number rounded to so many decimals (below 0: tens, hundreds), in one step on its decimal digits and by its
 * absolute value, so that 1.005, which the machine holds a little below, is a true tie (R36, R37).
 * A half or a fifth of the unit is rounded as the standard says: twice or five times the number, then divided again.
 *
 * @example roundDecimal(1.005, 2, "up") // 1.01, where (1.005).toFixed(2) is "1.00"
 */
export function roundDecimal(value: number, digits: number, ties: Ties, interval: RoundingInterval = 1): number {
  const [figures = "", exponent = "0"] = Math.abs(value)
    .toExponential(CELL_DIGITS - 1)
    .split("e");
  const places = digits + Number(exponent) - (CELL_DIGITS - 1);
  if (places >= 0) return value;
  const stepsInUnit = BigInt(1 / interval);
  const scaled = BigInt(figures.replace(".", "")) * stepsInUnit;
  const unit = 10n ** BigInt(-places);
  const [whole, twiceRest] = [scaled / unit, (scaled % unit) * 2n];
  const isUp = twiceRest > unit || (twiceRest === unit && (ties === "up" || whole % 2n === 1n));
  const steps = isUp ? whole + 1n : whole;
  const rounded = Number(`${(steps * 10n) / stepsInUnit}e${-digits - 1}`);
  return value < 0 && rounded > 0 ? -rounded : rounded;
}
