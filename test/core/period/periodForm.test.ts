import fc from "fast-check";
import { coversSameMonths, samePeriod, toDate, yearsEarlier, type Period } from "../../../src/core/period/Period";
import { countingOf, writtenLike } from "../../../src/core/period/periodForm";
import { readPeriod } from "../../../src/core/period/readPeriod";
import { Refusal } from "../../../src/core/statistics/Answer";
import { previousPeriod } from "../../../src/core/statistics/periods/previousPeriod";

const read = (text: string, year?: number): Period => {
  const reading = readPeriod(text, year);
  if (reading.kind !== "period") throw new Error(`${text} is ${reading.kind}`);
  return reading.period;
};
const before = (text: string, year?: number) => {
  const period = read(text, year);
  const previous = previousPeriod(period, countingOf(text));
  return previous instanceof Refusal ? previous.code : writtenLike(text, period, previous);
};
const lastYear = (text: string, year?: number) => {
  const period = read(text, year);
  return writtenLike(text, period, yearsEarlier(period, 1));
};

test.each([
  { text: "2025年1-4月", expected: "2024年1-4月" },
  { text: "2025年1—4月", expected: "2024年1—4月" },
  { text: "2025年1——4月份", expected: "2024年1——4月份" },
  { text: "2025年1至4月", expected: "2024年1至4月" },
  { text: "2025年1月-4月", expected: "2024年1月-4月" },
  { text: "2025年01-04月", expected: "2024年01-04月" },
  { text: "2025年1-4月累计", expected: "2024年1-4月累计" },
  { text: " 2025年 1—4 月 ", expected: "2024年 1—4 月" },
  { text: "２０２５年１－４月", expected: "２０２４年１－４月" },
  { text: "2025.1-4", expected: "2024.1-4" },
  { text: "2025-01..2025-07", expected: "2024-01..2024-07" },
  { text: "2025年1月—2025年4月", expected: "2024年1月—2024年4月" },
  { text: "2025年前5个月", expected: "2024年前5个月" },
  { text: "2025年一至五月", expected: "2024年一至五月" },
  { text: "二〇二五年一至五月", expected: "二〇二四年一至五月" },
  { text: "二〇二一年上半年", expected: "二〇二〇年上半年" },
  { text: "2025-04", expected: "2024-04" },
  { text: "2025.4", expected: "2024.4" },
  { text: "2025/4", expected: "2024/4" },
  { text: "2025年4月", expected: "2024年4月" },
  { text: "2025年上半年", expected: "2024年上半年" },
  { text: "2025上半年", expected: "2024上半年" },
  { text: "2025年前三季度", expected: "2024年前三季度" },
  { text: "2025年第一季度", expected: "2024年第一季度" },
  { text: "2025Q2", expected: "2024Q2" },
  { text: "2025-Q2", expected: "2024-Q2" },
  { text: "2025H1", expected: "2024H1" },
  { text: "2025年", expected: "2024年" },
  { text: "2025年度", expected: "2024年度" },
  { text: "2025", expected: "2024" },
  { text: "2025年全年", expected: "2024年全年" },
  { text: "Jan–Apr 2025", expected: "Jan–Apr 2024" },
  { text: "Jan-Apr 2000", expected: "Jan-Apr 1999" },
  { text: "1-4月", year: 2025, expected: "2024年1-4月" },
  { text: "上半年", year: 2025, expected: "2024年上半年" },
  { text: "Jan–Apr", year: 2025, expected: "Jan–Apr 2024" },
  { text: "Q2", year: 2025, expected: "2024年Q2" },
])("a year before $text is $expected", ({ text, year, expected }) => expect(lastYear(text, year)).toBe(expected));

test.each([
  { text: "2025年4月", expected: "2025年3月" },
  { text: "2025年1月", expected: "2024年12月" },
  { text: "2025年十月", expected: "2025年九月" },
  { text: "2025年一月", expected: "2024年十二月" },
  { text: "2025-04", expected: "2025-03" },
  { text: "2025-01", expected: "2024-12" },
  { text: "2025-10", expected: "2025-09" },
  { text: "2025-1", expected: "2024-12" },
  { text: "2025.10", expected: "2025.9" },
  { text: "2025.05", expected: "2025.04" },
  { text: "2025年10月份", expected: "2025年9月份" },
  { text: "２０２５年１０月", expected: "２０２５年９月" },
  { text: "2025年7月当月", expected: "2025年6月当月" },
  { text: "2025年1—4月", expected: "2025年1—3月" },
  { text: "2025年1-12月", expected: "2025年1-11月" },
  { text: "2025年01-10月", expected: "2025年01-09月" },
  { text: "2025年1—3月", expected: "2025年1—2月" },
  { text: "2025年1—4月（快报）", expected: "2025年1—3月（快报）" },
  { text: "2025年5月累计", expected: "2025年4月累计" },
  { text: "2025年4月末", expected: "2025年3月末" },
  { text: "截至2025年4月底", expected: "截至2025年3月底" },
  { text: "2025年1—3季度", expected: "2025年1—2季度" },
  { text: "2025年4—6月", expected: "2025年一季度" },
  { text: "2025年7—12月", expected: "2025年上半年" },
  { text: "2025年1—2月", expected: "noEarlierSpan" },
  { text: "2025年1—1月", expected: "noEarlierSpan" },
  { text: "2025年前2个月", expected: "noEarlierSpan" },
  { text: "2025年前三个月", expected: "2025年前二个月" },
  { text: "2025年一至十二月", expected: "2025年一至十一月" },
  { text: "2025.1-7", expected: "2025.1-6" },
  { text: "2025-01..2025-10", expected: "2025-01..2025-09" },
  { text: "2025年全年", expected: "2024年全年" },
  { text: "2025年度", expected: "2024年度" },
  { text: "2025年前三季度", expected: "2025年上半年" },
  { text: "2025年前3季度", expected: "2025年上半年" },
  { text: "2025年前３季度", expected: "2025年前２季度" },
  { text: "2025年前三个季度", expected: "2025年上半年" },
  { text: "2025年上半年", expected: "2025年一季度" },
  { text: "2025年半年", expected: "2025年一季度" },
  { text: "2025年前两季度", expected: "2025年一季度" },
  { text: "2025年一季度", expected: "2024年四季度" },
  { text: "2025年第一季度", expected: "2024年第四季度" },
  { text: "2025年二季度", expected: "2025年一季度" },
  { text: "2025年四季度", expected: "2025年三季度" },
  { text: "2025年1季度", expected: "2024年4季度" },
  { text: "2025Q1", expected: "2024Q4" },
  { text: "2025Q3", expected: "2025Q2" },
  { text: "2025年下半年", expected: "2025年上半年" },
  { text: "2025H2", expected: "2025H1" },
  { text: "2025H1", expected: "2024H2" },
  { text: "Apr 2025", expected: "Mar 2025" },
  { text: "Jan 2025", expected: "Dec 2024" },
  { text: "Jan–Apr 2025", expected: "Jan–Mar 2025" },
  { text: "Jan–Mar 2025", expected: "Jan–Feb 2025" },
  { text: "Jan–Feb 2025", expected: "noEarlierSpan" },
  { text: "Apr–Jun 2025", expected: "Jan–Mar 2025" },
  { text: "Oct–Dec 2025", expected: "Jul–Sep 2025" },
  { text: "Jul–Dec 2025", expected: "Jan–Jun 2025" },
  { text: "1月", year: 2025, expected: "2024年12月" },
  { text: "1-4月", year: 2025, expected: "2025年1-3月" },
  { text: "一季度", year: 2025, expected: "2024年四季度" },
])("R1 R17 before $text stands $expected", ({ text, year, expected }) => expect(before(text, year)).toBe(expected));

