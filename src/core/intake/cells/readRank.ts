import { FIRST_RANK, RANK_WORDS } from "../../texts/cellWords";
import { readChineseNumeral } from "./readChineseNumeral";

const PLACE = /^[1-9]\d{0,2}$/u;
const OUT_OF = /^(.+)\/([1-9]\d{0,2})(?:位|名)?$/u;

export interface Rank {
  place: number;
  of: number | null;
}

/**
 * A rank by itself: 第3位, 第三, 首位, 3/12, 第3/12位, and a bare whole number below a thousand in brackets. A loss in
 * brackets looks the same as a rank, so that (3) is none but a rank, while (3.4), (1,234) and (12%) can be no ranks.
 *
 * @example readRank("3/12") // { place: 3, of: 12 }
 */
export function readRank(folded: string): Rank | null {
  const bracketed = /^\((.+)\)$/u.exec(folded)?.[1];
  if (bracketed !== undefined) return rankInBrackets(bracketed);
  if (FIRST_RANK.includes(folded)) return { place: 1, of: null };
  const [, place = "", of] = OUT_OF.exec(folded) ?? [];
  if (of !== undefined) return outOf(place, Number(of));
  const worded = RANK_WORDS.exec(folded)?.[1];
  const number = worded === undefined ? null : placeOf(worded);
  return number === null ? null : { place: number, of: null };
}

/** The rank in brackets beside a figure: (3), (第3位), (3/12), (并列3). */
export function rankInBrackets(inner: string): Rank | null {
  const number = PLACE.test(inner) ? placeOf(inner) : null;
  return number === null ? (inner.startsWith("(") ? null : readRank(inner)) : { place: number, of: null };
}

function outOf(text: string, of: number): Rank | null {
  const place = placeOf(RANK_WORDS.exec(text)?.[1] ?? text);
  return place !== null && place <= of ? { place, of } : null;
}

function placeOf(text: string): number | null {
  if (PLACE.test(text)) return Number(text);
  const numeral = readChineseNumeral(text);
  return numeral !== null && numeral > 0 ? numeral : null;
}
