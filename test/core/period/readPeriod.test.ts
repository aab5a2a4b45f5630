import fc from "fast-check";
import { coversSameMonths, monthsOf, toDate, yearOf, type Period } from "../../../src/core/period/Period";
import { periodLabel } from "../../../src/core/period/periodLabel";
import { readPeriod } from "../../../src/core/period/readPeriod";
import { LANGUAGES } from "../../../src/core/texts/language";

const month = (year: number, number: number): Period => ({ unit: "month", number: year * 12 + number - 1 });
const quarter = (year: number, number: number): Period => ({ unit: "quarter", number: year * 4 + number - 1 });
const secondHalf = (year: number): Period => ({ unit: "half", number: year * 2 + 1 });
const wholeYear = (year: number): Period => ({ unit: "year", number: year });

test.each([
  ...[
    "2018年1-7月",
    "2018年1—7月",
    "2018年1–7月",
    "2018年1－7月",
    "2018年1至7月",
    "2018年1到7月",
    "2018年1~7月",
    "2018年1——7月",
  ].map((text) => ({ rule: "D15 dashes", text, expected: toDate(2018, 7) })),
  ...[
    "2018年1—7月份",
    "2018年1月-7月",
    "2018年1月份至7月份",
    "2018年 1—7 月",
    "２０１８年１－７月",
    "2018年1-7月累计",
    "2018年前7个月",
    "2018年前七个月",
    "2018年一至七月",
    "2018年一到七月",
    "2018年01-07月",
    "2018年1―7月",
    "2018年1〜7月",
    "2018年1月—2018年7月",
    "二〇一八年1-7月",
    "二零一八年一至七月",
    "二○一八年前七个月",
  ].map((text) => ({ rule: "D15 I20 forms", text, expected: toDate(2018, 7) })),
  ...["2018.1-7", "2018/1-7", "2018-01..2018-07", "2018-01..07", "2018-01-2018-07", "2018.01-2018.07"].map((text) => ({
    rule: "numeric spans",
    text,
    expected: toDate(2018, 7),
  })),
  ...["2018年1-12月", "2018年一至十二月"].map((text) => ({
    rule: "the whole year cumulated",
    text,
    expected: toDate(2018, 12),
  })),
  { rule: "I20 R17 the first span of a year", text: "2024年1-2月", expected: toDate(2024, 2) },
  ...[
    "2018年上半年",
    "2018上半年",
    "2018年半年",
    "2018年前两季度",
    "2018年前二季度",
    "2018年前两个季度",
    "2018H1",
    "2018年 H1",
  ].map((text) => ({
    rule: "D15 上半年",
    text,
    expected: toDate(2018, 6),
  })),
  ...["2018年下半年", "2018h2"].map((text) => ({ rule: "下半年", text, expected: secondHalf(2018) })),
  ...["2018年前三季度", "2018年前3季度", "2018年前三个季度", "2018年前三季"].map((text) => ({
    rule: "I20 前三季度",
    text,
    expected: toDate(2018, 9),
  })),
  ...["2018年一季度", "2018年第一季度", "2018年1季度", "2018Q1"].map((text) => ({
    rule: "I20 一季度",
    text,
    expected: toDate(2018, 3),
  })),
  ...["2018年二季度", "2018年第二季度", "2018Q2", "2018-Q2", "2018年第2季度"].map((text) => ({
    rule: "D15 二季度",
    text,
    expected: quarter(2018, 2),
  })),
  ...["2018年四季度", "2018q4"].map((text) => ({ rule: "四季度", text, expected: quarter(2018, 4) })),
  ...["2018", "2018年", "2018年全年", "2018全年", "2018年度", "2018 年"].map((text) => ({
    rule: "I20 全年",
    text,
    expected: wholeYear(2018),
  })),
  ...["2018-07", "2018.7", "2018/7", "2018年7月", "2018年7月份", "2018年七月", "2018年07月", "2018年7月当月"].map(
    (text) => ({ rule: "a single month", text, expected: month(2018, 7) }),
  ),
  ...["2018年7月末", "2018年7月底", "截至2018年7月底", "截止到2018年7月末"].map((text) => ({
    rule: "the end of a month",
    text,
    expected: month(2018, 7),
  })),
  ...["2018年7月累计", "2018年1-7月（累计）", "2018年1-7月（快报）", "2018年1—7月(初步数)"].map((text) => ({
    rule: "cumulated, with a remark",
    text,
    expected: toDate(2018, 7),
  })),
  ...["2018年1—3季度", "2018年一至三季度", "2018年第一至第三季度", "2018年一季度至三季度"].map((text) => ({
    rule: "quarters cumulated",
    text,
    expected: toDate(2018, 9),
  })),
  { rule: "a quarter in months", text: "2018年4—6月", expected: quarter(2018, 2) },
  { rule: "a quarter in months", text: "2018年10月-12月", expected: quarter(2018, 4) },
  { rule: "the second half in months", text: "2018年7—12月", expected: secondHalf(2018) },
  { rule: "I20 2010.6", text: "2010.6", expected: month(2010, 6) },
  { rule: "two Chinese digits", text: "2018年十二月", expected: month(2018, 12) },
  { rule: "ten", text: "2018年十月", expected: month(2018, 10) },
  { rule: "English label", text: "Jan–Jul 2018", expected: toDate(2018, 7) },
  { rule: "English label, hyphen", text: "jan-jul 2018", expected: toDate(2018, 7) },
  { rule: "English month", text: "Jul 2018", expected: month(2018, 7) },
  { rule: "English quarter", text: "Apr–Jun 2018", expected: quarter(2018, 2) },
  { rule: "English half", text: "Jul–Dec 2018", expected: secondHalf(2018) },
])("$rule: $text", ({ text, expected }) => expect(readPeriod(text)).toEqual({ kind: "period", period: expected }));

