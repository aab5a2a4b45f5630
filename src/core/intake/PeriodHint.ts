import { remembered } from "../memory/remembered";
import { monthsOf, toDate, yearOf, type Period } from "../period/Period";
import { readPeriod } from "../period/readPeriod";

/**
 * What a text says of a period, which may be a part only: a title the year, a head the months, another that figures are
 * cumulative. Hints are laid over one another, sheet < column < row.
 */
export interface PeriodHint {
  year: number | null;
  /** The months without a year, as `readPeriod` knows them: 1-5月, 上半年; null where none are named. */
  span: string | null;
  /** 本月, 当月 are that month alone; 累计 is since January. */
  grain: "month" | "toDate" | null;
  /** An open span: 今年以来, 截至6月19日; its months must be asked for. */
  open: string | null;
}

export const NO_HINT: PeriodHint = { year: null, span: null, grain: null, open: null };

export function saysNothing(hint: PeriodHint): boolean {
  return hint.year === null && hint.span === null && hint.grain === null && hint.open === null;
}

/** The second hint over the first: what it leaves open stays as it was. */
export function over(under: PeriodHint, upper: PeriodHint): PeriodHint {
  if (under === NO_HINT) return upper;
  if (upper === NO_HINT) return under;
  return {
    year: upper.year ?? under.year,
    span: upper.span ?? under.span,
    grain: upper.grain ?? (upper.span === null ? under.grain : null),
    open: upper.span === null ? (upper.open ?? under.open) : upper.open,
  };
}

/** A period as a hint that says all of it. */
export function hintOf(period: Period): PeriodHint {
  const { first, last } = monthsOf(period);
  const span = period.unit === "year" ? "全年" : period.unit === "month" ? `${last}月` : `${first}-${last}月`;
  return { year: yearOf(period), span, grain: period.unit === "toDate" && last === 1 ? "toDate" : null, open: null };
}

/** The period that hints amount to; `null` where they do not. */
export function periodOf(hint: PeriodHint): Period | null {
  if (hint.open !== null || hint.year === null) return null;
  const reading = readSpan(`${hint.year} ${hint.span ?? "全年"}`);
  if (reading.kind !== "period" || (hint.span === null && hint.grain !== null)) return null;
  const { period } = reading;
  const { last } = monthsOf(period);
  if (hint.grain === "toDate") return period.unit === "year" ? period : toDate(hint.year, last);
  // 本月 under a title of 1—2月 has no figures: the two months are published together (R17).
  if (hint.grain === "month" && period.unit !== "month")
    return period.unit === "toDate" ? { unit: "month", number: period.number } : null;
  return period;
}

/** The months of a year, written behind it; the same for the hundred thousand figures of a column. */
const readSpan = remembered((text) => {
  const parting = text.indexOf(" ");
  return readPeriod(text.slice(parting + 1), Number(text.slice(0, parting)));
});

const N = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const TO = "[-—~至到]";
const SPANS = [
  "第?[一二三四1-4]季度?[末底]",
  `(?:前|[1一]${TO})?[二三四2-4]季度`,
  `${N}月?份?${TO}${N}月份?`,
  `前${N}个?月`,
  "前[三二两32]个?季度?",
  "上半年|下半年|半年",
  "第?[一二三四1-4]季度?(?=累|完|实|$)",
  "第?[一二三四1-4]季度",
  "(?<![A-Za-z])(?:[Qq][1-4]|[Hh][12])(?![A-Za-z\\d])",
  "全年(?!目标|计划|任务)",
  `(?:截[至止]到?|[至到])?${N}月(?:份|底|末)?(?!\\d*日)`,
];
const SPAN = SPANS.join("|");
const YEAR = "(?<!\\d)(?:19|20)\\d{2}|[〇○零一二三四五六七八九]{4}(?=年)";
const DATED = new RegExp(`(?:截[至止]到?|[至到])?(${YEAR})年?度?[,、]?(${SPAN})`, "u");
const NUMERIC = new RegExp(`(${YEAR})[-—./](1[0-2]|0?[1-9])(?:${TO}(1[0-2]|0?[1-9]))?(?![\\d.])月?份?`, "u");
const YEAR_ONLY = new RegExp(`(${YEAR})(?:年度?|(?=同期|累计|目标|计划|完成))|^((?:19|20)\\d{2})$`, "u");
const SPAN_ONLY = new RegExp(`(?<![\\d.])(?:${SPAN})`, "u");
const OPEN = /(?:今年|年初|年内|本年)以来|截[至止]到?(?:目前|当前|现在|\d{1,2}月\d{1,2}日)|年初至今|自年初/u;
const TO_DATE =
  /(?:自?年初|本年|当年|今年|(?:[一1][-—~至]|至|自年初至)?本月止?|[一1][-—~至]本月止?)?累计(?:数|值)?|(?:[一1][-—~至]|至|止)本月止?/u;
