import fc from "fast-check";
import { Misuse, Refusal, type Answer } from "../../../../src/core/statistics/Answer";
import type { TargetKind, TargetRule } from "../../../../src/core/statistics/targets/targetKinds";
import { targetRate } from "../../../../src/core/statistics/targets/targetRate";
import { levelCompletion } from "../../../../src/core/statistics/targets/levelCompletion";
import { expectReason, misused, refused } from "../reasons";

/** Each kind with its usual method. */
const USUAL: { [Kind in TargetKind]: TargetRule<Kind> } = {
  level: { kind: "level", method: "level" },
  growth: { kind: "growth", method: "level" },
  ratio: { kind: "ratio", method: "verdict" },
  cap: { kind: "cap", method: "verdict" },
  reduction: { kind: "reduction", method: "reduction" },
};

interface Case {
  rule: string;
  actual: number | null;
  target: number | null;
  kind: TargetKind;
  base?: number | null;
}

// Reports of 场口镇, 洲泉镇, XX镇 (D1, D9, D13), a district's budget (O2), 福田 2016 (O3), a banner (O7), 江门 (O5).
test.each([
  {
    rule: "D1 场口镇 工业总产值 +7.8 %",
    actual: 39.6,
    target: 0.078,
    kind: "growth",
    base: 123,
    percent: 29.87,
    digits: 2,
  },
  { rule: "D9 服务业投资, never capped", actual: 12.2, target: 7.03, kind: "level", percent: 173.5, digits: 1 },
  { rule: "D13 土地 57 %", actual: 98.11, target: 172.1, kind: "level", percent: 57, digits: 0 },
  { rule: "D13 土地 485 %", actual: 44.0385, target: 9.08, kind: "level", percent: 485, digits: 0 },
  { rule: "O2 1–6月", actual: 61646, target: 109466, kind: "level", percent: 56.3, digits: 1 },
  { rule: "O2 1–11月", actual: 99552, target: 109466, kind: "level", percent: 90.9, digits: 1 },
  { rule: "O3 固投 Q1", actual: 69.88, target: 270.7, kind: "level", percent: 25.8, digits: 1 },
  { rule: "O3 社零 Q1", actual: 345.86, target: 1663, kind: "level", percent: 20.8, digits: 1 },
  { rule: "O3 进出口 Q1", actual: 257.98, target: 1222, kind: "level", percent: 21.1, digits: 1 },
  { rule: "O3 财政 Q1", actual: 41.74, target: 151.02, kind: "level", percent: 27.6, digits: 1 },
  { rule: "O3 固投 H1", actual: 143.63, target: 270.7, kind: "level", percent: 53.1, digits: 1 },
  { rule: "O3 社零 H1", actual: 745.5, target: 1663, kind: "level", percent: 44.8, digits: 1 },
  { rule: "O3 固投 Q3, 年初目标 (R32)", actual: 228.77, target: 270.7, kind: "level", percent: 84.5, digits: 1 },
  { rule: "O3 固投 Q3, 调整目标 (R32)", actual: 228.77, target: 290, kind: "level", percent: 78.9, digits: 1 },
  { rule: "O3 社零 Q3", actual: 1189.2, target: 1663, kind: "level", percent: 71.5, digits: 1 },
  { rule: "O3 进出口 Q3", actual: 859.19, target: 1222, kind: "level", percent: 70.3, digits: 1 },
  { rule: "O3 财政 Q3", actual: 114.98, target: 151.02, kind: "level", percent: 76.1, digits: 1 },
  { rule: "O5 江门 1–10月", actual: 629.0, target: 647.4, kind: "level", percent: 97.2, digits: 1 },
  { rule: "O7 旗 固投", actual: 75.33, target: 85.9, kind: "level", percent: 87.69, digits: 2 },
  { rule: "R22 a loss against a plan of profit", actual: -3, target: 12, kind: "level", percent: -25, digits: 9 },
  {
    rule: "R23 whole year on plan +10 %, actual +12 %",
    actual: 112,
    target: 0.1,
    kind: "growth",
    base: 100,
    percent: 101.82,
    digits: 2,
  },
  { rule: "R23 a plan of decline −5 %", actual: 95, target: -0.05, kind: "growth", base: 100, percent: 100, digits: 9 },
  {
    rule: "R23 a growth of exactly 100 % is believed",
    actual: 2,
    target: 1,
    kind: "growth",
    base: 1,
    percent: 100,
    digits: 9,
  },
  { rule: "R32 确保 20", actual: 12, target: 20, kind: "level", percent: 60, digits: 9 },
  { rule: "R32 奋斗 25", actual: 12, target: 25, kind: "level", percent: 48, digits: 9 },
  { rule: "R28 plan 5 %, actual 8 %", actual: 0.08, target: 0.05, kind: "reduction", percent: 160, digits: 9 },
  { rule: "R28 both written as falls", actual: -0.08, target: -0.05, kind: "reduction", percent: 160, digits: 9 },
  { rule: "R28 from levels", actual: 92, target: 0.05, kind: "reduction", base: 100, percent: 160, digits: 9 },
  {
    rule: "R28 from levels, target as a fall",
    actual: 92,
    target: -0.05,
    kind: "reduction",
    base: 100,
    percent: 160,
    digits: 9,
  },
  {
    rule: "R28 a rise in place of a fall is negative",
    actual: 102,
    target: 0.05,
    kind: "reduction",
    base: 100,
    percent: -40,
    digits: 9,
  },
  { rule: "R28 no change", actual: 0, target: 0.05, kind: "reduction", percent: 0, digits: 9 },
] satisfies (Case & { percent: number; digits: number })[])(
  "$rule",
  ({ actual, target, kind, percent, digits, ...rest }) => {
    const rate = targetRate(actual, target, USUAL[kind], rest.base ?? null);
    expect(Math.abs(Number(rate) * 100 - percent)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-12);
  },
);

