import { decimalsOf } from "../../numbers/decimals";
import { significant } from "../../numbers/significant";
import type { NumberReading } from "../CellReading";

/** As many significant digits as a cell holds and shows; what lies behind is floating point remains (R37). */
const CELL_DIGITS = 15;

/** The number without the remains of a computation: 0.30000000000000004 is 0.3, as Excel shows it. */
export function cellNumber(value: number): number {
  return Number.isInteger(value) ? value + 0 : significant(value, CELL_DIGITS);
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
