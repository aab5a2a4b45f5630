import { remembered } from "../memory/remembered";
import { toDate, type Period } from "./Period";
import { ENGLISH_MONTHS } from "./periodLabel";

/** What a period text says; a year is asked for where the text has none. */
export type PeriodReading = { kind: "period"; period: Period } | { kind: "noYear" } | { kind: "unknown" };

const CHINESE_DIGITS = "零一二三四五六七八九";

/** 〇 and 一 to 九 as a digit. */
const digitOf = (sign: string) => Math.max(0, CHINESE_DIGITS.indexOf(sign));

/** 十二 → 12, 一 → 1, and digits as they are. */
function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const tenth = text.includes("十") ? (tens ? CHINESE_DIGITS.indexOf(tens) : 1) : 0;
  return tenth * 10 + (ones ? CHINESE_DIGITS.indexOf(ones) : 0);
}

const N = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
const TO = "(?:-|至|到|~)";
const CHINESE_YEAR = /^[〇○零一二三四五六七八九]{4}(?=年)/u;

/** Each form after the year, with the period it means; the first that fits counts. */
const FORMS: [form: RegExp, read: (year: number, number: number, last: number) => Period | undefined][] = [
  [new RegExp(`^${N}(?:月份?)?${TO}${N}月份?(?:累计)?$`, "u"), spanOf],
  [new RegExp(`^(?:前${N}个?月(?:累计)?|${N}月份?累计)$`, "u"), (year, month) => spanOf(year, 1, month)],
  [
    new RegExp(`^第?(?:1|一)(?:季度?)?${TO}第?${N}季度?$`, "u"),
    (year, number) => (number > 1 ? spanOf(year, 1, number * 3) : undefined),
  ],
  [new RegExp(`^前(?:三|3)个?季度?$`, "u"), (year) => toDate(year, 9)],
  [new RegExp(`^(?:上半年|半年|前(?:两|二|2)个?季度|h1)$`, "u"), (year) => toDate(year, 6)],
  [new RegExp(`^(?:下半年|h2)$`, "u"), (year) => ({ unit: "half", number: year * 2 + 1 })],
  [new RegExp(`^(?:全年|年度|年|)(?:累计)?$`, "u"), (year) => ({ unit: "year", number: year })],
  [new RegExp(`^第?${N}季度?$`, "u"), quarter],
  [new RegExp(`^-?q(\\d)$`, "u"), quarter],
  [
    new RegExp(`^${N}月份?(?:当月|底|末)?$`, "u"),
    (year, month) => months(month, { unit: "month", number: year * 12 + month - 1 }),
  ],
  [
    new RegExp(`^[-./](\\d{1,2})$`, "u"),
    (year, month) => months(month, { unit: "month", number: year * 12 + month - 1 }),
  ],
  // Not 2018-01-07: that is a day.
  [new RegExp(`^(?:[./]0?1-|[-./]0?1\\.\\.)(\\d{1,2})$`, "u"), (year, month) => months(month, toDate(year, month))],
];

function quarter(year: number, number: number): Period | undefined {
  if (number < 1 || number > 4) return undefined;
  return number === 1 ? toDate(year, 3) : { unit: "quarter", number: year * 4 + number - 1 };
}

function months(month: number, period: Period): Period | undefined {
  return month >= 1 && month <= 12 ? period : undefined;
}

/** The span from one English month to another, as `periodLabel` names spans. */
function englishPeriod(year: number, firstName: string, lastName: string): Period | undefined {
  const [first, last] = [firstName, lastName].map(
    (name) => ENGLISH_MONTHS.findIndex((month) => month.toLowerCase() === name) + 1,
  ) as [number, number];
  return first === last && first > 0 ? { unit: "month", number: year * 12 + first - 1 } : spanOf(year, first, last);
}

/** The months from one to another: cumulative, a quarter or the second half; other spans have no figures. */
function spanOf(year: number, first: number, last: number): Period | undefined {
  if (first === 1) return months(last, toDate(year, last));
  if (first === 7 && last === 12) return { unit: "half", number: year * 2 + 1 };
  const isQuarter = last <= 12 && last % 3 === 0 && last === first + 2;
  return isQuarter ? { unit: "quarter", number: year * 4 + last / 3 - 1 } : undefined;
}

/**
 * Reads the periods people write: 2018年1-7月, 2018年1—7月份, 1至5月, 一至五月, 上半年, 前三季度, 1—3季度, 2018-07, 2018Q2, 全年
 * (I20), and the English labels we print: Jan–Jul 2018. The end of a month (截至4月底) is that month, 5月累计 is 1—5月, and
 * 4—6月 the quarter. A remark in brackets such as （快报） is left out. 今年以来 and years of two digits say no period.
 * A text without a year takes the year given by the context; without one it is `noYear`.
 *
 * @example readPeriod("2018年1—7月") // { kind: "period", period: { unit: "toDate", number: 24222 } }
 */
export function readPeriod(text: string, year?: number): PeriodReading {
  let read = READERS.get(year);
  if (!read) READERS.set(year, (read = remembered((one) => reading(one, year))));
  return read(text);
}

/** A long table names few periods, each a thousand times; by the year of those that name none. */
const READERS = new Map<number | undefined, (text: string) => PeriodReading>();

function reading(text: string, year?: number): PeriodReading {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s/gu, "")
    .replace(/[‐-―−]+/gu, "-")
    .replace(/〜/gu, "~")
    .replace(/\((?:累计|快报|初步)数?\)$/u, "")
    .replace(/^截[至止]到?(?=.*[底末]$)/u, "")
    .replace(/年度/gu, "年")
    .replace(CHINESE_YEAR, (year) => Array.from(year, digitOf).join(""))
    .replace(/^(\d{4})年(.*[-至到~])\1年/u, "$1年$2")
    .replace(/^(\d{4})([-./]0?1)(?:-|\.\.)\1[-./](\d{1,2})$/u, "$1$2..$3");
  const [, firstMonth, lastMonth = firstMonth, english] = /^([a-z]{3})(?:-([a-z]{3}))?(\d{4})?$/u.exec(plain) ?? [];
  if (firstMonth !== undefined) {
    const period = englishPeriod(Number(english ?? year ?? 0), firstMonth, lastMonth!);
    if (!period) return { kind: "unknown" };
    return english === undefined && year === undefined ? { kind: "noYear" } : { kind: "period", period };
  }
  const [, ownYear, rest = plain] = /^(\d{4})年?(.*)$/u.exec(plain) ?? [];
  const inYear = ownYear === undefined ? year : Number(ownYear);
  if (ownYear === undefined && rest === "") return { kind: "unknown" };
  for (const [form, read] of FORMS) {
    const match = form.exec(rest);
    const [first = 0, last = 0] = (match ?? []).slice(1).filter(Boolean).map(wholeNumber);
    const period = match && read(inYear ?? 0, first, last);
    if (period) return inYear === undefined ? { kind: "noYear" } : { kind: "period", period };
  }
  return { kind: "unknown" };
}
