import { bonusPointsOf, compositeScoreOf, scoreOf } from "../../src/functions/scores";
import { column, errorCell, notAvailable, rounded, said, wrong } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

const outcome = (of: (...cells: never[]) => unknown, args: unknown[]) =>
  rounded(outcomeOf(() => of(...(args as never[]))));

const growth = column(13.7, 13.4, 10.7);

test.each([
  { rule: "completion by default", args: [column("95%", 1.2, null)], expected: column(95, 100, "—") },
  { rule: "full and cap", args: [column(1.1, 1.735), "完成率", null, null, 10, "120%"], expected: column(11, 12) },
  { rule: "R54 O4 range of the towns", args: [growth, "range"], expected: column(100, 90, 0) },
  { rule: "R44 lowest best", args: [growth, "极差", null, null, null, null, 1], expected: column(0, 10, 100) },
  { rule: "R53 efficacy", args: [growth, "功效系数"], expected: column(100, 96, 60) },
  { rule: "given bounds", args: [[[15]], "range", [[10]], [[20]]], expected: [[50]] },
  {
    rule: "bounds for each town",
    args: [column(15, 15), "range", column(10, 20), column(20, 10)],
    expected: column(50, 50),
  },
  { rule: "a text in the range", args: [column(1, "优", 3, errorCell), "range"], expected: column(0, "—", 100, "—") },
  { rule: "R53 equal values", args: [column(5, 5), "range"], expected: column(100, 100) },
  {
    rule: "R46 totals get — and are no best",
    args: [
      column(27.1, 13.7, 13.4, 10.7),
      "range",
      null,
      null,
      null,
      null,
      null,
      column("合计", "东镇", "西镇", "南镇"),
    ],
    expected: column("—", 100, 90, 0),
  },
  { rule: "one cell without bounds", args: [[[15]], "range"], expected: wrong(said("scoreBoundsNeeded")) },
  { rule: "one bound", args: [[[15]], "range", [[10]]], expected: notAvailable(said("scoreBoundMissing")) },
  {
    rule: "blank bounds are left out",
    args: [growth, "range", [[null]], [[null]]],
    expected: column(100, 90, 0),
  },
  { rule: "a percent number", args: [[[95]]], expected: wrong("95 超过 500%") },
  {
    rule: "A3 one percent number, and none is scored",
    args: [column("完成率", 0.9, 5.1)],
    expected: wrong("完成率 5.1 超过 500%"),
  },
  { rule: "A3 by range nothing is a completion", args: [column(95, 90), "range"], expected: column(100, 0) },
  {
    rule: "B7 order beside worst",
    args: [growth, "range", [[10]], null, null, null, 1],
    expected: wrong("就不再填“次序”"),
  },
  {
    rule: "B7 order beside best",
    args: [growth, "range", null, [[10]], null, null, "desc"],
    expected: wrong("就不再填“次序”"),
  },
  {
    rule: "order by completion",
    args: [[[0.5]], null, null, null, null, null, 1],
    expected: wrong("按完成率计分用不到"),
  },
  { rule: "worst by completion", args: [[[0.5]], null, [[0]]], expected: wrong("按完成率计分用不到") },
  { rule: "best by completion", args: [[[0.5]], null, null, [[1]]], expected: wrong("按完成率计分用不到") },
  { rule: "B7 a blank order", args: [[[15]], "range", [[10]], [[20]], null, null, ""], expected: [[50]] },
  { rule: "A12 mixed scales", args: [column("12.9%", 13.7), "range"], expected: wrong("“13.7”不带") },
  {
    rule: "A12 mixed with the worst",
    args: [column("12.9%"), "range", [[10]], [["20%"]]],
    expected: wrong("“10”不带"),
  },
  {
    rule: "A12 mixed with the best",
    args: [column(12.9), "efficacy", [[10]], [["20%"]]],
    expected: wrong("“12.9”不带"),
  },
  { rule: "cap below 1", args: [[[1]], null, null, null, 100, 0.9], expected: wrong(/封顶倍数.*“0.9”.*1 到 2/) },
  { rule: "cap above 2", args: [[[1]], null, null, null, 100, 2.1], expected: wrong("封顶倍数") },
  { rule: "U3 full of 0 is left out", args: [[[1]], null, null, null, 0], expected: [[100]] },
  { rule: "full below 0", args: [[[1]], null, null, null, -1], expected: wrong(/“满分”.*“-1”/) },
  { rule: "full that is a text", args: [[[1]], null, null, null, "满分"], expected: wrong("“满分”不能是“满分”") },
  { rule: "an unknown method", args: [[[1]], "log"], expected: wrong(/完成率、极差、功效系数/) },
])("SCORE $rule", ({ args, expected }) => expect(outcome(scoreOf, args)).toEqual(expected));

