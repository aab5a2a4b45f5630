import { findIndicator } from "../../template/Template";
import { monthsOf, toDate, yearOf, type Period } from "../../period/Period";
import type { Doubt } from "../Doubt";
import type { FigureIndex } from "./FigureIndex";
import { heldAgainst } from "./partsDiffer";
import type { Subject } from "./Subject";

/**
 * Months, quarters or halves that do not add up to the period they make (一季度 | 二季度 | 上半年), where in most rows they do:
 * held against it as parts are against their whole (see partsDiffer). Only what is summed over time: no rates, no balances.
 */
export function periodsDiffer(index: FigureIndex): Doubt[] {
  return index.subjects.filter(isSummed(index)).flatMap((whole) =>
    partitionsOf(whole, index)
      .flatMap((parts) => heldAgainst({ whole, parts }, index))
      .map((doubt) => ({ ...doubt, cause: doubt.cause ?? "ofPeriods" })),
  );
}

function isSummed({ template }: FigureIndex): (subject: Subject) => boolean {
  return ({ indicator }) => (findIndicator(template, indicator)?.kind ?? "flow") === "flow";
}

/** The sets of shorter periods on the sheet that make up a longer one. */
function partitionsOf({ indicator, period }: Subject, index: FigureIndex): Subject[][] {
  if (!period || period.unit === "month") return [];
  const { first, last } = monthsOf(period);
  const year = yearOf(period);
  const sets = [months(year, first, last), quarters(year, first, last), halves(year, first, last)];
  return sets.flatMap((periods) => {
    const parts = periods.map((part) => index.subject(indicator, part));
    return parts.length >= 2 && parts.every((part) => part !== undefined) ? [parts] : [];
  });
}

function months(year: number, first: number, last: number): Period[] {
  return Array.from({ length: last - first + 1 }, (_, place): Period => ({
    unit: "month",
    number: year * 12 + first + place - 1,
  }));
}

function quarters(year: number, first: number, last: number): Period[] {
  if (first % 3 !== 1 || last % 3 !== 0) return [];
  return Array.from({ length: (last - first + 1) / 3 }, (_, place): Period => {
    const quarter = (first - 1) / 3 + place;
    return quarter === 0 ? toDate(year, 3) : { unit: "quarter", number: year * 4 + quarter };
  });
}

function halves(year: number, first: number, last: number): Period[] {
  return first === 1 && last === 12 ? [toDate(year, 6), { unit: "half", number: year * 2 + 1 }] : [];
}
