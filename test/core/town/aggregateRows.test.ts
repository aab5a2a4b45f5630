import fc from "fast-check";
import { aggregateRows } from "../../../src/core/town/aggregateRows";
import type { Observation } from "../../../src/core/indicator/Observation";

interface Case {
  rule: string;
  names: string[];
  columns?: Observation[][];
  expected: (string | null)[];
}

// 达州市 2018, in 亿元 (fgw.dazhou.gov.cn 16291): the first row is the total and does not say so (O4, T2).
const DAZHOU = ["达州市", "市本级", "通川区", "达川区", "宣汉县", "开江县", "大竹县", "渠县", "经开区", "万源市"];
const PLAN = [527.3, 209.8, 59.4, 41.2, 52.5, 23.6, 36.2, 31.3, 39.3, 34];
const DONE = [291.5, 112.9, 35.9, 26.8, 30.4, 13.6, 21.9, 16.9, 18, 15.1];
const towns = (count: number) => new Array<null>(count).fill(null);

test.each([
  {
    rule: "O4 达州市 by the sum, 市本级 by its name",
    names: DAZHOU,
    columns: [PLAN, DONE],
    expected: ["sum", "named", ...towns(8)],
  },
  {
    rule: "O4 达州市 by one column, most others being 区 and 县",
    names: DAZHOU,
    columns: [DONE],
    expected: ["sum", "named", ...towns(8)],
  },
  {
    rule: "O4 without levels 市本级 beside it shows 达州市",
    names: DAZHOU,
    expected: ["parent", "named", ...towns(8)],
  },
  {
    rule: "R46 without 市本级 and levels nothing shows 达州市, for 万源市 is a 市 as well",
    names: DAZHOU.toSpliced(1, 1),
    expected: [null, ...towns(8)],
  },
  {
    rule: "R46 荔城区 over names without a level, by one column",
    names: ["荔城区", "拱辰", "镇海", "西天尾"],
    columns: [[97.8, 5.3, 5.7, 86.8]],
    expected: ["sum", ...towns(3)],
  },
  {
    rule: "R46 a 区 smaller than the sum of the others is no whole",
    names: ["东镇", "西镇", "南镇", "龙山区"],
    columns: [[11, 22, 33, 40]],
    expected: towns(4),
  },
  {
    rule: "R46 荔城区 over names without a level, though some of its parts are not listed",
    names: ["荔城区", "拱辰", "镇海", "新度", "黄石"],
    columns: [[18, 5, 4, 3, 3]],
    expected: ["parent", ...towns(4)],
  },
  { rule: "R46 通川区 beside zones is a peer", names: ["通川区", "经开区", "高新区", "东部新区"], expected: towns(4) },
  { rule: "R46 城区 and 临港区 stand beside towns", names: ["东镇", "西镇", "南镇", "临港区"], expected: towns(4) },
  {
    rule: "T14 bare 街道 and 镇 are groups",
    names: ["街道", "东街道", "镇", "西镇"],
    expected: ["named", null, "named", null],
  },
  { rule: "R46 小计镇 and 平均屯镇 are towns", names: ["小计镇", "平均屯镇", "汇总"], expected: [null, null, "named"] },
  {
    rule: "O4 a second column that is no sum speaks against it",
    names: DAZHOU,
    columns: [DONE, PLAN.with(0, 500)],
    expected: [null, "named", ...towns(8)],
  },
  {
    rule: "the total may stand last",
    names: [...DAZHOU.slice(2), "达州市"],
    columns: [[1, 2, 3, 4, 5, 6, 7, 8, 36]],
    expected: [...towns(8), "sum"],
  },
  {
    rule: "a total in the middle without a marker stays",
    names: ["东镇", "本区", "西镇", "南镇"],
    columns: [
      [1, 6, 2, 3],
      [2, 12, 4, 6],
    ],
    expected: towns(4),
  },
  {
    rule: "a name without a level needs two columns",
    names: ["本地", "东镇", "西镇", "南镇"],
    columns: [[6, 1, 2, 3]],
    expected: towns(4),
  },
  {
    rule: "a name without a level with two columns",
    names: ["本地", "东镇", "西镇", "南镇"],
    columns: [
      [6, 1, 2, 3],
      [60, 10, 20, 30],
    ],
    expected: ["sum", ...towns(3)],
  },
  {
    rule: "a town that equals the sum of three small ones stays a town",
    names: ["大镇", "东镇", "西镇", "南镇"],
    columns: [[60, 10, 20, 30]],
    expected: towns(4),
  },
  {
    rule: "a name below the others is never their sum",
    names: ["大镇", "甲县", "乙县", "丙县"],
    columns: [
      [6, 1, 2, 3],
      [60, 10, 20, 30],
    ],
    expected: towns(4),
  },
  {
    rule: "two others are too few for a sum",
    names: ["本地", "东镇", "西镇"],
    columns: [
      [3, 1, 2],
      [30, 10, 20],
    ],
    expected: towns(3),
  },
  {
    rule: "zeros tell nothing",
    names: ["甲区", "东镇", "西镇", "南镇", "某区"],
    columns: [[5, 5, 0, 0, 0]],
    expected: towns(5),
  },
  {
    rule: "a gap leaves a column open",
    names: DAZHOU,
    columns: [PLAN, DONE.with(3, NaN).map((one) => (Number.isNaN(one) ? null : one))],
    expected: ["sum", "named", ...towns(8)],
  },
  {
    rule: "平均 and 其中 are no parts of the sum",
    names: ["本地", "东镇", "西镇", "南镇", "平均", "其中：新区"],
    columns: [
      [6, 1, 2, 3, 2, 1],
      [60, 10, 20, 30, 20, 10],
    ],
    expected: ["sum", ...towns(3), "named", "named"],
  },
  {
    rule: "余杭区 over 镇 and 街道 is the parent",
    names: ["余杭区", "瓶窑镇", "径山镇", "南苑街道"],
    expected: ["parent", ...towns(3)],
  },
  { rule: "余杭区 last", names: ["瓶窑镇", "径山镇", "南苑街道", "余杭区"], expected: [...towns(3), "parent"] },
  { rule: "a district among districts is none", names: ["通川区", "达川区", "宣汉县", "渠县"], expected: towns(4) },
  {
    rule: "a 市 may be a county: no parent over 县 by its name alone",
    names: ["万源市", "宣汉县", "渠县", "开江县"],
    expected: towns(4),
  },
  {
    rule: "a county over villages' towns and a zone",
    names: ["浦江县", "浦阳街道", "黄宅镇", "杭坪镇", "经济开发区"],
    expected: ["parent", ...towns(4)],
  },
  { rule: "two towns are too few for a parent", names: ["余杭区", "瓶窑镇", "径山镇"], expected: towns(3) },
  { rule: "one parent only", names: ["甲省", "甲市", "东镇", "西镇", "南镇"], expected: ["parent", ...towns(4)] },
  { rule: "empty table", names: [], expected: [] },
  {
    rule: "a blank name is no candidate",
    names: ["", "余杭区", "瓶窑镇", "径山镇", "南苑街道"],
    expected: [null, "parent", ...towns(3)],
  },
] satisfies Case[])("$rule", ({ names, columns, expected }: Case) => {
  expect(aggregateRows(names, columns ?? [])).toEqual(expected);
});

