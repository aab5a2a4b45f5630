import { roundHalfEvenOf, unitConvertOf } from "../../src/functions/numbers";
import { column, errorCell, notAvailable, said, wrong } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

describe("ROUND_HALF_EVEN", () => {
  test.each([
    { rule: "R36 a column", args: [column(1.05, 0.35, "－0.25", null), [[1]]], expected: column(1, 0.4, -0.2, "—") },
    { rule: "R36 digits cell by cell", args: [[[2500, 60.28]], [[-3, 1]]], expected: [[2000, 60.3]] },
    { rule: "R36 half a unit", args: [[[60.28]], [[0]], 0.5], expected: [[60.5]] },
    { rule: "R36 a fifth, as a text", args: [[[842]], [[-2]], "0.2"], expected: [[840]] },
    { rule: "the whole unit said", args: [[[60.28]], [[0]], 1], expected: [[60]] },
    { rule: "no such interval", args: [[[60.28]], [[0]], 0.25], expected: wrong(/“修约间隔”.*“0.25”.*1、0.5、0.2/) },
    { rule: "half digits", args: [[[60.28]], [[0.5]]], expected: wrong("0.5") },
    { rule: "half digits in a block", args: [column(60.28, 1.05), column(0.5, 1)], expected: column("—", 1) },
    { rule: "blank digits", args: [[[60.28]], [[null]]], expected: notAvailable(said("digitsMissing")) },
    { rule: "an error cell", args: [[[errorCell]], [[1]]], expected: notAvailable(said("numberMissing")) },
    { rule: "a text", args: [[["约5"]], [[1]]], expected: wrong("“约5”不是数") },
    { rule: "shapes", args: [column(1, 2), [[1, 2]]], expected: wrong(/2×1.*1×2/) },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => roundHalfEvenOf(...(args as Parameters<typeof roundHalfEvenOf>)))).toEqual(expected);
  });
});

describe("UNIT_CONVERT", () => {
  test.each([
    {
      rule: "R40 a column",
      args: [column(33.34, "1,234", null), [["万元"]], [["元"]]],
      expected: column(333400, 12340000, "—"),
    },
    {
      rule: "R40 units cell by cell",
      args: [column(1, 15, 5), column("亿元", "亩", "石"), column("万元", "公顷", "吨")],
      expected: column(10000, 1, "—"),
    },
    {
      rule: "one figure in two units",
      args: [[[12345.6]], [["万元"]], [["亿元", "元"]]],
      expected: [[1.23456, 123456000]],
    },
    { rule: "unknown", args: [[[1]], [["石"]], [["吨"]]], expected: wrong("不认识单位“石”") },
    { rule: "a blank unit", args: [[[1]], [[null]], [["吨"]]], expected: notAvailable(said("unitMissing")) },
    { rule: "a mark for no unit", args: [[[1]], [["—"]], [["吨"]]], expected: notAvailable(said("unitMissing")) },
    {
      rule: "R40 currencies: both named",
      args: [[[1]], [["万美元"]], [["万元"]]],
      expected: wrong(/“万美元”与“万元”.*汇率/),
    },
    { rule: "blank value", args: [[[null]], [["石"]], [["吨"]]], expected: notAvailable(said("numberMissing")) },
    { rule: "shapes", args: [column(1, 2), column("元", "元", "元"), [["元"]]], expected: wrong(/2×1.*3×1/) },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => unitConvertOf(...(args as Parameters<typeof unitConvertOf>)))).toEqual(expected);
  });
});
