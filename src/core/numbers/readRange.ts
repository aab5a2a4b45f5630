import { readNumber } from "./readNumber";

const RANGE = /^(.+?)(?:[-—–~〜至到]+)(.+)$/u;

/**
 * Reads a range of two numbers, the lower one first: 3560-3570, 8.1%—8.6%, 8.1至8.6% (a percent sign at the end counts for
 * both). Anything else, a single number too, is none.
 *
 * @example readRange("3560-3570") // { low: 3560, high: 3570 }
 */
export function readRange(text: string): { low: number; high: number } | null {
  const [, first = "", second = ""] = RANGE.exec(text.normalize("NFKC").trim()) ?? [];
  const high = readNumber(second);
  if (high.kind !== "number") return null;
  const low = readNumber(high.percent && !first.includes("%") ? `${first}%` : first);
  return low.kind === "number" && low.value <= high.value ? { low: low.value, high: high.value } : null;
}
