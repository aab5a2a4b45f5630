import { monthsOf, yearOf, type Period } from "../../period/Period";
import { Misuse, Refusal } from "../Answer";

/** The span of a cumulative figure. Where its text has no year, the year counts for nothing. */
export interface Span {
  period: Period;
  hasYear: boolean;
}

/**
 * Why no single month can be taken out of two cumulative figures with these spans, or `null` where it can. Spans that are
 * not said are not checked. A single month such as 4月 names the figures cumulated through it.
 *
 *     spanNotCumulative  a span that does not begin in January: 二季度, 下半年
 *     januaryFebruary    the month would be January or February, which are one period (R17)
 *     spansNotAdjacent   a month is skipped, the two are the wrong way round, or of different years (R16)
 *
 * @example spansFollow({ period: toDate(2010, 6), hasYear: true }, { period: toDate(2010, 5), hasYear: true }) // null
 */
export function spansFollow(span: Span | null, previous: Span | null): Refusal | null {
  for (const one of [span, previous]) {
    if (one && one.period.unit !== "month" && monthsOf(one.period).first > 1) return new Misuse("spanNotCumulative");
  }
  const before = previous ? monthsOf(previous.period).last : null;
  const month = span ? monthsOf(span.period).last : before === null ? null : before + 1;
  if (month === null) return null;
  if (month <= 2) return new Refusal("januaryFebruary");
  if (before === null) return null;
  const sameYear = !span?.hasYear || !previous?.hasYear || yearOf(span.period) === yearOf(previous.period);
  const follows = before === month - 1 && month <= 12 && sameYear;
  return follows ? null : new Refusal("spansNotAdjacent", String(before), String(month));
}
