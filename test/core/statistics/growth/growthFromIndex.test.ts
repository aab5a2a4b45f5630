import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { growthFromIndex } from "../../../../src/core/statistics/growth/growthFromIndex";

test.each([
  { rule: "R9 为上年% 112, exactly", index: 112, scale: null, expected: 0.12 },
  { rule: "R9 decimals stay exact", index: 112.3, scale: null, expected: 0.123 },
  { rule: "R9 a fall", index: 93.9, scale: null, expected: -0.061 },
  { rule: "no change", index: 100, scale: 100, expected: 0 },
  { rule: "as a ratio", index: 1.12, scale: 1, expected: 0.12 },
  { rule: "as a ratio below one", index: 0.939, scale: 1, expected: -0.061 },
  { rule: "per mille", index: 1120, scale: 1000, expected: 0.12 },
  { rule: "a low index, said to be of 100", index: 9.5, scale: 100, expected: -0.905 },
  { rule: "50 is believed", index: 50, scale: null, expected: -0.5 },
] as const)("$rule", ({ index, scale, expected }) => expect(growthFromIndex(index, scale)).toBe(expected));

test.each([
  { rule: "blank", index: null, scale: null, expected: new Refusal("indexMissing") },
  { rule: "zero", index: 0, scale: null, expected: new Refusal("indexNotPositive") },
  { rule: "a negative growth is no index", index: -3.2, scale: 100, expected: new Refusal("indexNotPositive") },
  { rule: "a ratio, scale not said", index: 1.12, scale: null, expected: new Misuse("indexScaleUnsure", "1.12") },
  { rule: "B6 a growth", index: 12.1, scale: null, expected: new Misuse("indexScaleUnsure", "12.1") },
  { rule: "just below 50", index: 49.9, scale: null, expected: new Misuse("indexScaleUnsure", "49.9") },
] as const)("refused: $rule", ({ index, scale, expected }) => {
  const answer = growthFromIndex(index, scale);
  expect(answer).toEqual(expected);
  expect(answer instanceof Misuse).toBe(expected instanceof Misuse);
});

test("an index printed with two decimals gives its growth exactly, on every scale", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 100_000 }), (hundredths) => {
      const growth = Number(`${hundredths - 10_000}e-4`);
      expect(growthFromIndex(Number(`${hundredths}e-2`), 100)).toBe(growth);
      expect(growthFromIndex(Number(`${hundredths}e-4`), 1)).toBe(growth);
      expect(growthFromIndex(Number(`${hundredths}e-1`), 1000)).toBe(growth);
    }),
  );
});