test.each([
  ...["1-5月", "1—5月份", "1至5月", "一至五月"].map((text) => ({ rule: "I20", text, expected: toDate(2023, 5) })),
  { rule: "I20", text: "上半年", expected: toDate(2023, 6) },
  { rule: "I20", text: "前三季度", expected: toDate(2023, 9) },
  { rule: "I20", text: "一季度", expected: toDate(2023, 3) },
  { rule: "I20", text: "全年", expected: wholeYear(2023) },
  { rule: "I20", text: "5月", expected: month(2023, 5) },
  { rule: "the end of a month", text: "截至4月底", expected: month(2023, 4) },
  { rule: "English", text: "Jan–Sep", expected: toDate(2023, 9) },
])("$rule $text takes the year of its context, and has none without", ({ text, expected }) => {
  expect(readPeriod(text, 2023)).toEqual({ kind: "period", period: expected });
  expect(readPeriod(text)).toEqual({ kind: "noYear" });
});

test("its own year counts before that of the context", () => {
  expect(readPeriod("2018年上半年", 2023)).toEqual({ kind: "period", period: toDate(2018, 6) });
});

test.each([
  ...["", "  ", "今年以来", "截至目前", "截至6月19日", "七月流火", "foo", "Foo 2018", "2018年foo"].map((text) => ({
    rule: "words",
    text,
  })),
  ...[
    "2018年0月",
    "2018年13月",
    "2018-00",
    "2018-13",
    "2018年1-13月",
    "2018年13月累计",
    "2018年1—5季度",
    "2018年1—1季度",
    "2018年13—15月",
    "2018年5—7月",
    "2018年4—5月",
    "2018年7—11月",
    "2018年8—12月",
    "2018年1-0月",
    "2018年二十月",
    "2018年0季度",
    "2018年五季度",
  ].map((text) => ({ rule: "no such month or quarter", text })),
  { rule: "a span not from January is not cumulative", text: "2018年2-7月" },
  { rule: "a day is no span", text: "2018-01-07" },
  { rule: "a day", text: "2018-07-31" },
  { rule: "a day in words", text: "2018年7月31日" },
  { rule: "a span over two years in words", text: "2018年1月—2019年7月" },
  { rule: "a Chinese year without 年", text: "二〇一八上半年" },
  { rule: "a span over two years", text: "2018-01..2019-07" },
  { rule: "a date serial of Excel", text: "43282" },
  { rule: "I15 a clipped year", text: "18年7月" },
  { rule: "English span that is none of ours", text: "Feb–Jul 2018" },
  { rule: "English span backwards", text: "Jul–Jan 2018" },
])("refused, $rule: '$text'", ({ text }) => expect(readPeriod(text)).toEqual({ kind: "unknown" }));

const anyPeriod = fc
  .record({
    year: fc.integer({ min: 1950, max: 2150 }),
    unit: fc.constantFrom("year", "half", "quarter", "month", "toDate"),
    place: fc.nat(11),
  })
  .map(({ year, unit, place }): Period => {
    const perYear = { year: 1, half: 2, quarter: 4, month: 12, toDate: 12 }[unit];
    return { unit, number: year * perYear + (place % perYear) } as Period;
  });

test.each(LANGUAGES)("a label is read as the months it names, %s", (language) => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const reading = readPeriod(periodLabel(period, language));
      expect(reading.kind).toBe("period");
      if (reading.kind !== "period") return;
      expect(coversSameMonths(reading.period, period)).toBe(true);
      expect(periodLabel(reading.period, language)).toBe(periodLabel(period, language));
    }),
  );
});

test("what is read lies in the year and from January to December", () => {
  const text = fc.string({ unit: fc.constantFrom(..."0123456789年月-—至一二十季度上半全qh./ "), maxLength: 10 });
  fc.assert(
    fc.property(text, (rest) => {
      const reading = readPeriod(`2018年${rest}`);
      if (reading.kind !== "period") return;
      const { first, last } = monthsOf(reading.period);
      expect(yearOf(reading.period)).toBe(2018);
      expect(first >= 1 && first <= last && last <= 12).toBe(true);
    }),
  );
});
