import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { ranking, type RankOrder, type RankTies } from "../../../../src/core/statistics/ranks/ranking";
import type { Observation } from "../../../../src/core/indicator/Observation";

const gap = null;

interface Case {
  rule: string;
  values: Observation[];
  order: RankOrder;
  ties: RankTies;
  expected: (number | null)[];
}

const LICHENG = [5.3, 5.7, 86.8, 19.5, 86.8, 10.4];
const LICHENG_GROWTH = [8.62, 29.69, 6.55, 8.46, 14.8, 14.1];
const PANDAS = [1, 3, 4, 2, gap, 2, 1, 5, gap, 3];
const PI_DIGITS = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
const SCIPY = [100, 200, 300, 200];
const tests: Case[] = [
  // 荔城区, output of industry above size by town, January–April (ptwbs.net 828142); ranks computed in three ways.
  { rule: "O16 荔城 1224", values: LICHENG, order: "descending", ties: "1224", expected: [6, 5, 1, 3, 1, 4] },
  { rule: "O16 荔城 1223", values: LICHENG, order: "descending", ties: "1223", expected: [5, 4, 1, 2, 1, 3] },
  { rule: "O16 荔城 average", values: LICHENG, order: "descending", ties: "average", expected: [6, 5, 1.5, 3, 1.5, 4] },
  { rule: "O16 荔城 growth", values: LICHENG_GROWTH, order: "descending", ties: "1224", expected: [4, 1, 6, 5, 2, 3] },
  // pandas tests/series/methods/test_rank.py
  {
    rule: "pandas min",
    values: PANDAS,
    order: "ascending",
    ties: "1224",
    expected: [1, 5, 7, 3, gap, 3, 1, 8, gap, 5],
  },
  {
    rule: "pandas dense",
    values: PANDAS,
    order: "ascending",
    ties: "1223",
    expected: [1, 3, 4, 2, gap, 2, 1, 5, gap, 3],
  },
  {
    rule: "pandas average",
    values: PANDAS,
    order: "ascending",
    ties: "average",
    expected: [1.5, 5.5, 7, 3.5, gap, 3.5, 1.5, 8, gap, 5.5],
  },
  {
    rule: "pandas infinity, descending",
    values: [1, gap, Infinity, -Infinity, 25],
    order: "descending",
    ties: "1224",
    expected: [3, gap, 1, 4, 2],
  },
  {
    rule: "pandas tiny numbers",
    values: [1e-50, 1e-100, 1e-20, 1e-2, 1e-20 + 1e-30, 1e-1],
    order: "ascending",
    ties: "average",
    expected: [2, 1, 3, 5, 4, 6],
  },
  // scipy stats/tests/test_rank.py
  { rule: "scipy average", values: SCIPY, order: "ascending", ties: "average", expected: [1, 2.5, 4, 2.5] },
  { rule: "scipy min", values: SCIPY, order: "ascending", ties: "1224", expected: [1, 2, 4, 2] },
  { rule: "scipy dense", values: SCIPY, order: "ascending", ties: "1223", expected: [1, 2, 3, 2] },
  { rule: "scipy min, five", values: [...SCIPY, 100], order: "ascending", ties: "1224", expected: [1, 3, 5, 3, 1] },
  { rule: "scipy dense, five", values: [...SCIPY, 100], order: "ascending", ties: "1223", expected: [1, 2, 3, 2, 1] },
  { rule: "scipy none", values: [], order: "ascending", ties: "1224", expected: [] },
  { rule: "scipy all equal", values: [100, 100, 100], order: "ascending", ties: "1224", expected: [1, 1, 1] },
  // R documentation of rank
  { rule: "R min", values: PI_DIGITS, order: "ascending", ties: "1224", expected: [4, 1, 6, 1, 7, 11, 3, 10, 7, 4, 7] },
  {
    rule: "R average",
    values: PI_DIGITS,
    order: "ascending",
    ties: "average",
    expected: [4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8],
  },
  { rule: "R dense", values: PI_DIGITS, order: "ascending", ties: "1223", expected: [3, 1, 4, 1, 5, 7, 2, 6, 5, 3, 5] },
  // MariaDB documentation
  { rule: "MariaDB RANK", values: [70, 60, 60, 55], order: "descending", ties: "1224", expected: [1, 2, 2, 4] },
  { rule: "MariaDB DENSE_RANK", values: [70, 60, 60, 55], order: "descending", ties: "1223", expected: [1, 2, 2, 3] },
  {
    rule: "R48 0.1 + 0.2 ties with 0.3",
    values: [0.1 + 0.2, 0.3, 0.4],
    order: "descending",
    ties: "1224",
    expected: [2, 2, 1],
  },
  {
    rule: "R48 the twelfth digit still counts",
    values: [1.00000000001, 1],
    order: "descending",
    ties: "1224",
    expected: [1, 2],
  },
  { rule: "zero and minus zero tie", values: [0, -0, 1], order: "descending", ties: "1224", expected: [2, 2, 1] },
  { rule: "negative growths", values: [-2.8, 1.5, -10], order: "descending", ties: "1224", expected: [2, 1, 3] },
];

