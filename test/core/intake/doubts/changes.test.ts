import fc from "fast-check";
import type { DataRow } from "../../../../src/core/data/DataRow";
import type { FigureMeasure } from "../../../../src/core/intake/Figure";
import { toDate, type Period } from "../../../../src/core/period/Period";
import { doubtsOf, earlier, shown, type Head, type Table } from "./support";

const YEAR_2024: Period = { unit: "year", number: 2024 };
const UNTIL = (year: number, month: number): Period => toDate(year, month);
const ALONE = (year: number, month: number): Period => ({ unit: "month", number: year * 12 + month - 1 });
const of = (indicator: string, period: Period, ...measures: FigureMeasure[]): Head[] =>
  measures.map((measure) => ({ indicator, period, measure }));
const inWorkbook = (town: string, indicator: string, period: Period, more: Partial<DataRow>): DataRow => ({
  ...earlier(town, 0),
  indicator,
  period,
  ...more,
});

const CASES: (Table & { rule: string; doubts: string[]; args?: string[] })[] = [
  {
    rule: "O5 江门 1—10月: 629.0 of 647.4 is 97.2 %, which its pace of 13.8 points rests on",
    heads: of("一般公共预算收入", UNTIL(2019, 10), "value", "target", "completion"),
    rows: [["江门市", "629.0", 647.4, 97.2]],
    doubts: [],
  },
  {
    rule: "O5 the same with the pace in place of the completion",
    heads: of("一般公共预算收入", UNTIL(2019, 10), "value", "target", "completion"),
    rows: [["江门市", "629.0", 647.4, 13.8]],
    doubts: ["completionDiffers - @1,3"],
  },
  {
    rule: "O12 R16 R18 浦江 2010-06 产值: 206713 (−3.4) and 1086976 (+18.7) make 25.4 until May, the text says 25.5",
    heads: [
      ...of("规模以上工业总产值", ALONE(2010, 6), "value", "growth"),
      ...of("规模以上工业总产值", UNTIL(2010, 6), "value", "growth"),
      ...of("规模以上工业总产值", UNTIL(2010, 5), "value", "growth"),
    ].map((head) => ({ ...head, ...(head.measure === "value" ? { unit: "万元" } : {}) })),
    rows: [["浦江县", 206713, "-3.4%", 1086976, "18.7%", 880263, "25.5%"]],
    doubts: [],
  },
  {
    rule: "O12 浦江 2010-06 销售: 24.4 by its figures, the text implies 27.3",
    heads: [
      ...of("工业销售产值", ALONE(2010, 6), "value", "growth"),
      ...of("工业销售产值", UNTIL(2010, 6), "value", "growth"),
      ...of("工业销售产值", UNTIL(2010, 5), "growth"),
    ].map((head) => ({ ...head, ...(head.measure === "value" ? { unit: "万元" } : {}) })),
    rows: [["浦江县", 200036, "-1.7%", 1051024, "18.4%", "27.3%"]],
    doubts: ["cumulativeDiffers - @1,5"],
    args: ["浦江县", "工业销售产值", "27.3%", "24.4%"],
  },
  {
    rule: "O12 a city 2015: 4568.3 until May less 1001.1 is 3567.2 until April, which the workbook holds",
    heads: [
      ...of("规模以上工业总产值", ALONE(2015, 5), "value", "growth"),
      ...of("规模以上工业总产值", UNTIL(2015, 5), "value", "growth"),
    ],
    rows: [["某市", 1001.1, "6.5%", 4568.3, "6.2%"]],
    earlier: [inWorkbook("某市", "规模以上工业总产值", UNTIL(2015, 4), { value: 3567.2, growth: 0.061 })],
    doubts: [],
  },
  {
    rule: "R16 the same with a base that was restated since: told at the figure until this month",
    heads: [...of("规模以上工业总产值", ALONE(2015, 5), "value"), ...of("规模以上工业总产值", UNTIL(2015, 5), "value")],
    rows: [["某市", 1001.1, 4568.3]],
    earlier: [inWorkbook("某市", "规模以上工业总产值", UNTIL(2015, 4), { value: 3597.2 })],
    doubts: ["cumulativeDiffers - @1,2"],
    args: ["某市", "规模以上工业总产值", "3597.2", "3567.2"],
  },
  {
    rule: "D1 R23 场口镇: 增长7.8%以上 over 123 in 2024 is a level of 132.594",
    heads: [
      ...of("规模以上工业总产值", YEAR_2024, "value"),
      ...of("规模以上工业总产值", UNTIL(2025, 4), "value", "growth", "targetGrowth"),
    ],
    rows: [["场口镇", "突破123", 39.6, "12.1%", "增长7.8%以上"]],
    doubts: ["bound atLeast @1,1", "growthTarget - @1,4"],
    args: ["规模以上工业总产值", "场口镇", "7.8%", "132.594", "123"],
  },
  {
    rule: "R23 without last year's level the growths of a column are told once",
    heads: of("地区生产总值", UNTIL(2025, 4), "targetGrowth"),
    rows: [
      ["东镇", "8%"],
      ["西镇", "7%"],
    ],
    doubts: ["growthTarget - @1,1"],
    args: ["地区生产总值", "东镇", "8%", "", ""],
  },
  {
    rule: "D4 R24 湖镇: 80 and +10 % over 74.23 is 81.653",
    heads: of("规模以上工业总产值", { unit: "year", number: 2025 }, "previous", "target", "targetGrowth"),
    rows: [["湖镇镇", 74.23, "突破80", "10%以上"]],
    doubts: ["targetsDiffer - @1,3"],
    args: ["湖镇镇", "规模以上工业总产值", "80", "10%", "81.653"],
  },
  {
    rule: "D4 R24 湖镇: 8.5 and +10 % over 7.85 in the workbook is 8.635",
    heads: of("固定资产投资", UNTIL(2025, 4), "target", "targetGrowth"),
    rows: [["湖镇镇", 8.5, "10%以上"]],
    earlier: [inWorkbook("湖镇镇", "固定资产投资", YEAR_2024, { value: 7.85 })],
    doubts: ["targetsDiffer - @1,2"],
    args: ["湖镇镇", "固定资产投资", "8.5", "10%", "8.635"],
  },
  {
    rule: "R24 two targets within half a percent are one",
    heads: of("固定资产投资", { unit: "year", number: 2025 }, "previous", "target", "targetGrowth"),
    rows: [["湖镇镇", 7.85, 8.6, "10%"]],
    doubts: ["growthTarget - @1,3"],
  },
  {
    rule: "O7 R34 an increase that is the difference",
    heads: of("固定资产投资", UNTIL(2024, 5), "value", "previous", "increment"),
    rows: [["旗", 75.33, 73.79, 1.54]],
    doubts: [],
  },
  {
    rule: "R34 the same with its sign lost",
    heads: of("固定资产投资", UNTIL(2024, 5), "value", "previous", "increment"),
    rows: [["旗", 73.79, 75.33, 1.54]],
    doubts: ["incrementDiffers wrongSign @1,3"],
  },
  {
    rule: "R34 an increase that neither fits the levels",
    heads: of("固定资产投资", UNTIL(2024, 5), "value", "previous", "increment"),
    rows: [["旗", 75.33, 73.79, 2.54]],
    doubts: ["incrementDiffers - @1,3"],
  },
  {
    rule: "O14 R6 福田: the share of services, 93.58 against 93.44, is 0.14 points up",
    heads: of("三产占比", UNTIL(2024, 5), "value", "previous", "points").map((head) => ({ ...head, unit: "%" })),
    rows: [["福田区", 93.58, 93.44, 0.14]],
    doubts: [],
  },
  {
    rule: "R6 R34 points of a rate that contradict it, and with a lost sign",
    heads: of("产销率", UNTIL(2024, 5), "value", "previous", "points").map((head) => ({ ...head, unit: "%" })),
    rows: [
      ["东镇", 96.8, 100.7, "-2.9个百分点"],
      ["西镇", 96.8, 100.7, "3.9个百分点"],
    ],
    doubts: ["pointsDiffer - @1,3", "pointsDiffer wrongSign @2,3"],
  },
  {
    rule: "R6 a growth of a level that was called points",
    heads: of("能源消费量", UNTIL(2024, 5), "value", "previous", "points"),
    rows: [["东镇", 112.5, 100, "12.5个百分点"]],
    doubts: ["pointsDiffer pointsOfLevel @1,3"],
  },
  {
    rule: "R6 beside a growth, points may be what the growth has changed by",
    heads: of("能源消费量", UNTIL(2024, 5), "value", "previous", "growth", "points"),
    rows: [["东镇", 112.5, 100, "12.5%", 3]],
    doubts: [],
  },
];

test.each(CASES)("$rule", ({ doubts, args, ...table }) => {
  const found = doubtsOf(table);
  expect(shown(found)).toEqual(doubts);
  if (args) expect(found.at(-1)!.args).toEqual(args);
});

test("R16, R34: months that add up are never doubted, however they are rounded", () => {
  const cents = fc.integer({ min: 100, max: 1_000_000 });
  fc.assert(
    fc.property(cents, cents, fc.integer({ min: 0, max: 2 }), (before, own, decimals) => {
      const printed = (level: number) => (level / 100).toFixed(decimals);
      const heads = [
        ...of("用电量", UNTIL(2024, 4), "value"),
        ...of("用电量", ALONE(2024, 5), "value"),
        ...of("用电量", UNTIL(2024, 5), "value"),
      ];
      const rows: Table["rows"] = [["东镇", printed(before), printed(own), printed(before + own)]];
      return doubtsOf({ heads, rows }).every(({ code }) => code !== "cumulativeDiffers");
    }),
  );
});
