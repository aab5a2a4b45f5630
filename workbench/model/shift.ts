import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./address";

/** Rows or columns put in (count above zero) or taken out (below zero) at a place. */
export interface Shift {
  axis: "rows" | "columns";
  at: number;
  count: number;
}

/** A shift of part of a sheet: only the columns (for rows) or the rows (for columns) of the band move. */
export interface BandShift extends Shift {
  band: { first: number; last: number };
}

/** The ends of a block after the shift; `undefined` where the block itself is taken out. */
export function shiftEnds(first: number, last: number, { at, count }: Shift): [number, number] | undefined {
  if (count > 0)
    return at <= first ? [first + count, last + count] : at <= last ? [first, last + count] : [first, last];
  const end = at - count;
  const kept = (place: number) => (place < at ? place : Math.max(at, place + count));
  if (first >= at && last < end) return undefined;
  return [kept(first), last < at ? last : last < end ? at - 1 : last + count];
}

/** A shift as a person asks for it: cells put in or taken out at a block, the others moving down and up or to the sides. */
export function shiftOf(rect: Rect, axis: "rows" | "columns", deed: "insert" | "delete"): BandShift {
  const sign = deed === "insert" ? 1 : -1;
  return axis === "rows"
    ? {
        axis,
        at: rect.top,
        count: sign * (rect.bottom - rect.top + 1),
        band: { first: rect.left, last: rect.right },
      }
    : {
        axis,
        at: rect.left,
        count: sign * (rect.right - rect.left + 1),
        band: { first: rect.top, last: rect.bottom },
      };
}

/** Whether whole rows or columns move, so that their heights, widths and charts move as well. */
export function isWhole({ axis, band }: BandShift): boolean {
  return band.first === 0 && band.last === (axis === "rows" ? MAX_COLUMNS : MAX_ROWS) - 1;
}

/** The last place along the axis of the shift. */
export function lastPlace({ axis }: Shift): number {
  return (axis === "rows" ? MAX_ROWS : MAX_COLUMNS) - 1;
}

/** The part of the sheet whose cells move, the cells that are taken out included. */
export function movingRect(shift: BandShift): Rect {
  const { axis, at, band } = shift;
  return axis === "rows"
    ? { top: at, bottom: MAX_ROWS - 1, left: band.first, right: band.last }
    : { left: at, right: MAX_COLUMNS - 1, top: band.first, bottom: band.last };
}

/** How a block lies to the band: inside it, beside it, or partly in it. */
export function inBand(rect: Rect, { axis, band }: BandShift): "inside" | "beside" | "partly" {
  const [first, last] = axis === "rows" ? [rect.left, rect.right] : [rect.top, rect.bottom];
  if (first > band.last || last < band.first) return "beside";
  return first >= band.first && last <= band.last ? "inside" : "partly";
}

/**
 * A block that follows the shift; `undefined` where it is taken out. What spans the sheet along the axis stays, what
 * lies only partly in the band stays too, as references in Excel do.
 */
export function shiftRect(rect: Rect, shift: BandShift): Rect | undefined {
  if (inBand(rect, shift) !== "inside") return rect;
  const [first, last] = shift.axis === "rows" ? [rect.top, rect.bottom] : [rect.left, rect.right];
  if (first === 0 && last === lastPlace(shift)) return rect;
  const ends = shiftEnds(first, last, shift);
  if (!ends || ends[0] > lastPlace(shift)) return undefined;
  const end = Math.min(ends[1], lastPlace(shift));
  return shift.axis === "rows" ? { ...rect, top: ends[0], bottom: end } : { ...rect, left: ends[0], right: end };
}

/** Where a cell goes; `undefined` where it is taken out, or pushed off the sheet. */
export function shiftCell(row: number, column: number, shift: BandShift): [row: number, column: number] | undefined {
  const { axis, at, count, band } = shift;
  const [along, across] = axis === "rows" ? [row, column] : [column, row];
  if (across < band.first || across > band.last || along < at) return [row, column];
  if (along < at - count || along + count > lastPlace(shift)) return undefined;
  return axis === "rows" ? [row + count, column] : [row, column + count];
}
