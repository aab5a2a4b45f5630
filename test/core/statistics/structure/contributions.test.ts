import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { yearOnYear } from "../../../../src/core/statistics/growth/yearOnYear";
import { expectReason } from "../reasons";
import { contribution } from "../../../../src/core/statistics/structure/contribution";
import { pull } from "../../../../src/core/statistics/structure/pull";

const gap = null;

// Retail sales, January–February 2021 and 2020 (National Bureau of Statistics): goods 62651 and 47936, catering 7085
// and 4194; the totals 69737 and 52130 are rounded apart (O15).
test.each([
  { rule: "catering", args: [7085, 4194, 69737, 52130], expected: 0.1642 },
  { rule: "goods", args: [62651, 47936, 69737, 52130], expected: 0.83575 },
  { rule: "R14 a part that did not change", args: [0.1 + 0.2, 0.3, 5, 4], expected: 0 },
  { rule: "R14 a falling part of a growing total", args: [1, 2, 14, 10], expected: -0.25 },
  { rule: "R14 a falling total turns the signs", args: [1, 2, 6, 10], expected: 0.25 },
] as const)("CONTRIBUTION $rule", ({ args, expected }) => {
  expect(contribution(...(args as unknown as Parameters<typeof contribution>))).toBeCloseTo(expected, 5);
});

test("CONTRIBUTION of a part equal on 12 digits is exactly 0", () => {
  expect(contribution(0.1 + 0.2, 0.3, 5, 4)).toBe(0);
});

test.each([
  { args: [gap, gap, gap, gap], code: "partMissing" },
  { args: [1, gap, gap, gap], code: "previousPartMissing" },
  { args: [1, 1, gap, gap], code: "wholeMissing" },
  { args: [1, 1, 2, gap], code: "previousWholeMissing" },
  { args: [2, 1, 5, 5], code: "wholeUnchanged" },
  { args: [0.2, 0.1, 0.1 + 0.2, 0.3], code: "wholeUnchanged" },
] as const)("CONTRIBUTION refuses $args", ({ args, code }) => {
  expect(contribution(...(args as unknown as Parameters<typeof contribution>))).toEqual(new Refusal(code));
});

test.each([
  { rule: "now", args: [15, 1, 14, 10], details: ["15", "14"] },
  { rule: "a year before", args: [1, 11, 14, 10], details: ["11", "10"] },
  { rule: "the order part, total, part, total", args: [7085, 69737, 4194, 52130], details: ["7085", "4194"] },
  { rule: "of a total that did not change", args: [15, 1, 14, 14], details: ["15", "14"] },
] as const)("CONTRIBUTION of a part above its whole is a misuse: $rule", ({ args, details }) => {
  expectReason(
    contribution(...(args as unknown as Parameters<typeof contribution>)),
    new Misuse("partAboveWhole", ...details),
  );
});

test.each([
  { rule: "a whole in loss", args: [3, 1, -5, -9], expected: 0.5 },
  { rule: "a whole that was at nothing", args: [3, 1, 4, 0], expected: 0.5 },
  { rule: "the whole itself", args: [14, 10, 14, 10], expected: 1 },
] as const)("CONTRIBUTION says nothing against $rule", ({ args, expected }) => {
  expect(contribution(...(args as unknown as Parameters<typeof contribution>))).toBe(expected);
});

test.each([
  { rule: "catering", args: [7085, 4194, 52130], expected: 5.5458 },
  { rule: "goods", args: [62651, 47936, 52130], expected: 28.2275 },
  { rule: "a falling part", args: [1, 2, 10], expected: -10 },
  { rule: "a part that did not change", args: [2, 2, 10], expected: 0 },
] as const)("PULL $rule", ({ args, expected }) => {
  expect(pull(...(args as unknown as Parameters<typeof pull>))).toBeCloseTo(expected, 4);
});

test("PULL of a part equal on 12 digits is exactly 0", () => expect(pull(0.1 + 0.2, 0.3, 5)).toBe(0));

test.each([
  { args: [gap, gap, gap], code: "partMissing" },
  { args: [1, gap, 0], code: "previousPartMissing" },
  { args: [1, 1, gap], code: "previousWholeMissing" },
  { args: [1, 2, 0], code: "previousWholeNotPositive" },
  { args: [1, 2, -5], code: "previousWholeNotPositive" },
] as const)("PULL refuses $args", ({ args, code }) => {
  expect(pull(...(args as unknown as Parameters<typeof pull>))).toEqual(new Refusal(code));
});

test("R14 contributions sum to 1, pulls to the growth of the whole, and pull = contribution × growth", () => {
  const level = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 10 }), (parts) => {
      const sumOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
      const [total, previous] = [sumOf(parts.map(([now]) => now)), sumOf(parts.map(([, before]) => before))];
      fc.pre(total !== previous);
      const growth = Number(yearOnYear(total, previous)) * 100;
      const contributions = parts.map(([now, before]) => Number(contribution(now, before, total, previous)));
      const pulls = parts.map(([now, before]) => Number(pull(now, before, previous)));
      expect(sumOf(contributions)).toBeCloseTo(1, 6);
      expect(sumOf(pulls) / growth).toBeCloseTo(1, 6);
      pulls.forEach((one, place) => expect(one / 100).toBeCloseTo((contributions[place]! * growth) / 100, 6));
    }),
  );
});
