import {
  cagr,
  growthFromIndexOf,
  impliedBaseOf,
  pointChangeOf,
  totalGrowthOf,
  twoYearAverageOf,
} from "../../src/functions/growth";
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

describe("POINT_CHANGE", () => {
  cases([
    {
      rule: "R6 a column with text numbers and gaps",
      call: () => pointChangeOf(column(0.662, "９３．５８％", null, "Uno"), column(0.6606, "93.44%", 0.1, 0.1)),
      expected: column(0.14, 0.14, "—", "—"),
    },
    {
      rule: "A2 percent numbers said",
      call: () => pointChangeOf(column(66.2, "96.8", 0.5), column(66.1, 100.7, 0.4), "百分数"),
      expected: column(0.1, -3.9, 0.1),
    },
    {
      rule: "A2 percent numbers not said",
      call: () => pointChangeOf([[66.2]], [[66.1]]),
      expected: wrong(/看不出 66.2 是.*D2%.*“比率写法”/),
    },
    {
      rule: "A2 one percent number refuses the whole call",
      call: () => pointChangeOf(column(0.5, 0.6), column(0.4, 1.51)),
      expected: notAvailable(said("rateScaleUnsure", "1.51")),
    },
    { rule: "A2 a growth of 150 %", call: () => pointChangeOf(column(1.5, 1), [[1]]), expected: column(50, 0) },
    { rule: "A2 beyond, said to be so", call: () => pointChangeOf([[1.6]], [[1]], "小数"), expected: [[60]] },
    { rule: "one previous", call: () => pointChangeOf([[0.5, 0.4]], [[0.45]]), expected: [[5, -5]] },
    {
      rule: "alone",
      call: () => pointChangeOf([[0.5]], [[null]]),
      expected: notAvailable(said("previousRateMissing")),
    },
    {
      rule: "nothing at all",
      call: () => pointChangeOf(column(null, "—"), [[1]]),
      expected: notAvailable(said("currentMissing")),
    },
  ]);
});

describe("TWO_YEAR_AVERAGE", () => {
  cases([
    { rule: "O9 levels", call: () => twoYearAverageOf(column(1.721, null), [[1]]), expected: column(0.311868896, "—") },
    { rule: "levels said", call: () => twoYearAverageOf([[121]], [[100]], "levels"), expected: [[0.1]] },
    { rule: "growths", call: () => twoYearAverageOf([["25%"]], [[-0.2]], "growths"), expected: [[0]] },
    { rule: "in Chinese", call: () => twoYearAverageOf([[25]], [[-20]], "增速", "百分数"), expected: [[0]] },
    { rule: "levels in Chinese", call: () => twoYearAverageOf([[121]], [[100]], "水平"), expected: [[0.1]] },
    {
      rule: "scale not said",
      call: () => twoYearAverageOf([[25]], [[-20]], "growths"),
      expected: wrong("看不出 25 是"),
    },
    {
      rule: "one doubtful growth refuses the whole call",
      call: () => twoYearAverageOf(column(0.25, 25), [[-0.2]], "growths"),
      expected: notAvailable(said("growthScaleUnsure", "25")),
    },
    {
      rule: "in the other column too, whatever the head says",
      call: () => twoYearAverageOf(column("增速", 0.25), column("增速", -20), "growths"),
      expected: notAvailable(said("growthScaleUnsure", "-20")),
    },
    {
      rule: "levels may be above 1",
      call: () => twoYearAverageOf(column(121, 0.5), [[100]], "levels"),
      expected: column(0.1, -0.929289322),
    },
    {
      rule: "an unknown form",
      call: () => twoYearAverageOf([[1]], [[1]], "x"),
      expected: wrong(/“所给的是”.*两期水平、增速/),
    },
    {
      rule: "an unknown scale",
      call: () => twoYearAverageOf([[1]], [[1]], null, "x"),
      expected: wrong(/“增速写法”.*小数、百分数/),
    },
    {
      rule: "base zero",
      call: () => twoYearAverageOf([[1]], [[0]]),
      expected: notAvailable(said("firstLevelNotPositive")),
    },
  ]);
});

