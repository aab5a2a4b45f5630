import { bindingTargetOf, targetLevelOf, targetRateOf } from "../../src/functions/targets";
import { said, rounded, column, notAvailable, wrong, errorCell } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

describe("TARGET_RATE", () => {
  test.each([
    { rule: "R22 level by default", args: [[[55]], [[100]]], expected: [[0.55]] },
    { rule: "type left out as null", args: [[[55]], [[100]], null], expected: [[0.55]] },
    { rule: "D9 never capped", args: [[[12.2]], [[7.03]], [["level"]]], expected: [[1.73541963]] },
    { rule: "D1 growth", args: [[[39.6]], [["7.8%"]], [["growth"]], [[123]]], expected: [[0.298656048]] },
    { rule: "Chinese word", args: [[[39.6]], [[0.078]], [["增长"]], [[123]]], expected: [[0.298656048]] },
    { rule: "capitals and spaces in the word", args: [[[55]], [[100]], [[" Level "]]], expected: [[0.55]] },
    { rule: "R26 ratio", args: [column(0.996, 0.99), [["99.5%"]], [["ratio"]]], expected: column("达标", "未达标") },
    { rule: "R27 cap", args: [column(36, 41), [[40]], [["cap"]]], expected: column("达标", "未达标") },
    { rule: "R28 reduction", args: [[["8%"]], [["5%"]], [["reduction"]]], expected: [[1.6]] },
    { rule: "R28 reduction from levels", args: [[[92]], [[0.05]], [["下降"]], [[100]]], expected: [[1.6]] },
    { rule: "one target for all towns", args: [column(5, 10), [[10]]], expected: column(0.5, 1) },
    { rule: "a town without a target in a block", args: [column(5, 10), column("-", 10)], expected: column("—", 1) },
    {
      rule: "a base for each town",
      args: [column(11, 11), [[0.1]], [["growth"]], column(10, null)],
      expected: column(1, "—"),
    },
    { rule: "R25 a range counts by its lower end", args: [[[770.79]], [["3560-3570"]]], expected: [[0.216514045]] },
    { rule: "R25 a range of growth", args: [[[105]], [["5%-8.6%"]], [["growth"]], [[100]]], expected: [[1]] },
    { rule: "R25 a range of a ratio", args: [[["95.5%"]], [["95%-97%"]], [["ratio"]]], expected: [["达标"]] },
    { rule: "R23 增速完成率", args: [[[0.12]], [[0.1]], [["growth"]], null, [["growth"]]], expected: [[1.2]] },
    { rule: "R23 计划完成程度", args: [[[0.12]], [[0.1]], [["growth"]], null, [["计划"]]], expected: [[1.018181818]] },
    {
      rule: "R27 X / actual",
      args: [column(36, 0), [[40]], [["cap"]], null, [["quotient"]]],
      expected: column(1.111111111, "达标"),
    },
    { rule: "R27 2 − actual / X", args: [[[36]], [[40]], [["控制"]], null, [["差"]]], expected: [[1.1]] },
    {
      rule: "R28 计划完成程度",
      args: [[[0.08]], [[0.05]], [["reduction"]], null, [["plan"]]],
      expected: [[0.968421053]],
    },
    {
      rule: "A4 each row of its own type and method, 0 and blanks being the usual one",
      args: [
        column(55, 39.6, 0.996, 36, 36, 0.08, 0.12, 55),
        column(100, "7.8%", "99.5%-100%", 40, 40, 0.05, 0.1, "100-120"),
        column("level", "增长", "ratio", "cap", "cap", "reduction", "growth", 0),
        column(null, 123, null, null, null, null, null, 0),
        column(null, 0, "", "difference", "verdict", null, "growth", null),
      ],
      expected: column(0.55, 0.298656048, "达标", 1.1, "达标", 1.6, 1.2, 0.55),
    },
    {
      rule: "A4 an unknown type or method is wrong in its row alone",
      args: [column(55, 55, 55), [[100]], column("level", "speed", "level"), null, column(null, null, "plan")],
      expected: column(0.55, "—", "—"),
    },
    {
      rule: "a base beside a level that is said to be one; without a type none",
      args: [column(55, 55, 11), column(100, 100, 0.1), column("level", null, "growth"), column(9, 9, 10)],
      expected: column(0.55, "—", 1),
    },
    {
      rule: "A1 a growth above 100 % refuses the other growths, not the levels",
      args: [column(null, 50, 5), column(7.8, 0.5, 10), column("growth", "growth", "level"), [[100]]],
      expected: column("—", "—", 0.5),
    },
    {
      rule: "A1 an actual growth above 100 % refuses the actual growths, not the levels",
      args: [column(12, 0.5, 50), [[0.1]], [["growth"]], column(null, null, 100), column("plan", "growth", "level")],
      expected: column("—", "—", 0.454545455),
    },
    {
      rule: "A1 reductions from levels and by plan, not the quotient of two percent numbers",
      args: [
        column(8, 92, 0.08),
        column(5, 0.5, 0.05),
        [["reduction"]],
        column(null, 100, null),
        column(null, null, "plan"),
      ],
      expected: column(1.6, "—", "—"),
    },
    {
      rule: "A1 an actual reduction above 100 %",
      args: [column(8, 0.08, 92), [[0.05]], [["reduction"]], column(null, null, 100), [["plan"]]],
      expected: column("—", "—", 0.968421053),
    },
    {
      rule: "percent numbers, and texts with % beside them",
      args: [
        column(39.6, 12, 8),
        column(7.8, "10%", 5),
        column("growth", "growth", "reduction"),
        column(123, 0, null),
        column("level", "plan", "plan"),
        "percent",
      ],
      expected: column(0.298656048, 1.018181818, 0.968421053),
    },
    {
      rule: "a growth above 100 % that is one",
      args: [[[50]], [[1.5]], [["growth"]], [[10]], null, "小数"],
      expected: [[2]],
    },
    {
      rule: "verdicts in English",
      args: [column(36, 41), [[40]], [["cap"]], null, null, null, "en"],
      expected: column("met", "missed"),
    },
    { rule: "a blank method is the usual one", args: [[[36]], [[40]], [["cap"]], null, [[""]]], expected: [["达标"]] },
  ])("$rule", ({ args, expected }) => {
    expect(rounded(targetRateOf(...(args as Parameters<typeof targetRateOf>)))).toEqual(expected);
  });

  test.each([
    { rule: "R22 no target", args: [[[5]], [[null]]], expected: notAvailable(said("targetMissing")) },
    { rule: "A5 U3 ratio 0", args: [[[5]], [[0]], [["ratio"]]], expected: notAvailable(said("targetMissing")) },
    { rule: "A5 U3 cap 0", args: [[[0]], [[0]], [["cap"]]], expected: notAvailable(said("targetMissing")) },
    {
      rule: "A6 5.1 against 5.5 %",
      args: [[[5.1]], [[0.055]], [["cap"]]],
      expected: wrong("5.1 与 0.055 一个像百分数"),
    },
    {
      rule: "B4 base without type",
      args: [[[39.6]], [["7.8%"]], null, [[123]]],
      expected: wrong("这里用不到上年全年数"),
    },
    ...["level", "ratio", "cap"].map((kind) => ({
      rule: `a base that ${kind} has no use for`,
      args: [[[5]], [[10]], [[kind]], [[90]]],
      expected: wrong("这里用不到上年全年数"),
    })),
    {
      rule: "a base that a quotient of growths has no use for",
      args: [[[0.1]], [[0.1]], [["growth"]], [[90]], [["growth"]]],
      expected: wrong("这里用不到上年全年数"),
    },
    { rule: "an unknown scale", args: [[[5]], [[1]], null, null, null, "x"], expected: wrong(/增速写法.*“x”/) },
    { rule: "B4 a growth for a level", args: [[[39.6]], [["7.8%"]]], expected: wrong("完成数是目标数的 20 倍以上") },
    { rule: "R22 U3 target 0", args: [[[5]], [[0]]], expected: notAvailable(said("targetMissing")) },
    {
      rule: "R23 base missing",
      args: [[[5]], [[0.1]], [["growth"]]],
      expected: notAvailable(said("targetBaseMissing")),
    },
    {
      rule: "R23 percent number without its sign",
      args: [[[5]], [[7.8]], [["growth"]], [[100]]],
      expected: wrong("看不出 7.8 是百分数还是小数"),
    },
    {
      rule: "an unknown type names the accepted ones",
      args: [[[5]], [[1]], [["speed"]]],
      expected: wrong(/目标类型.*“speed”.*总量、增长、比率、上限、下降/),
    },
    {
      rule: "a method of another type",
      args: [[[5]], [[1]], [["level"]], null, [["plan"]]],
      expected: wrong(/算法.*“plan”.*可填：完成率。/),
    },
    {
      rule: "a method of another type",
      args: [[[5]], [[1]], [["cap"]], null, [["reduction"]]],
      expected: wrong(/算法.*“reduction”.*判断、商、差/),
    },
    {
      rule: "a method of another type",
      args: [[[5]], [[1]], [["ratio"]], null, [["quotient"]]],
      expected: wrong(/算法.*“quotient”.*可填：判断。/),
    },
    {
      rule: "a method of another type",
      args: [[[5]], [[1]], [["growth"]], null, [["verdict"]]],
      expected: wrong(/算法.*“verdict”.*完成率、增速完成率、计划完成程度/),
    },
    {
      rule: "a method of another type",
      args: [[[5]], [[1]], [["reduction"]], null, [["level"]]],
      expected: wrong(/算法.*“level”.*降幅、计划完成程度/),
    },
    { rule: "a range is no cap", args: [[[36]], [["40-45"]], [["cap"]]], expected: wrong("“40-45”不是数") },
    {
      rule: "R26 97 against 99.5 %",
      args: [[[97]], [[0.995]], [["ratio"]]],
      expected: wrong("97 与 0.995 一个像百分数"),
    },
    {
      rule: "shapes differ in the base",
      args: [column(1, 2), [[1]], [["growth"]], column(1, 2, 3)],
      expected: wrong(/2×1.*3×1/),
    },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => targetRateOf(...(args as Parameters<typeof targetRateOf>)))).toEqual(expected);
  });
});

