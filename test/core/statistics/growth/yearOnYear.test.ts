import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { growthStatus } from "../../../../src/core/statistics/growth/growthStatus";
import { yearOnYear } from "../../../../src/core/statistics/growth/yearOnYear";

// Levels and printed rates: National Bureau of Statistics (O10), local fiscal reports (O1), a banner's report (O7).
test.each([
  { rule: "O10 社零 2021年1–2月", current: 69737, base: 52130, expected: 0.338, digits: 3 },
  { rule: "O10 社零 2022年1–2月", current: 74426, base: 69737, expected: 0.067, digits: 3 },
  { rule: "O1 财政总收入, +25457", current: 191347, base: 191347 - 25457, expected: 0.1535, digits: 4 },
  { rule: "O1 地方财政收入, +2546", current: 100223, base: 100223 - 2546, expected: 0.0261, digits: 4 },
  { rule: "O1 税收收入, +10304", current: 66342, base: 66342 - 10304, expected: 0.1839, digits: 4 },
  { rule: "O1 一般公共预算支出, +32770", current: 372037, base: 372037 - 32770, expected: 0.0966, digits: 4 },
  { rule: "O7 固投", current: 75.33, base: 73.79, expected: 0.021, digits: 3 },
  { rule: "O11 固投 2021年1–2月, by the two levels", current: 45236, base: 33323, expected: 0.3575, digits: 4 },
  { rule: "O19 增长1.79倍 is +179 %", current: 2.79, base: 1, expected: 1.79, digits: 12 },
  { rule: "D8 办公经费 下降9.9 %", current: 33.34, base: 37.0, expected: -0.099, digits: 3 },
  { rule: "R2 a fall to zero is −1", current: 0, base: 8, expected: -1, digits: 12 },
  { rule: "零增长 is exactly 0", current: 0.3, base: 0.3, expected: 0, digits: 15 },
])("$rule", ({ current, base, expected, digits }) => {
  const growth = yearOnYear(current, base);
  expect(Math.abs(Number(growth) - expected)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-15);
});

test.each([
  { rule: "R2 blank current", current: null, base: 5, code: "currentMissing" },
  { rule: "R2 blank base", current: 5, base: null, code: "baseMissing" },
  { rule: "R2 both blank: the current one is named", current: null, base: null, code: "currentMissing" },
  { rule: "R2 zero base", current: 5, base: 0, code: "baseZero" },
  { rule: "R2 zero over zero", current: 0, base: 0, code: "baseZero" },
  { rule: "R3 profit to loss (O18 钢铁 2009)", current: -7.7, base: 255, code: "turnedToLoss" },
  { rule: "R3 loss to profit (O18 石油加工 2009)", current: 117, base: -194, code: "turnedToProfit" },
])("$rule", ({ current, base, code }) => {
  expect(yearOnYear(current, base)).toEqual(new Refusal(code as Refusal["code"]));
});

const level = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

test("does not depend on the unit", () => {
  fc.assert(
    fc.property(level, level, (current, base) => {
      // A power of two: scaling is exact.
      expect(yearOnYear(current / 1024, base / 1024)).toBe(yearOnYear(current, base));
    }),
  );
});

test("gives a number exactly where there is no status word, and it leads back to the current level", () => {
  const any = fc.oneof(
    level,
    level.map((value) => -value),
    fc.constant(0),
  );
  fc.assert(
    fc.property(any, any, (current, base) => {
      const growth = yearOnYear(current, base);
      expect(typeof growth === "number").toBe(growthStatus(current, base) === null);
      if (typeof growth === "number")
        expect(Math.abs(base * (1 + growth) - current)).toBeLessThan(1e-9 * (current + base));
    }),
  );
});
