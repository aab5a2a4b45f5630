import { rankAmongTownsOf, rankChangeOf, rankedCountOf } from "../../src/functions/ranks";
import { said, column, notAvailable, wrong, errorCell } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

describe("RANK_AMONG_TOWNS", () => {
  const values = column(26.3, 5.3, 21);
  const towns = column("合计", "东镇", "西镇");
  const groups = column("甲", "甲", "乙");

  test.each([
    { rule: "R43 decision 7: 1224 by default", args: [column(2, 2, 1), column(2, 2, 1)], expected: column(1, 1, 3) },
    { rule: "R43 as RANK.EQ", args: [[[5.3]], values], expected: [[3]] },
    { rule: "R46 with towns the total leaves", args: [[[5.3]], values, null, null, towns], expected: [[2]] },
    { rule: "R46 spilled, the total is —", args: [values, values, null, null, towns], expected: column("—", 2, 1) },
    { rule: "R44 not 0 is lowest first", args: [values, values, 1], expected: column(3, 1, 2) },
    { rule: "R44 0 is highest first", args: [values, values, 0], expected: column(1, 3, 2) },
    { rule: "R44 any other number, as in RANK.EQ", args: [values, values, -2], expected: column(3, 1, 2) },
    { rule: "R44 TRUE is lowest first", args: [values, values, true], expected: column(3, 1, 2) },
    { rule: "R44 in words", args: [values, values, "升序"], expected: column(3, 1, 2) },
    { rule: "R43 O16 1224", args: [column(2, 2, 1), column(2, 2, 1), null, 1224], expected: column(1, 1, 3) },
    { rule: "R43 O16 1223", args: [column(2, 2, 1), column(2, 2, 1), null, 1223], expected: column(1, 1, 2) },
    {
      rule: "R43 O16 average",
      args: [column(2, 2, 1), column(2, 2, 1), null, "average"],
      expected: column(1.5, 1.5, 3),
    },
    {
      rule: "R45 gaps and texts are not ranked",
      args: [column(5, null, "-", "Uno", errorCell, 7), column(5, null, "-", "Uno", errorCell, 7)],
      expected: column(2, "—", "—", "—", "—", 1),
    },
    { rule: "R50 groups by place", args: [values, values, null, null, null, groups], expected: column(1, 2, 1) },
    { rule: "R50 one town and its group", args: [[[21]], values, null, null, null, groups, [["乙"]]], expected: [[1]] },
    {
      rule: "R50 a group that is given counts for the whole range",
      args: [values, values, null, null, null, groups, [["甲"]]],
      expected: column(1, 2, "—"),
    },
    {
      rule: "R50 groups that are numbers",
      args: [values, values, null, null, null, column(1, 1, 2)],
      expected: column(1, 2, 1),
    },
    {
      rule: "R50 other figures of the same shape are ranked by value, in the group they name",
      args: [column(5.3, 21, 26.3), values, null, null, null, groups, column("甲", "乙", "甲")],
      expected: column(2, 1, 1),
    },
    {
      rule: "R46 other figures of the same shape have no town beside them",
      args: [column(21, 5.3, 26.3), values, null, null, towns],
      expected: column(1, 2, "—"),
    },
    {
      rule: "R50 the same figures in cells of their own, errors too",
      args: [column(26.3, 5.3, errorCell), column(26.3, 5.3, null), null, null, null, groups],
      expected: column(1, 2, "—"),
    },
    { rule: "a blank cell as towns is none", args: [values, values, null, null, [[null]]], expected: column(1, 3, 2) },
    { rule: "a row of values", args: [[[1, 3, 2]], [[1, 3, 2]]], expected: [[3, 1, 2]] },
    {
      rule: "PhpSpreadsheet: texts in the list are passed over",
      args: [[[3.5]], column(7, 3.5, "ONE", "UNO", 3.5, 1, 2)],
      expected: [[2]],
    },
  ])("$rule", ({ args, expected }) => {
    expect(rankAmongTownsOf(...(args as Parameters<typeof rankAmongTownsOf>))).toEqual(expected);
  });

  test.each([
    {
      rule: "PhpSpreadsheet: not in the list",
      args: [[[1.5]], values],
      expected: notAvailable(said("valueNotRanked")),
    },
    {
      rule: "R46 the total's own value",
      args: [[[26.3]], values, null, null, towns],
      expected: notAvailable(said("valueNotRanked")),
    },
    { rule: "R45 a gap", args: [[[null]], values], expected: notAvailable(said("valueMissing")) },
    { rule: "PhpSpreadsheet: a text to rank", args: [[["Uno"]], values], expected: wrong("“Uno”不是数") },
    {
      rule: "nobody is a town",
      args: [values, values, null, null, column("合计", "平均", "小计")],
      expected: notAvailable(said("valueIsTotal")),
    },
    { rule: "unknown order", args: [[[1]], values, "up"], expected: wrong(/次序.*“up”.*高者在前、低者在前/) },
    { rule: "unknown ties", args: [[[1]], values, null, "1234"], expected: wrong(/并列.*“1234”.*1224、1223、平均/) },
    {
      rule: "R50 groups without the town's own",
      args: [[[21]], values, null, null, null, groups],
      expected: wrong("还要用“本组”"),
    },
    {
      rule: "R50 other figures of the same shape without their groups",
      args: [column(5.3, 26.3, 21), values, null, null, null, groups],
      expected: wrong("还要用“本组”"),
    },
    { rule: "one town for all", args: [values, values, null, null, [["东镇"]]], expected: wrong(/3×1.*1×1/) },
    {
      rule: "towns of another shape",
      args: [[[1]], values, null, null, column("东镇", "西镇")],
      expected: wrong(/3×1.*2×1/),
    },
    {
      rule: "groups of another shape",
      args: [[[1]], values, null, null, null, column("甲", "乙"), [["甲"]]],
      expected: wrong(/3×1.*2×1/),
    },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => rankAmongTownsOf(...(args as Parameters<typeof rankAmongTownsOf>)))).toEqual(expected);
  });
});

