import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { twoYearAverage } from "../../../../src/core/statistics/growth/twoYearAverage";
import { twoYearAverageOfGrowths } from "../../../../src/core/statistics/growth/twoYearAverageOfGrowths";

// O10: 社零 2022 +6.7 % after 2021 +33.8 %; by the levels 74426 and 52130 it is 19.49 %.
test.each([
  { rule: "O10 社零 2022 by printed growths", args: [0.067, 0.338], expected: 0.19484 },
  { rule: "R7 growth and fall", args: [0.25, -0.2], expected: 0 },
  { rule: "a fall to zero in the second year", args: [-1, 0.1], expected: -1 },
  { rule: "fractions beyond 100 %, said to be", args: [3, 0], expected: 1 },
] as const)("$rule", ({ args, expected }) => {
  expect(twoYearAverageOfGrowths(...(args as unknown as Parameters<typeof twoYearAverageOfGrowths>))).toBeCloseTo(
    expected,
    5,
  );
});

test.each([
  { rule: "blank growth", args: [null, 0.1], expected: new Refusal("growthMissing") },
  { rule: "blank growth before", args: [0.1, null], expected: new Refusal("growthMissing") },
  { rule: "a fall beyond zero", args: [-1.01, 0.1], expected: new Refusal("growthTooLow") },
  { rule: "nothing grows out of zero", args: [0.1, -1], expected: new Refusal("growthTooLow") },
  { rule: "both beyond zero", args: [-2, -2], expected: new Refusal("growthTooLow") },
] as const)("refused: $rule", ({ args, expected }) => {
  const answer = twoYearAverageOfGrowths(...(args as unknown as Parameters<typeof twoYearAverageOfGrowths>));
  expect(answer).toEqual(expected);
  expect(answer instanceof Misuse).toBe(expected instanceof Misuse);
});

test("levels and the growths between them give the same average", () => {
  const level = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(level, level, level, (last, middle, first) => {
      const byGrowths = twoYearAverageOfGrowths(last / middle - 1, middle / first - 1);
      expect(Number(byGrowths)).toBeCloseTo(Number(twoYearAverage(last, first)), 6);
    }),
  );
});
