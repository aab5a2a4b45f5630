import fc from "fast-check";
import { growthStatus } from "../../../../src/core/statistics/growth/growthStatus";

// (base, current) in 亿元 and the words of the National Bureau of Statistics: releases 2007 and 2009 (O18).
test.each([
  { rule: "O18 钢铁 2009年1—2月", base: 255, current: -7.7, expected: "turnedToLoss" },
  { rule: "O18 有色 2009年1—2月", base: 128, current: -19.3, expected: "turnedToLoss" },
  { rule: "O18 化纤 2009年1—2月", base: 12, current: -1.3, expected: "turnedToLoss" },
  { rule: "O18 石油加工 2009年1—2月", base: -194, current: 117, expected: "turnedToProfit" },
  { rule: "O18 石油加工 2007年1—2月", base: -46, current: 148, expected: "turnedToProfit" },
  { rule: "O18 石油加工 2009年1—8月", base: -942, current: 712, expected: "turnedToProfit" },
  { rule: "R3 both negative, larger: 增亏", base: -5, current: -8, expected: "lossGrew" },
  { rule: "R3 both negative, smaller: 减亏", base: -8, current: -5, expected: "lossShrank" },
  { rule: "R3 both negative, equal: 持平", base: -5, current: -5, expected: "lossEqual" },
  { rule: "R48 equal but for floating point: 持平", base: -(0.1 + 0.2), current: -0.3, expected: "lossEqual" },
  { rule: "R3 a loss ends at zero: 扭亏", base: -5, current: 0, expected: "lossEnded" },
  { rule: "R2 base zero, profit now", base: 0, current: 5, expected: "baseZero" },
  { rule: "R2 base zero, loss now", base: 0, current: -5, expected: "baseZero" },
  { rule: "base above zero, current above zero", base: 5, current: 3, expected: null },
  { rule: "a fall to zero has a rate", base: 5, current: 0, expected: null },
])("$rule", ({ base, current, expected }) => {
  expect(growthStatus(current, base)).toBe(expected);
});

test("every pair of levels has one status or a rate, and the mirror of a turn is the other turn", () => {
  const level = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(level, level, (current, base) => {
      const status = growthStatus(current, base);
      expect(status === null).toBe(base > 0 && current >= 0);
      const mirror = growthStatus(base, current);
      expect(status === "turnedToLoss").toBe(mirror === "turnedToProfit" || (current < 0 && base > 0));
      expect(status === "lossGrew").toBe(mirror === "lossShrank");
    }),
  );
});