/** 截至10月底, 至9月 and 9月末: as of the end of a month is since January. */
const UP_TO = new RegExp(`(?:截[至止]到?|(?<![月份\\d])[至到])(?:${YEAR})?年?${N}月(?!\\d*日)|${N}月[末底]`, "u");
/** 分月 and 逐月 of a title: each month by itself. */
const MONTH_ALONE = /(?:本|当|单)月(?:份|数|值)?|[分逐]月(?![末底])/u;

const CHINESE = "零一二三四五六七八九";

const PHASE = new RegExp(
  `(?:(${YEAR})年)?(${SPANS.join("|")})(?=(?:投资|工作|收入|累计|的)?(?:目标|计划|任务|预期))`,
  "u",
);

/** The part of the year that a target is for: 前三季度 of 前三季度投资计划. */
export function takePhase(text: string): { hint: PeriodHint | null; rest: string } {
  const dated = withFullYears(text);
  const match = PHASE.exec(dated);
  if (!match) return { hint: null, rest: text };
  const rest = dated.slice(0, match.index) + dated.slice(match.index + match[0].length);
  return { hint: { ...NO_HINT, year: match[1] ? yearNumber(match[1]) : null, span: spanText(match[2]!) }, rest };
}

const SHORT_YEAR = new RegExp(
  `(?<![\\d.])['’]?([12]\\d)年(?=度?(?:(?:${SPAN})|同期|累计|目标|计划|完成|实[际绩]|基数|$))`,
  "gu",
);

/** 24年1—7月 and '24年 are of 2024: no table of our towns is older, and nothing else stands so before months. */
function withFullYears(text: string): string {
  return text.replace(SHORT_YEAR, "20$1年").replace(/元月(?=份|$)/u, "1月");
}

/** Takes what a folded text says of a period out of it: the hint, and the text that remains. */
export function takePeriod(text: string): { hint: PeriodHint; rest: string } {
  let rest = withFullYears(text);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length);
    return match;
  };
  const hint: PeriodHint = { ...NO_HINT };
  hint.open = take(OPEN)?.[0] ?? null;
  const dated = take(DATED);
  const numeric = dated ? null : take(NUMERIC);
  if (dated) {
    hint.year = yearNumber(dated[1]!);
    hint.span = dated[2]!;
  } else if (numeric) {
    hint.year = yearNumber(numeric[1]!);
    hint.span = numeric[3] ? `${Number(numeric[2])}-${Number(numeric[3])}月` : `${Number(numeric[2])}月`;
  } else {
    hint.span = take(SPAN_ONLY)?.[0] ?? null;
    const year = take(YEAR_ONLY);
    hint.year = year ? yearNumber(year[1] ?? year[2]!) : null;
  }
  if (hint.span !== null) hint.span = spanText(hint.span);
  if (take(TO_DATE) || UP_TO.test(text)) hint.grain = "toDate";
  else if (take(MONTH_ALONE)) hint.grain = "month";
  return { hint, rest };
}

function spanText(span: string): string {
  return (
    span
      .replace(/—/gu, "-")
      .replace(/^(?:截[至止]到?|[至到])/u, "")
      // By the end of a quarter is since January.
      .replace(/^第?([一二三四1-4])季度?[末底]$/u, "前$1季度")
      .replace(/^前[一1]季度$/u, "一季度")
      .replace(/^前([二三四2-4])季度$/u, (_, n: string) =>
        /[三3]/u.test(n) ? "前三季度" : /[二2]/u.test(n) ? "上半年" : "全年",
      )
  );
}

function yearNumber(text: string): number {
  const digits = Array.from(text, (sign) => (/\d/u.test(sign) ? sign : String(Math.max(0, CHINESE.indexOf(sign)))));
  return Number(digits.join(""));
}

/** A phase lies in the year of its figure. */
export function hintYear(sheet: PeriodHint, period: Period | null): PeriodHint {
  const year = period ? hintOf(period).year : sheet.year;
  return { year, span: null, grain: null, open: null };
}

/** Whether months are one alone: 5月. */
export const isMonthAlone = (span: string) => /^\D*\d{1,2}月\D*$/u.test(span);
