import { textPoints } from "./widths";

/** What a cell keeps free beside its text, in points. */
const MARGINS = 4;
/** Fonts differ by some hundredths from one computer to the next. */
const RESERVE = 1.01;

/** Words of the West with the blank behind them; Chinese letters one by one. */
const PIECES = /[!-\u2009]+ *| +|./gu;

/**
 * How many lines a text takes that is wrapped in a cell: words stay whole, a Chinese text breaks between any two letters.
 *
 * @example ten Chinese letters of 9 points in 50 points of room → 2
 */
export function wrappedLines(text: string, size: number, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const piece of text.match(PIECES) ?? []) {
    const width = (letters: string) => textPoints(letters, size) * RESERVE;
    // The blank at the end of a line takes no room.
    if (filled > 0 && filled + width(piece.trimEnd()) > room - MARGINS) {
      lines++;
      filled = 0;
    }
    filled += width(piece);
  }
  return lines;
}
