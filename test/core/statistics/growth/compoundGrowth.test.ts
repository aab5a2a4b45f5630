import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { compoundGrowth } from "../../../../src/core/statistics/growth/compoundGrowth";

test.each([
  { rule: "R8 121 after 100 in two years", current: 121, base: 100, years: 2, expected: 0.1 },
  { rule: "R8 2020 to 2025 is five years: 10 % each", current: 161.051, base: 100, years: 5, expected: 0.1 },
  { rule: "R5 翻两番 in twenty years is 7.2 %", current: 4, base: 1, years: 20, expected: 0.0717735 },
  { rule: "O10 社零 2020 to 2022", current: 74426, base: 52130, years: 2, expected: 0.194864 },
  { rule: "one year is the growth itself", current: 110, base: 100, years: 1, expected: 0.1 },
  { rule: "a fall", current: 81, base: 100, years: 2, expected: -0.1 },
  { rule: "a fall to zero", current: 0, base: 8, years: 3, expected: -1 },
  { rule: "no change", current: 8, base: 8, years: 200, expected: 0 },
])("$rule", ({ current, base, years, expected }) => {
  expect(compoundGrowth(current, base, years)).toBeCloseTo(expected, 6);
});

test.each([
  { rule: "blank current", args: [null, 5, 2], expected: new Refusal("currentMissing") },
  { rule: "blank base", args: [5, null, 2], expected: new Refusal("firstLevelMissing") },
  { rule: "blank years", args: [5, 5, null], expected: new Refusal("yearsMissing") },
  { rule: "a gap before a misuse", args: [null, 5, 2025], expected: new Refusal("currentMissing") },
  { rule: "R8 base zero", args: [5, 0, 2], expected: new Refusal("firstLevelNotPositive") },
  { rule: "R8 base negative", args: [5, -1, 2], expected: new Refusal("firstLevelNotPositive") },
  { rule: "R8 base and current negative", args: [-5, -1, 2], expected: new Refusal("firstLevelNotPositive") },
  { rule: "R8 current negative", args: [-1, 5, 2], expected: new Refusal("levelNegative") },
] as const)("refused: $rule", ({ args, expected }) => {
  const answer = compoundGrowth(...(args as [number, number, number]));
  expect(answer).toEqual(expected);
  expect(answer).not.toBeInstanceOf(Misuse);
});

test.each([2025, 201, 0, -1, 2.5])("refused as a misuse: %d years", (years) => {
  const answer = compoundGrowth(5, 4, years);
  expect(answer).toEqual(new Misuse("yearsWrong", String(years)));
  expect(answer).toBeInstanceOf(Misuse);
});

test("the average growth leads from the base to the current level", () => {
  const level = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(level, level, fc.integer({ min: 1, max: 200 }), (current, base, years) => {
      const growth = Number(compoundGrowth(current, base, years));
      expect(Math.abs((base * (1 + growth) ** years) / current - 1)).toBeLessThan(1e-8);
    }),
  );
});
