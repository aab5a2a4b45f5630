import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { bonusPoints } from "../../../../src/core/statistics/scores/bonusPoints";
import { completionTooLarge } from "../../../../src/core/statistics/targets/completionTooLarge";
import { compositeScore, type CompositeOptions } from "../../../../src/core/statistics/scores/compositeScore";
import { scoreWeights } from "../../../../src/core/statistics/scores/scoreWeights";

const gap = null;
const plain: CompositeOptions = { missing: "refuse", bonus: gap, bonusCap: gap, veto: false };

test.each([
  { rule: "D9 洲泉镇 173.5 %: seven steps, at most 5", completion: 1.735, expected: 5 },
  { rule: "R53 10 % itself is included", completion: 1.1, expected: 1 },
  { rule: "R53 20 % is two steps, though (1.2 − 1) / 0.1 is 1.99…", completion: 1.2, expected: 2 },
  { rule: "just below a step", completion: 1.1999, expected: 1 },
  { rule: "at target", completion: 1, expected: 0 },
  { rule: "below target no deduction", completion: 0.5, expected: 0 },
  { rule: "500 % is the last plausible", completion: 5, expected: 5 },
])("BONUS_POINTS $rule", ({ completion, expected }) => expect(bonusPoints(completion, 0.1, 1, 5)).toBe(expected));

test.each([
  { step: 0.05, points: 0.5, most: 2, expected: 1.5 },
  { step: 0.05, points: 0.5, most: 1, expected: 1 },
  { step: 0.05, points: 0.5, most: 0, expected: 0 },
  { step: 0.2, points: 3, most: 10, expected: 0 },
])("BONUS_POINTS of 117 % by $step, $points, $most", ({ step, points, most, expected }) => {
  expect(bonusPoints(1.17, step, points, most)).toBe(expected);
});

test.each([
  { rule: "all plausible", completions: [0.5, 4.85, gap], expected: undefined },
  { rule: "500 % itself", completions: [5], expected: undefined },
  { rule: "one percent number casts doubt on all, the first is named", completions: [0.5, 6, 95], expected: "6" },
  { rule: "nothing", completions: [], expected: undefined },
  { rule: "minus 500 %", completions: [-5], expected: undefined },
  { rule: "far below zero", completions: [0.5, -9], expected: "-9" },
])("completions: $rule", ({ completions, expected }) => {
  expect(completionTooLarge(completions)).toEqual(expected && new Misuse("completionTooLarge", expected));
});

test("BONUS_POINTS refuses a gap and a percent number", () => {
  expect(bonusPoints(gap, 0.1, 1, 5)).toEqual(new Refusal("scoredMissing"));
  expect(bonusPoints(95, 0.1, 1, 5)).toEqual(new Misuse("completionTooLarge", "95"));
  expect(bonusPoints(95, 0.1, 1, 5)).toBeInstanceOf(Misuse);
});

test("BONUS_POINTS of whole steps are counted exactly", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 1, max: 20 }), (steps, percent) => {
      fc.pre(steps * percent <= 400);
      expect(bonusPoints((100 + steps * percent) / 100, percent / 100, 1, 1000)).toBe(steps);
    }),
  );
});

test.each([
  { weights: [60, 40], expected: [60, 40] },
  { weights: [0.7, 0.2, 0.1], expected: [0.7, 0.2, 0.1] },
  { weights: [100, gap, 0], expected: [100, 0, 0] },
  { weights: [60, 30], expected: new Misuse("weightsSum", "90") },
  { weights: [0.3, 0.2], expected: new Misuse("weightsSum", "0.5") },
  { weights: [0.1, 0.2], expected: new Misuse("weightsSum", "0.3") },
  { weights: [], expected: new Misuse("weightsSum", "0") },
  { weights: [120, -20], expected: new Misuse("weightNegative", "-20") },
])("R53 weights $weights", ({ weights, expected }) => {
  const sound = scoreWeights(weights);
  expect(sound).toEqual(expected);
  expect(sound).toBeInstanceOf(expected.constructor);
});

test.each([
  { rule: "R53 O4 通川区", scores: [82.7, 100], weights: [60, 40], options: {}, expected: 89.62 },
  { rule: "fractions", scores: [90.8, 90], weights: [0.6, 0.4], options: {}, expected: 90.48 },
  { rule: "a score of 0 counts", scores: [0, 80], weights: [50, 50], options: {}, expected: 40 },
  { rule: "one that weighs nothing is not asked for", scores: [gap, 80], weights: [0, 100], options: {}, expected: 80 },
  {
    rule: "R53 weight redistributed by choice",
    scores: [gap, 80, 50],
    weights: [40, 20, 40],
    options: { missing: "redistribute" },
    expected: 60,
  },
  { rule: "bonus", scores: [80], weights: [100], options: { bonus: 3 }, expected: 83 },
  { rule: "bonus capped", scores: [80], weights: [100], options: { bonus: 8, bonusCap: 5 }, expected: 85 },
  { rule: "bonus below its cap", scores: [80], weights: [100], options: { bonus: 4, bonusCap: 5 }, expected: 84 },
  { rule: "no bonus", scores: [80], weights: [100], options: { bonusCap: 5 }, expected: 80 },
  { rule: "a cap of 0", scores: [80], weights: [100], options: { bonus: 4, bonusCap: 0 }, expected: 80 },
  { rule: "a deduction is not cut", scores: [80], weights: [100], options: { bonus: -9, bonusCap: 5 }, expected: 71 },
  { rule: "R53 veto", scores: [80], weights: [100], options: { bonus: 5, veto: true }, expected: 0 },
  { rule: "veto of a town that has not reported", scores: [gap], weights: [100], options: { veto: true }, expected: 0 },
] as const)("COMPOSITE_SCORE $rule", ({ scores, weights, options, expected }) => {
  expect(compositeScore(scores, weights, { ...plain, ...options })).toBeCloseTo(expected, 9);
});

test.each([
  { rule: "a score missing", scores: [gap, 80], missing: "refuse" },
  { rule: "the last score missing", scores: [80], missing: "refuse" },
  { rule: "all missing", scores: [gap, gap], missing: "redistribute" },
] as const)("COMPOSITE_SCORE refuses $rule", ({ scores, missing }) => {
  expect(compositeScore(scores, [50, 50], { ...plain, missing })).toEqual(new Refusal("scoreMissing"));
});

test("R53 a composite lies between its scores, whatever the unit of the weights, and equal scores are kept", () => {
  const line = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 50 })), { minLength: 1 });
  fc.assert(
    fc.property(line, (pairs) => {
      const [scores, weights] = [pairs.map(([score]) => score), pairs.map(([, weight]) => weight)];
      const composite = Number(compositeScore(scores, weights, plain));
      expect(composite).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(composite).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      const percent = weights.map((weight) => weight / 100);
      expect(compositeScore(scores, percent, plain)).toBeCloseTo(composite, 9);
      const equal = scores.map(() => 77);
      expect(compositeScore(equal, weights, plain)).toBeCloseTo(77, 9);
    }),
  );
});
