import { decimalsOf } from "../../numbers/decimals";

/**
 * Whether a published growth can come from the two printed levels, all three being rounded as printed (R34).
 * Each number stands for the interval of half a unit of its last decimal around it; the growth is consistent
 * when its own interval meets the interval of current ÷ base − 1.
 *
 * `growth` is a fraction printed with `digits` decimals in percent: 0.169 with 1 is 16.9 %. The base is above zero.
 *
 * @example isConsistent(45236, 33323, 0.35, 1) // false: investment, January–February 2021, is 35.75 % by its two levels (O11)
 */
export function isConsistent(current: number, base: number, growth: number, digits: number): boolean {
  const slackOf = (level: number) => 0.5 * 10 ** -decimalsOf(level);
  const slack = 0.5 * 10 ** -(digits + 2);
  const lowest = (current - slackOf(current)) / (base + slackOf(base)) - 1;
  const highest = (current + slackOf(current)) / (base - slackOf(base)) - 1;
  const rounding = 1e-12;
  return growth + slack >= lowest - rounding && growth - slack <= highest + rounding;
}
