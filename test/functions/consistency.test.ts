import { isConsistentOf, partsMatchTotalOf } from "../../src/functions/consistency";
import { column, errorCell, notAvailable, said, wrong } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

describe("IS_CONSISTENT", () => {
  test.each([
    {
      rule: "O10 O11 one answer a row",
      args: [column(69737, "45236", null, 5), column(52130, 33323, 1, 0), column("33.8%", 0.352, 0.1, 0.1)],
      expected: column(true, false, "—", "—"),
    },
    { rule: "R34 湛江", args: [[[4.5]], [[4.92]], [[0.914]], 1, 2, "ratio"], expected: [[true]] },
    { rule: "R34 in Chinese", args: [[[4.5]], [[4.92]], [[91.4]], 1, 2, "比率", "百分数"], expected: [[true]] },
    {
      rule: "R34 without the decimals of the levels",
      args: [[[4.5]], [[4.92]], [[0.918]], 1, null, "ratio"],
      expected: [[true]],
    },
    { rule: "R34 with them", args: [[[4.5]], [[4.92]], [[0.918]], 1, 2, "ratio"], expected: [[false]] },
    { rule: "O11 35.0", args: [[[45236]], [[33323]], [[0.36]], 1], expected: [[false]] },
    { rule: "B5 36 is taken for 36.0", args: [[[45236]], [[33323]], [[0.36]]], expected: [[false]] },
    { rule: "B5 36 without decimals, said", args: [[[45236]], [[33323]], [[0.36]], 0], expected: [[true]] },
    {
      rule: "A1 0.338 beside percent numbers",
      args: [column(69737, 5), column(52130, 4), column(0.338, 25)],
      expected: notAvailable(said("growthScaleUnsure", "25")),
    },
    { rule: "growth said", args: [[[69737]], [[52130]], [[0.338]], null, null, "增速"], expected: [[true]] },
    {
      rule: "a text with % beside percent numbers",
      args: [column(69737, 5), column(52130, 4), column("33.8%", 25), null, null, null, "percent"],
      expected: [[true], [true]],
    },
    { rule: "scale not said", args: [[[69737]], [[52130]], [[33.8]]], expected: wrong("看不出 33.8 是") },
    { rule: "base zero", args: [[[5]], [[0]], [[0.1]]], expected: notAvailable(said("checkedBaseNotPositive")) },
    { rule: "an error cell", args: [[[5]], [[4]], [[errorCell]]], expected: notAvailable(said("publishedMissing")) },
    {
      rule: "an unknown kind",
      args: [[[5]], [[4]], [[0.1]], null, null, "sum"],
      expected: wrong(/“种类”.*增长、比率/),
    },
    { rule: "wrong digits", args: [[[5]], [[4]], [[0.1]], 1.5], expected: wrong(/“小数位”.*“1.5”/) },
    { rule: "wrong level digits", args: [[[5]], [[4]], [[0.1]], 1, -2], expected: wrong(/“水平小数位”.*“-2”/) },
    { rule: "shapes", args: [column(1, 2), [[1]], column(1, 2, 3)], expected: wrong(/2×1.*3×1/) },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => isConsistentOf(...(args as Parameters<typeof isConsistentOf>)))).toEqual(expected);
  });
});

describe("PARTS_MATCH_TOTAL", () => {
  const table = [
    [62651, 60552, 1],
    [7085, 9185, 2],
  ];
  test.each([
    { rule: "O15 one total for a column", args: [column(62651, 7085), [[69737]]], expected: [[true]] },
    { rule: "one total for a row", args: [[[62651, 7085]], [[69737]]], expected: [[true]] },
    { rule: "one total for a block", args: [table, [[139476]]], expected: [[true]] },
    { rule: "one total for a block, 4 off", args: [table, [[139480]]], expected: [[false]] },
    { rule: "a row of totals for its columns", args: [table, [[69737, 69737, 5]]], expected: [[true, true, false]] },
    { rule: "a column of totals for its rows", args: [table, column(123204, 16273)], expected: column(true, true) },
    {
      rule: "a column of totals beside a column is row by row",
      args: [column(1, 2), column(1, 5)],
      expected: column(true, false),
    },
    { rule: "texts that are numbers", args: [column("62,651", "７０８５"), [["69,737"]]], expected: [[true]] },
    { rule: "digits", args: [column(1.05, 1), [[2]], 0], expected: [[true]] },
    { rule: "B11 a total in ones", args: [column(1.05, 1), [[2]]], expected: [[true]] },
    { rule: "digits said to be 2", args: [column(1.05, 1), [[2]], 2], expected: [[false]] },
    {
      rule: "a missing part, its column only",
      args: [
        [
          [1, null],
          [2, 2],
        ],
        [[3, 4]],
      ],
      expected: [[true, "—"]],
    },
    {
      rule: "a missing part alone",
      args: [column(1, errorCell, "约3"), [[3]]],
      expected: notAvailable(said("partsIncomplete", "2")),
    },
    { rule: "a missing total", args: [column(1, 2), [[null]]], expected: notAvailable(said("checkedTotalMissing")) },
    { rule: "a text for a total", args: [column(1, 2), [["合计"]]], expected: wrong("“合计”不是数") },
    { rule: "a row of another width", args: [table, [[1, 2]]], expected: wrong(/2×3.*1×2/) },
    { rule: "a column of another height", args: [table, column(1, 2, 3)], expected: wrong(/2×3.*3×1/) },
    { rule: "a block of totals", args: [table, table], expected: wrong(/2×3.*2×3/) },
    { rule: "wrong digits", args: [column(1, 2), [[3]], "x"], expected: wrong(/“小数位”.*“x”/) },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => partsMatchTotalOf(...(args as Parameters<typeof partsMatchTotalOf>)))).toEqual(expected);
  });
});
