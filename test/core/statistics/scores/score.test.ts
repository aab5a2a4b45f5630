import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { score, type ScoreRule } from "../../../../src/core/statistics/scores/score";
import { scoreRange } from "../../../../src/core/statistics/scores/scoreRange";

const rule = (method: ScoreRule["method"], full = 100, cap = 1): ScoreRule => ({ method, full, cap });
const gap = null;
// 达州市, growth of investment in percent of eight counties, January–July 2018: O4.
const GROWTH = [13.7, 13.4, 13.3, 11.7, 12.7, 12.4, 13.5, 10.7];

test.each([
  // A published rule: 100 % → 10, 90 % → 9, 80 % → 8 points (lawyee 17049726).
  { case: "R53 at target", value: 1, worst: gap, best: gap, by: rule("completion", 10), expected: 10 },
  { case: "R53 90 %", value: 0.9, worst: gap, best: gap, by: rule("completion", 10), expected: 9 },
  { case: "R53 80 %", value: 0.8, worst: 5, best: 6, by: rule("completion", 10), expected: 8 },
  { case: "D13 485 % is capped", value: 4.85, worst: gap, best: gap, by: rule("completion"), expected: 100 },
  { case: "capped at 120 %", value: 1.735, worst: gap, best: gap, by: rule("completion", 100, 1.2), expected: 120 },
  { case: "below the cap", value: 1.1, worst: gap, best: gap, by: rule("completion", 100, 1.2), expected: 110 },
  { case: "500 % is the last plausible", value: 5, worst: gap, best: gap, by: rule("completion"), expected: 100 },
  { case: "a negative completion", value: -0.2, worst: gap, best: gap, by: rule("completion"), expected: 0 },
  { case: "O4 range, best", value: 13.7, worst: 10.7, best: 13.7, by: rule("range"), expected: 100 },
  { case: "O4 range, worst", value: 10.7, worst: 10.7, best: 13.7, by: rule("range"), expected: 0 },
  { case: "O4 range", value: 13.4, worst: 10.7, best: 13.7, by: rule("range", 30), expected: 27 },
  { case: "range below the worst", value: 10, worst: 10.7, best: 13.7, by: rule("range"), expected: 0 },
  { case: "range above the best", value: 14, worst: 10.7, best: 13.7, by: rule("range"), expected: 100 },
  {
    case: "range above the best, capped later",
    value: 14,
    worst: 10,
    best: 13,
    by: rule("range", 60, 2),
    expected: 80,
  },
  { case: "R44 inverse", value: 3, worst: 10, best: 2, by: rule("range"), expected: 87.5 },
  { case: "R53 efficacy, worst", value: 10, worst: 10, best: 20, by: rule("efficacy"), expected: 60 },
  { case: "R53 efficacy", value: 15, worst: 10, best: 20, by: rule("efficacy", 50), expected: 40 },
  { case: "R53 efficacy, best", value: 20, worst: 10, best: 20, by: rule("efficacy"), expected: 100 },
  { case: "efficacy below the worst", value: 5, worst: 10, best: 20, by: rule("efficacy"), expected: 40 },
  { case: "efficacy far below", value: -20, worst: 10, best: 20, by: rule("efficacy"), expected: 0 },
  { case: "R53 equal values: full", value: 5, worst: 5, best: 5, by: rule("range", 30), expected: 30 },
  { case: "R48 equal values", value: 0.3, worst: 0.1 + 0.2, best: 0.3, by: rule("efficacy"), expected: 100 },
])("$case", ({ value, worst, best, by, expected }) => {
  expect(score(value, worst, best, by)).toBeCloseTo(expected, 9);
});

test.each([
  { value: gap, worst: gap, best: gap, by: rule("range"), expected: new Refusal("scoredMissing") },
  { value: gap, worst: 1, best: 2, by: rule("completion"), expected: new Refusal("scoredMissing") },
  { value: 1, worst: gap, best: 2, by: rule("range"), expected: new Refusal("scoreBoundMissing") },
  { value: 1, worst: 2, best: gap, by: rule("efficacy"), expected: new Refusal("scoreBoundMissing") },
  { value: 5.1, worst: gap, best: gap, by: rule("completion"), expected: new Misuse("completionTooLarge", "5.1") },
  { value: 4, worst: 5, best: 5, by: rule("range"), expected: new Misuse("scoreBoundsEqual", "5") },
])("refused: $value, $worst, $best", ({ value, worst, best, by, expected }) => {
  const answer = score(value, worst, best, by);
  expect(answer).toEqual(expected);
  expect(answer).toBeInstanceOf(expected.constructor);
});

test.each([
  { rule: "O4 highest best", values: GROWTH, order: "descending", expected: { worst: 10.7, best: 13.7 } },
  { rule: "O4 lowest best", values: GROWTH, order: "ascending", expected: { worst: 13.7, best: 10.7 } },
  { rule: "gaps", values: [gap, 3, gap], order: "descending", expected: { worst: 3, best: 3 } },
  { rule: "zero is a value", values: [0, 2, -1], order: "descending", expected: { worst: -1, best: 2 } },
  { rule: "nobody", values: [gap], order: "ascending", expected: { worst: gap, best: gap } },
] as const)("R54 the range of the towns: $rule", ({ values, order, expected }) => {
  expect(scoreRange(values, order)).toEqual(expected);
});

test("R54 scores by range keep the order, run from 0 to full, and do not depend on unit and zero", () => {
  const values = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -50, max: 50 }), (some, unit, shift) => {
      const scoresOf = (figures: number[]) => {
        const { worst, best } = scoreRange(figures, "descending");
        return figures.map((figure) => Number(score(figure, worst, best, rule("range"))));
      };
      const scores = scoresOf(some);
      expect([Math.min(...scores), Math.max(...scores)]).toEqual([0, 100]);
      const moved = scoresOf(some.map((figure) => figure * unit + shift));
      moved.forEach((one, place) => expect(one).toBeCloseTo(scores[place]!, 9));
      const byValue = (figures: number[]) => some.map((_, at) => at).sort((a, b) => figures[a]! - figures[b]!);
      expect(byValue(scores)).toEqual(byValue(some));
    }),
  );
});
