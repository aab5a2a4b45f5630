import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { growthDirection } from "../../../../src/core/statistics/growth/growthDirection";
import { growthStatus } from "../../../../src/core/statistics/growth/growthStatus";

// (base, current) in 亿元: National Bureau of Statistics (O10, O18).
test.each([
  { rule: "O10 社零 rose", current: 69737, base: 52130, expected: "rose" },
  { rule: "O7 back again: fell", current: 73.79, base: 75.33, expected: "fell" },
  { rule: "零增长", current: 12.5, base: 12.5, expected: "unchanged" },
  { rule: "R48 floating point remains are no growth", current: 0.1 + 0.2, base: 0.3, expected: "unchanged" },
  { rule: "R48 nor a fall", current: 0.3, base: 0.1 + 0.2, expected: "unchanged" },
  { rule: "a fall to zero", current: 0, base: 8, expected: "fell" },
  { rule: "O18 石油加工 2009", current: 117, base: -194, expected: "turnedToProfit" },
  { rule: "O18 钢铁 2009", current: -7.7, base: 255, expected: "turnedToLoss" },
  { rule: "R3 增亏", current: -8, base: -5, expected: "lossGrew" },
  { rule: "R3 减亏", current: -5, base: -8, expected: "lossShrank" },
  { rule: "R3 持平 in loss, R48", current: -0.3, base: -(0.1 + 0.2), expected: "lossEqual" },
  { rule: "R3 扭亏", current: 0, base: -5, expected: "lossEnded" },
  { rule: "R2 基期为零", current: 5, base: 0, expected: "baseZero" },
])("$rule", ({ current, base, expected }) => expect(growthDirection(current, base)).toBe(expected));

test.each([
  { rule: "blank current", current: null, base: 5, code: "currentMissing" },
  { rule: "blank base", current: 5, base: null, code: "baseMissing" },
  { rule: "both blank", current: null, base: null, code: "currentMissing" },
] as const)("refused: $rule", ({ current, base, code }) => {
  expect(growthDirection(current, base)).toEqual(new Refusal(code));
});

test("every pair has one word; where a rate has a meaning, swapping the levels turns it round", () => {
  const level = fc.integer({ min: -50, max: 50 });
  const turned: Record<string, string> = { rose: "fell", fell: "rose", unchanged: "unchanged" };
  fc.assert(
    fc.property(level, level, (current, base) => {
      const direction = growthDirection(current, base);
      if (growthStatus(current, base)) expect(direction).toBe(growthStatus(current, base));
      else if (current > 0) expect(growthDirection(base, current)).toBe(turned[direction as string]);
    }),
  );
});