describe("CAGR", () => {
  cases([
    {
      rule: "R8 one answer a town",
      call: () => cagr(column(121, 161.051, 5), [[100]], column(2, 5, 2025)),
      expected: column(0.1, 0.1, "—"),
    },
    {
      rule: "one number of years for all",
      call: () => cagr([[121, "１４４"]], [[100]], [[2]]),
      expected: [[0.1, 0.2]],
    },
    { rule: "a year alone", call: () => cagr([[121]], [[100]], [[2025]]), expected: wrong(/2025.*不是年份/) },
    { rule: "no years", call: () => cagr([[121]], [[100]], [[null]]), expected: notAvailable(said("yearsMissing")) },
    { rule: "blank base", call: () => cagr([[121]], [[""]], [[2]]), expected: notAvailable(said("firstLevelMissing")) },
  ]);
});

describe("IMPLIED_BASE", () => {
  cases([
    { rule: "D3 middle", call: () => impliedBaseOf([[74.23]], [[0.2375]]), expected: [[59.983838384]] },
    { rule: "D3 low", call: () => impliedBaseOf([[74.23]], [[0.2375]], "low"), expected: [[59.977374652]] },
    {
      rule: "D3 high, in Chinese",
      call: () => impliedBaseOf([[74.23]], [["23.75%"]], "上限"),
      expected: [[59.990302638]],
    },
    { rule: "low in Chinese", call: () => impliedBaseOf([[74.23]], [[0.2375]], "下限"), expected: [[59.977374652]] },
    {
      rule: "middle in Chinese",
      call: () => impliedBaseOf([[74.23]], [[0.2375]], "中间值"),
      expected: [[59.983838384]],
    },
    {
      rule: "digits as a text",
      call: () => impliedBaseOf([[74.23]], [[0.24]], "low", "２"),
      expected: [[59.8564574]].map((line) => line.map((value) => expect.closeTo(value, 5) as unknown)),
    },
    {
      rule: "percent numbers",
      call: () => impliedBaseOf(column(112.1, 5), [[12.1]], null, null, "percent"),
      expected: column(100, 4.460303301),
    },
    {
      rule: "scale not said",
      call: () => impliedBaseOf([[112.1]], [[12.1]]),
      expected: wrong(/看不出 12.1 是.*D2%.*“增速写法”/),
    },
    {
      rule: "0.5 in a column of percent numbers is not 50 %",
      call: () => impliedBaseOf([[100]], column("增速", null, 0.5, 12.1)),
      expected: notAvailable(said("growthScaleUnsure", "12.1")),
    },
    {
      rule: "100 % either way is no doubt",
      call: () => impliedBaseOf(column(100, 100), column(0.25, 1)),
      expected: column(80, 50),
    },
    { rule: "a multiple, said to be", call: () => impliedBaseOf([[8]], [[7]], null, null, "小数"), expected: [[1]] },
    {
      rule: "gaps in a block",
      call: () => impliedBaseOf(column(112.1, null, 0), [[0.121]]),
      expected: column(100, "—", "—"),
    },
    {
      rule: "an unknown bound",
      call: () => impliedBaseOf([[1]], [[0.1]], "top"),
      expected: wrong(/“取值”.*中间值、下限、上限/),
    },
    {
      rule: "half a digit",
      call: () => impliedBaseOf([[1]], [[0.1]], null, 0.5),
      expected: wrong(/“小数位”.*“0.5”.*0 到 10/),
    },
    { rule: "too many digits", call: () => impliedBaseOf([[1]], [[0.1]], null, 11), expected: wrong(/“小数位”.*“11”/) },
    { rule: "ten digits", call: () => impliedBaseOf([[1.1]], [[0.1]], null, 10), expected: [[1]] },
    { rule: "negative digits", call: () => impliedBaseOf([[1]], [[0.1]], null, -1), expected: wrong(/“小数位”.*“-1”/) },
    {
      rule: "a truth value is no digit",
      call: () => impliedBaseOf([[1]], [[0.1]], null, true),
      expected: wrong(/“小数位”.*“true”/),
    },
  ]);
});

