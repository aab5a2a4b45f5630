import { monthsOf, type Period } from "../core/period/Period";
import { periodLabel } from "../core/period/periodLabel";
import { readPeriod } from "../core/period/readPeriod";
import type { Span } from "../core/statistics/periods/spansFollow";
import { wholeOf } from "./options";
import { asNumber, asPeriod, Unreadable, YEARS, type Cell, type Reader } from "./readers";

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

/** The number of a month, 1 to 12, as a number or a text. */
function monthNumber(cell: Cell): number | undefined {
  const number = asNumber(cell);
  return typeof number === "number" && Number.isInteger(number) && number >= 1 && number <= 12 ? number : undefined;
}

/** A span of which the months count, or the number of its last month; the year only where it is written. */
export const asSpan: Reader<Span | null> = (cell) => {
  // Some builds of Excel deliver a blank as 0.
  if (cell === 0) return null;
  const month = monthNumber(cell);
  if (month !== undefined) return { period: { unit: "month", number: month - 1 }, hasYear: false };
  const hasYear = typeof cell !== "string" || readPeriod(cell).kind !== "noYear";
  const period = asPeriod(0)(cell);
  return period === null || period instanceof Unreadable ? period : { period, hasYear };
};

/** The last month of a period, or the number of a month itself. */
export const asMonth: Reader<number | null> = (cell) => {
  const period = monthNumber(cell) ?? asPeriod(0)(cell);
  return period === null || period instanceof Unreadable || typeof period === "number" ? period : monthsOf(period).last;
};

/** The year that texts without one take: 2025 or 2025年. */
export function yearOption(given: Cell): number | undefined {
  const year = typeof given === "string" ? given.trim().replace(/年$/u, "") : given;
  return wholeOf("year", year, undefined, YEARS.first, YEARS.last);
}

/** How many years back. */
export function yearsOption(given: Cell): number {
  return wholeOf("years", given, 1, 1, 100);
}
