import fc from "fast-check";
import { decimalSum } from "../../../src/core/numbers/decimalSum";
import { movePoint } from "../../../src/core/numbers/movePoint";
import { roundDecimal } from "../../../src/core/numbers/roundDecimal";

// GB/T 8170 and Excel's ROUND side by side: daowen.com 12857750, foodmate 165924 (O20, R36).
test.each([
  { value: 12.1498, digits: 1, even: 12.1, up: 12.1 },
  { value: 1268, digits: -2, even: 1300, up: 1300 },
  { value: 10.5002, digits: 0, even: 11, up: 11 },
  { value: 1.05, digits: 1, even: 1, up: 1.1 },
  { value: 0.35, digits: 1, even: 0.4, up: 0.4 },
  { value: 2500, digits: -3, even: 2000, up: 3000 },
  { value: 3500, digits: -3, even: 4000, up: 4000 },
  { value: -0.0365, digits: 3, even: -0.036, up: -0.037 },
  { value: 8.53459, digits: 2, even: 8.53, up: 8.53 },
  { value: 15.4546, digits: 0, even: 15, up: 15 },
])("O20 $value to $digits digits", ({ value, digits, even, up }) => {
  expect(roundDecimal(value, digits, "even")).toBe(even);
  expect(roundDecimal(value, digits, "up")).toBe(up);
});

test.each([
  { rule: "R37 1.005", value: 1.005, digits: 2, expected: 1.01 },
  { rule: "R37 8.575", value: 8.575, digits: 2, expected: 8.58 },
  { rule: "R37 1.45", value: 1.45, digits: 1, expected: 1.5 },
  { rule: "R37 0.35", value: 0.35, digits: 1, expected: 0.4 },
  { rule: "R37 2.675", value: 2.675, digits: 2, expected: 2.68 },
  { rule: "R37 0.145 × 100 is 14.5", value: 0.145 * 100, digits: 0, expected: 15 },
  { rule: "R37 a negative tie goes away from zero", value: -2.5, digits: 0, expected: -3 },
  { rule: "nothing left to round", value: 0.1 + 0.2, digits: 20, expected: 0.1 + 0.2 },
  { rule: "fifteen digits are kept as they are", value: 123456789012345, digits: 0, expected: 123456789012345 },
  { rule: "beyond fifteen digits nothing is touched", value: 0.1 + 0.2, digits: 15, expected: 0.1 + 0.2 },
  { rule: "the fifteenth goes", value: 0.1 + 0.2, digits: 14, expected: 0.3 },
  { rule: "far below the unit", value: 0.0004, digits: 1, expected: 0 },
  { rule: "half the unit below one digit", value: 0.05, digits: 1, expected: 0.1 },
  { rule: "a tiny number", value: 1.25e-7, digits: 8, expected: 1.3e-7 },
  { rule: "a huge number", value: 1.25e21, digits: -20, expected: 1.3e21 },
])("$rule", ({ value, digits, expected }) => expect(roundDecimal(value, digits, "up")).toBe(expected));

test.each([0, -0, -0.04, 0.04])("%d to one decimal is a zero without a sign", (value) => {
  expect(roundDecimal(value, 1, "even")).toBe(0);
});

// The standard's own tables of rounding by half and by a fifth of the unit, and the case of R36.
test.each([
  { value: 60.25, digits: 0, interval: 0.5, expected: 60 },
  { value: 60.38, digits: 0, interval: 0.5, expected: 60.5 },
  { value: 60.28, digits: 0, interval: 0.5, expected: 60.5 },
  { value: -60.75, digits: 0, interval: 0.5, expected: -61 },
  { value: 830, digits: -2, interval: 0.2, expected: 840 },
  { value: 842, digits: -2, interval: 0.2, expected: 840 },
  { value: 832, digits: -2, interval: 0.2, expected: 840 },
  { value: -930, digits: -2, interval: 0.2, expected: -920 },
] as const)("R36 $value by steps of $interval", ({ value, digits, interval, expected }) => {
  expect(roundDecimal(value, digits, "even", interval)).toBe(expected);
});

test("a rounded number is a multiple of the step, at most half of one away, and the even one of two", () => {
  const figure = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(figure, fc.integer({ min: 0, max: 3 }), (thousandths, digits) => {
      const rounded = roundDecimal(movePoint(thousandths, -3), digits, "even");
      const steps = movePoint(rounded, digits);
      expect(Number.isInteger(steps)).toBe(true);
      const off = Math.abs(movePoint(thousandths, digits - 3) - steps);
      expect(off).toBeLessThanOrEqual(0.5 + 1e-6);
      if (off === 0.5) expect(Math.abs(steps % 2)).toBe(0);
      expect(roundDecimal(rounded, digits, "even")).toBe(rounded);
    }),
  );
});

test("digits of any number are rounded as they are written, halves up", () => {
  const digits = fc.integer({ min: 0, max: 10 });
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), digits, digits, (figures, places, kept) => {
      const value = Number(`${figures}e-${places}`);
      const cut = 10n ** BigInt(Math.max(0, places - kept));
      const size = BigInt(Math.abs(figures));
      const rounded = Number(`${(size * 2n + cut) / (cut * 2n)}e-${Math.min(places, kept)}`);
      expect(roundDecimal(value, kept, "up")).toBe(figures < 0 && rounded > 0 ? -rounded : rounded);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  { rule: "without floating point remains", figures: [0.1, 0.2], expected: 0.3 },
  { rule: "O15 70.46 = 52.96 + 17.50", figures: [52.96, 17.5], expected: 70.46 },
  { rule: "differences too", figures: [66.2, -66.06], expected: 0.14 },
  { rule: "nothing sums to 0", figures: [], expected: 0 },
  { rule: "the most decimals of any", figures: [1.005, 2], expected: 3.005 },
])("a sum as on paper: $rule", ({ figures, expected }) => expect(decimalSum(figures)).toBe(expected));

test("sums of hundredths are exact", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e8, max: 1e8 }), { maxLength: 40 }), (hundredths) => {
      const sum = hundredths.reduce((before, one) => before + one, 0);
      expect(decimalSum(hundredths.map((one) => one / 100))).toBe(sum / 100);
    }),
  );
});
