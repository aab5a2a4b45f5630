import { monthsOf, samePeriod, yearOf, type Period } from "./Period";
import { chineseSpan, ENGLISH_MONTHS, periodLabel } from "./periodLabel";
import { readPeriod } from "./readPeriod";

/** What a period text counts in: 1—4月 in months, 前三季度, 上半年 and Q2 in quarters, H1 in halves. */
export type Counting = "months" | "quarters" | "halves";

const CHINESE_NUMBERS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const CHINESE_DIGITS = "〇一二三四五六七八九";
const WIDE_DIGITS = "０１２３４５６７８９";

const YEAR = /[0-9０-９]{4}|[〇○零一二三四五六七八九]{4}(?=年)/gu;
const NUMBER = /[0-9０-９]+|[一二三四五六七八九十]+/gu;
const MONTH_NAME = /[A-Za-z]{3}/gu;
const SPAN_WORD = /前(?:三|3|两|二|2)个?季度?|[上下]?半年/u;

/** @example countingOf("2025年前三季度") // "quarters" */
export function countingOf(text: string): Counting {
  const plain = text.normalize("NFKC");
  if (/h\d/iu.test(plain)) return "halves";
  return /季|半年|q\d/iu.test(plain) ? "quarters" : "months";
}

/**
 * Another period in the way a text writes one, so that it can be looked up beside it: its dash, 月 or 月份, leading zeros,
 * full-width or Chinese digits stay as they are. A text without a year gets that of the new period.
 * The new text is read again: where it does not mean the new period, the usual label stands in its place.
 *
 * @example writtenLike("2025年1-4月份", toDate(2025, 4), toDate(2024, 4)) // "2024年1-4月份"
 */
export function writtenLike(text: string, from: Period, to: Period): string {
  const trimmed = text.trim();
  const [old, wanted] = [monthsOf(from), monthsOf(to)];
  const sameSpan = from.unit === to.unit && old.first === wanted.first && old.last === wanted.last;
  const written = withYear(sameSpan ? trimmed : withSpan(trimmed, to), yearOf(to));
  const reading = readPeriod(written);
  return reading.kind === "period" && samePeriod(reading.period, to) ? written : periodLabel(to, "zh-CN");
}

function withYear(text: string, year: number): string {
  const dated = text.replace(YEAR, (old) =>
    Array.from(String(year), (digit) => digitLike(Number(digit), old)).join(""),
  );
  if (text.search(YEAR) >= 0) return dated;
  return text.search(MONTH_NAME) >= 0 ? `${text} ${year}` : `${year}年${text}`;
}

function withSpan(text: string, to: Period): string {
  const { first, last } = monthsOf(to);
  if (SPAN_WORD.test(text)) return text.replace(SPAN_WORD, chineseSpan(to));
  const names = text.match(MONTH_NAME) ?? [];
  if (names.length > 0) {
    const months = names.length > 1 ? [first, last] : [last];
    return text.replace(MONTH_NAME, () => ENGLISH_MONTHS[months.shift()! - 1]!);
  }
  const counted = { months: last, quarters: last / 3, halves: last / 6 }[countingOf(text)];
  return withLastNumber(text, counted);
}

/** The last number of a period text is that of its last month, quarter or half. */
function withLastNumber(text: string, number: number): string {
  const undated = text.replace(YEAR, "").normalize("NFKC");
  const padded = /(?<!\d)0\d/u.test(undated) || /^-\d{2}$/u.test(undated);
  const last = [...text.matchAll(NUMBER)].at(-1);
  if (!last) return text;
  const [old] = last;
  const isChinese = CHINESE_NUMBERS.some((numeral) => numeral === old);
  const digits = padded ? String(number).padStart(2, "0") : String(number);
  const written = isChinese
    ? CHINESE_NUMBERS[number]!
    : Array.from(digits, (digit) => digitLike(Number(digit), old)).join("");
  return text.slice(0, last.index) + written + text.slice(last.index + old.length);
}

/** A digit in the script of another number: full-width, Chinese or plain. */
function digitLike(digit: number, other: string): string {
  if (/[０-９]/u.test(other)) return WIDE_DIGITS[digit]!;
  return /\d/u.test(other) ? String(digit) : CHINESE_DIGITS[digit]!;
}
