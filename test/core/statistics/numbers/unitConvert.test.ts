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
  { rule: "B10 ㎡", value: 2, from: "万㎡", to: "平米", expected: 20000 },
  { rule: "B10 平方公里", value: 1, from: "平方公里", to: "㎡", expected: 1e6 },
  { rule: "B10 KG", value: 5, from: "吨", to: "KG", expected: 5000 },
  { rule: "B10 lengths", value: 1.5, from: "公里", to: "米", expected: 1500 },
  { rule: "B10 千米", value: 1.5, from: "千米", to: "公里", expected: 1.5 },
  { rule: "万公里", value: 2, from: "万公里", to: "万米", expected: 2000 },
  { rule: "B10 度", value: 3, from: "万度", to: "千瓦时", expected: 30000 },
  { rule: "B10 one 度", value: 3, from: "度", to: "千瓦时", expected: 3 },
  { rule: "亿度", value: 3, from: "亿度", to: "万千瓦时", expected: 30000 },
  { rule: "B10 标准煤", value: 3, from: "万吨标准煤", to: "吨标准煤", expected: 30000 },
  { rule: "B10 千公顷", value: 3, from: "千公顷", to: "万亩", expected: 4.5 },
  { rule: "B10 dollars", value: 3, from: "百万美元", to: "千美元", expected: 3000 },
  { rule: "B10 brackets", value: 3, from: "（万元）", to: "(元)", expected: 30000 },
  { rule: "B10 人民币", value: 3, from: "人民币万元", to: "元", expected: 30000 },
  { rule: "单位：万元", value: 3, from: "（单位：万元）", to: "元", expected: 30000 },
  { rule: "spaces and full width", value: 5, from: " 万 元 ", to: "元", expected: 50000 },
])("$rule", ({ value, from, to, expected }) => expect(unitConvert(value, from, to)).toBe(expected));

test.each([
  { rule: "blank value", args: [null, "元", "亩"], expected: new Refusal("numberMissing") },
  { rule: "an unknown unit", args: [1, "石", "吨"], expected: new Misuse("unitUnknown", "石") },
  { rule: "an unknown target", args: [1, "吨", "石"], expected: new Misuse("unitUnknown", "石") },
  { rule: "D14 万 alone", args: [1, "万", "元"], expected: new Misuse("unitUnknown", "万") },
  { rule: "no unit", args: [1, "", "元"], expected: new Refusal("unitMissing") },
  { rule: "R40 currencies", args: [1, "万美元", "万元"], expected: new Misuse("currenciesDiffer", "万美元", "万元") },
  { rule: "B10 coal is no weight", args: [1, "吨标准煤", "吨"], expected: new Misuse("unitsDiffer", "吨标准煤", "吨") },
  {
    rule: "B10 land and money: no exchange",
    args: [1, "亩", "美元"],
    expected: new Misuse("unitsDiffer", "亩", "美元"),
  },
  { rule: "a bracket left open", args: [1, "（万元", "元"], expected: new Misuse("unitUnknown", "（万元") },
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
