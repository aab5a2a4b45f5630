import fc from "fast-check";
import { intervalsMeet } from "../../../../src/core/statistics/consistency/intervalsMeet";
import { movePoint } from "../../../../src/core/numbers/movePoint";

test.each([
  { rule: "O10 社零 2021年1–2月", current: 69737, base: 52130, growth: 0.338, digits: 1, expected: true },
  { rule: "O10 社零 2022年1–2月", current: 74426, base: 69737, growth: 0.067, digits: 1, expected: true },
  { rule: "O11 固投 1–2月, comparable scope", current: 45236, base: 33323, growth: 0.35, digits: 1, expected: false },
  { rule: "O11 利润 2018年1–5月", current: 27298.3, base: 29047.6, growth: 0.165, digits: 1, expected: false },
  { rule: "O11 莱芜区 GDP", current: 1005.3, base: 908.82, growth: 0.034, digits: 1, expected: false },
  {
    rule: "R34 two rounded levels: naive −8.33 %",
    current: 4.51,
    base: 4.92,
    growth: -0.085,
    digits: 1,
    expected: true,
  },
  { rule: "R34 −8.7 % does not fit them", current: 4.51, base: 4.92, growth: -0.087, digits: 1, expected: false },
  {
    rule: "R34 4.50 is the number 4.5 and so counts as one decimal",
    current: 4.5,
    base: 4.92,
    growth: -0.087,
    digits: 1,
    expected: true,
  },
  {
    rule: "D3 湖镇: a base just under 60 is implied",
    current: 74.23,
    base: 59.98,
    growth: 0.2375,
    digits: 2,
    expected: true,
  },
  { rule: "D3 湖镇: 60.01 contradicts", current: 74.23, base: 60.01, growth: 0.2375, digits: 2, expected: false },
  {
    rule: "a growth printed without decimals is wider",
    current: 45236,
    base: 33323,
    growth: 0.36,
    digits: 0,
    expected: true,
  },
])("$rule", ({ current, base, growth, digits, expected }) => {
  expect(intervalsMeet(current, base, growth, digits)).toBe(expected);
});

// A ratio, and levels whose last zero a cell does not keep: 湛江 4.50 of 4.92 (R34).
test.each([
  { rule: "R34 [91.27, 91.66] meets 91.4", args: [4.5, 4.92, 0.914, 1, 2, "ratio"], expected: true },
  { rule: "R34 its lower end", args: [4.5, 4.92, 0.9122, 2, 2, "ratio"], expected: false },
  { rule: "R34 its upper end", args: [4.5, 4.92, 0.9167, 2, 2, "ratio"], expected: false },
  { rule: "a growth with the decimals of the levels said", args: [4.5, 4.92, -0.088, 1, 2, "growth"], expected: false },
  { rule: "a share of a loss", args: [-1, 4, -0.25, 0, 1, "ratio"], expected: true },
  { rule: "a loss: from −1.05 ÷ 3.95, wider than over 4.05", args: [-1, 4, -0.2658, 2, 1, "ratio"], expected: true },
  { rule: "a loss: beyond −1.05 ÷ 3.95", args: [-1, 4, -0.266, 2, 1, "ratio"], expected: false },
  { rule: "a loss: to −0.95 ÷ 4.05", args: [-1, 4, -0.2346, 2, 1, "ratio"], expected: true },
  { rule: "a loss: short of −0.95 ÷ 4.05", args: [-1, 4, -0.2344, 2, 1, "ratio"], expected: false },
  { rule: "a base that may be zero by its rounding bounds nothing above", args: [5, 0.4, 900, 0, 0], expected: true },
  { rule: "but something below", args: [5, 0.4, 3, 0, 0], expected: false },
  {
    rule: "0.0675 ÷ 1.5 touches 4.5 %, but for floating point",
    args: [0.068, 1, 0.04, 0, undefined, "ratio"],
    expected: true,
  },
  {
    rule: "0.0525 ÷ 1.5 touches 3.5 %, but for floating point",
    args: [0.052, 2, 0.04, 0, undefined, "ratio"],
    expected: true,
  },
] as const)("$rule", ({ args, expected }) => {
  expect(intervalsMeet(...(args as unknown as Parameters<typeof intervalsMeet>))).toBe(expected);
});

test("a growth computed from two levels and then rounded as printed is always consistent", () => {
  const level = fc.integer({ min: 100, max: 1_000_000 });
  fc.assert(
    fc.property(level, level, fc.integer({ min: 0, max: 2 }), (current, base, digits) => {
      const growth = Number((current / base - 1).toFixed(digits + 2));
      expect(intervalsMeet(movePoint(current, -2), movePoint(base, -2), growth, digits)).toBe(true);
    }),
  );
});

test("a growth further off than all roundings together is never consistent", () => {
  const level = fc.integer({ min: 10_000, max: 1_000_000 });
  fc.assert(
    fc.property(level, level, (current, base) => {
      const growth = current / base - 1;
      const slack = (current + base) / base / (base - 1) + 0.0005;
      expect(intervalsMeet(current, base, growth + 2 * slack, 1)).toBe(false);
      expect(intervalsMeet(current, base, growth - 2 * slack, 1)).toBe(false);
    }),
  );
});
