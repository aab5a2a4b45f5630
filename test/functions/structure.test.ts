import {
  averagePerUnitOf,
  contributionOf,
  pullOf,
  shareAboveOf,
  shareChangeOf,
  shareOf,
} from "../../src/functions/structure";
import { column, errorCell, notAvailable, rounded, said, wrong } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

type Call = (...cells: unknown[]) => unknown;

test.each([
  {
    name: "SHARE in a block",
    of: shareOf,
    args: [column(1, "１,000", null, errorCell, "Uno"), [[4000]]],
    expected: column(0.00025, 0.25, "—", "—", "—"),
  },
  {
    name: "SHARE of a blank total",
    of: shareOf,
    args: [[[1]], [[null]]],
    expected: notAvailable(said("wholeMissing")),
  },
  {
    name: "SHARE of a blank total that arrives as 0",
    of: shareOf,
    args: [[[1]], [[0]]],
    expected: notAvailable(said("wholeNotPositive")),
  },
  { name: "SHARE of a text", of: shareOf, args: [[["Uno"]], [[1]]], expected: wrong("“Uno”不是数") },
  { name: "SHARE of two shapes", of: shareOf, args: [column(1, 2), column(1, 2, 3)], expected: wrong(/2×1.*3×1/) },
  { name: "SHARE_CHANGE O14", of: shareChangeOf, args: [[[93.58]], [[93.44]], [[100]], [[100]]], expected: [[0.14]] },
  {
    name: "SHARE_CHANGE in a block",
    of: shareChangeOf,
    args: [column(1, 1), column(1, 1), [[2]], column(4, 0)],
    expected: column(25, "—"),
  },
  {
    name: "SHARE_CHANGE in the order part, total, part, total",
    of: shareChangeOf,
    args: [[[93.58]], [[100]], [[93.44]], [[100]]],
    expected: wrong("分项数 93.58 大于总量 93.44"),
  },
  {
    name: "SHARE swapped",
    of: shareOf,
    args: [[[4000]], [[1000]]],
    expected: wrong(said("partAboveWhole", "4000", "1000")),
  },
  {
    name: "CONTRIBUTION swapped",
    of: contributionOf,
    args: [[[14]], [[10]], [[3]], [[1]]],
    expected: wrong("分项数 14 大于总量 3"),
  },
  {
    name: "CONTRIBUTION by row",
    of: contributionOf,
    args: [[[3, 5]], [[1, 4]], [[14]], [[10]]],
    expected: [[0.5, 0.25]],
  },
  {
    name: "CONTRIBUTION to nothing",
    of: contributionOf,
    args: [[[3]], [[1]], [[5]], [[5]]],
    expected: notAvailable(said("wholeUnchanged")),
  },
  {
    name: "PULL",
    of: pullOf,
    args: [column(7085, 62651), column(4194, 47936), [[52130]]],
    expected: column(5.545751007, 28.227508153),
  },
  {
    name: "PULL on a loss",
    of: pullOf,
    args: [[[3]], [[1]], [[-5]]],
    expected: notAvailable(said("previousWholeNotPositive")),
  },
  { name: "AVERAGE_PER_UNIT D6", of: averagePerUnitOf, args: [[[1883]], [[43]]], expected: [[43.790697674]] },
  {
    name: "AVERAGE_PER_UNIT of none",
    of: averagePerUnitOf,
    args: [column(1, 2), column(0, 4)],
    expected: column("—", 0.5),
  },
])("$name", ({ of, args, expected }) => {
  expect(rounded(outcomeOf(() => (of as Call)(...args)))).toEqual(expected);
});

const values = column(60, 10, "Uno", 30, 0, null);
const towns = column("合计", "东镇", "西镇", "南镇", "北镇", "中镇");

test.each([
  { rule: "以上 holds the number", args: [values, [[10]]], expected: [[0.75]] },
  { rule: "totals out", args: [values, [[10]], towns], expected: [[0.666666667]] },
  { rule: "the number itself out, in Chinese", args: [values, [[10]], towns, "不含本数"], expected: [[0.333333333]] },
  { rule: "U3 zeros as gaps", args: [values, [[10]], towns, null, "missing"], expected: [[1]] },
  {
    rule: "a count for each threshold",
    args: [values, [[10, 30, 31, null]], towns, "", "keep", "个数"],
    expected: [[2, 1, 0, "—"]],
  },
  { rule: "no threshold", args: [values, [[null]]], expected: notAvailable(said("thresholdMissing")) },
  { rule: "nobody", args: [column("Uno", null), [[1]]], expected: notAvailable(said("noneReported")) },
  { rule: "a threshold that is no number", args: [values, [["高"]]], expected: wrong("“高”不是数") },
  {
    rule: "A12 a threshold in percent over plain numbers",
    args: [column(12.9, 5), [["10%"]]],
    expected: wrong("“10%”带百分号，“12.9”不带"),
  },
  { rule: "A12 percent texts and plain numbers", args: [column("12.9%", 5), [["10%"]]], expected: wrong("“5”不带") },
  { rule: "A12 percent texts and fractions", args: [column("12.9%", 0.05, 1), [["10%"]]], expected: [[0.666666667]] },
  { rule: "left out", args: [values, null], expected: notAvailable(said("thresholdMissing")) },
  { rule: "an unknown bound", args: [values, [[1]], null, "over"], expected: wrong(/是否含本数.*含本数、不含本数/) },
  {
    rule: "an unknown result",
    args: [values, [[1]], null, null, null, "sum"],
    expected: wrong(/结果.*占比、个数/),
  },
  { rule: "names of another shape", args: [values, [[1]], column("东镇", "西镇")], expected: wrong(/6×1.*2×1/) },
])("SHARE_ABOVE $rule", ({ args, expected }) => {
  expect(rounded(outcomeOf(() => (shareAboveOf as Call)(...args)))).toEqual(expected);
});
