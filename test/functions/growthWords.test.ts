import { growthStatusOf, multipleOf } from "../../src/functions/growth";
import { column, errorCell, notAvailable, rounded, said, wrong } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

interface Case {
  rule: string;
  call: () => unknown;
  expected: unknown;
}
const cases = (list: Case[]) =>
  test.each(list)("$rule", ({ call, expected }) => expect(rounded(outcomeOf(call))).toEqual(expected));

describe("GROWTH_STATUS", () => {
  const now = column(117, -7.7, -8, -5, -5, 0, 12, 8, 10, 5, null, errorCell);
  const base = column(-194, 255, -5, -8, -5, -5, 10, 10, 10, 0, 1, 1);
  cases([
    {
      rule: "R3 words in Chinese by default",
      call: () => growthStatusOf(now, base),
      expected: column(
        ...[
          "扭亏为盈",
          "由盈转亏",
          "增亏",
          "减亏",
          "持平",
          "扭亏（持平）",
          "增长",
          "下降",
          "持平",
          "基期为零",
          "—",
          "—",
        ],
      ),
    },
    {
      rule: "R3 in English",
      call: () => growthStatusOf(now, base, "EN"),
      expected: column(
        "from loss to profit",
        "from profit to loss",
        "larger loss",
        "smaller loss",
        "unchanged",
        "loss ended",
        "growth",
        "fall",
        "unchanged",
        "base is zero",
        "—",
        "—",
      ),
    },
    {
      rule: "a language by its Chinese name",
      call: () => growthStatusOf([[2]], [[1]], "英文"),
      expected: [["growth"]],
    },
    {
      rule: "one base for all",
      call: () => growthStatusOf([[2, 1, "０．５"]], [[1]]),
      expected: [["增长", "持平", "下降"]],
    },
    {
      rule: "an unknown language",
      call: () => growthStatusOf([[2]], [[1]], "fr"),
      expected: wrong(/“fr”.*中文、英文/),
    },
    { rule: "blank alone", call: () => growthStatusOf([[1]], [[null]]), expected: notAvailable(said("baseMissing")) },
    { rule: "text alone", call: () => growthStatusOf([["Uno"]], [[1]]), expected: wrong("“Uno”不是数") },
    { rule: "shapes", call: () => growthStatusOf(column(1, 2), column(1, 2, 3)), expected: wrong(/2×1.*3×1/) },
  ]);
});

describe("MULTIPLE", () => {
  cases([
    { rule: "O19 增长1.79倍", call: () => multipleOf([[2.79]], [[1]]), expected: [["增长1.79倍"]] },
    { rule: "O19 增3倍: no zeros at the end", call: () => multipleOf([[4]], [[1]], "增长"), expected: [["增长3倍"]] },
    { rule: "the level", call: () => multipleOf([[2.79]], [[1]], "level"), expected: [["增长到2.79倍"]] },
    { rule: "the level in Chinese", call: () => multipleOf([[2.79]], [[1]], "增长到"), expected: [["增长到2.79倍"]] },
    { rule: "R5 翻两番", call: () => multipleOf([[4]], [[1]], "doublings"), expected: [["翻2番"]] },
    { rule: "R5 翻1.48番", call: () => multipleOf([[2.79]], [[1]], "翻番"), expected: [["翻1.48番"]] },
    { rule: "one decimal", call: () => multipleOf([[2.79]], [[1]], null, 1), expected: [["增长1.8倍"]] },
    { rule: "no decimals", call: () => multipleOf([[2.79]], [[1]], null, 0), expected: [["增长2倍"]] },
    { rule: "R37 a half goes up", call: () => multipleOf([[2.005]], [[1]]), expected: [["增长1.01倍"]] },
    { rule: "English", call: () => multipleOf([[2.79]], [[1]], null, null, "en"), expected: [["up 1.79 times"]] },
    {
      rule: "English level",
      call: () => multipleOf([[2.79]], [[1]], "level", 1, "en"),
      expected: [["2.8 times the level"]],
    },
    {
      rule: "English doublings",
      call: () => multipleOf([[2.79]], [[1]], "doublings", 2, "en"),
      expected: [["1.48 doublings"]],
    },
    {
      rule: "R5 below and falls in a block",
      call: () => multipleOf(column(2, 1.9, 0.5, null), [[1]]),
      expected: column("增长1倍", "—", "—", "—"),
    },
    { rule: "R5 alone", call: () => multipleOf([[1.9]], [[1]]), expected: notAvailable(said("multipleBelowOne")) },
    {
      rule: "an unknown wording",
      call: () => multipleOf([[3]], [[1]], "fold"),
      expected: wrong(/“说法”.*增长几倍、增长到几倍、翻几番/),
    },
    { rule: "wrong decimals", call: () => multipleOf([[3]], [[1]], null, "two"), expected: wrong(/“小数位”.*“two”/) },
  ]);
});