describe("TARGET_LEVEL", () => {
  test.each([
    { rule: "D1 123 亿元 +7.8 %", args: [[[123]], [[0.078]]], expected: [[132.594]] },
    { rule: "texts, full width", args: [[["１２３"]], [["7.8%"]]], expected: [[132.594]] },
    {
      rule: "percent numbers",
      args: [column(123, 7.85), column(7.8, 10), "percent"],
      expected: column(132.594, 8.635),
    },
    {
      rule: "gaps in a block",
      args: [column(123, null, errorCell, 5), column(0.1, 0.1, 0.1, 0)],
      expected: column(135.3, "—", "—", "—"),
    },
    { rule: "R25 the lower end of a range", args: [[[100]], [["8.1%-8.6%"]]], expected: [[108.1]] },
  ])("$rule", ({ args, expected }) => {
    expect(targetLevelOf(...(args as Parameters<typeof targetLevelOf>))).toEqual(expected);
  });

  test.each([
    { rule: "no base", args: [[[null]], [[0.1]]], expected: notAvailable(said("fullYearMissing")) },
    { rule: "no growth", args: [[[123]], [["-"]]], expected: notAvailable(said("targetMissing")) },
    {
      rule: "A1 one growth above 100 %",
      args: [[[123]], column(0.5, 7.8)],
      expected: expect.objectContaining({ code: "#N/A" }) as never,
    },
    { rule: "7.8 of unsaid scale", args: [[[123]], [[7.8]]], expected: wrong("看不出 7.8 是百分数还是小数") },
    { rule: "an unknown scale", args: [[[123]], [[7.8]], "x"], expected: wrong(/增速写法.*“x”/) },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => targetLevelOf(...(args as Parameters<typeof targetLevelOf>)))).toEqual(expected);
  });
});

