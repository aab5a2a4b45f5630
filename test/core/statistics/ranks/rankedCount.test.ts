import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { rankAmongTowns } from "../../../../src/core/statistics/ranks/rankAmongTowns";
import { rankedCount } from "../../../../src/core/statistics/ranks/rankedCount";

// 达州市, growth of investment in percent, January–July 2018 (fgw.dazhou.gov.cn 16291): O4.
const DAZHOU = ["达州市", "市本级", "通川区", "达川区", "宣汉县", "开江县", "大竹县", "渠县", "经开区", "万源市"];
const GROWTH = [12.9, null, 13.7, 13.4, 13.3, 11.7, 12.7, 12.4, 13.5, 10.7];

test.each([
  { rule: "R45 gaps do not take part", values: [1, null, 3], options: {}, group: "", expected: 2 },
  { rule: "a zero does", values: [0, null, 3], options: {}, group: "", expected: 2 },
  { rule: "nobody", values: [], options: {}, group: "", expected: 0 },
  { rule: "nobody has reported", values: [null, null], options: {}, group: "", expected: 0 },
  { rule: "a group without groups is not asked for", values: [1, 2], options: {}, group: "甲", expected: 2 },
  { rule: "O4 达州: total and own level out", values: GROWTH, options: { towns: DAZHOU }, group: "", expected: 8 },
  {
    rule: "R46 合计 and 平均 out",
    values: [3, 1, 2, 1.5],
    options: { towns: ["合计", "东镇", "西镇", "平均"] },
    group: "",
    expected: 2,
  },
  {
    rule: "R50 inside a group, whose name may hold spaces",
    values: [1, 2, 3, null],
    options: { groups: ["工业型", "工 业型", "生态型", "工业型"] },
    group: " 工业型",
    expected: 2,
  },
  {
    rule: "R50 a group that has not reported",
    values: [1, null],
    options: { groups: ["甲", "乙"] },
    group: "乙",
    expected: 0,
  },
])("$rule", ({ values, options, group, expected }) => {
  expect(rankedCount(values, options)(group)).toBe(expected);
});

test.each([
  { rule: "R50 an unknown group", group: " 丙 ", expected: new Refusal("groupUnknown", "丙") },
  { rule: "R50 no group", group: " ", expected: new Refusal("groupMissing") },
  { rule: "R50 outside all groups", group: "—", expected: new Refusal("groupMissing") },
])("$rule", ({ group, expected }) => {
  expect(rankedCount([1, 2, 3], { groups: ["甲", "乙", "—"] })(group)).toEqual(expected);
});

test("the lowest of distinct values has the rank that is the count", () => {
  const values = fc.array(fc.option(fc.integer({ min: -99, max: 99 })), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), values, (distinct, others) => {
      const all = [...distinct, ...others.map((value) => (value === null ? null : distinct[0]!))];
      const gaps = others.filter((value) => value === null).length;
      expect(rankedCount(all, {})("")).toBe(all.length - gaps);
      const ranking = rankAmongTowns(distinct, { order: "descending", ties: "1224" });
      expect(ranking.of(Math.min(...distinct), "")).toBe(rankedCount(distinct, {})(""));
    }),
  );
});

test("R50 a blank group beside a value refuses every group", () => {
  const countIn = rankedCount([1, 2, 3], { groups: ["甲", "", "乙"] });
  for (const group of ["甲", "乙", ""]) {
    expect(countIn(group)).toEqual(new Misuse("groupBlank", "2"));
    expect(countIn(group)).toBeInstanceOf(Misuse);
  }
});

test("R50 a total without a group is no fault where the names tell it", () => {
  expect(rankedCount([5, 2, 3], { towns: ["合计", "东镇", "西镇"], groups: ["", "甲", "甲"] })("甲")).toBe(2);
});
