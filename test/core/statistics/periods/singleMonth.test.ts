import fc from "fast-check";
import { toDate, type Period } from "../../../../src/core/period/Period";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { singleMonth } from "../../../../src/core/statistics/periods/singleMonth";
import { singleMonthYearOnYear } from "../../../../src/core/statistics/periods/singleMonthYearOnYear";
import { spansFollow, type Span } from "../../../../src/core/statistics/periods/spansFollow";
import { expectReason, misused, refused } from "../reasons";

const span = (period: Period, hasYear = true): Span => ({ period, hasYear });
const through = (month: number, year = 2025, hasYear = true) => span(toDate(year, month), hasYear);
const month = (number: number, year = 2025) => span({ unit: "month", number: year * 12 + number - 1 });

test.each<{ rule: string; now: Span | null; before: Span | null }>([
  { rule: "nothing said", now: null, before: null },
  { rule: "R17 March is the first month of its own", now: through(3), before: through(2) },
  { rule: "adjacent", now: through(5), before: through(4) },
  { rule: "the year only in one of them", now: through(5), before: through(4, 0, false) },
  { rule: "the year only in the other", now: through(5, 0, false), before: through(4) },
  { rule: "months that name cumulative figures", now: month(5), before: month(4) },
  { rule: "the whole year", now: span({ unit: "year", number: 2025 }), before: through(11) },
  { rule: "only the span", now: through(3), before: null },
  { rule: "only the previous one", now: null, before: through(2) },
  { rule: "the previous one to November", now: null, before: through(11) },
])("spans that follow: $rule", ({ now, before }) => expect(spansFollow(now, before)).toBeNull());

test.each<{ rule: string; now: Span | null; before: Span | null; reason: Refusal }>([
  { rule: "R17 1—2月", now: through(2), before: null, reason: refused("januaryFebruary") },
  { rule: "R17 1月", now: month(1), before: null, reason: refused("januaryFebruary") },
  { rule: "R17 2月 after 1月", now: month(2), before: month(1), reason: refused("januaryFebruary") },
  { rule: "R17 1—1月", now: through(1), before: through(12, 2024), reason: refused("januaryFebruary") },
  { rule: "R17 after 1月", now: null, before: month(1), reason: refused("januaryFebruary") },
  { rule: "a month is skipped", now: through(5), before: through(3), reason: refused("spansNotAdjacent", "3", "5") },
  { rule: "the same month", now: through(5), before: through(5), reason: refused("spansNotAdjacent", "5", "5") },
  { rule: "the wrong way round", now: through(4), before: through(5), reason: refused("spansNotAdjacent", "5", "4") },
  {
    rule: "another year",
    now: through(5),
    before: through(4, 2024),
    reason: refused("spansNotAdjacent", "4", "5"),
  },
  { rule: "after December", now: null, before: through(12), reason: refused("spansNotAdjacent", "12", "13") },
  {
    rule: "二季度",
    now: span({ unit: "quarter", number: 2025 * 4 + 1 }),
    before: through(5),
    reason: misused("spanNotCumulative"),
  },
  {
    rule: "下半年 before",
    now: through(12),
    before: span({ unit: "half", number: 2025 * 2 + 1 }),
    reason: misused("spanNotCumulative"),
  },
])("spans refused: $rule", ({ now, before, reason }) => {
  expectReason(spansFollow(now, before), reason);
  expectReason(singleMonth(9, 5, now, before, "allow", "refuse"), reason);
  const cumulative = (level: number, one: Span | null) => ({ level, growth: 0.1, span: one });
  expectReason(singleMonthYearOnYear(cumulative(9, now), cumulative(5, before)), reason);
});

// 浦江 2010 and a prefecture-level city 2015 (O12).
test.each([
  { rule: "O12 浦江 1—6月 without 6月", cumulative: 1086976, previous: 206713, expected: 880263 },
  { rule: "O12 a city, 1—5月 without 1—4月", cumulative: 4568.3, previous: 3567.2, expected: 1001.1 },
  { rule: "without floating point remains", cumulative: 0.3, previous: 0.1, expected: 0.2 },
  { rule: "nothing in the month", cumulative: 7.5, previous: 7.5, expected: 0 },
  { rule: "U3 nothing so far is nothing in the month", cumulative: 0, previous: 0, expected: 0 },
])("R16 $rule", ({ cumulative, previous, expected }) => {
  expect(singleMonth(cumulative, previous, null, null, "refuse", "refuse")).toBe(expected);
});

