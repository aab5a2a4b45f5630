import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { rankAmongTowns, type TownRankingOptions } from "../../../../src/core/statistics/ranks/rankAmongTowns";
import { targetRate } from "../../../../src/core/statistics/targets/targetRate";

const highestFirst: TownRankingOptions = { order: "descending", ties: "1224" };
const ranks = (values: (number | null)[], options: TownRankingOptions) => {
  const ranking = rankAmongTowns(values, options);
  return values.map((_, place) => {
    const rank = ranking.at(place);
    return rank instanceof Refusal ? rank.code : rank;
  });
};

// 达州市, key projects and investment growth, January–July 2018 (fgw.dazhou.gov.cn 16291): O4.
const DAZHOU = ["达州市", "市本级", "通川区", "达川区", "宣汉县", "开江县", "大竹县", "渠县", "经开区", "万源市"];
const PLAN_TO_Q3 = [371.5, 144.8, 43.4, 29.5, 36.2, 17.6, 25.8, 20.9, 30.1, 23.2];
const DONE = [291.5, 112.9, 35.9, 26.8, 30.4, 13.6, 21.9, 16.9, 18, 15.1];
const COMPLETION = DONE.map((done, row) =>
  Number(targetRate(done, PLAN_TO_Q3[row]!, { kind: "level", method: "level" }, null)),
);
const GROWTH = [0.129, null, 0.137, 0.134, 0.133, 0.117, 0.127, 0.124, 0.135, 0.107];
const total = "valueIsTotal";

test.each([
  {
    rule: "O4 达州 completion of the plan to Q3, units only",
    values: COMPLETION.slice(2),
    towns: DAZHOU.slice(2),
    expected: [4, 1, 3, 6, 2, 5, 8, 7],
  },
  {
    rule: "O4 达州 growth, units only",
    values: GROWTH.slice(2),
    towns: DAZHOU.slice(2),
    expected: [1, 3, 4, 7, 5, 6, 2, 8],
  },
  {
    rule: "O4 市本级 leaves by its name",
    values: COMPLETION.slice(1),
    towns: DAZHOU.slice(1),
    expected: [total, 4, 1, 3, 6, 2, 5, 8, 7],
  },
  {
    rule: "O4 达州市 leaves as the sum of the levels, 市本级 by its name",
    values: DONE,
    towns: DAZHOU,
    expected: [total, total, 1, 3, 2, 8, 4, 6, 5, 7],
  },
  {
    rule: "R46 合计 and 平均 leave",
    values: [26.3, 5.3, 21, 13.15],
    towns: ["合 计", "东镇", "西镇", "平均"],
    expected: [total, 2, 1, total],
  },
  {
    rule: "R46 余杭区 over its towns leaves, rates or not",
    values: [0.081, 0.09, 0.07, 0.08],
    towns: ["余杭区", "瓶窑镇", "径山镇", "南苑街道"],
    expected: [total, 1, 3, 2],
  },
  {
    rule: "R45 a town without a figure is not ranked",
    values: [3, null, 5],
    towns: ["东镇", "西镇", "南镇"],
    expected: [2, "valueMissing", 1],
  },
])("$rule", ({ values, towns, expected }) => {
  expect(ranks(values, { ...highestFirst, towns })).toEqual(expected);
});

test("a large town beside three small ones is ranked, though it equals their sum", () => {
  const towns = ["东镇", "西镇", "南镇", "北镇"];
  expect(ranks([60, 10, 20, 30], { ...highestFirst, towns })).toEqual([1, 4, 3, 2]);
});

test("without names nothing leaves the ranking: RANK.EQ (R43)", () => {
  expect(ranks([60, 10, 20, 30], highestFirst)).toEqual([1, 4, 3, 2]);
});

test.each([
  { rule: "R50 ranks are inside the group", order: "descending", expected: [2, 1, 1, 2] },
  { rule: "R50 R44 inverse indicators rank the lowest first", order: "ascending", expected: [1, 2, 2, 1] },
] as const)("$rule", ({ order, expected }) => {
  const groups = ["工业型", "工业型", "生态型", "生态 型"];
  expect(ranks([10, 20, 9, 3], { order, ties: "1224", groups })).toEqual(expected);
});

test("R50: a value is ranked in the group it names; an unknown group ranks nothing", () => {
  const ranking = rankAmongTowns([10, 20, 9, 3], { ...highestFirst, groups: ["甲", "甲", "乙", "乙"] });
  expect(ranking.of(9, "乙")).toBe(1);
  expect(ranking.of(9, "甲")).toEqual(new Refusal("valueNotRanked"));
  expect(ranking.of(9, "丙")).toEqual(new Refusal("valueNotRanked"));
});

test("a place beyond the list has no value", () => {
  const ranking = rankAmongTowns([10, 20, 9], highestFirst);
  expect(ranking.at(2)).toBe(3);
  expect(ranking.at(9)).toEqual(new Refusal("valueMissing"));
});

test("ranks do not depend on the order of the towns, and distinct values take each rank once", () => {
  const distinct = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(distinct, fc.infiniteStream(fc.double({ noNaN: true })), (values, random) => {
      const towns = values.map((_, place) => `${"甲乙丙丁"[place % 4]}${place}镇`);
      const straight = ranks(values, { ...highestFirst, towns });
      const shuffled = values
        .map((value, place) => ({ value, town: towns[place]!, rank: straight[place], key: random.next().value! }))
        .sort((a, b) => a.key - b.key);
      const again = ranks(
        shuffled.map(({ value }) => value),
        { ...highestFirst, towns: shuffled.map(({ town }) => town) },
      );
      expect(again).toEqual(shuffled.map(({ rank }) => rank));
      expect([...straight].sort((a, b) => Number(a) - Number(b))).toEqual(values.map((_, place) => place + 1));
    }),
  );
});

test("R46 a whole that only its sum and its name tell, among towns: it needs the figures", () => {
  const towns = ["甲镇", "乙村", "丙村", "丁园区"];
  expect(ranks([60, 10, 20, 30], { ...highestFirst, towns })).toEqual(["valueIsTotal", 3, 2, 1]);
  expect(ranks([70, 10, 20, 30], { ...highestFirst, towns })).toEqual([1, 4, 3, 2]);
});
