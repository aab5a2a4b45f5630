import { targetRateOf } from "../../src/functions/targets";
import { said, rounded, column, notAvailable, wrong } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

describe("TARGET_RATE", () => {
  test.each([
    { rule: "R22 level by default", args: [[[55]], [[100]]], expected: [[0.55]] },
    { rule: "type left out as null", args: [[[55]], [[100]], null], expected: [[0.55]] },
    { rule: "D9 never capped", args: [[[12.2]], [[7.03]], "level"], expected: [[1.73541963]] },
    { rule: "D1 growth", args: [[[39.6]], [["7.8%"]], "growth", [[123]]], expected: [[0.298656048]] },
    { rule: "Chinese word", args: [[[39.6]], [[0.078]], "增长", [[123]]], expected: [[0.298656048]] },
    { rule: "capitals and spaces in the word", args: [[[55]], [[100]], " Level "], expected: [[0.55]] },
    { rule: "R26 ratio", args: [column(0.996, 0.99), [["99.5%"]], "ratio"], expected: column("达标", "未达标") },
    { rule: "R27 cap", args: [column(36, 41), [[40]], "cap"], expected: column("达标", "未达标") },
    { rule: "R28 reduction", args: [[["8%"]], [["5%"]], "reduction"], expected: [[1.6]] },
    { rule: "R28 reduction from levels", args: [[[92]], [[0.05]], "下降", [[100]]], expected: [[1.6]] },
    { rule: "one target for all towns", args: [column(5, 10), [[10]]], expected: column(0.5, 1) },
    { rule: "a town without a target in a block", args: [column(5, 10), column("-", 10)], expected: column("—", 1) },
    {
      rule: "a base for each town",
      args: [column(11, 11), [[0.1]], "growth", column(10, null)],
      expected: column(1, "—"),
    },
  ])("$rule", ({ args, expected }) => {
    expect(rounded(targetRateOf(...(args as Parameters<typeof targetRateOf>)))).toEqual(expected);
  });

  test.each([
    { rule: "R22 no target", args: [[[5]], [[null]]], expected: notAvailable(said("targetMissing")) },
    { rule: "R22 U3 target 0", args: [[[5]], [[0]]], expected: notAvailable(said("targetMissing")) },
    { rule: "R23 base missing", args: [[[5]], [[0.1]], "growth"], expected: notAvailable(said("targetBaseMissing")) },
    {
      rule: "R23 percent number without its sign",
      args: [[[5]], [[7.8]], "growth", [[100]]],
      expected: notAvailable(said("growthTargetTooLarge")),
    },
    {
      rule: "an unknown type names the accepted ones",
      args: [[[5]], [[1]], "speed"],
      expected: wrong(/type.*“speed”.*level, growth, ratio, cap, reduction/),
    },
    {
      rule: "shapes differ in the base",
      args: [column(1, 2), [[1]], "growth", column(1, 2, 3)],
      expected: wrong(/2×1.*3×1/),
    },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => targetRateOf(...(args as Parameters<typeof targetRateOf>)))).toEqual(expected);
  });
});
