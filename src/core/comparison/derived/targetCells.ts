import { roundDecimal } from "../../numbers/roundDecimal";
import { a1, Derived, NOTHING, operand, readOperand, type At, type Operand } from "./Derived";
import { literal, RATE_DECIMALS } from "./rates";

/** Points are kept on so many decimals, like the pulls. */
const POINT_DECIMALS = 10;
const DIGITS = 10;

/** How far a figure is above its target, in percentage points; rates in fractions are multiplied by 100 (R23, R26). */
export function pointsAbove(actual: At, target: number, scale: 1 | 100): Derived {
  const cell = a1(actual);
  const times = scale === 1 ? "" : "*100";
  const plain = `IF(ISNUMBER(${cell}),ROUND((${cell}-${target})${times},${POINT_DECIMALS}),"${NOTHING}")`;
  return new Derived(plain, null, (read) => {
    const value = read(actual);
    return typeof value === "number" ? roundDecimal((value - target) * scale, POINT_DECIMALS, "up") : NOTHING;
  });
}

/** What is still to do each month of the rest of the year, 0 where the target is reached (R33). */
export function perMonthCell(actual: At, target: Operand, monthsLeft: number): Derived {
  const [done, wanted] = [a1(actual), operand(target)];
  const plain = `IF(COUNT(${done},${wanted})=2,ROUND(MAX(${wanted}-${done},0)/${monthsLeft},${DIGITS}),"${NOTHING}")`;
  return new Derived(plain, null, (read) => {
    const [level, goal] = [read(actual), readOperand(read, target)];
    if (typeof level !== "number" || typeof goal !== "number") return NOTHING;
    return roundDecimal(Math.max(goal - level, 0) / monthsLeft, DIGITS, "up");
  });
}

/** Completion of a reduction target: the reduction, a growth below zero, over the one wanted (R28). */
export function reductionCell(growth: At, wanted: number): Derived {
  const cell = a1(growth);
  return new Derived(`IF(ISNUMBER(${cell}),ROUND(-${cell}/${wanted},12),"${NOTHING}")`, null, (read) => {
    const value = read(growth);
    return typeof value === "number" ? roundDecimal(-value / wanted, 12, "up") + 0 : NOTHING;
  });
}

/**
 * 达标 or 未达标 by a figure against a limit; nothing where there is none. The two are equal where they differ by less than half of
 * the twelfth digit of a limit above 1, of the twelfth decimal of a smaller one (R48): a rate that lacks 1e-11 is missed.
 */
export function metCell(
  actual: At,
  limit: Operand,
  isMet: "atLeast" | "atMost",
  words: { met: string; missed: string },
): Derived {
  const cell = a1(actual);
  const bound = operand(limit);
  const isThere = typeof limit === "number" ? `ISNUMBER(${cell})` : `COUNT(${cell},${bound})=2`;
  const test = `${distanceBody(cell, limit)}${isMet === "atLeast" ? ">=0" : "<=0"}`;
  const plain = `IF(${isThere},IF(${test},${literal(words.met)},${literal(words.missed)}),"")`;
  return new Derived(plain, null, (read) => {
    const [value, wanted] = [read(actual), readOperand(read, limit)];
    if (typeof value !== "number" || typeof wanted !== "number") return "";
    const distance = roundDecimal((value - wanted) / scaleOf(wanted), RATE_DECIMALS, "up");
    return (isMet === "atLeast" ? distance >= 0 : distance <= 0) ? words.met : words.missed;
  });
}

/** How far a figure is above its limit, in parts of a limit above 1, without floating point remains. */
function distanceBody(cell: string, limit: Operand): string {
  const above = `${cell}-${operand(limit)}`;
  if (typeof limit !== "number") return `ROUND((${above})/MAX(ABS(${operand(limit)}),1),${RATE_DECIMALS})`;
  const scale = scaleOf(limit);
  return scale === 1 ? `ROUND(${above},${RATE_DECIMALS})` : `ROUND((${above})/${scale},${RATE_DECIMALS})`;
}

function scaleOf(limit: number): number {
  return Math.max(Math.abs(limit), 1);
}

/** 已完成 once the whole target is reached, before that the word for its pace. */
export function progressCell(completion: At, pace: Derived, reached: string): Derived {
  const cell = a1(completion);
  return new Derived(`IF(ISNUMBER(${cell}),IF(${cell}>=1,${literal(reached)},${pace.plain}),"")`, null, (read) => {
    const rate = read(completion);
    if (typeof rate !== "number") return "";
    return rate >= 1 ? reached : pace.value(read);
  });
}
