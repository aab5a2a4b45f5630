import { decimalsOf } from "../../numbers/decimals";
import { significant } from "../../numbers/significant";
import type { NumberReading } from "../CellReading";

/** As many significant digits as a cell holds and shows; what lies behind is floating point remains (R37). */
const CELL_DIGITS = 15;

/** The number without the remains of a computation: 0.30000000000000004 is 0.3, as Excel shows it. */
export function cellNumber(value: number): number {
  return Number.isInteger(value) ? value + 0 : significant(value, CELL_DIGITS);
}

/** Up to so many signs a number has been printed without any remains. */
const PLAIN_LENGTH = 15;

/** The figure in a cell that holds a number; nearly all do, so that the number is printed once. */
export function numberFigure(value: number): NumberReading {
  const text = String(value);
  if (text.length > PLAIN_LENGTH || text.includes("e")) return plainFigure(cellNumber(value));
  const point = text.indexOf(".");
  return plainFigure(value + 0, point < 0 ? 0 : text.length - point - 1);
}

/** A figure without anything said beside it. */
export function plainFigure(value: number, decimals = decimalsOf(value)): NumberReading {
  return {
    kind: "number",
    value,
    percent: false,
    points: false,
    growth: false,
    multiple: false,
    unit: null,
    bound: null,
    status: "",
    rank: null,
    decimals,
  };
}
