/**
 * A span of months within one year, as a unit and a whole number, so that moving by one period is adding one.
 *
 *     year     2018                    number = year
 *     half     2018年下半年             number = year × 2 + half − 1
 *     quarter  2018年二季度             number = year × 4 + quarter − 1
 *     month    2018年7月, 2018-07       number = year × 12 + month − 1, that month alone
 *     toDate   2018年1—7月, 上半年,      number = year × 12 + last month − 1, cumulative since January (R16)
 *              前三季度, 一季度
 */
export interface Period {
  unit: "year" | "half" | "quarter" | "month" | "toDate";
  number: number;
}

const PER_YEAR = { year: 1, half: 2, quarter: 4, month: 12, toDate: 12 } as const;

export function yearOf(period: Period): number {
  return Math.floor(period.number / PER_YEAR[period.unit]);
}

/** First and last month of the span, 1 to 12. */
export function monthsOf(period: Period): { first: number; last: number } {
  const perYear = PER_YEAR[period.unit];
  const place = period.number - yearOf(period) * perYear;
  if (period.unit === "toDate") return { first: 1, last: place + 1 };
  const length = 12 / perYear;
  return { first: place * length + 1, last: (place + 1) * length };
}

export function toDate(year: number, lastMonth: number): Period {
  return { unit: "toDate", number: year * 12 + lastMonth - 1 };
}

/** The same period so many years before. */
export function yearsEarlier(period: Period, years: number): Period {
  return { unit: period.unit, number: period.number - years * PER_YEAR[period.unit] };
}

/** The same period one year before (上年同期). */
export function samePeriodLastYear(period: Period): Period {
  return yearsEarlier(period, 1);
}

/** Whether two periods are one and the same, cumulative or not. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.unit === b.unit && a.number === b.number;
}

/** Whether two periods cover the same months: 上半年 and 1—6月, 全年 and 1—12月. */
export function coversSameMonths(a: Period, b: Period): boolean {
  const [one, other] = [monthsOf(a), monthsOf(b)];
  return yearOf(a) === yearOf(b) && one.first === other.first && one.last === other.last;
}

/** Whether the figures run from January on, so that they can be set against an annual target; those of January alone do. */
export function isCumulative(period: Period): boolean {
  return monthsOf(period).first === 1;
}

/** Whether the figures are of one sort with 1—2月, 1—3月 …; those of January alone are of one sort with February's. */
export function isOfCumulativeSort(period: Period): boolean {
  return isCumulative(period) && period.unit !== "month";
}