test.each([
  { rule: "R26 覆盖率 99.5 % met", actual: 0.996, target: 0.995, kind: "ratio", expected: "met" },
  { rule: "R26 exactly the ratio", actual: 0.995, target: 0.995, kind: "ratio", expected: "met" },
  { rule: "R26 missed", actual: 0.994, target: 0.995, kind: "ratio", expected: "missed" },
  { rule: "R27 36 of 40", actual: 36, target: 40, kind: "cap", expected: "met" },
  { rule: "R27 exactly the cap", actual: 40, target: 40, kind: "cap", expected: "met" },
  { rule: "R27 above the cap", actual: 41, target: 40, kind: "cap", expected: "missed" },
  { rule: "R27 actual 0", actual: 0, target: 40, kind: "cap", expected: "met" },
  { rule: "R27 1 of 40 is no fraction", actual: 1, target: 40, kind: "cap", expected: "met" },
] satisfies (Case & { expected: string })[])("$rule", ({ actual, target, kind, expected }) => {
  expect(targetRate(actual, target, USUAL[kind], null)).toBe(expected);
});

test.each([
  { rule: "R22 no target", actual: 5, target: null, kind: "level", code: "targetMissing" },
  { rule: "R22 target 0", actual: 5, target: 0, kind: "level", code: "targetMissing" },
  { rule: "negative target", actual: 5, target: -2, kind: "level", code: "targetNegative" },
  { rule: "blank actual", actual: null, target: 5, kind: "level", code: "actualMissing" },
  { rule: "R23 no base", actual: 39.6, target: 0.078, kind: "growth", code: "targetBaseMissing" },
  { rule: "R23 base 0", actual: 39.6, target: 0.078, kind: "growth", base: 0, code: "targetBaseMissing" },
  { rule: "R23 base below 0", actual: 39.6, target: 0.078, kind: "growth", base: -3, code: "targetBaseMissing" },
  {
    rule: "R23 target 0 is how some builds deliver a blank (U3)",
    actual: 9,
    target: 0,
    kind: "growth",
    base: 10,
    code: "targetMissing",
  },
  { rule: "R23 a decline below zero", actual: 5, target: -1.5, kind: "growth", base: 10, code: "growthTooLow" },
  { rule: "R23 a decline to nothing", actual: 5, target: -1, kind: "growth", base: 10, code: "growthTooLow" },
  { rule: "R26 blank actual", actual: null, target: 0.9, kind: "ratio", code: "actualMissing" },
  { rule: "R27 no cap", actual: 1, target: null, kind: "cap", code: "targetMissing" },
  { rule: "A5 ratio 0", actual: 0.5, target: 0, kind: "ratio", code: "targetMissing" },
  { rule: "A5 cap 0", actual: 0, target: 0, kind: "cap", code: "targetMissing" },
  { rule: "R28 target 0", actual: 0.1, target: 0, kind: "reduction", code: "targetMissing" },
  { rule: "R28 opposite signs", actual: -0.02, target: 0.05, kind: "reduction", code: "reductionSigns" },
  { rule: "R28 base 0", actual: 92, target: 0.05, kind: "reduction", base: 0, code: "targetBaseMissing" },
] satisfies (Case & { code: string })[])("refused: $rule", ({ actual, target, kind, code, ...rest }) => {
  const answer = targetRate(actual, target, USUAL[kind], rest.base ?? null);
  expect(answer).toEqual(new Refusal(code as Refusal["code"]));
  expect(answer).not.toBeInstanceOf(Misuse);
});

test("B4 a level above 2000 % of its target is refused: the target may be a growth", () => {
  expect(targetRate(20, 1, USUAL.level, null)).toBe(20);
  expectReason(targetRate(20.01, 1, USUAL.level, null), misused("targetLooksLikeGrowth"));
  expectReason(targetRate(39.6, 0.078, USUAL.level, null), misused("targetLooksLikeGrowth"));
  expect(targetRate(-100, 1, USUAL.level, null)).toBe(-100);
  expectReason(targetRate(-100, -1, USUAL.level, null), refused("targetNegative"));
  expectReason(targetRate(5, 0, USUAL.level, null), refused("targetMissing"));
});

test("a method goes to its kind of target", () => {
  expect(targetRate(0.12, 0.1, { kind: "growth", method: "growth" }, null)).toBeCloseTo(1.2, 12);
  expect(targetRate(36, 40, { kind: "cap", method: "difference" }, null)).toBeCloseTo(1.1, 12);
  expect(targetRate(0.08, 0.05, { kind: "reduction", method: "plan" }, null)).toBeCloseTo(0.96842, 5);
});

test("a level rate times its target is the actual, and a growth target is the level it implies", () => {
  const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  const growth = fc.double({ min: 0.001, max: 1, noNaN: true });
  fc.assert(
    fc.property(positive, positive, growth, (actual, base, rise) => {
      const byGrowth = targetRate(actual, rise, USUAL.growth, base) as Answer;
      expect(byGrowth).toBe(levelCompletion(actual, base * (1 + rise)));
      expect(Math.abs(Number(byGrowth) * base * (1 + rise) - actual)).toBeLessThan(1e-9 * actual);
    }),
  );
});

test("no kind of target turns a gap into a number", () => {
  const level = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
  fc.assert(
    fc.property(level, level, level, fc.constantFrom(...Object.values(USUAL)), (actual, target, base, rule) => {
      const rate = targetRate(actual, target, rule, base);
      if (actual === null || target === null) expect(rate).toBeInstanceOf(Refusal);
      else expect(rate).not.toBeNaN();
    }),
  );
});
