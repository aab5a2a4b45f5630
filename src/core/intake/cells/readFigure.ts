import type { CellReading } from "../CellReading";
import { FormattedNumber, type RawCell } from "../RawSheet";
import { numberFigure } from "./plainFigure";
import { readFormatted } from "./readFormatted";
import { readText } from "./readText";

/**
 * What one cell of figures says by itself (I10–I19): numbers, texts that are numbers, growth words, bounds, ranks, ranges,
 * gaps, dates that Excel made. Nothing is repaired: what is not wholly understood stays a text, and letters never turn
 * into digits (1O5 is a text). What the column and the head say is decided later.
 *
 * Dates are counted from 1900 unless the sheet counts from 1904.
 *
 * @example readFigure("12.5①") // 12.5
 */
export function readFigure(cell: RawCell, since1904 = false): CellReading {
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? numberFigure(cell) : { kind: "text", text: String(cell) };
  }
  if (typeof cell === "string") return readText(cell);
  if (cell instanceof FormattedNumber) return readFormatted(cell, since1904);
  if (cell === null) return { kind: "gap", gap: "unknown", mark: "" };
  return { kind: "text", text: String(cell).toUpperCase() };
}
