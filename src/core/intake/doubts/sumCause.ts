import { decimalSum } from "../../numbers/decimalSum";
import { halfUnit } from "../../numbers/halfUnit";
import { movePoint } from "../../numbers/movePoint";
import type { NumberFigure } from "./FigureIndex";
import { digitSlips } from "./digitSlips";

export interface SumCause {
  cause: string;
  figure: NumberFigure;
  suggested: number | null;
}

const SHIFTS: [places: number, cause: string][] = [
  [1, "lostDigit"],
  [-1, "extraDigit"],
  [3, "factor1000"],
  [-3, "factor1000"],
  [4, "factor10000"],
  [-4, "factor10000"],
];

/**
 * The one figure that explains a difference exactly: a part whose point, digit or unit has slipped, two digits that changed
 * places, or a part that is missing from the total or counted twice. `null` where no figure or more than one does.
 */
export function sumCause(total: NumberFigure, parts: NumberFigure[], sum: number): SumCause | null {
  const missing = decimalSum([total.reading.value, -sum]);
  const slack = halfUnit(total.reading.decimals) * (parts.length + 1);
  const found: SumCause[] = [];
  for (const figure of parts) {
    const { value, decimals } = figure.reading;
    const shifts = SHIFTS.filter(([places, cause]) =>
      mayBeShifted(value, missing, places, widest(cause, decimals, slack)),
    );
    const mayBeSwapped = mayChangePlaces(value, missing, decimals, slack / 1e3);
    if (shifts.length === 0 && !mayBeSwapped) continue;
    const meant = decimalSum([value, missing]);
    for (const [places, cause] of shifts) {
      // A digit that was lost is unknown, so that only its place is certain.
      const other = movePoint(value, places);
      const within = widest(cause, decimals, slack);
      const isAbove = cause !== "lostDigit" || meant >= other - slack;
      // Below the rounding of all the others every part would fit.
      if (Math.abs(other) > 2 * slack && isAbove && Math.abs(meant - other) <= within)
        found.push({ cause, figure, suggested: cause === "lostDigit" ? null : other });
    }
    if (mayBeSwapped && digitSlips(value, decimals).some((other) => Math.abs(meant - other) <= slack / 1e3))
      found.push({ cause: "digitsSwapped", figure, suggested: meant });
  }
  if (found.length === 1) return found[0]!;
  if (found.length > 1) return null;
  const omitted = parts.filter(
    (part) => part.reading.value !== 0 && Math.abs(part.reading.value + missing) <= slack / 1e3,
  );
  if (omitted.length === 1) return { cause: "notCounted", figure: total, suggested: null };
  return digitSlips(total.reading.value, total.reading.decimals).some((other) => Math.abs(other - sum) <= slack / 1e3)
    ? { cause: "digitsSwapped", figure: total, suggested: sum }
    : null;
}

/** How far the figure that is meant may lie from the one whose point has slipped. */
function widest(cause: string, decimals: number, slack: number): number {
  return cause === "lostDigit" ? movePoint(9, -decimals) + slack : slack;
}

/** Floating point remains of the estimates below, as a part of the figures; what they let through is worked out exactly. */
const REMAINS = 1e-9;

/** An estimate that lets go of nearly all parts: whether moving the point by so many places could make up for what is missing. */
function mayBeShifted(value: number, missing: number, places: number, within: number): boolean {
  const other = value * 10 ** places;
  const remains = REMAINS * (Math.abs(value) + Math.abs(missing) + Math.abs(other));
  return Math.abs(value + missing - other) <= within + remains;
}

/**
 * The same for two neighbouring digits: in each other's place they change a number by 9 to 81 units of the last place, or ten,
 * hundred … times as much.
 */
function mayChangePlaces(value: number, missing: number, decimals: number, tolerance: number): boolean {
  const units = 10 ** decimals;
  const change = Math.abs(missing) * units;
  const within = tolerance * units + REMAINS * (change + Math.abs(value) * units);
  for (let step = 9; step <= change + within; step *= 10) {
    const digits = Math.min(9, Math.max(1, Math.round(change / step)));
    if (Math.abs(change - digits * step) <= within) return true;
  }
  return false;
}
