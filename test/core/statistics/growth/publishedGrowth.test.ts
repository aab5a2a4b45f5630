import fc from "fast-check";
import { Misuse } from "../../../../src/core/statistics/Answer";
import { publishedGrowth } from "../../../../src/core/statistics/growth/publishedGrowth";

test.each([
  { rule: "D3 a percent number, exactly", growth: 13.7, scale: "percent", expected: 0.137 },
  { rule: "D7 超700% in percent", growth: 700, scale: "percent", expected: 7 },
  { rule: "a fraction", growth: 0.2375, scale: "fraction", expected: 0.2375 },
  { rule: "D7 超700% as a fraction, said to be one", growth: 7, scale: "fraction", expected: 7 },
  { rule: "not said, below 100 %", growth: 0.121, scale: "unsure", expected: 0.121 },
  { rule: "not said, 100 % is still believed", growth: 1, scale: "unsure", expected: 1 },
  { rule: "not said, a fall to zero", growth: -1, scale: "unsure", expected: -1 },
  { rule: "zero growth", growth: 0, scale: "percent", expected: 0 },
  { rule: "not said, beyond 100 %", growth: 12.1, scale: "unsure", expected: new Misuse("growthScaleUnsure", "12.1") },
  { rule: "not said, a fall beyond", growth: -9.9, scale: "unsure", expected: new Misuse("growthScaleUnsure", "-9.9") },
  { rule: "not said, just beyond", growth: 1.01, scale: "unsure", expected: new Misuse("growthScaleUnsure", "1.01") },
] as const)("$rule", ({ growth, scale, expected }) => {
  const found = publishedGrowth(growth, scale);
  expect(found).toEqual(expected);
  expect(found instanceof Misuse).toBe(expected instanceof Misuse);
});

test("a growth printed in percent is the same fraction either way", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), (tenths) => {
      const fraction = Number(`${tenths}e-3`);
      expect(publishedGrowth(Number(`${tenths}e-1`), "percent")).toBe(publishedGrowth(fraction, "unsure"));
    }),
  );
});
