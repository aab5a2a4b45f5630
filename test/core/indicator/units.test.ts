import fc from "fast-check";
import { convertUnit, isConvertible, isUnit } from "../../../src/core/indicator/units";

test.each([
  { rule: "R40 万 to 亿", value: 12345.6, from: "万元", to: "亿元", expected: 1.23456 },
  { rule: "R40 万元 to 元, exactly", value: 33.34, from: "万元", to: "元", expected: 333400 },
  { rule: "R40 亿 is 10⁸", value: 0.0001, from: "亿元", to: "元", expected: 10000 },
  { rule: "R40 dollars among themselves", value: 1175, from: "万美元", to: "亿美元", expected: 0.1175 },
  { rule: "R40 15 亩 is a hectare", value: 15, from: "亩", to: "公顷", expected: 1 },
  { rule: "R40 万亩 to 亩", value: 4.5, from: "万亩", to: "亩", expected: 45000 },
  { rule: "R40 ‰ is not %", value: 7.5, from: "‰", to: "%", expected: 0.75 },
  { rule: "万个", value: 1.2, from: "万个", to: "个", expected: 12000 },
  { rule: "tonnes", value: 3.5, from: "万吨", to: "吨", expected: 35000 },
  { rule: "grain: 亿斤 to 万吨", value: 1383.9, from: "亿斤", to: "万吨", expected: 6919.5 },
  { rule: "two 斤 are a kilogram", value: 3, from: "斤", to: "千克", expected: 1.5 },
  { rule: "万斤 to 吨", value: 1, from: "万斤", to: "吨", expected: 5 },
  { rule: "亿吨", value: 0.5, from: "亿吨", to: "万吨", expected: 5000 },
  { rule: "万公顷 to 平方千米", value: 1, from: "万公顷", to: "平方千米", expected: 100 },
  { rule: "the same unit", value: 0.1, from: "亿元", to: "亿元", expected: 0.1 },
  { rule: "R9 an intensity: 吨标准煤/万元", value: 0.38, from: "吨标准煤/万元", to: "吨标准煤/亿元", expected: 3800 },
  { rule: "R9 a mean: 万元/人", value: 2.35, from: "万元/人", to: "元/人", expected: 23500 },
  { rule: "a negative figure", value: -7.7, from: "亿元", to: "万元", expected: -77000 },
])("$rule", ({ value, from, to, expected }) => {
  expect(isConvertible(from, to)).toBe(true);
  expect(convertUnit(value, from, to)).toBeCloseTo(expected, 12);
});

test.each([
  { rule: "R40 currencies need a rate", from: "万美元", to: "万元" },
  { rule: "persons and visits", from: "人", to: "人次" },
  { rule: "things of two kinds", from: "个", to: "家" },
  { rule: "indexes on two bases", from: "上年=100", to: "2020年=100" },
  { rule: "an unknown unit", from: "石", to: "吨" },
  { rule: "two unknown units", from: "石", to: "石" },
  { rule: "D14 万 alone may be persons or money", from: "万", to: "万元" },
])("not converted, $rule: $from to $to", ({ from, to }) => {
  expect(isConvertible(from, to)).toBe(false);
  expect(() => convertUnit(1, from, to)).toThrow(RangeError);
});

test.each([
  { unit: "亿元", known: true },
  { unit: " 亿 元 ", known: true },
  { unit: "％", known: true },
  { unit: "户", known: true },
  { unit: "（元/人）", known: true },
  { unit: "公斤/亩", known: true },
  { unit: "亿元/%", known: false },
  { unit: "万元/亿元", known: false },
  { unit: "元/人/月", known: false },
  { unit: "上年=100", known: true },
  { unit: "上年=10", known: false },
  { unit: "万户", known: true },
  { unit: "万", known: false },
  { unit: "亿", known: false },
  { unit: "", known: false },
  { unit: "constructor", known: false },
])("'$unit' is a unit: $known", ({ unit, known }) => expect(isUnit(unit)).toBe(known));

test("there and back gives the figure again: exactly by powers of ten, to 12 digits over 亩", () => {
  const figure = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 100);
  const money = fc.constantFrom("元", "千元", "万元", "百万元", "亿元");
  const area = fc.constantFrom("平方米", "公顷", "亩", "万亩", "平方公里");
  fc.assert(
    fc.property(figure, money, money, (value, from, to) => {
      expect(convertUnit(convertUnit(value, from, to), to, from)).toBe(value);
    }),
  );
  fc.assert(
    fc.property(figure, area, area, (value, from, to) => {
      const back = convertUnit(convertUnit(value, from, to), to, from);
      expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
    }),
  );
});
