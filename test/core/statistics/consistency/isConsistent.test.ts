import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { isConsistent, type AgreementOptions } from "../../../../src/core/statistics/consistency/isConsistent";

const plain: AgreementOptions = { kind: "growth" };
const ratio: AgreementOptions = { kind: "ratio" };

// 湛江 税收占比 (R34, O14), national releases (O10, O11), completions of 福田 2016 (O3), 湖镇镇 (D3).
test.each([
  { rule: "O10 社零", args: [69737, 52130, 0.338], options: plain, expected: true },
  { rule: "O10 in percent", args: [69737, 52130, 0.338], options: plain, expected: true },
  { rule: "O11 固投, comparable scope", args: [45236, 33323, 0.35], options: { ...plain, digits: 1 }, expected: false },
  { rule: "O11 利润 2018", args: [27298.3, 29047.6, 0.165], options: plain, expected: false },
  { rule: "D3 a base of 60 contradicts", args: [74.23, 60.01, 0.2375], options: plain, expected: false },
  { rule: "R34 湛江, 4.50 of 4.92", args: [4.5, 4.92, 0.914], options: { ...ratio, levelDigits: 2 }, expected: true },
  { rule: "R34 91.2 is outside", args: [4.5, 4.92, 0.912], options: { ...ratio, levelDigits: 2 }, expected: false },
  { rule: "R34 91.7 is inside", args: [4.5, 4.92, 0.917], options: { ...ratio, levelDigits: 2 }, expected: true },
  { rule: "R34 91.8 is outside", args: [4.5, 4.92, 0.918], options: { ...ratio, levelDigits: 2 }, expected: false },
  { rule: "R34 4.5 read as one decimal is wider", args: [4.5, 4.92, 0.918], options: ratio, expected: true },
  { rule: "O3 completion 84.5", args: [228.77, 270.7, 0.845], options: ratio, expected: true },
  { rule: "O3 completion 78.9 is of the other plan", args: [228.77, 270.7, 0.789], options: ratio, expected: false },
  { rule: "D9 173.5 % in percent", args: [12.2, 7.03, 1.735], options: ratio, expected: true },
  { rule: "a share of a loss", args: [-1, 4, -0.25], options: ratio, expected: true },
  { rule: "B5 36 is taken for 36.0", args: [45236, 33323, 0.36], options: plain, expected: false },
  { rule: "36 said to have none", args: [45236, 33323, 0.36], options: { ...plain, digits: 0 }, expected: true },
  { rule: "its own decimals: 35.75", args: [45236, 33323, 0.3575], options: plain, expected: true },
  { rule: "its own decimals: 35.78", args: [45236, 33323, 0.3578], options: plain, expected: false },
  { rule: "零增长", args: [12, 12, 0], options: plain, expected: true },
  { rule: "a fall to zero", args: [0, 120, -1], options: plain, expected: true },
] as const)("$rule", ({ args, options, expected }) => {
  expect(isConsistent(...(args as unknown as [number, number, number]), options)).toBe(expected);
});

test.each([
  { rule: "blank value", args: [null, 5, 0.1], options: plain, expected: new Refusal("currentMissing") },
  { rule: "blank base", args: [5, null, 0.1], options: plain, expected: new Refusal("checkedBaseMissing") },
  { rule: "blank rate", args: [5, 5, null], options: plain, expected: new Refusal("publishedMissing") },
  { rule: "a gap before a misuse", args: [5, null, 33.8], options: plain, expected: new Refusal("checkedBaseMissing") },
  { rule: "base zero", args: [5, 0, 0.1], options: plain, expected: new Refusal("checkedBaseNotPositive") },
  { rule: "base negative", args: [5, -4, 0.1], options: ratio, expected: new Refusal("checkedBaseNotPositive") },
  { rule: "R3 growth into a loss", args: [-1, 4, 0.1], options: plain, expected: new Refusal("turnedToLoss") },
] as const)("refused: $rule", ({ args, options, expected }) => {
  const answer = isConsistent(...(args as unknown as [number, number, number]), options);
  expect(answer).toEqual(expected);
  expect(answer instanceof Misuse).toBe(expected instanceof Misuse);
});

test("what is computed and rounded as printed agrees, whatever the unit of the levels", () => {
  const level = fc.integer({ min: 100, max: 1_000_000 });
  fc.assert(
    fc.property(level, level, fc.integer({ min: 0, max: 3 }), (value, base, decimals) => {
      const inUnit = (one: number) => Number(`${one}e-${decimals}`);
      const share = Number((value / base).toFixed(3));
      const options: AgreementOptions = { ...ratio, digits: 1, levelDigits: decimals };
      expect(isConsistent(inUnit(value), inUnit(base), share, options)).toBe(true);
      expect(isConsistent(inUnit(value), inUnit(base), share - 1, { ...options, kind: "growth" })).toBe(true);
    }),
  );
});