describe("GROWTH_FROM_INDEX", () => {
  cases([
    {
      rule: "R9",
      call: () => growthFromIndexOf(column(112, "93.9", "—", "XX")),
      expected: column(0.12, -0.061, "—", "—"),
    },
    { rule: "a ratio", call: () => growthFromIndexOf([[1.12]], 1), expected: [[0.12]] },
    { rule: "100 said, as a text", call: () => growthFromIndexOf([[9]], "100"), expected: [[-0.91]] },
    { rule: "per mille", call: () => growthFromIndexOf([[1120]], 1000), expected: [[0.12]] },
    { rule: "a ratio, not said", call: () => growthFromIndexOf([[1.12]]), expected: wrong("指数 1.12 小于 50") },
    {
      rule: "an unknown scale",
      call: () => growthFromIndexOf([[112]], 10),
      expected: wrong(/“上年等于”.*“10”.*100、1、1000/),
    },
    { rule: "zero", call: () => growthFromIndexOf([[0]]), expected: notAvailable(said("indexNotPositive")) },
  ]);
});

describe("TOTAL_GROWTH", () => {
  const names = column("合计", "东镇", "西镇");
  cases([
    { rule: "one answer for the range", call: () => totalGrowthOf(column(30, 25), column(20, 30)), expected: [[0.1]] },
    { rule: "a row", call: () => totalGrowthOf([[30, 25]], [[20, 30]]), expected: [[0.1]] },
    {
      rule: "heads, blanks and marks are gaps",
      call: () => totalGrowthOf(column("本期", 55, null, "—"), column("同期", "５０", errorCell, "")),
      expected: [[0.1]],
    },
    {
      rule: "R46 the total leaves",
      call: () => totalGrowthOf(column(99, 30, 25), column(1, 20, 30), names),
      expected: [[0.1]],
    },
    {
      rule: "without names it counts",
      call: () => totalGrowthOf(column(55, 30, 25), column(50, 20, 30)),
      expected: [[0.1]],
    },
    {
      rule: "one side missing",
      call: () => totalGrowthOf(column(30, 25), column(20, null)),
      expected: notAvailable(said("rowsIncomplete", "1")),
    },
    {
      rule: "A7 the parent's own level is part of the whole",
      call: () => totalGrowthOf(column(99, 30, 25), column(1, 20, 30), column("平均", "市本级", "东镇")),
      expected: [[0.1]],
    },
    {
      rule: "A10 a stray text below the head is told",
      call: () => totalGrowthOf(column(30, "约25"), column(20, 30)),
      expected: wrong("“约25”不是数"),
    },
    {
      rule: "A10 in the other column too",
      call: () => totalGrowthOf(column("本期", 30), column("同期", "超20")),
      expected: wrong("“超20”不是数"),
    },
    {
      rule: "A10 one row has no head",
      call: () => totalGrowthOf([["约30", 25]], [[20, 30]]),
      expected: wrong("“约30”不是数"),
    },
    {
      rule: "A10 zeros are figures",
      call: () => totalGrowthOf(column(55, 0), column(50, 0), null as never, "keep"),
      expected: [[0.1]],
    },
    {
      rule: "A10 a zero said to be a gap",
      call: () => totalGrowthOf(column(55, 0), column(50, 5), undefined, "缺报"),
      expected: notAvailable(said("rowsIncomplete", "1")),
    },
    {
      rule: "one base does not stand for all",
      call: () => totalGrowthOf(column(30, 25), [[20]]),
      expected: wrong(/2×1.*1×1/),
    },
    {
      rule: "names of another shape",
      call: () => totalGrowthOf(column(30, 25), column(20, 30), names),
      expected: wrong(/2×1.*3×1/),
    },
  ]);

  test("whole columns are cut to what is used", () => {
    const whole = (...cells: unknown[]) => Array.from({ length: 1_048_576 }, (_, row) => [cells[row] ?? null]);
    expect(rounded(totalGrowthOf(whole("本期", 30, 25), whole("同期", 20, 30)))).toEqual([[0.1]]);
  });
});
