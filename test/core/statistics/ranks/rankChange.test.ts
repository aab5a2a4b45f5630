import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { rankChange } from "../../../../src/core/statistics/ranks/rankChange";

const gap = null;

test.each([
  // GDP of Fujian among 31 provinces: 8th in 2019, 7th in 2020; Hubei the other way (National Bureau of Statistics).
  { rule: "R51 Fujian up", rank: 7, previous: 8, count: 31, previousCount: 31, expected: 1 },
  { rule: "R51 Hubei down", rank: 8, previous: 7, count: 31, previousCount: 31, expected: -1 },
  { rule: "R51 unchanged", rank: 3, previous: 3, count: gap, previousCount: gap, expected: 0 },
  { rule: "without counts", rank: 5, previous: 2, count: gap, previousCount: gap, expected: -3 },
  { rule: "mean ranks", rank: 1.5, previous: 3, count: gap, previousCount: gap, expected: 1.5 },
  { rule: "first and last are ranks", rank: 1, previous: 12, count: 12, previousCount: 12, expected: 11 },
  { rule: "U3 counts of 0 are left out", rank: 5, previous: 2, count: 0, previousCount: gap, expected: -3 },
])("$rule", ({ rank, previous, count, previousCount, expected }) => {
  expect(rankChange(rank, previous, count, previousCount)).toBe(expected);
});

test("R51 among other numbers of towns there is no difference", () => {
  expect(rankChange(3, 5, 12, 13)).toEqual({ rank: 3, count: 12, previousRank: 5, previousCount: 13 });
});

test.each([
  { args: [gap, 2, gap, gap], expected: new Refusal("rankMissing") },
  { args: [gap, gap, 1, gap], expected: new Refusal("rankMissing") },
  { args: [1, gap, gap, gap], expected: new Refusal("previousRankMissing") },
  { args: [0, gap, gap, gap], expected: new Refusal("previousRankMissing") },
  { args: [1, 2, 12, gap], expected: new Refusal("rankCountMissing") },
  { args: [1, 2, 12, 0], expected: new Refusal("rankCountMissing") },
  { args: [0, 2, gap, 12], expected: new Refusal("rankCountMissing") },
  { args: [0.99, 2, gap, gap], expected: new Misuse("rankBelowOne", "0.99") },
  { args: [1, 0, gap, gap], expected: new Misuse("rankBelowOne", "0") },
  { args: [13, 2, 12, 12], expected: new Misuse("rankBeyondCount", "13", "12") },
  { args: [3, 14, 12, 13], expected: new Misuse("rankBeyondCount", "14", "13") },
])("refused: $args", ({ args, expected }) => {
  const answer = rankChange(...(args as [number, number, number, number]));
  expect(answer).toEqual(expected);
  expect(answer).toBeInstanceOf(expected.constructor);
});

test("back again is the opposite, and changes add up", () => {
  const rank = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(rank, rank, rank, (first, second, third) => {
      const change = (to: number, from: number) => Number(rankChange(to, from, 30, 30));
      expect(change(first, second) + change(second, first)).toBe(0);
      expect(change(second, first) + change(third, second)).toBe(change(third, first));
    }),
  );
});
