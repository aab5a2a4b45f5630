import fc from "fast-check";
import { significant } from "../../../../src/core/numbers/significant";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { rankAmongTowns } from "../../../../src/core/statistics/ranks/rankAmongTowns";
import { ranking, type RankOrder, type RankTies } from "../../../../src/core/statistics/ranks/ranking";
import type { Observation } from "../../../../src/core/indicator/Observation";

/** The ranks of a list by one rule; gaps stay gaps. */
const ranksOf = (values: readonly Observation[], order: RankOrder, ties: RankTies, decimals?: number) =>
  values.map((value) => {
    const rank = ranking(values, order, ties, decimals)(value);
    return rank instanceof Refusal ? null : rank;
  });

const PANDAS = [1, 3, 4, 2, null, 2, 1, 5, null, 3];
const RATES = [0.1214, 0.1206, 0.1205, 0.1195, 0.12];

// Where the other suites have ties that we do not offer (max, first, ordinal), their lists are ranked by ours.
test.each([
  // pandas tests/series/methods/test_rank.py: descending by hand from its ascending list
  {
    rule: "pandas min descending",
    values: PANDAS,
    order: "descending",
    ties: "1224",
    expected: [7, 3, 2, 5, null, 5, 7, 1, null, 3],
  },
  {
    rule: "pandas dense descending",
    values: PANDAS,
    order: "descending",
    ties: "1223",
    expected: [5, 3, 2, 4, null, 4, 5, 1, null, 3],
  },
  { rule: "pandas min of [1, 2, 2]", values: [1, 2, 2], order: "ascending", ties: "1224", expected: [1, 2, 2] },
  { rule: "pandas dense of [1, 2, 2]", values: [1, 2, 2], order: "ascending", ties: "1223", expected: [1, 2, 2] },
  { rule: "pandas all gaps", values: [null, null], order: "ascending", ties: "1224", expected: [null, null] },
  // scipy stats/tests/test_rank.py
  {
    rule: "scipy average, five",
    values: [100, 200, 300, 200, 100],
    order: "ascending",
    ties: "average",
    expected: [1.5, 3.5, 5, 3.5, 1.5],
  },
  { rule: "scipy one", values: [100], order: "ascending", ties: "average", expected: [1] },
  {
    rule: "scipy all equal, average",
    values: [100, 100, 100],
    order: "ascending",
    ties: "average",
    expected: [2, 2, 2],
  },
  { rule: "scipy all equal, dense", values: [100, 100, 100], order: "ascending", ties: "1223", expected: [1, 1, 1] },
  // PhpSpreadsheet tests/data/Calculation/Statistical/RANK.php, ascending
  { rule: "PhpSpreadsheet", values: [7, 3.5, 3.5, 1, 2], order: "ascending", ties: "1224", expected: [5, 3, 3, 1, 2] },
  // Databricks: the two partitions of the documentation of RANK
  { rule: "Databricks A1", values: [2, 1, 1], order: "ascending", ties: "1224", expected: [3, 1, 1] },
  { rule: "Databricks A1 dense", values: [2, 1, 1], order: "ascending", ties: "1223", expected: [2, 1, 1] },
  { rule: "Databricks A2", values: [3], order: "ascending", ties: "1224", expected: [1] },
] as const)("$rule", ({ values, order, ties, expected }) => {
  expect(ranksOf(values, order, ties)).toEqual(expected);
});

test("scipy: a million equal values", () => {
  const rankOf = ranking(new Array<number>(1_000_000).fill(100), "ascending", "average");
  expect(rankOf(100)).toBe(500_000.5);
});

test("中国式排名: dense is SUMPRODUCT((R > x) / COUNTIF(R, R)) + 1", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 25 }), (values) => {
      const counted = (value: number) => values.filter((other) => other === value).length;
      const byFormula = values.map(
        (value) => 1 + values.reduce((sum, other) => sum + (other > value ? 1 / counted(other) : 0), 0),
      );
      ranksOf(values, "descending", "1223").forEach((rank, place) => expect(rank).toBeCloseTo(byFormula[place]!, 9));
    }),
  );
});

test.each([
  { rule: "R47 as printed with 1 decimal of percent", decimals: 3, expected: [1, 1, 1, 4, 4] },
  { rule: "R47 as printed with 2 decimals of percent", decimals: 4, expected: [1, 2, 3, 5, 4] },
  { rule: "R47 as whole percents", decimals: 2, expected: [1, 1, 1, 1, 1] },
  { rule: "R48 without decimals", decimals: undefined, expected: [1, 2, 3, 5, 4] },
])("$rule", ({ decimals, expected }) => {
  expect(ranksOf(RATES, "descending", "1224", decimals)).toEqual(expected);
});

test.each([
  { rule: "R37 1.005 prints as 1.01", values: [1.005, 1.01], decimals: 2, expected: [1, 1] },
  { rule: "negative halves go away from zero", values: [-0.5, -1], decimals: 0, expected: [1, 1] },
  { rule: "zero and what prints as −0", values: [0, -0.001, -0], decimals: 2, expected: [1, 1, 1] },
  {
    rule: "R47 figures of more than 12 digits",
    values: [1234567890123.1, 1234567890123.2],
    decimals: 1,
    expected: [2, 1],
  },
  {
    rule: "R48 the same to 12 digits",
    values: [1234567890123.1, 1234567890123.2],
    decimals: undefined,
    expected: [1, 1],
  },
])("$rule", ({ values, decimals, expected }) => {
  expect(ranksOf(values, "descending", "1224", decimals)).toEqual(expected);
});

test("R47 a value is looked up as printed too", () => {
  const rankOf = ranking([5.31, 5.28, 4], "descending", "1224", 1);
  expect(rankOf(5.3)).toBe(1);
  expect(rankOf(5.2)).toEqual(new Refusal("valueNotRanked"));
});

test("R48 ties are those of the slow definition: the same 12 significant digits", () => {
  const steps = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), steps, (base, some) => {
      const values = some.map((step) => base * (1 + step * 1e-13));
      const digits = values.map((value) => significant(value, 12));
      const slow = digits.map((digit) => digits.filter((other) => other > digit).length + 1);
      expect(ranksOf(values, "descending", "1224")).toEqual(slow);
      const rankOf = ranking(values, "ascending", "1223");
      expect(rankOf(digits[0]!)).toBe(new Set(digits.filter((digit) => digit < digits[0]!)).size + 1);
    }),
    { numRuns: 300 },
  );
});

test("R50 a town without a group stands outside all groups", () => {
  const ranks = rankAmongTowns([10, 20, 30, null], {
    order: "descending",
    ties: "1224",
    groups: ["甲", "—", "甲", " "],
  });
  expect([0, 1, 2].map((place) => ranks.at(place))).toEqual([2, new Refusal("groupMissing"), 1]);
  expect(ranks.at(3)).toEqual(new Refusal("valueMissing"));
  expect(ranks.of(20, "—")).toEqual(new Refusal("groupMissing"));
});

test("R47 decimals hold inside groups and with names", () => {
  const options = { order: "descending", ties: "1224", decimals: 0, towns: ["东镇", "西镇", "合计"] } as const;
  const ranks = rankAmongTowns([1.2, 1.4, 2.6], { ...options, groups: ["甲", "甲", "甲"] });
  expect([0, 1, 2].map((place) => ranks.at(place))).toEqual([1, 1, new Refusal("valueIsTotal")]);
});
