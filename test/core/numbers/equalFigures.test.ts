import fc from "fast-check";
import { equalFigures, increment } from "../../../src/core/numbers/equalFigures";
import { significant } from "../../../src/core/numbers/significant";

test.each([
  { rule: "R48 floating point", one: 0.1 + 0.2, other: 0.3, equal: true },
  { rule: "the twelfth digit counts", one: 1.00000000001, other: 1, equal: false },
  { rule: "the thirteenth does not", one: 1.000000000001, other: 1, equal: true },
  { rule: "either side of a power of ten", one: 0.9999999999999, other: 1.000000000002, equal: true },
  { rule: "zero and minus zero", one: 0, other: -0, equal: true },
  { rule: "signs", one: 1, other: -1, equal: false },
  { rule: "infinity", one: Infinity, other: 5, equal: false },
  { rule: "tiny figures", one: 1e-300, other: 1.1e-300, equal: false },
])("$rule", ({ one, other, equal }) => {
  expect(equalFigures(one, other)).toBe(equal);
  expect(equalFigures(other, one)).toBe(equal);
});

const figure = fc.double({ noNaN: true });
/** Figures that differ in their last digits only. */
const near = fc
  .tuple(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
    fc.double({ min: -3e-11, max: 3e-11, noNaN: true }),
  )
  .map(([one, by]) => [one, one * (1 + by)] as const);

test("equal is what the slow way says: the same 12 significant digits", () => {
  fc.assert(
    fc.property(fc.oneof(near, fc.tuple(figure, figure)), ([one, other]) => {
      expect(equalFigures(one, other)).toBe(significant(one, 12) === significant(other, 12));
    }),
    { numRuns: 2000 },
  );
});

test("an increment is 0 where the figures are equal, and else their difference", () => {
  expect(increment(0.1 + 0.2, 0.3)).toBe(0);
  expect(increment(0.3, 0.1)).toBe(0.3 - 0.1);
});
