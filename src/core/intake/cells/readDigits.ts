import { readChineseNumeral } from "./readChineseNumeral";

/** A figure at the beginning of a text, and what follows it. */
export interface Digits {
  value: number;
  decimals: number;
  rest: string;
}

/** Thousands parted by commas or by spaces, never both, or no thousands at all. */
const DIGITS =
  /^([+\-−])?((?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+|0|[1-9]\d*)(?:\.(\d+))?|\.(\d+))(?![\d., ])/u;
/** As Excel shows a figure that is too wide for its column, and as it then writes it into a text file. */
const SCIENTIFIC = /^([+\-−])?(\d(?:\.(\d+))?)e([+-]\d{2,3})(?![\d.,a-z])/u;
const CHINESE = /^[零〇一二两三四五六七八九十百千]+/u;
/** A cell of Excel holds no more digits; longer ones are codes. */
const MOST_DIGITS = 15;

/**
 * The figure a folded text begins with: 1,234.5, 1 234.5, .5, -3.4, 十二. Leading zeros (0125 may have lost its point),
 * European commas, two points and two signs are no figure.
 *
 * @example readDigits("39.6亿元") // { value: 39.6, decimals: 1, rest: "亿元" }
 */
export function readDigits(text: string): Digits | null {
  const long = SCIENTIFIC.exec(text);
  const match = long ? null : DIGITS.exec(text);
  if (match) {
    const [whole, sign, digits = "", fraction = match[4] ?? ""] = match;
    const plain = digits.replace(/[, ]/gu, "");
    if (plain.replace(".", "").replace(/^0+/u, "").length > MOST_DIGITS) return null;
    return { value: signed(Number(plain), sign), decimals: fraction.length, rest: text.slice(whole.length) };
  }
  if (long) {
    const [whole, sign, digits, fraction = "", exponent] = long;
    const value = signed(Number(`${digits}e${exponent}`), sign);
    return Number.isFinite(value)
      ? { value, decimals: fraction.length - Number(exponent), rest: text.slice(whole.length) }
      : null;
  }
  const numeral = CHINESE.exec(text)?.[0] ?? "";
  // 一 by itself is written for a dash as often as for a one.
  const value = text === "一" ? null : readChineseNumeral(numeral);
  return value === null ? null : { value, decimals: 0, rest: text.slice(numeral.length) };
}

/** Whether a folded text is written with an exponent, which drops digits. */
export function isScientific(text: string): boolean {
  return SCIENTIFIC.test(text);
}

function signed(value: number, sign: string | undefined): number {
  return sign && sign !== "+" && value !== 0 ? -value : value;
}
