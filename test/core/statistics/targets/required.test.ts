import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { remainder } from "../../../../src/core/statistics/targets/remainder";
import { requiredGrowth } from "../../../../src/core/statistics/targets/requiredGrowth";
import { requiredPerMonth } from "../../../../src/core/statistics/targets/requiredPerMonth";
import { expectReason, misused, refused } from "../reasons";

// 场口镇 (D1): 39.6 亿元 by April 2025, target 132.594, last year 123 in the year and 39.6 / 1.121 by April.
test.each<{ rule: string; args: Parameters<typeof requiredGrowth>; expected: number }>([
  { rule: "D1 场口镇", args: [39.6, 132.594, 39.6 / 1.121, 123], expected: 0.060675 },
  { rule: "R33 48 of 100, 46 of 90 last year", args: [48, 100, 46, 90], expected: 8 / 44 },
  { rule: "the rest may fall", args: [60, 100, 46, 90], expected: -4 / 44 },
  { rule: "as much as last year", args: [56, 100, 46, 90], expected: 0 },
  { rule: "a loss so far", args: [-5, 100, 46, 90], expected: 61 / 44 },
  { rule: "a loss in that time last year", args: [48, 100, -10, 90], expected: -48 / 100 },
])("growth needed: $rule", ({ args, expected }) => expect(requiredGrowth(...args)).toBeCloseTo(expected, 5));

test.each<{ rule: string; args: Parameters<typeof requiredGrowth>; reason: Refusal }>([
  { rule: "no actual", args: [null, 100, 46, 90], reason: refused("actualMissing") },
  { rule: "no target", args: [48, null, 46, 90], reason: refused("targetMissing") },
  { rule: "U3 target 0", args: [48, 0, 46, 90], reason: refused("targetMissing") },
  { rule: "target below 0", args: [-48, -10, 46, 90], reason: refused("targetNegative") },
  { rule: "no full year", args: [48, 100, 46, null], reason: refused("fullYearMissing") },
  { rule: "full year 0", args: [48, 100, 46, 0], reason: refused("fullYearMissing") },
  { rule: "no level to date", args: [48, 100, null, 90], reason: refused("baseToDateMissing") },
  { rule: "U3 level to date 0", args: [48, 100, 0, 90], reason: refused("baseToDateMissing") },
  { rule: "reached", args: [100, 100, 46, 90], reason: refused("targetReached") },
  { rule: "more than reached", args: [101, 100, 46, 90], reason: refused("targetReached") },
  { rule: "last year at its end", args: [48, 100, 90, 90], reason: refused("baseRestNotPositive") },
  { rule: "but for floating point", args: [48, 100, 0.1 + 0.2, 0.3], reason: refused("baseRestNotPositive") },
  { rule: "the wrong way round", args: [48, 100, 90, 46], reason: misused("paceAboveWhole") },
  { rule: "the wrong way round, and reached", args: [100, 100, 90, 46], reason: misused("paceAboveWhole") },
  { rule: "a growth for a target", args: [39.6, 0.078, 46, 90], reason: misused("targetLooksLikeGrowth") },
])("no growth: $rule", ({ args, reason }) => expectReason(requiredGrowth(...args), reason));

test.each<{ rule: string; args: Parameters<typeof requiredPerMonth>; expected: number }>([
  { rule: "R33 52 in six months", args: [48, 100, 6], expected: 52 / 6 },
  { rule: "O2 of the budget, one month left", args: [99552, 109466, 11], expected: 9914 },
  { rule: "without floating point remains", args: [0.1, 0.3, 11], expected: 0.2 },
  { rule: "January is over", args: [1, 12, 1], expected: 1 },
  { rule: "reached", args: [100, 100, 6], expected: 0 },
  { rule: "twenty times reached", args: [20, 1, 6], expected: 0 },
  { rule: "more than reached, in December", args: [120, 100, 12], expected: 0 },
])("a month: $rule", ({ args, expected }) => expect(requiredPerMonth(...args)).toBe(expected));

test.each<{ rule: string; args: Parameters<typeof requiredPerMonth>; reason: Refusal }>([
  { rule: "no period", args: [48, 100, null], reason: refused("periodMissing") },
  { rule: "no actual", args: [null, 100, 6], reason: refused("actualMissing") },
  { rule: "no target", args: [48, null, 6], reason: refused("targetMissing") },
  { rule: "a growth for a target", args: [20.1, 1, 6], reason: misused("targetLooksLikeGrowth") },
  { rule: "December", args: [48, 100, 12], reason: refused("noMonthLeft") },
])("nothing a month: $rule", ({ args, reason }) => expectReason(requiredPerMonth(...args), reason));

test("what is left", () => {
  expect(remainder(48, 100)).toBe(52);
  expect(remainder(0.1 + 0.2, 0.3)).toBe(0);
  expect(remainder(-2, 0.5)).toBe(2.5);
});

test("done as required, the year ends on its target", () => {
  const level = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(level, level, level, level, fc.integer({ min: 1, max: 11 }), (done, rest, base, baseRest, month) => {
      const target = done + rest;
      const each = requiredPerMonth(done, target, month) as number;
      expect(Math.abs(done + each * (12 - month) - target)).toBeLessThan(1e-6 * target);
      const growth = requiredGrowth(done, target, base, base + baseRest);
      if (growth instanceof Refusal) return;
      expect(Math.abs(done + (base + baseRest - base) * (1 + growth) - target)).toBeLessThan(1e-6 * target);
    }),
  );
});