const five = column(0.1214, 0.1206, 0, 0.0949, null);
const two = [column(1, 2, 3, 0), null, column("甲", "乙", "甲", "甲")] as const;

test.each([
  { rule: "R47 decimals", args: [five, five, 0, 1224, null, null, null, 3], expected: column(1, 1, 4, 3, "—") },
  { rule: "U3 zeros are kept", args: [five, five], expected: column(1, 2, 4, 3, "—") },
  {
    rule: "U3 zeros as gaps",
    args: [five, five, 0, 1224, null, null, null, null, "缺报"],
    expected: column(1, 2, "—", 3, "—"),
  },
  {
    rule: "R50 no group, no rank",
    args: [column(1, 2), column(1, 2), 0, 1224, null, column("甲", "—")],
    expected: column(1, "—"),
  },
  {
    rule: "R50 totals need no group",
    args: [column(3, 1, 2), column(3, 1, 2), 0, 1224, column("合计", "东镇", "西镇"), column("", "甲", "甲")],
    expected: column("—", 2, 1),
  },
  {
    rule: "R47 percent texts and fractions go together",
    args: [column("12.9%", 0.137, 1, -1), column("12.9%", 0.137, 1, -1)],
    expected: column(3, 2, 1, 4),
  },
])("RANK_AMONG_TOWNS $rule", ({ args, expected }) => {
  expect(rankAmongTownsOf(...(args as Parameters<typeof rankAmongTownsOf>))).toEqual(expected);
});