// A total over four counties, of one decimal each: up to 4 × 0.05 may be rounding.
test.each([
  { rule: "R35 equal", total: 10, expected: "sum" },
  { rule: "R35 off by as much as the roundings can be", total: 10.2, expected: "sum" },
  { rule: "R35 off by more", total: 10.3, expected: null },
  { rule: "R35 below", total: 9.8, expected: "sum" },
  { rule: "R35 below by more", total: 9.7, expected: null },
])("$rule", ({ total, expected }) => {
  const names = ["甲市", "东县", "西县", "南县", "北县"];
  expect(aggregateRows(names, [[total, 2.5, 2.5, 2.5, 2.5]])[0]).toBe(expected);
});

test("at most one row without a marker word is left out, the first or the last", () => {
  const names = fc.array(fc.constantFrom("东镇", "甲县", "乙市", "经开区", "本地", "丙街道"), { maxLength: 8 });
  const values = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(names, values, values, (rows, one, other) => {
      const reasons = aggregateRows(rows, [one.slice(0, rows.length), other.slice(0, rows.length)]);
      expect(reasons).toHaveLength(rows.length);
      const left = reasons.flatMap((reason, row) => (reason ? [row] : []));
      expect(left.length).toBeLessThanOrEqual(1);
      for (const row of left) expect([0, rows.length - 1]).toContain(row);
    }),
  );
});
