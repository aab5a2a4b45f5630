import type { Observation } from "../core/indicator/Observation";
import { readNumber } from "../core/numbers/readNumber";
import { monthOfSerial } from "../core/period/monthOfSerial";
import type { Period } from "../core/period/Period";
import { readPeriod } from "../core/period/readPeriod";
import { FUNCTION_TEXTS, type FunctionTexts } from "../core/texts/functions";
import { languageOf, type Language } from "../core/texts/language";

/** What Excel hands over for one cell: number, text, boolean, error object, or null for a blank. */
export type Cell = any;
export type Cells = Cell[][];

/** The language of the page that runs us; the pane sets it to that of Office. */
export function pageLanguage(): Language {
  const lang = typeof document === "undefined" ? "" : document.documentElement?.lang;
  return languageOf(lang || "zh-CN");
}

export function functionTexts(): FunctionTexts {
  return FUNCTION_TEXTS[pageLanguage()];
}

/** A cell that is not what its argument asks for; the sentence says what was expected. */
export class Unreadable {
  constructor(readonly sentence: string) {}
}

/** Makes of a cell what a statistic takes. */
export type Reader<Value> = (cell: Cell) => Value | Unreadable;

/** A number is a value, a text that reads as one too; blanks, errors and marks for missing are gaps. */
export const asNumber: Reader<Observation> = (cell) => {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell === "boolean") return new Unreadable(functionTexts().notNumber(String(cell).toUpperCase()));
  if (typeof cell !== "string") return null;
  const reading = readNumber(cell);
  if (reading.kind === "text") return new Unreadable(functionTexts().notNumber(cell));
  return reading.kind === "number" ? reading.value : null;
};

/** The value of a cell inside a population, where a stray text is a gap, as in RANK.EQ. */
export function observationOf(cell: Cell): Observation {
  const value = asNumber(cell);
  return value instanceof Unreadable ? null : value;
}

/** A text, or a number as its digits; anything else is no text. */
export const asText = (cell: Cell): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";

/** A text with a percent sign: a fraction, whatever plain numbers beside it are. */
export const isPercent = (cell: Cell): boolean => typeof cell === "string" && /[%％﹪]/u.test(cell);

/** The first cell of several ranges that fits. */
export function firstCell(ranges: Cells[], fits: (cell: Cell) => boolean): Cell {
  for (const range of ranges) {
    for (const line of range) {
      for (const cell of line) if (fits(cell)) return cell;
    }
  }
  return undefined;
}

/** Years that a number or an option can mean. */
export const YEARS = { first: 1900, last: 2200 };

/**
 * A period: a text such as 2025年1—4月, a year, or the date Excel makes of 2025-04 when it is typed (the first of that
 * month). Any other date is a day and no period. A text without a year takes the year given. A mark for missing is a gap.
 */
export function asPeriod(year?: number): Reader<Period | null> {
  return (cell) => {
    if (typeof cell === "number") return periodOfNumber(cell);
    if (typeof cell === "boolean") return new Unreadable(functionTexts().notPeriod(String(cell).toUpperCase()));
    if (typeof cell !== "string" || readNumber(cell).kind === "gap") return null;
    const reading = readPeriod(cell, year);
    if (reading.kind === "period") return reading.period;
    return new Unreadable(reading.kind === "noYear" ? functionTexts().noYear(cell) : functionTexts().notPeriod(cell));
  };
}

function periodOfNumber(cell: number): Period | Unreadable {
  const isYear = Number.isInteger(cell) && cell >= YEARS.first && cell <= YEARS.last;
  const period: Period | null = isYear ? { unit: "year", number: cell } : monthOfSerial(cell);
  return period ?? new Unreadable(functionTexts().notPeriod(String(cell)));
}
