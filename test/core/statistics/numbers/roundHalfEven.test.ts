import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { roundHalfEven } from "../../../../src/core/statistics/numbers/roundHalfEven";

// GB/T 8170 as explained at daowen.com 12857750 and foodmate 165924 (O20, R36).
test.each([
  { value: 12.1498, digits: 1, expected: 12.1 },
  { value: 1268, digits: -2, expected: 1300 },
  { value: 10.5002, digits: 0, expected: 11 },
  { value: 1.05, digits: 1, expected: 1.0 },
  { value: 0.35, digits: 1, expected: 0.4 },
  { value: 2500, digits: -3, expected: 2000 },
  { value: 3500, digits: -3, expected: 4000 },
  { value: -0.0365, digits: 3, expected: -0.036 },
  { value: 8.53459, digits: 2, expected: 8.53 },
  { value: 15.4546, digits: 0, expected: 15 },
  { value: 0, digits: 2, expected: 0 },
  { value: 4e15, digits: -15, expected: 4e15 },
  { value: 1.25, digits: 15, expected: 1.25 },
])("R36 $value to $digits digits", ({ value, digits, expected }) => {
  expect(roundHalfEven(value, digits, 1)).toBe(expected);
});

test("R36 by half a unit and by a fifth", () => {
  expect(roundHalfEven(60.28, 0, 0.5)).toBe(60.5);
  expect(roundHalfEven(842, -2, 0.2)).toBe(840);
});

test.each([
  { rule: "blank value", value: null, digits: 1, expected: new Refusal("numberMissing") },
  { rule: "blank digits", value: 1, digits: null, expected: new Refusal("digitsMissing") },
  { rule: "a gap before a misuse", value: null, digits: 99, expected: new Refusal("numberMissing") },
  { rule: "half digits", value: 1, digits: 1.5, expected: new Misuse("digitsWrong", "1.5") },
  { rule: "too many", value: 1, digits: 16, expected: new Misuse("digitsWrong", "16") },
  { rule: "too few", value: 1, digits: -16, expected: new Misuse("digitsWrong", "-16") },
])("refused: $rule", ({ value, digits, expected }) => {
  const answer = roundHalfEven(value, digits, 1);
  expect(answer).toEqual(expected);
  expect(answer instanceof Misuse).toBe(expected instanceof Misuse);
});

test("the sign does not matter, and ties go down as often as up", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (whole) => {
      const tie = whole + 0.5;
      expect(roundHalfEven(tie, 0, 1)).toBe(whole % 2 === 0 ? whole : whole + 1);
      expect(roundHalfEven(-tie, 0, 1)).toBe(-Number(roundHalfEven(tie, 0, 1)) + 0);
    }),
  );
});
