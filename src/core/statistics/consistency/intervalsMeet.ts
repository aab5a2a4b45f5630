import { decimalsOf } from "../../numbers/decimals";
import { halfUnit } from "../../numbers/halfUnit";

/** What a published rate says of two levels: value ÷ base − 1, or value ÷ base (a share, a completion). */
export type RateKind = "growth" | "ratio";

/** How many decimals each level is printed with. */
export interface LevelDigits {
  current: number;
  base: number;
}

/** Two bounds that differ by less than this differ by floating point. */
const ROUNDING = 1e-12;

/**
 * Whether a published growth can come from the two printed levels, all three being rounded as printed (R34).
 * Each number stands for the interval of half a unit of its last decimal around it; the growth is consistent
 * when its own interval meets the interval of current ÷ base − 1, or of current ÷ base for a ratio.
 *
 * `published` is a fraction printed with `digits` decimals in percent: 0.169 with 1 is 16.9 %. The levels are printed
 * with `levelDigits` decimals, one number for both or one for each, or with as many as they have: a cell does not keep the zero of 4.50.
 * The base is above zero; one that may be zero by its rounding bounds nothing from that side.
 *
 * @example intervalsMeet(45236, 33323, 0.35, 1) // false: investment, January–February 2021, is 35.75 % by its two levels (O11)
 */
export function intervalsMeet(
  current: number,
  base: number,
  published: number,
  digits: number,
  levelDigits?: number | LevelDigits,
  kind: RateKind = "growth",
): boolean {
  const digitsOf = (level: number, own: keyof LevelDigits) =>
    typeof levelDigits === "object" ? levelDigits[own] : (levelDigits ?? decimalsOf(level));
  const currentSlack = halfUnit(digitsOf(current, "current"));
  const baseSlack = halfUnit(digitsOf(base, "base"));
  const slack = halfUnit(digits + 2);
  const smallest = current - currentSlack;
  const largest = current + currentSlack;
  const widest = base + baseSlack;
  const narrowest = Math.max(0, base - baseSlack);
  const offset = kind === "growth" ? 1 : 0;
  const lowest = smallest / (smallest < 0 ? narrowest : widest) - offset;
  const highest = largest / (largest < 0 ? widest : narrowest) - offset;
  return published + slack >= lowest - ROUNDING && published - slack <= highest + ROUNDING;
}
