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
    const meant = decimalSum([value, missing]);
    for (const [places, cause] of SHIFTS) {
      // A digit that was lost is unknown, so that only its place is certain.
      const other = movePoint(value, places);
      const within = cause === "lostDigit" ? movePoint(9, -decimals) + slack : slack;
      const isAbove = cause !== "lostDigit" || meant >= other - slack;
      // Below the rounding of all the others every part would fit.
      if (Math.abs(other) > 2 * slack && isAbove && Math.abs(meant - other) <= within)
        found.push({ cause, figure, suggested: cause === "lostDigit" ? null : other });
    }
    if (digitSlips(value, decimals).some((other) => Math.abs(meant - other) <= slack / 1e3))
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
