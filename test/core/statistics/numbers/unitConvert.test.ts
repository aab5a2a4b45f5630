import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { unitConvert } from "../../../../src/core/statistics/numbers/unitConvert";

test.each([
  { rule: "R40 万 to 亿", value: 12345.6, from: "万元", to: "亿元", expected: 1.23456 },
  { rule: "D8 办公经费", value: 33.34, from: "万元", to: "元", expected: 333400 },
  { rule: "R40 亩 to 公顷", value: 15, from: "亩", to: "公顷", expected: 1 },
  { rule: "斤 to 公斤", value: 2, from: "斤", to: "千克", expected: 1 },
  { rule: "亿斤 to 万吨", value: 1383.9, from: "亿斤", to: "万吨", expected: 6919.5 },
  { rule: "zero", value: 0, from: "人", to: "万人", expected: 0 },
  { rule: "spaces and full width", value: 5, from: " 万 元 ", to: "元", expected: 50000 },
])("$rule", ({ value, from, to, expected }) => expect(unitConvert(value, from, to)).toBe(expected));

test.each([
  { rule: "blank value", args: [null, "元", "亩"], expected: new Refusal("numberMissing") },
  { rule: "an unknown unit", args: [1, "石", "吨"], expected: new Misuse("unitUnknown", "石") },
  { rule: "an unknown target", args: [1, "吨", "石"], expected: new Misuse("unitUnknown", "石") },
  { rule: "D14 万 alone", args: [1, "万", "元"], expected: new Misuse("unitUnknown", "万") },
  { rule: "no unit", args: [1, "", "元"], expected: new Misuse("unitUnknown", "") },
  { rule: "R40 currencies", args: [1, "万美元", "万元"], expected: new Misuse("unitsDiffer", "万美元", "万元") },
  { rule: "money and land", args: [1, "元", "亩"], expected: new Misuse("unitsDiffer", "元", "亩") },
] as const)("refused: $rule", ({ args, expected }) => {
  const answer = unitConvert(...(args as unknown as Parameters<typeof unitConvert>));
  expect(answer).toEqual(expected);
  expect(answer instanceof Misuse).toBe(expected instanceof Misuse);
});

test("there and back is the figure again, by powers of ten exactly", () => {
  const unit = fc.constantFrom("元", "千元", "万元", "百万元", "亿元");
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), unit, unit, (hundredths, from, to) => {
      const value = hundredths / 100;
      expect(unitConvert(Number(unitConvert(value, from, to)), to, from)).toBe(value);
    }),
  );
});