test.each<{ rule: string; args: Parameters<typeof singleMonth>; reason: Refusal }>([
  { rule: "no figure", args: [null, 5, through(2), null, "refuse", "refuse"], reason: refused("cumulativeMissing") },
  {
    rule: "none before",
    args: [5, null, through(2), null, "refuse", "refuse"],
    reason: refused("previousCumulativeMissing"),
  },
  { rule: "U3 0 before", args: [12.5, 0, null, null, "refuse", "refuse"], reason: refused("previousCumulativeZero") },
  {
    rule: "U3 0 before a loss",
    args: [-3, 0, null, null, "allow", "refuse"],
    reason: refused("previousCumulativeZero"),
  },
  { rule: "0 kept, a loss", args: [-3, 0, null, null, "refuse", "keep"], reason: refused("singleMonthNegative") },
  { rule: "below zero", args: [5, 5.1, null, null, "refuse", "refuse"], reason: refused("singleMonthNegative") },
])("R16 refused: $rule", ({ args, reason }) => expectReason(singleMonth(...args), reason));

test("U3 the first figure of the year after none, where zeros are kept", () => {
  expect(singleMonth(12.5, 0, null, null, "refuse", "keep")).toBe(12.5);
});

test("R16 a loss of the month, where it is allowed", () => {
  expect(singleMonth(5, 5.3, null, null, "allow", "refuse")).toBe(-0.3);
});

test("single months sum back to the cumulative figure", () => {
  const cents = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(fc.array(cents, { minLength: 11, maxLength: 11 }), (months) => {
      // The first is that of January and February.
      const cumulative = months.map((_, at) => months.slice(0, at + 1).reduce((sum, one) => sum + one, 0) / 100);
      const single = cumulative
        .slice(1)
        .map(
          (level, at) =>
            singleMonth(level, cumulative[at]!, through(at + 3), through(at + 2), "allow", "keep") as number,
        );
      expect(single).toEqual(months.slice(1).map((one) => one / 100 || 0));
    }),
  );
});

type Figure = readonly [level: number | null, growth: number | null];
const growthOf = (now: Figure, before: Figure) =>
  singleMonthYearOnYear(
    { level: now[0], growth: now[1], span: null },
    { level: before[0], growth: before[1], span: null },
  );

test.each<{ rule: string; now: Figure; before: Figure; percent: number }>([
  { rule: "O12 浦江 产值, text 25.5", now: [1086976, 0.187], before: [206713, -0.034], percent: 25.44 },
  // The text implies 27.3: a doubt of the source, not of the rule.
  { rule: "O12 浦江 销售", now: [1051024, 0.184], before: [200036, -0.017], percent: 24.38 },
  { rule: "O12 a city 2015, 1—4月", now: [4568.3, 0.062], before: [1001.1, 0.065], percent: 6.12 },
  {
    rule: "the month itself comes back",
    now: [1086976, 0.187],
    before: [880263, 880263 / (1086976 / 1.187 - 206713 / 0.966) - 1],
    percent: -3.4,
  },
  { rule: "nothing in the month", now: [50, 0], before: [50, 0.25], percent: -100 },
])("R18 $rule", ({ now, before, percent }) => {
  expect(Math.abs(Number(growthOf(now, before)) * 100 - percent)).toBeLessThanOrEqual(0.00501);
});

test("R18 percent numbers, and growths beyond 100 % that are said to be fractions", () => {
  expect(growthOf([40, 3], [6, 2])).toBeCloseTo(34 / 8 - 1, 12);
});

test.each<{ rule: string; now: Figure; before: Figure; reason: Refusal }>([
  { rule: "no figure", now: [null, 0.1], before: [5, 0.1], reason: refused("cumulativeMissing") },
  { rule: "none before", now: [9, 0.1], before: [null, 0.1], reason: refused("previousCumulativeMissing") },
  { rule: "no growth", now: [9, null], before: [5, 0.1], reason: refused("growthMissing") },
  { rule: "no growth before", now: [9, 0.1], before: [5, null], reason: refused("growthMissing") },
  { rule: "−100 %", now: [9, -1], before: [5, 0.1], reason: refused("growthTooLow") },
  { rule: "−100 % before", now: [9, 0.1], before: [5, -1], reason: refused("growthTooLow") },
  { rule: "a month below zero", now: [5, 0.1], before: [5.1, 0.1], reason: refused("singleMonthNoGrowth") },
  { rule: "U3 nothing before", now: [5, 0.1], before: [0, 0.1], reason: refused("singleMonthNoGrowth") },
  { rule: "a loss before", now: [5, 0.1], before: [-2, 0.1], reason: refused("singleMonthNoGrowth") },
  { rule: "no base of its own", now: [110, 0.1], before: [100, 0], reason: refused("singleMonthBase") },
  { rule: "a base below zero", now: [110, 0.5], before: [100, 0], reason: refused("singleMonthBase") },
])("R18 refused: $rule", ({ now, before, reason }) => expectReason(growthOf(now, before), reason));

test("from exact growths the month's own growth comes back, in any unit", () => {
  const level = fc.double({ min: 1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(level, level, level, level, (before, one, baseBefore, base) => {
      const now: Figure = [before + one, (before + one) / (baseBefore + base) - 1];
      const growth = growthOf(now, [before, before / baseBefore - 1]) as number;
      expect(Math.abs(growth - (one / base - 1))).toBeLessThan(1e-6 * (1 + one / base));
    }),
  );
});
