import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { totalGrowth } from "../../../../src/core/statistics/growth/totalGrowth";
import { yearOnYear } from "../../../../src/core/statistics/growth/yearOnYear";

// 荔城区, output of industry above size by town, January–April (ptwbs.net 828142): levels in 亿元 and growths in percent.
const TOWNS = ["拱辰办", "镇海办", "西天尾镇", "新度镇", "黄石镇", "北高镇"];
const OUTPUT = [5.3, 5.7, 86.8, 19.5, 86.8, 10.4];
const GROWTH = [8.62, 29.69, 6.55, 8.46, 14.8, 14.1];
const BASE = OUTPUT.map((value, row) => value / (1 + GROWTH[row]! / 100));
const sum = (values: number[]) => values.reduce((before, value) => before + value, 0);

test("R13 荔城: six towns together grew 10.89 %, not the mean of their growths", () => {
  expect(Number(totalGrowth(OUTPUT, BASE))).toBeCloseTo(0.1089, 4);
  expect(Number(totalGrowth(OUTPUT, BASE)) * 100).not.toBeCloseTo(sum(GROWTH) / 6, 0);
});

test.each([
  {
    rule: "R46 with names, the total and the average leave",
    current: [...OUTPUT, 999, 5],
    base: [...BASE, 1, 5],
    towns: [...TOWNS, "合计", "平均"],
    expected: 0.1089,
  },
  {
    rule: "R46 荔城区 over its towns leaves as their sum",
    current: [214.5, ...OUTPUT],
    base: [193.44, 4.88, 4.4, 81.46, 17.98, 75.61, 9.11],
    towns: ["荔城区", ...TOWNS],
    expected: 0.1089,
  },
  {
    rule: "a row without both figures is left out",
    current: [...OUTPUT, null],
    base: [...BASE, null],
    expected: 0.1089,
  },
  {
    rule: "R46 a first row that is the sum of the others but for rounding leaves by its levels",
    current: [4, 1, 1, 1],
    base: [3, 1, 1, 1],
    towns: ["荔城", "拱辰", "镇海", "新度"],
    expected: 0,
  },
  {
    rule: "A7 市本级 and 区直 are part of the whole; totals, averages, groups are not",
    current: [5, 6, 90, 90, 90, 90, 90],
    base: [4, 6, 1, 1, 1, 1, 1],
    towns: ["市本级", "区直", "市直小计", "平均", "街道", "全市", "合计"],
    expected: 0.1,
  },
  { rule: "one town", current: [69737], base: [52130], expected: 0.3378 },
  { rule: "a town that lost is part of the sum", current: [-5, 27], base: [10, 10], expected: 0.1 },
  { rule: "equal sums have a growth of exactly 0", current: [0.1, 0.2], base: [0.3, 0], expected: 0 },
])("$rule", ({ current, base, towns, expected }) => {
  expect(Number(totalGrowth(current, base, towns))).toBeCloseTo(expected, 4);
});

test("equal sums but for floating point grew by exactly 0", () => {
  expect(totalGrowth([0.1, 0.2], [0.3, 0])).toBe(0);
});

test.each([
  { rule: "one side missing", current: [1, null, 3], base: [1, 2, 3], expected: new Refusal("rowsIncomplete", "1") },
  {
    rule: "both sides, in turn",
    current: [1, null, 3],
    base: [null, 2, 3],
    expected: new Refusal("rowsIncomplete", "2"),
  },
  { rule: "fewer bases than values", current: [1, 2], base: [1], expected: new Refusal("rowsIncomplete", "1") },
  { rule: "no row at all", current: [null, null], base: [null, null], expected: new Refusal("rowsMissing") },
  { rule: "an empty list", current: [], base: [], expected: new Refusal("rowsMissing") },
  { rule: "sums of a loss", current: [5, 6], base: [-10, 4], expected: new Refusal("turnedToProfit") },
  { rule: "a base of zero", current: [5, 6], base: [0, 0], expected: new Refusal("baseZero") },
])("refused: $rule", ({ current, base, expected }) => {
  expect(totalGrowth(current, base)).toEqual(expected);
});

test("refused: only totals; a total with one figure is not counted as incomplete", () => {
  expect(totalGrowth([9], [8], ["合计"])).toEqual(new Refusal("rowsMissing"));
  expect(totalGrowth([9, 5], [null, 4], ["合计", "东镇"])).toBe(0.25);
});

test("it lies between the smallest and the largest growth, and does not depend on the order", () => {
  const town = fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
  fc.assert(
    fc.property(fc.array(town, { minLength: 1, maxLength: 20 }), (towns) => {
      const total = (rows: typeof towns) =>
        Number(
          totalGrowth(
            rows.map(([now]) => now),
            rows.map(([, base]) => base),
          ),
        );
      const growths = towns.map(([now, base]) => Number(yearOnYear(now, base)));
      expect(total(towns)).toBeGreaterThanOrEqual(Math.min(...growths) - 1e-12);
      expect(total(towns)).toBeLessThanOrEqual(Math.max(...growths) + 1e-9);
      expect(total([...towns].reverse())).toBe(total(towns));
    }),
  );
});
