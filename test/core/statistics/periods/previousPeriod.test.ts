import fc from "fast-check";
import { monthsOf, toDate, yearOf, type Period } from "../../../../src/core/period/Period";
import { previousPeriod } from "../../../../src/core/statistics/periods/previousPeriod";
import { expectReason, refused } from "../reasons";

const month = (number: number): Period => ({ unit: "month", number: 2025 * 12 + number - 1 });
const quarter = (number: number): Period => ({ unit: "quarter", number: 2025 * 4 + number - 1 });
const half = (number: number): Period => ({ unit: "half", number: 2025 * 2 + number - 1 });

test.each([
  { rule: "4月", period: month(4), counting: "months", expected: month(3) },
  { rule: "1月 to last year's December", period: month(1), counting: "months", expected: month(0) },
  { rule: "1—4月", period: toDate(2025, 4), counting: "months", expected: toDate(2025, 3) },
  { rule: "1—3月 in months", period: toDate(2025, 3), counting: "months", expected: toDate(2025, 2) },
  { rule: "1—6月 in months", period: toDate(2025, 6), counting: "months", expected: toDate(2025, 5) },
  { rule: "1—12月", period: toDate(2025, 12), counting: "months", expected: toDate(2025, 11) },
  { rule: "前三季度", period: toDate(2025, 9), counting: "quarters", expected: toDate(2025, 6) },
  { rule: "上半年", period: toDate(2025, 6), counting: "quarters", expected: toDate(2025, 3) },
  { rule: "一季度", period: toDate(2025, 3), counting: "quarters", expected: quarter(0) },
  { rule: "1—4月, no whole quarters", period: toDate(2025, 4), counting: "quarters", expected: toDate(2025, 3) },
  { rule: "1—4月, no half", period: toDate(2025, 4), counting: "halves", expected: toDate(2025, 3) },
  { rule: "二季度", period: quarter(2), counting: "quarters", expected: toDate(2025, 3) },
  { rule: "四季度", period: quarter(4), counting: "quarters", expected: quarter(3) },
  { rule: "下半年", period: half(2), counting: "quarters", expected: toDate(2025, 6) },
  { rule: "H1", period: toDate(2025, 6), counting: "halves", expected: half(0) },
  { rule: "the first half as a half", period: half(1), counting: "halves", expected: half(0) },
  {
    rule: "2025年",
    period: { unit: "year", number: 2025 },
    counting: "months",
    expected: { unit: "year", number: 2024 },
  },
] as const)("R1 before $rule", ({ period, counting, expected }) => {
  expect(previousPeriod(period, counting)).toEqual(expected);
});

test.each([1, 2])("R17 nothing stands before 1—%s月", (last) => {
  expectReason(previousPeriod(toDate(2025, last), "months"), refused("noEarlierSpan"));
});

test("a step back ends earlier: by one month in months, where the last one began in quarters", () => {
  const last = fc.integer({ min: 3, max: 12 });
  fc.assert(
    fc.property(last, fc.integer({ min: 2, max: 4 }), (m, q) => {
      const before = previousPeriod(toDate(2025, m), "months") as Period;
      expect([yearOf(before), monthsOf(before)]).toEqual([2025, { first: 1, last: m - 1 }]);
      const quarterBefore = previousPeriod(quarter(q), "quarters") as Period;
      expect(monthsOf(quarterBefore).last).toBe(monthsOf(quarter(q)).first - 1);
    }),
  );
});
