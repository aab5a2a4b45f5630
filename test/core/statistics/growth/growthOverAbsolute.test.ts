import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { growthOverAbsolute } from "../../../../src/core/statistics/growth/growthOverAbsolute";
import { yearOnYear } from "../../../../src/core/statistics/growth/yearOnYear";

// The levels of O18 (National Bureau of Statistics 2007, 2009): the sign is that of the change.
test.each([
  { rule: "R4 O18 石油加工 2009年1—2月", current: 117, base: -194, expected: 1.603093 },
  { rule: "R4 O18 石油加工 2007年1—2月", current: 148, base: -46, expected: 4.217391 },
  { rule: "R4 O18 钢铁 2009年1—2月", current: -7.7, base: 255, expected: -1.030196 },
  { rule: "R4 a loss that grew", current: -8, base: -5, expected: -0.6 },
  { rule: "R4 a loss that shrank", current: -5, base: -8, expected: 0.375 },
  { rule: "R4 a loss that ended", current: 0, base: -5, expected: 1 },
  { rule: "R4 the same loss", current: -5, base: -5, expected: 0 },
])("$rule", ({ current, base, expected }) => {
  expect(growthOverAbsolute(current, base)).toBeCloseTo(expected, 6);
});

test.each([
  { rule: "blank current", current: null, base: 5, code: "currentMissing" },
  { rule: "blank base", current: 5, base: null, code: "baseMissing" },
  { rule: "both blank", current: null, base: null, code: "currentMissing" },
  { rule: "R2 base zero, in every mode", current: 5, base: 0, code: "baseZero" },
] as const)("refused: $rule", ({ current, base, code }) => {
  expect(growthOverAbsolute(current, base)).toEqual(new Refusal(code));
});

test("above zero it is the ordinary growth, and its sign is always that of the change", () => {
  const level = fc.integer({ min: -1e6, max: 1e6 });
  fc.assert(
    fc.property(level, level, (current, base) => {
      fc.pre(base !== 0);
      const growth = Number(growthOverAbsolute(current, base));
      expect(Math.sign(growth)).toBe(Math.sign(current - base));
      if (base > 0 && current >= 0) expect(growth).toBe(yearOnYear(current, base));
    }),
  );
});
