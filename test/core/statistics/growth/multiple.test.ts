import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { multiple } from "../../../../src/core/statistics/growth/multiple";

// Printed multiples (O19) and the definitions of 增加一倍, 翻番 by the National Bureau of Statistics (R5).
test.each([
  { rule: "O19 利润 增长1.79倍", current: 2.79, base: 1, wording: "increase", expected: 1.79 },
  { rule: "O19 某行业 增3倍", current: 4, base: 1, wording: "increase", expected: 3 },
  { rule: "O19 高技术投资 增长5.4倍", current: 6.4, base: 1, wording: "increase", expected: 5.4 },
  { rule: "O19 教育投资 增长2倍", current: 3, base: 1, wording: "increase", expected: 2 },
  { rule: "R5 增长2.3倍 is ×3.3", current: 3.3, base: 1, wording: "level", expected: 3.3 },
  { rule: "R5 增加一倍 is +100 %", current: 2, base: 1, wording: "increase", expected: 1 },
  { rule: "R5 翻一番", current: 86, base: 43, wording: "doublings", expected: 1 },
  { rule: "R5 翻两番 is +300 %", current: 4, base: 1, wording: "doublings", expected: 2 },
  { rule: "R5 翻三番 is +700 %", current: 8, base: 1, wording: "doublings", expected: 3 },
  { rule: "R48 exactly twice but for floating point", current: 0.6, base: 0.1 + 0.2, wording: "level", expected: 2 },
] as const)("$rule", ({ current, base, wording, expected }) => {
  expect(multiple(current, base, wording)).toBeCloseTo(expected, 12);
});

test.each([
  { rule: "R5 +99 %", current: 1.99, base: 1, code: "multipleBelowOne" },
  { rule: "R5 a fall", current: 1, base: 2, code: "multipleBelowOne" },
  { rule: "R5 a fall to zero", current: 0, base: 2, code: "multipleBelowOne" },
  { rule: "no change", current: 2, base: 2, code: "multipleBelowOne" },
  { rule: "blank current", current: null, base: 2, code: "currentMissing" },
  { rule: "blank base", current: 2, base: null, code: "baseMissing" },
  { rule: "base zero", current: 2, base: 0, code: "baseZero" },
  { rule: "R3 out of a loss", current: 117, base: -194, code: "turnedToProfit" },
  { rule: "R3 a loss three times as large", current: -9, base: -3, code: "lossGrew" },
] as const)("refused: $rule", ({ current, base, code }) => {
  for (const wording of ["increase", "level", "doublings"] as const)
    expect(multiple(current, base, wording)).toEqual(new Refusal(code));
});

test("the three wordings say the same", () => {
  const level = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(level, fc.double({ min: 2, max: 1e3, noNaN: true }), (base, times) => {
      const [increase, ratio, doublings] = (["increase", "level", "doublings"] as const).map((wording) =>
        Number(multiple(base * times, base, wording)),
      );
      expect(ratio).toBeCloseTo(times, 9);
      expect(increase! + 1).toBeCloseTo(ratio!, 9);
      expect(2 ** doublings!).toBeCloseTo(ratio!, 8);
    }),
  );
});