test.each([
  { rule: "in a block", args: [column(1.735, "120%", 0.9, null)], expected: column(5, 2, 0, "—") },
  { rule: "another rule", args: [[[1.17]], "5%", 0.5, 2], expected: [[1.5]] },
  { rule: "A3 one percent number", args: [column(0.9, 120)], expected: wrong("完成率 120 超过 500%") },
  { rule: "a gap", args: [[["—"]]], expected: notAvailable(said("scoredMissing")) },
  { rule: "a step in percent numbers", args: [[[1.17]], 10], expected: wrong(/每档.*“10”/) },
  { rule: "U3 points of 0 are left out", args: [[[1.17]], null, 0], expected: [[1]] },
  { rule: "points below 0", args: [[[1.17]], null, -1], expected: wrong(/每档加分.*“-1”/) },
  { rule: "a negative most", args: [[[1.17]], null, null, -1], expected: wrong(/最多加分.*“-1”/) },
])("BONUS_POINTS $rule", ({ args, expected }) => expect(outcome(bonusPointsOf, args)).toEqual(expected));

const table = [
  [80, 90],
  [60, 100],
  [70, "—"],
];
const across = [
  [80, 60],
  [90, 100],
];

test.each([
  { rule: "towns in rows", args: [table, [[60, 40]]], expected: column(84, 76, "—") },
  { rule: "towns in columns", args: [across, column(60, 40)], expected: [[84, 76]] },
  { rule: "one town in a row", args: [[[80, 90]], [["60%", "40%"]]], expected: [[84]] },
  { rule: "one town in a column", args: [column(80, 90), column(60, 40)], expected: [[84]] },
  { rule: "one indicator", args: [column(80, 90), [[100]]], expected: column(80, 90) },
  { rule: "redistributed", args: [table, [[60, 40]], null, null, "重新分配"], expected: column(84, 76, 70) },
  { rule: "one bonus for all", args: [table, [[60, 40]], [[3]], 2], expected: column(86, 78, "—") },
  { rule: "a bonus each", args: [table, [[60, 40]], column(1, -2, 0)], expected: column(85, 74, "—") },
  {
    rule: "R53 veto",
    args: [table, [[60, 40]], null, null, null, column(true, "否", "一票否决")],
    expected: column(0, 76, 0),
  },
  {
    rule: "veto 1, 是 and 0",
    args: [table, [[60, 40]], null, null, null, column(1, "是", 0)],
    expected: column(0, 0, "—"),
  },
  {
    rule: "veto blank, error and —",
    args: [table, [[60, 40]], null, null, null, column(null, errorCell, "—")],
    expected: column(84, 76, "—"),
  },
  {
    rule: "B14 other words for veto",
    args: [table.slice(0, 2), [[60, 40]], null, null, null, column("√", "否决")],
    expected: column(0, 0),
  },
  {
    rule: "B14 ticks, and a veto that is no yes or no costs its row alone",
    args: [table.slice(0, 2), [[60, 40]], null, null, null, column("✓", "也许")],
    expected: column(0, "—"),
  },
  {
    rule: "B14 rows of totals",
    args: [table.slice(0, 2), [[60, 40]], null, null, null, null, column("平均", "东镇")],
    expected: column("—", 76),
  },
  {
    rule: "B14 columns of totals",
    args: [across, column(60, 40), null, null, null, [[true]], [["东镇", "全区"]]],
    expected: [[0, "—"]],
  },
  {
    rule: "B14 the parent unit",
    args: [[...across, ...across], [[50, 50]], null, null, null, null, column("荔城区", "东镇", "西镇", "南镇")],
    expected: column("—", 95, 70, 95),
  },
  {
    rule: "B14 only totals",
    args: [table.slice(0, 1), [[60, 40]], null, null, null, null, [["合计"]]],
    expected: notAvailable(said("compositeOfTotal")),
  },
  {
    rule: "B14 towns of another shape",
    args: [table, [[60, 40]], null, null, null, null, column("东镇", "西镇")],
    expected: wrong(/3×1.*2×1/),
  },
  {
    rule: "a text among the scores",
    args: [
      [
        ["优", 90],
        [80, 90],
      ],
      [[60, 40]],
    ],
    expected: column("—", 84),
  },
  { rule: "a text as bonus", args: [[[80, 90]], [[60, 40]], [["优"]]], expected: wrong("“优”不是数") },
  { rule: "a missing score alone", args: [[[80, null]], [[60, 40]]], expected: notAvailable(said("scoreMissing")) },
  { rule: "weights of 90", args: [table, [[60, 30]]], expected: wrong("权重合计是 90") },
  { rule: "a negative weight", args: [table, [[110, -10]]], expected: wrong("权重不能为负") },
  { rule: "weights of another shape", args: [table, [[60, 30, 10]]], expected: wrong(/3×2.*1×3/) },
  { rule: "a table of weights", args: [across, across], expected: wrong(/2×2.*2×2/) },
  { rule: "bonus of another shape", args: [table, [[60, 40]], column(1, 2)], expected: wrong(/3×1.*2×1/) },
  { rule: "a negative cap", args: [table, [[60, 40]], null, -1], expected: wrong("加分上限") },
  {
    rule: "unknown missing",
    args: [table, [[60, 40]], null, null, "zero"],
    expected: wrong(/缺失处理.*不计算、重新分配/),
  },
  {
    rule: "unknown veto",
    args: [table, [[60, 40]], null, null, null, [["也许"]]],
    expected: notAvailable(expect.stringMatching("一票否决不认识“也许”") as string),
  },
])("COMPOSITE_SCORE $rule", ({ args, expected }) => expect(outcome(compositeScoreOf, args)).toEqual(expected));
