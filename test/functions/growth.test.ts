import { yoy } from "../../src/functions/growth";
import { said, rounded, column, notAvailable, wrong, errorCell } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

describe("YOY", () => {
  test.each([
    { rule: "one cell", current: [[110]], previous: [[100]], expected: [[0.1]] },
    { rule: "a column spills", current: column(110, 90), previous: column(100, 100), expected: column(0.1, -0.1) },
    { rule: "a row spills", current: [[110, 90]], previous: [[100, 100]], expected: [[0.1, -0.1]] },
    {
      rule: "a block spills",
      current: [
        [2, 3],
        [4, 5],
      ],
      previous: [
        [1, 1],
        [1, 1],
      ],
      expected: [
        [1, 2],
        [3, 4],
      ],
    },
    {
      rule: "one previous value stands for all",
      current: column(110, 120),
      previous: [[100]],
      expected: column(0.1, 0.2),
    },
    {
      rule: "one current value stands for all",
      current: [[110]],
      previous: column(100, 110),
      expected: column(0.1, 0),
    },
    {
      rule: "I10 I13 texts that are numbers",
      current: column("1,234", "１１０"),
      previous: column("1,000", 100),
      expected: column(0.234, 0.1),
    },
    {
      rule: "decision 2: no answer in a block is —",
      current: column(110, null, 5, -1, "Uno"),
      previous: column(100, 100, 0, 4, 3),
      expected: column(0.1, "—", "—", "—", "—"),
    },
    {
      rule: "U5 an error cell in a block is —, never an error",
      current: column(110, errorCell),
      previous: column(100, 100),
      expected: column(0.1, "—"),
    },
    {
      rule: "a mark for missing in a block",
      current: column(110, "—", "XX", "暂无"),
      previous: [[100]],
      expected: column(0.1, "—", "—", "—"),
    },
    {
      rule: "a truth value in a block is no number",
      current: column(110, true),
      previous: [[100]],
      expected: column(0.1, "—"),
    },
  ])("$rule", ({ current, previous, expected }) => expect(rounded(yoy(current, previous))).toEqual(expected));

  test.each([
    { rule: "R2 blank current", current: [[null]], previous: [[100]], expected: notAvailable(said("currentMissing")) },
    { rule: "blank as empty text", current: [[""]], previous: [[100]], expected: notAvailable(said("currentMissing")) },
    { rule: "R2 blank previous", current: [[100]], previous: [[null]], expected: notAvailable(said("baseMissing")) },
    { rule: "U3 a blank delivered as 0", current: [[100]], previous: [[0]], expected: notAvailable(said("baseZero")) },
    { rule: "R3 扭亏为盈", current: [[117]], previous: [[-194]], expected: notAvailable(said("turnedToProfit")) },
    {
      rule: "an error cell is a gap",
      current: [[errorCell]],
      previous: [[100]],
      expected: notAvailable(said("currentMissing")),
    },
    {
      rule: "not a number at all",
      current: [[NaN]],
      previous: [[100]],
      expected: notAvailable(said("currentMissing")),
    },
    { rule: "a text alone is #VALUE!", current: [["Uno"]], previous: [[100]], expected: wrong("“Uno”不是数") },
    { rule: "a text beside is #VALUE!", current: [[100]], previous: [["约5"]], expected: wrong("“约5”不是数") },
    { rule: "a truth value alone", current: [[true]], previous: [[100]], expected: wrong("“TRUE”不是数") },
    {
      rule: "nothing in the block can be computed: the first reason",
      current: column(null, 5),
      previous: column(1, 0),
      expected: notAvailable(said("currentMissing")),
    },
    {
      rule: "a block of texts alone",
      current: column("甲", "乙"),
      previous: column(1, 1),
      expected: notAvailable(
        "“甲”不是数：下降写成负数（-9.9%），零增长写 0，“超、约、以上、预计”等字样去掉、只留数字，缺报留空或写“—”。",
      ),
    },
    { rule: "rows differ", current: column(1, 2, 3), previous: column(1, 2), expected: wrong(/3×1.*2×1/) },
    { rule: "columns differ", current: [[1, 2]], previous: [[1, 2, 3]], expected: wrong(/1×2.*1×3/) },
  ])("$rule", ({ current, previous, expected }) => expect(outcomeOf(() => yoy(current, previous))).toEqual(expected));

  test.each([
    { rule: "the default is not the absolute one", mode: undefined, expected: column("—", 0.1) },
    { rule: "a blank option is the default", mode: null, expected: column("—", 0.1) },
    { rule: "R4 over the absolute base", mode: "abs", expected: column(1.603092784, 0.1) },
    { rule: "R4 in Chinese", mode: " 绝对值 ", expected: column(1.603092784, 0.1) },
    { rule: "the default in Chinese", mode: "常规", expected: column("—", 0.1) },
    { rule: "capitals and full width", mode: "ＡＢＳ", expected: column(1.603092784, 0.1) },
    { rule: "an unknown mode", mode: "signed", expected: wrong(/“算法”.*“signed”.*常规、绝对值/) },
  ])("mode: $rule", ({ mode, expected }) => {
    expect(rounded(outcomeOf(() => yoy(column(117, 110), column(-194, 100), mode)))).toEqual(expected);
  });
});

test.each([
  { rule: "R48 floating point remains are no growth", call: () => yoy([[0.1 + 0.2]], [[0.3]]), expected: [[0]] },
  { rule: "nor over the absolute base", call: () => yoy([[0.1 + 0.2]], [[0.3]], "abs"), expected: [[0]] },
  { rule: "mode delivered as 0", call: () => yoy([[3]], [[2]], 0), expected: [[0.5]] },
  { rule: "too large for a cell", call: () => yoy([[1e308]], [[1e-308]]), expected: notAvailable(said("overflow")) },
])("$rule", ({ call, expected }) => expect(outcomeOf(call)).toEqual(expected));
