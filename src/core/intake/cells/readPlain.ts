import type { NumberReading } from "../CellReading";
import { plainFigure } from "./plainFigure";

const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.(\d{1,6}))?$/u;

/**
 * A number written with nothing but its digits, as nearly all cells of a text file are: nothing of it needs to be folded,
 * and reading it costs less than remembering it. `null` is any other text.
 *
 * @example readPlain("12.50") // 12.5, two decimals
 */
export function readPlain(text: string): NumberReading | null {
  const plain = PLAIN.exec(text);
  return plain && plainFigure(Number(text) + 0, plain[1]?.length ?? 0);
}

/** Whether a text is such a number. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}
