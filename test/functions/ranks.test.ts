import { rankAmongTownsOf } from "../../src/functions/ranks";
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
    { rule: "unknown order", args: [[[1]], values, "up"], expected: wrong(/order.*“up”.*descending, ascending/) },
    { rule: "unknown ties", args: [[[1]], values, null, "1234"], expected: wrong(/ties.*“1234”.*1224, 1223, average/) },
    {
      rule: "R50 groups without the town's own",
      args: [[[21]], values, null, null, null, groups],
      expected: wrong("group"),
    },
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