test.each([
  { text: "2025年1—4月", expected: "months" },
  { text: "2025年前三个月", expected: "months" },
  { text: "2025年前三季度", expected: "quarters" },
  { text: "2025年上半年", expected: "quarters" },
  { text: "２０２５Ｑ２", expected: "quarters" },
  { text: "2025h1", expected: "halves" },
  { text: "Mar 2025", expected: "months" },
])("$text counts in $expected", ({ text, expected }) => expect(countingOf(text)).toBe(expected));

test("where the text cannot be changed, the usual label stands", () => {
  // Spaces inside a year are read, but found by no pattern.
  expect(writtenLike("20 25年1-4月", toDate(2025, 4), toDate(2024, 4))).toBe("2024年1—4月");
});

const year = fc.integer({ min: 1950, max: 2150 });
const head = fc.constantFrom(
  (y: number) => `${y}年`,
  (y: number) => `${y}`,
  (y: number) => `${y}年 `,
  (y: number) => Array.from(String(y), (digit) => "〇一二三四五六七八九"[Number(digit)]).join("") + "年",
);
const dash = fc.constantFrom("-", "—", "–", "－", "―", "~", "～", "〜", "至", "到", "——");
const numeral = fc.constantFrom(
  (n: number) => String(n),
  (n: number) => String(n).padStart(2, "0"),
  (n: number) => ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"][n]!,
);
const tail = fc.constantFrom("月", "月份", "月累计", "月份累计");
const month = fc.integer({ min: 1, max: 12 });
const spanText = fc.tuple(head, dash, numeral, tail).map(
  ([h, d, n, t]) =>
    (y: number, m: number) =>
      `${h(y)}${n(1)}${d}${n(m)}${t}`,
);
const monthText = fc.tuple(head, numeral, fc.constantFrom("月", "月份")).map(
  ([h, n, t]) =>
    (y: number, m: number) =>
      `${h(y)}${n(m)}${t}`,
);

test("a span in any form: read, a year back, and one step back mean what they say, in the same form", () => {
  fc.assert(
    fc.property(year, month, spanText, (y, m, form) => {
      // 2018 followed by a bare digit reads as another number.
      if (/^\d{5,}/u.test(form(y, m))) return;
      expect(read(form(y, m))).toEqual(toDate(y, m));
      expect(lastYear(form(y, m))).toBe(form(y - 1, m));
      if (m > 2) expect(before(form(y, m))).toBe(form(y, m - 1));
      else expect(before(form(y, m))).toBe("noEarlierSpan");
    }),
  );
});

test("a month in any form is read, and one step back in the same form", () => {
  fc.assert(
    fc.property(year, month, monthText, (y, m, form) => {
      if (/^\d{5,}/u.test(form(y, m))) return;
      expect(read(form(y, m))).toEqual({ unit: "month", number: y * 12 + m - 1 });
      expect(lastYear(form(y, m))).toBe(form(y - 1, m));
      // A month such as 10 does not say whether 9 would be 09.
      const found = before(form(y, m));
      const wanted = { unit: "month", number: y * 12 + m - 2 } as const;
      expect(samePeriod(read(found), wanted)).toBe(true);
    }),
  );
});

test("twelve steps of a month are a year, four of a quarter, and no step leaves a gap", () => {
  fc.assert(
    fc.property(year, fc.constantFrom("4月", "二季度", "Q3"), (y, span) => {
      let text = `${y}年${span}`;
      const isMonth = span === "4月";
      for (let step = 0; step < (isMonth ? 12 : 4); step++) text = before(text);
      expect(coversSameMonths(read(text), yearsEarlier(read(`${y}年${span}`), 1))).toBe(true);
    }),
  );
});
