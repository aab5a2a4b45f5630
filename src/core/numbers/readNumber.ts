import { GAP_MARKS } from "../texts/gapMarks";

/** What a text in a cell says: a number (with or without a percent sign), a mark for a gap, or neither. */
export type Reading = { kind: "number"; value: number; percent: boolean } | { kind: "gap" } | { kind: "text" };

/** Marks of a note beside a number; inside one they are an error, for folded they would become its digits. */
const FOOTNOTES = /^[①-⑳㉑-㊿¹²³⁰-⁹*＊※]+|[①-⑳㉑-㊿¹²³⁰-⁹*＊※]+(?=[%％]?$)/gu;
const STRAY_MARK = /[①-⑳㉑-㊿¹²³⁰-⁹]/u;
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(%?)$/;

/**
 * Reads a number that stands in a cell as text: "1,234.5", "１２．５％", "−3.9", "12.5①".
 * A percent sign divides by 100: "12.5%" is 0.125. Footnote marks go before the full-width
 * forms are folded, for folding would turn "12.5①" into 12.51 (I13).
 * Brackets, growth words and bounds are not read here: "(3)" may be a rank.
 */
export function readNumber(text: string): Reading {
  if (text === "") return { kind: "gap" };
  const unmarked = text.trim().replace(FOOTNOTES, "");
  const plain = unmarked
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/^[−—–](?=[\d.])/u, "-");
  if ([plain, plain.replace(/(?<=.)%$/u, ""), text.trim()].some((mark) => GAP_MARKS.has(mark.toLowerCase())))
    return { kind: "gap" };
  const match = STRAY_MARK.test(unmarked) ? null : NUMBER.exec(plain);
  if (!match || (match[2] === undefined && match[3] === undefined)) return { kind: "text" };
  const [, sign = "", whole = "0", fraction = "", mark] = match;
  const exponent = mark ? "e-2" : "";
  return {
    kind: "number",
    value: Number(sign + whole.replaceAll(",", "") + fraction + exponent),
    percent: mark === "%",
  };
}
