import { largest } from "../../../src/core/numbers/largest";
import fc from "fast-check";
import { decimalsOf } from "../../../src/core/numbers/decimals";
import { movePoint } from "../../../src/core/numbers/movePoint";
import { significant } from "../../../src/core/numbers/significant";

test.each([
  { value: 39.6, expected: 1 },
  { value: -0.034, expected: 3 },
  { value: 100, expected: 0 },
  { value: 0, expected: 0 },
  { value: 0.1 + 0.2, expected: 17 },
  { value: 12.25, expected: 2 },
  { value: 1e-7, expected: 7 },
  { value: 1.5e-7, expected: 8 },
  { value: 1e21, expected: 0 },
  { value: 1.25e21, expected: 0 },
])("decimals of $value", ({ value, expected }) => expect(decimalsOf(value)).toBe(expected));

test.each([
  { rule: "R48 floating point remains go", value: 0.1 + 0.2, digits: 12, expected: 0.3 },
  { rule: "three significant digits", value: 12345, digits: 3, expected: 12300 },
  { rule: "zero", value: 0, digits: 12, expected: 0 },
  { rule: "negative", value: -0.123456, digits: 2, expected: -0.12 },
])("$rule", ({ value, digits, expected }) => expect(significant(value, digits)).toBe(expected));

test.each([
  { rule: "13.7 % exactly", value: 13.7, places: -2, expected: 0.137 },
  { rule: "R37 0.145 as percent", value: 0.145, places: 2, expected: 14.5 },
  { rule: "a very small number", value: 1e-7, places: -2, expected: 1e-9 },
  { rule: "a very large number", value: 1.5e21, places: -4, expected: 1.5e17 },
  { rule: "zero", value: 0, places: 5, expected: 0 },
])("$rule", ({ value, places, expected }) => expect(movePoint(value, places)).toBe(expected));

test("the point of a printed number moved there and back gives it again", () => {
  const value = fc
    .tuple(fc.integer(), fc.integer({ min: -30, max: 30 }))
    .map(([one, power]) => Number(`${one}e${power}`));
  fc.assert(
    fc.property(value, fc.integer({ min: -8, max: 8 }), (one, places) => {
      expect(movePoint(movePoint(one, places), -places)).toBe(one);
    }),
  );
});

test("largest takes more numbers than a call takes arguments", () => {
  const many = Array.from({ length: 300_000 }, (_, place) => (place === 123_456 ? 7 : 1));
  expect(largest(many)).toBe(7);
  expect(largest([])).toBe(-Infinity);
});
