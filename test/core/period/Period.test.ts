import {
  coversSameMonths,
  isCumulative,
  isOfCumulativeSort,
  monthsOf,
  samePeriodLastYear,
  toDate,
  yearOf,
  type Period,
} from "../../../src/core/period/Period";
import { chineseSpan, periodLabel } from "../../../src/core/period/periodLabel";

const rows: {
  rule: string;
  period: Period;
  year: number;
  months: [number, number];
  zh: string;
  en: string;
  cumulative: boolean;
}[] = [
  {
    rule: "year",
    period: { unit: "year", number: 2018 },
    year: 2018,
    months: [1, 12],
    zh: "2018年",
    en: "2018",
    cumulative: true,
  },
  {
    rule: "first half",
    period: { unit: "half", number: 4036 },
    year: 2018,
    months: [1, 6],
    zh: "2018年上半年",
    en: "Jan–Jun 2018",
    cumulative: true,
  },
  {
    rule: "second half",
    period: { unit: "half", number: 4037 },
    year: 2018,
    months: [7, 12],
    zh: "2018年下半年",
    en: "Jul–Dec 2018",
    cumulative: false,
  },
  {
    rule: "second quarter",
    period: { unit: "quarter", number: 8073 },
    year: 2018,
    months: [4, 6],
    zh: "2018年二季度",
    en: "Apr–Jun 2018",
    cumulative: false,
  },
  {
    rule: "a month",
    period: { unit: "month", number: 24222 },
    year: 2018,
    months: [7, 7],
    zh: "2018年7月",
    en: "Jul 2018",
    cumulative: false,
  },
  {
    rule: "January alone",
    period: { unit: "month", number: 24216 },
    year: 2018,
    months: [1, 1],
    zh: "2018年1月",
    en: "Jan 2018",
    cumulative: true,
  },
  {
    rule: "R16 cumulative",
    period: toDate(2018, 7),
    year: 2018,
    months: [1, 7],
    zh: "2018年1—7月",
    en: "Jan–Jul 2018",
    cumulative: true,
  },
  {
    rule: "R17 the first of a year",
    period: toDate(2018, 2),
    year: 2018,
    months: [1, 2],
    zh: "2018年1—2月",
    en: "Jan–Feb 2018",
    cumulative: true,
  },
  {
    rule: "一季度",
    period: toDate(2018, 3),
    year: 2018,
    months: [1, 3],
    zh: "2018年一季度",
    en: "Jan–Mar 2018",
    cumulative: true,
  },
  {
    rule: "上半年",
    period: toDate(2018, 6),
    year: 2018,
    months: [1, 6],
    zh: "2018年上半年",
    en: "Jan–Jun 2018",
    cumulative: true,
  },
  {
    rule: "前三季度",
    period: toDate(2018, 9),
    year: 2018,
    months: [1, 9],
    zh: "2018年前三季度",
    en: "Jan–Sep 2018",
    cumulative: true,
  },
  { rule: "1—12月", period: toDate(2018, 12), year: 2018, months: [1, 12], zh: "2018年", en: "2018", cumulative: true },
];

test.each(rows)("$rule", ({ period, year, months: [first, last], zh, en, cumulative }) => {
  expect(yearOf(period)).toBe(year);
  expect(monthsOf(period)).toEqual({ first, last });
  expect(periodLabel(period, "zh-CN")).toBe(zh);
  expect(periodLabel(period, "en-US")).toBe(en);
  expect(isCumulative(period)).toBe(cumulative);
  expect(periodLabel(samePeriodLastYear(period), "zh-CN")).toBe(zh.replace("2018", "2017"));
});

test.each([
  { rule: "上半年 as a half and as 1—6月", one: toDate(2018, 6), other: { unit: "half", number: 4036 }, same: true },
  { rule: "全年 and 1—12月", one: toDate(2018, 12), other: { unit: "year", number: 2018 }, same: true },
  { rule: "一季度 and 1—3月", one: toDate(2018, 3), other: { unit: "quarter", number: 8072 }, same: true },
  { rule: "7月 and 1—7月", one: toDate(2018, 7), other: { unit: "month", number: 24222 }, same: false },
  { rule: "another year", one: toDate(2018, 7), other: toDate(2017, 7), same: false },
] as const)("the same months: $rule", ({ one, other, same }) => expect(coversSameMonths(one, other)).toBe(same));

test("adding one is the next period, over the turn of the year", () => {
  expect(periodLabel({ unit: "month", number: 24227 + 1 }, "zh-CN")).toBe("2019年1月");
  expect(chineseSpan({ unit: "quarter", number: 8075 })).toBe("四季度");
});

test("R22: January alone is set against the year's target, but is followed by February alone", () => {
  expect(isCumulative({ unit: "month", number: 24216 })).toBe(true);
  expect(isOfCumulativeSort({ unit: "month", number: 24216 })).toBe(false);
  expect(isOfCumulativeSort(toDate(2018, 1))).toBe(true);
  expect(isOfCumulativeSort({ unit: "quarter", number: 8072 })).toBe(true);
});
