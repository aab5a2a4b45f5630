import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { pointChange } from "../../../../src/core/statistics/growth/pointChange";

test.each([
  { rule: "O14 福田 third sector", current: 0.9358, previous: 0.9344, expected: 0.14 },
  { rule: "R6 66.06 % to 66.20 %", current: 0.662, previous: 0.6606, expected: 0.14 },
  { rule: "R6 产销率 −3.9个百分点", current: 0.968, previous: 1.007, expected: -3.9 },
  { rule: "O12 浦江: growth down 6.8 points", current: 0.187, previous: 0.255, expected: -6.8 },
  { rule: "A2 a growth of 700 %", current: 7, previous: 6.5, expected: 50 },
  { rule: "R48 equal but for floating point", current: 0.1 + 0.2, previous: 0.3, expected: 0 },
  { rule: "no change", current: 0.3, previous: 0.3, expected: 0 },
  { rule: "zero is a rate like any other", current: 0, previous: 0.05, expected: -5 },
  { rule: "from zero", current: 0.05, previous: 0, expected: 5 },
])("$rule", ({ current, previous, expected }) => expect(pointChange(current, previous)).toBe(expected));

test.each([
  { rule: "blank current", current: null, previous: 0.5, code: "currentMissing" },
  { rule: "blank previous", current: 0.5, previous: null, code: "previousRateMissing" },
  { rule: "both blank", current: null, previous: null, code: "currentMissing" },
] as const)("refused: $rule", ({ current, previous, code }) => {
  expect(pointChange(current, previous)).toEqual(new Refusal(code));
});

test("changes of printed rates are exact and add up over the years", () => {
  const tenths = fc.integer({ min: -1000, max: 2000 });
  fc.assert(
    fc.property(tenths, tenths, (now, before) => {
      const rate = (one: number) => Number(`${one}e-3`);
      expect(pointChange(rate(now), rate(before))).toBe((now - before) / 10);
      expect(Number(pointChange(rate(now), rate(before)))).toBeCloseTo(
        Number(pointChange(rate(now), 0)) + Number(pointChange(0, rate(before))),
        9,
      );
    }),
  );
});
