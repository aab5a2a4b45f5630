import { readNumber } from "./readNumber";

const RANGE = /^(.+?)(?:[-—–~〜至到]+)(.+)$/u;

/**
 * Reads a range of two numbers, the lower one first: 3560-3570, 8.1%—8.6%, 8.1至8.6% (a percent sign at either end
 * counts for both). Anything else, a single number too, is none.
 *
 * @example readRange("3560-3570") // { low: 3560, high: 3570 }
 */
export function readRange(text: string): { low: number; high: number } | null {
  const plain = text.normalize("NFKC").trim();
  const ends = (RANGE.exec(plain) ?? []).slice(1);
  const [low, high] = ends.map((end) => readNumber(plain.includes("%") && !end.includes("%") ? `${end}%` : end));
  return low?.kind === "number" && high?.kind === "number" && low.value <= high.value
    ? { low: low.value, high: high.value }
    : null;
}