describe("BINDING_TARGET", () => {
  test.each([
    { rule: "D4", args: [column(80, 8.5), [[0.1]], column(74.23, 7.85)], expected: column(81.653, 8.635) },
    {
      rule: "D4 which",
      args: [column(80, 85, 81.7), [["10%"]], [[74.23]], "kind"],
      expected: column("增速目标", "总量目标", "一致"),
    },
    {
      rule: "in Chinese, percent numbers",
      args: [[[80]], [[10]], [[74.23]], "类型", "percent"],
      expected: [["增速目标"]],
    },
    {
      rule: "the one that is set",
      args: [column(80, null), column(null, 0.1), [[74.23]]],
      expected: column(80, 81.653),
    },
    {
      rule: "A15 the growth left out",
      args: [[[200]], null, [[100]]],
      expected: [[200]],
    },
    {
      rule: "neither, in a block",
      args: [column(80, null), column(0.1, null), [[74.23]]],
      expected: column(81.653, "—"),
    },
  ])("$rule", ({ args, expected }) => {
    expect(bindingTargetOf(...(args as Parameters<typeof bindingTargetOf>))).toEqual(expected);
  });

  test.each([
    { rule: "neither", args: [[[null]], [[null]], [[74.23]]], expected: notAvailable(said("targetMissing")) },
    {
      rule: "A1 one growth above 100 %",
      args: [[[null]], column(0.5, 7.8), [[100]]],
      expected: expect.objectContaining({ code: "#N/A" }) as never,
    },
    { rule: "no base", args: [[[80]], [[0.1]], [[null]]], expected: notAvailable(said("fullYearMissing")) },
    { rule: "an unknown word", args: [[[80]], [[0.1]], [[7]], "both"], expected: wrong(/返回.*“both”.*数值、类型/) },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => bindingTargetOf(...(args as Parameters<typeof bindingTargetOf>)))).toEqual(expected);
  });
});
