import type { IRange } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/address";

/** Pixels of a point on a screen of 96 dots per inch. */
export const PIXELS_PER_POINT = 4 / 3;

/** A block in Univer's words. */
export function toUniverRange(rect: Rect): IRange {
  return { startRow: rect.top, startColumn: rect.left, endRow: rect.bottom, endColumn: rect.right };
}

/** A block in the model's words; Univer leaves the ends of whole rows and columns open. */
export function fromUniverRange(range: IRange): Rect {
  const known = (number: number, otherwise: number) => (Number.isFinite(number) ? number : otherwise);
  return {
    top: known(range.startRow, 0),
    left: known(range.startColumn, 0),
    bottom: known(range.endRow, MAX_ROWS - 1),
    right: known(range.endColumn, MAX_COLUMNS - 1),
  };
}
