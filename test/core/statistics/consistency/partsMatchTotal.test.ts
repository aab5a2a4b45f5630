import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { partsMatchTotal } from "../../../../src/core/statistics/consistency/partsMatchTotal";

// National releases of 2021 and a district's budget (R35, O2, O15).
test.each([
  { rule: "O15 商品零售 + 餐饮, 1 off", parts: [62651, 7085], total: 69737, expected: true },
  { rule: "O15 城镇 + 乡村", parts: [60552, 9185], total: 69737, expected: true },
  { rule: "O15 GDP 2021年一季度", parts: [11332, 92623, 145355], total: 249310, expected: true },
  { rule: "O15 70.46", parts: [52.96, 17.5], total: 70.46, expected: true },
  { rule: "O2 收入", parts: [49018, 50534], total: 99552, expected: true },
  { rule: "2 off for two parts", parts: [62650, 7085], total: 69737, expected: false },
  { rule: "the other way, 1 off", parts: [62652, 7086], total: 69737, expected: true },
  { rule: "the other way, 2 off", parts: [62653, 7086], total: 69737, expected: false },
  { rule: "three parts may be 1.5 off: 0.15 in tenths", parts: [11.2, 33.4, 55.5], total: 100.1, expected: true },
  { rule: "0.2 is too much", parts: [11.2, 33.5, 55.5], total: 100.4, expected: false },
  { rule: "B11 a total in ones: its unit counts", parts: [11.2, 33.5, 55.8], total: 100, expected: true },
  { rule: "B11 in tenths, said", parts: [11.2, 33.5, 55.5], total: 100, digits: 1, expected: false },
  { rule: "B11 beyond the unit of a total in ones", parts: [11.2, 33.5, 57], total: 100, expected: false },
  { rule: "B11 one part in tenths among ones", parts: [1, 1.1], total: 2.5, expected: false },
  { rule: "one part is its total", parts: [5], total: 5, expected: true },
  { rule: "one part half a unit off, on the edge", parts: [5.5], total: 5, digits: 0, expected: true },
  { rule: "zero parts are parts", parts: [0, 0, 5], total: 6, expected: true },
  { rule: "losses", parts: [-7.7, 10], total: 2.3, expected: true },
  { rule: "B11 parts in ones: their unit counts", parts: [1, 1], total: 2.95, expected: true },
  { rule: "B11 parts in ones, further off", parts: [1, 1], total: 3.05, expected: false },
  { rule: "digits said to be 0", parts: [1.05, 1], total: 2, digits: 0, expected: true },
  { rule: "digits said to be 2", parts: [1, 1], total: 2.1, digits: 2, expected: false },
  { rule: "floating point is no difference", parts: [0.1, 0.2], total: 0.3, digits: 15, expected: true },
])("$rule", ({ parts, total, digits, expected }) => {
  expect(partsMatchTotal(parts, total, digits)).toBe(expected);
});

test.each([
  { rule: "a missing part", parts: [1, null, 3], total: 4, expected: new Refusal("partsIncomplete", "1") },
  { rule: "two missing parts", parts: [null, null, 3], total: 3, expected: new Refusal("partsIncomplete", "2") },
  { rule: "a missing total", parts: [1, 2], total: null, expected: new Refusal("checkedTotalMissing") },
  { rule: "both: the parts first", parts: [null], total: null, expected: new Refusal("partsIncomplete", "1") },
])("refused: $rule", ({ parts, total, expected }) => expect(partsMatchTotal(parts, total)).toEqual(expected));

test("parts and their total, each rounded by itself, always match", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 20 }), (thousandths) => {
      const printed = (one: number) => Number((one / 1000).toFixed(1));
      const total = printed(thousandths.reduce((before, one) => before + one, 0));
      const parts = thousandths.map(printed);
      // The total's own rounding may add half a unit to that of the parts, which the rule does not allow for.
      const off = Math.abs(parts.reduce((before, one) => before + one, 0) - total);
      expect(partsMatchTotal(parts, total, 1)).toBe(off <= 0.05 * parts.length + 1e-9);
    }),
  );
});
