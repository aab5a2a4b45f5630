import type { Observation } from "../core/indicator/Observation";
import { movePoint } from "../core/numbers/movePoint";
import { Misuse } from "../core/statistics/Answer";
import type { OptionOf } from "../core/texts/optionWords";
import { cellsRead, type Argument } from "./answers";
import { isLeftOut, optionOf } from "./options";
import { asNumber, firstCell, isPercent, type Cell, type Cells, type Reader } from "./readers";

export const LARGEST_SURE_GROWTH = 1;

/** Above these a rate of unsaid scale is taken for a percent number without its sign. */
const SURE = {
  scale: { limit: LARGEST_SURE_GROWTH, code: "growthScaleUnsure" },
  "scale:rate": { limit: 1.5, code: "rateScaleUnsure" },
} as const;

/**
 * The first cell of the arguments with a plain number larger than a limit, its sign aside. How a column is written is judged
 * by the whole of it: where one cell can only be a percent number, 0.5 beside it is one too. One written with % is sure.
 */
export function firstBeyond(limit: number, ranges: Cells[], read: Reader<Observation> = asNumber): Cell {
  return firstCell(ranges, (cell) => {
    const value = read(cell);
    return typeof value === "number" && Math.abs(value) > limit && !isPercent(cell);
  });
}

/** Reads a rate as a fraction, whose plain numbers are written as is said. */
export function asFraction(
  written: OptionOf<"scale"> | null,
  read: Reader<Observation> = asNumber,
): Reader<Observation> {
  return (cell) => {
    const value = read(cell);
    return written === "percent" && typeof value === "number" && !isPercent(cell) ? movePoint(value, -2) : value;
  };
}

/**
 * Rates as fractions. A cell written with % is one already; how plain numbers are written is what `scale` says. Where it
 * does not, they are fractions, unless one is so large that the whole call is refused.
 */
export function fractions(
  name: keyof typeof SURE,
  scale: Cell,
  given: (Cells | null | undefined)[],
  read: Reader<Observation> = asNumber,
): Argument<Observation>[] {
  const written = isLeftOut(scale) ? null : optionOf(name, scale);
  const rates = given.map((cells) => cellsRead(cells, asFraction(written, read)));
  const ranges = rates.map(({ cells }) => cells);
  const doubtful = written ? undefined : firstBeyond(SURE[name].limit, ranges, read);
  if (doubtful !== undefined) rates[0]!.misuse = new Misuse(SURE[name].code, String(doubtful));
  return rates;
}
