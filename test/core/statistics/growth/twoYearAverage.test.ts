import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { twoYearAverage } from "../../../../src/core/statistics/growth/twoYearAverage";

// Growth of 2021 against 2019 and the printed two-year average, in percent: National Bureau of Statistics 2021 (O9).
test.each([
  { indicator: "利润 1—2月", growth: 72.1, printed: 31.2 },
  { indicator: "利润 上半年", growth: 45.5, printed: 20.6 },
  { indicator: "利润 二季度", growth: 42.5, printed: 19.4 },
  { indicator: "固定资产投资 1—2月", growth: 3.5, printed: 1.7 },
  { indicator: "社零 1—2月", growth: 6.4, printed: 3.2 },
  { indicator: "规上增加值 1—2月", growth: 16.9, printed: 8.1 },
  { indicator: "GDP 一季度", growth: 10.3, printed: 5.0 },
])("O9 $indicator", ({ growth, printed }) => {
  expect(Math.abs(Number(twoYearAverage(100 + growth, 100)) * 100 - printed)).toBeLessThanOrEqual(0.05 + 1e-9);
});

test("R7 O9 固定资产投资 上半年 is 4.45 by its rounded growth, where unrounded levels gave the printed 4.4", () => {
  expect(Number(twoYearAverage(109.1, 100)) * 100).toBeCloseTo(4.451, 3);
});

test.each([
  { rule: "blank current", args: [null, 5], code: "currentMissing" },
  { rule: "blank base", args: [5, null], code: "firstLevelMissing" },
  { rule: "base zero", args: [5, 0], code: "firstLevelNotPositive" },
  { rule: "base negative", args: [5, -2], code: "firstLevelNotPositive" },
  { rule: "current negative", args: [-5, 2], code: "levelNegative" },
] as const)("refused: $rule", ({ args, code }) => {
  expect(twoYearAverage(...(args as [number, number]))).toEqual(new Refusal(code));
});

test("R7 the same growth in both years is their average", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: -0.9, max: 9, noNaN: true }), (base, growth) => {
      expect(twoYearAverage(base * (1 + growth) * (1 + growth), base)).toBeCloseTo(growth, 9);
    }),
  );
});
