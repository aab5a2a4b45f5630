import { monthsOf, type Period } from "../core/period/Period";
import { periodLabel } from "../core/period/periodLabel";
import { readPeriod } from "../core/period/readPeriod";
import type { Span } from "../core/statistics/periods/spansFollow";
import { wholeOf } from "./options";
import { asNumber, asPeriod, Unreadable, type Cell, type Reader } from "./readers";

/** A period with the text it is written in; of a date or a year number the text we would print. */
export interface WrittenPeriod {
  period: Period;
  text: string;
}

export function asWrittenPeriod(year?: number): Reader<WrittenPeriod | null> {
  const read = asPeriod(year);
  return (cell) => {
    const period = read(cell);
    if (period === null || period instanceof Unreadable) return period;
    return { period, text: typeof cell === "string" ? cell : periodLabel(period, "zh-CN") };
  };
}

/** A span of which the months count; the year only where it is written. */
export const asSpan: Reader<Span | null> = (cell) => {
  const hasYear = typeof cell !== "string" || readPeriod(cell).kind !== "noYear";
  const period = asPeriod(0)(cell);
  return period === null || period instanceof Unreadable ? period : { period, hasYear };
};

/** The last month of a period, or the number of a month itself. */
export const asMonth: Reader<number | null> = (cell) => {
  const number = asNumber(cell);
  if (typeof number === "number" && Number.isInteger(number) && number >= 1 && number <= 12) return number;
  const period = asPeriod(0)(cell);
  return period === null || period instanceof Unreadable ? period : monthsOf(period).last;
};

/** The year that texts without one take: 2025 or 2025年. */
export function yearOption(given: Cell): number | undefined {
  return wholeOf("year", typeof given === "string" ? given.trim().replace(/年$/u, "") : given, 1900, 2200);
}

/** How many years back. */
export function yearsOption(given: Cell): number {
  return wholeOf("years", given, 1, 100) ?? 1;
}