test.each(tests)("$rule", ({ values, order, ties, expected }) => {
  const rankOf = ranking(values, order, ties);
  const missing = new Refusal("valueMissing");
  expect(values.map(rankOf)).toEqual(expected.map((rank) => rank ?? missing));
});

// RANK.EQ and RANK.AVG: formulajs test/statistical.js, PhpSpreadsheet tests/data/Calculation/Statistical/RANK.php.
test.each([
  {
    rule: "formulajs 7 ascending",
    value: 7,
    values: [7, 3.5, 3.5, 1, 2],
    order: "ascending",
    ties: "1224",
    expected: 5,
  },
  {
    rule: "formulajs 2 descending",
    value: 2,
    values: [7, 3.5, 3.5, 1, 2],
    order: "descending",
    ties: "1224",
    expected: 4,
  },
  {
    rule: "formulajs 3.5 ascending",
    value: 3.5,
    values: [7, 3.5, 3.5, 1, 2],
    order: "ascending",
    ties: "1224",
    expected: 3,
  },
  {
    rule: "formulajs RANK.AVG 94 descending",
    value: 94,
    values: [89, 88, 92, 101, 94, 97, 95],
    order: "descending",
    ties: "average",
    expected: 4,
  },
  {
    rule: "formulajs RANK.AVG 88 ascending",
    value: 88,
    values: [89, 88, 92, 101, 94, 97, 95],
    order: "ascending",
    ties: "average",
    expected: 1,
  },
  {
    rule: "PhpSpreadsheet 3.5 descending",
    value: 3.5,
    values: [7, 3.5, 3.5, 1, 2],
    order: "descending",
    ties: "1224",
    expected: 2,
  },
  {
    rule: "PhpSpreadsheet 7.2",
    value: 7.2,
    values: [10.5, 7.2, 200, 5.4, 8.1],
    order: "descending",
    ties: "1224",
    expected: 4,
  },
  {
    rule: "PhpSpreadsheet texts ignored",
    value: 3.5,
    values: [7, 3.5, gap, gap, 3.5, 1, 2],
    order: "descending",
    ties: "1224",
    expected: 2,
  },
  {
    rule: "PhpSpreadsheet texts ignored, second list",
    value: 2,
    values: [1, gap, 2, gap, 3, 4],
    order: "descending",
    ties: "1224",
    expected: 3,
  },
] as const)("$rule", ({ value, values, order, ties, expected }) => {
  expect(ranking(values, order, ties)(value)).toBe(expected);
});

test("PhpSpreadsheet: a value not in the list has no rank", () => {
  expect(ranking([7, 3.5, 3.5, 1, 2], "descending", "1224")(1.5)).toEqual(new Refusal("valueNotRanked"));
});

test("R45: a gap has no rank", () => {
  expect(ranking([1, null], "descending", "1224")(null)).toEqual(new Refusal("valueMissing"));
});

test("1224 counts the strictly better, 1223 the better distinct values, average the mean place", () => {
  const values = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 });
  fc.assert(
    fc.property(values, fc.constantFrom<RankOrder>("descending", "ascending"), (population, order) => {
      const better = (a: number, b: number) => (order === "descending" ? a > b : a < b);
      const [standard, dense, average] = (["1224", "1223", "average"] as const).map((ties) =>
        ranking(population, order, ties),
      );
      for (const value of population) {
        const above = population.filter((other) => better(other, value));
        const equal = population.filter((other) => other === value).length;
        expect(standard!(value)).toBe(above.length + 1);
        expect(dense!(value)).toBe(new Set(above).size + 1);
        expect(average!(value)).toBe(above.length + (equal + 1) / 2);
      }
    }),
  );
});