test.each([
  {
    rule: "A13 the rest of merged groups, for all, whatever stands in the first row",
    args: [column("增速", 3, 2), column("增速", 3, 2), 0, 1224, null, column("组别", "甲", null)],
    expected: wrong("分组第 3 格空着"),
  },
  {
    rule: "A13 the same of one town",
    args: [[[3]], column(3, 2), 0, 1224, null, column("甲", errorCell), [["甲"]]],
    expected: wrong("分组第 2 格空着"),
  },
  {
    rule: "A12 percent texts beside plain numbers",
    args: [column("12.9%", 13.7), column("12.9%", 13.7)],
    expected: wrong("“12.9%”带百分号，“13.7”不带"),
  },
  { rule: "A12 full width, and falls", args: [[[1]], column(-3.9, "１２.９％")], expected: wrong("“-3.9”不带") },
  { rule: "A12 the value itself", args: [[["12.9%"]], column(12.9, 13.7)], expected: wrong("“12.9”不带") },
  {
    rule: "decimals that are none",
    args: [[[1]], [[1]], 0, 1224, null, null, null, "x"],
    expected: wrong(/小数位.*“x”/),
  },
  {
    rule: "an unknown word for zeros",
    args: [[[1]], [[1]], 0, 1224, null, null, null, 1, "drop"],
    expected: wrong(/零的含义.*保留、缺报/),
  },
  {
    rule: "a group without groups",
    args: [[[1]], [[1]], 0, 1224, null, null, [["甲"]]],
    expected: wrong("还要用“分组”"),
  },
])("RANK_AMONG_TOWNS refuses $rule", ({ args, expected }) => {
  expect(outcomeOf(() => rankAmongTownsOf(...(args as Parameters<typeof rankAmongTownsOf>)))).toEqual(expected);
});

test.each([
  { rule: "R45 gaps, texts and errors out", args: [column(5, null, "-", "Uno", errorCell, "１２")], expected: [[2]] },
  { rule: "R46 totals out", args: [column(6, 2, 4), column("合计", "东镇", "西镇")], expected: [[2]] },
  { rule: "R50 one group", args: [...two, [["甲"]]], expected: [[3]] },
  { rule: "U3 zeros as gaps", args: [...two, [["甲"]], "missing"], expected: [[2]] },
  { rule: "R50 a range of groups", args: [...two, column("甲", "乙", "丙", null)], expected: column(3, 1, "—", "—") },
  {
    rule: "A13 merged groups",
    args: [column(1, 2), null, column("甲", null), [["甲"]]],
    expected: wrong("分组第 2 格空着"),
  },
  { rule: "A13 outside all groups", args: [column(1, 2), null, column("甲", "—"), [["甲"]]], expected: [[1]] },
  { rule: "A12 mixed scales", args: [column("1%", "2")], expected: wrong("“2”不带") },
  { rule: "A12 texts are no numbers", args: [column("超10%", 20)], expected: [[1]] },
  { rule: "an unknown group", args: [...two, [["丙"]]], expected: notAvailable(said("groupUnknown", "丙")) },
  { rule: "a blank group is left out", args: [...two, [[null]]], expected: wrong("还要用“本组”") },
  { rule: "groups without a group", args: [...two], expected: wrong("还要用“本组”") },
  { rule: "a group without groups", args: [[[1]], null, null, [["甲"]]], expected: wrong("还要用“分组”") },
  { rule: "names of a third shape", args: [column(1, 2), column("东镇", "西镇", "南镇")], expected: wrong(/2×1.*3×1/) },
])("RANKED_COUNT $rule", ({ args, expected }) => {
  expect(outcomeOf(() => rankedCountOf(...(args as Parameters<typeof rankedCountOf>)))).toEqual(expected);
});

test.each([
  { rule: "R51 up, down, unchanged", args: [column(1, 5, 2), column(3, 4, 2)], expected: column(2, -1, 0) },
  { rule: "R51 another number of towns", args: [[[3]], [[5]], [[12]], [[13]]], expected: [["3/12，上期5/13"]] },
  { rule: "U3 counts of 0 are left out", args: [[[3]], [[5]], [[0]], [[0]]], expected: [[2]] },
  { rule: "a gap in a block", args: [column(1, "—"), column(3, 4), [[9]], [[9]]], expected: column(2, "—") },
  { rule: "a gap alone", args: [[[null]], [[1]]], expected: notAvailable(said("rankMissing")) },
  { rule: "no rank", args: [[[0]], [[1]]], expected: wrong("不能是 0") },
  { rule: "beyond the number", args: [[[9]], [[1]], [[8]], [[8]]], expected: wrong("位次 9 大于参加排名的个数 8") },
  { rule: "a text", args: [[["第三"]], [[1]]], expected: wrong("“第三”不是数") },
])("RANK_CHANGE $rule", ({ args, expected }) => {
  expect(outcomeOf(() => rankChangeOf(...(args as Parameters<typeof rankChangeOf>)))).toEqual(expected);
});
