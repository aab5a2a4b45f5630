import fc from "fast-check";
import { sortFigures } from "../../../src/core/numbers/sortFigures";

const figures = fc.oneof(
  fc.array(fc.double({ noNaN: true }), { maxLength: 60 }),
  fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 120 }),
  // One figure far away: all others share a step.
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30, maxLength: 90 }).map((some) => [1e12, ...some]),
);

test("the order is that of a plain sort, and places are where the first figure not below stands", () => {
  fc.assert(
    fc.property(figures, fc.double({ noNaN: true }), (given, stranger) => {
      const { sorted, placeOf } = sortFigures(Float64Array.from(given));
      const plain = [...given].sort((a, b) => a - b);
      expect([...sorted].map((one) => one + 0)).toEqual(plain.map((one) => one + 0));
      for (const figure of [...given, stranger, -Infinity, Infinity]) {
        const place = plain.findIndex((one) => one >= figure);
        expect(placeOf(figure)).toBe(place < 0 ? plain.length : place);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([[[]], [[7]], [[3, 3, 3]], [[-Infinity, 2, Infinity]], [[1e308, -1e308]], [[5e-324, 0]]])("%j", (given) => {
  const { sorted, placeOf } = sortFigures(Float64Array.from(given as number[]));
  expect([...sorted]).toEqual([...(given as number[])].sort((a, b) => a - b));
  expect(placeOf(Infinity)).toBe(given.filter((one) => one < Infinity).length);
  expect(placeOf(-Infinity)).toBe(0);
});
