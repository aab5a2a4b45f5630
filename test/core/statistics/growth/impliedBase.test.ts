import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { impliedBase, type ImpliedBaseOptions } from "../../../../src/core/statistics/growth/impliedBase";

const plain: ImpliedBaseOptions = { bound: "middle" };

// Town bulletins: 湖镇镇 2024, 洲泉镇 2024, 瓜沥镇 (D3, D8, D9, D12), and a county's report (O12).
test.each([
  { rule: "D3 湖镇 output, low", value: 74.23, growth: 0.2375, bound: "low", expected: 59.977, digits: 3 },
  { rule: "D3 湖镇 output, middle", value: 74.23, growth: 0.2375, bound: "middle", expected: 59.984, digits: 3 },
  { rule: "D3 湖镇 output, high: under 60", value: 74.23, growth: 0.2375, bound: "high", expected: 59.99, digits: 3 },
  { rule: "D8 办公经费 下降9.9 %", value: 33.34, growth: -0.099, bound: "middle", expected: 37.0, digits: 2 },
  { rule: "D8 公务接待费 下降74.7 %", value: 0.88, growth: -0.747, bound: "middle", expected: 3.478, digits: 3 },
  { rule: "D9 实到外资 +56.67 %", value: 1175, growth: 0.5667, bound: "middle", expected: 750.0, digits: 1 },
  { rule: "D12 财政总收入 +42.87 %", value: 17.03, growth: 0.4287, bound: "middle", expected: 11.92, digits: 2 },
  { rule: "D12 地方财政收入 +34.75 %", value: 9.32, growth: 0.3475, bound: "middle", expected: 6.917, digits: 3 },
  { rule: "D6 总收入 +5.5 %", value: 7526, growth: 0.055, bound: "middle", expected: 7133.6, digits: 1 },
] as const)("$rule", ({ value, growth, bound, expected, digits }) => {
  expect(impliedBase(value, growth, { ...plain, bound })).toBeCloseTo(expected, digits);
});

test.each([
  { rule: "growth printed as 24.00 %", growth: 0.24, options: { bound: "low", digits: 2 }, expected: 74.225 / 1.24005 },
  { rule: "growth without decimals", growth: 0.24, options: { bound: "low" }, expected: 74.225 / 1.245 },
  { rule: "digits 0 said", growth: 0.2375, options: { bound: "high", digits: 0 }, expected: 74.235 / 1.2325 },
  { rule: "beyond 100 %, said to be a fraction", growth: 7, options: {}, expected: 74.23 / 8 },
  { rule: "a growth of exactly 100 % is believed", growth: 1, options: {}, expected: 37.115 },
] as const)("$rule", ({ growth, options, expected }) => {
  expect(impliedBase(74.23, growth, { ...plain, ...options })).toBeCloseTo(expected, 9);
});

test.each([
  { rule: "blank value", args: [null, 0.1], expected: new Refusal("currentMissing") },
  { rule: "blank growth", args: [5, null], expected: new Refusal("growthMissing") },
  { rule: "a gap before a misuse", args: [null, 12.1], expected: new Refusal("currentMissing") },
  { rule: "a value of zero", args: [0, 0.1], expected: new Refusal("valueNotPositive") },
  { rule: "R3 a loss has no growth", args: [-5, 0.1], expected: new Refusal("valueNotPositive") },
  { rule: "a fall to zero", args: [5, -1], expected: new Refusal("growthTooLow") },
] as const)("refused: $rule", ({ args, expected }) => {
  const answer = impliedBase(...(args as unknown as [number, number]), plain);
  expect(answer).toEqual(expected);
  expect(answer instanceof Misuse).toBe(expected instanceof Misuse);
});

test("refused: a fall that may be to zero by its rounding has no upper bound, but a lower one", () => {
  expect(impliedBase(5, -0.996, { ...plain, bound: "high", digits: 0 })).toEqual(new Refusal("growthTooLow"));
  expect(impliedBase(5, -0.996, { ...plain, bound: "low", digits: 0 })).toBeCloseTo(4.5 / 0.009, 9);
  expect(impliedBase(5, -1.5, plain)).toEqual(new Refusal("growthTooLow"));
});

test("the base that a printed value and growth come from lies between low and high", () => {
  const level = fc.integer({ min: 100, max: 1_000_000 });
  fc.assert(
    fc.property(level, level, (current, base) => {
      const growth = Number((current / base - 1).toFixed(3));
      fc.pre(growth > -0.99);
      const at = (bound: "low" | "middle" | "high") => Number(impliedBase(current, growth, { bound, digits: 1 }));
      expect(at("low")).toBeLessThanOrEqual(base + 1e-9 * base);
      expect(at("high")).toBeGreaterThanOrEqual(base - 1e-9 * base);
      expect(at("middle")).toBeCloseTo(current / (1 + growth), 9);
    }),
  );
});
