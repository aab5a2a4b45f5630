import fc from "fast-check";
import { faultText } from "../../../src/core/data/Fault";
import { PercentNumber, type SheetCell } from "../../../src/core/data/SheetCell";
import { readRows, type ReadOptions } from "../../../src/core/data/readRows";
import { toDate } from "../../../src/core/period/Period";
import { LANGUAGES } from "../../../src/core/texts/language";
import { TEMPLATES } from "../../../src/templates";
import { dataRow } from "./rows";

const HEADS = ["地区", "指标", "期间", "数值", "单位", "上年同期", "公布增速", "年度目标", "阶段目标", "阶段目标期间"];
const GOOD: SheetCell[] = [
  "东镇",
  "固定资产投资",
  "2018年1—7月",
  "12.5",
  "亿元",
  "10",
  "13.7%",
  "30",
  "20",
  "前三季度",
];
const options: ReadOptions = {
  template: TEMPLATES[0]!,
  period: null,
  language: "zh-CN",
  strict: true,
  place: (row) => `第${row + 1}行`,
};
/** The good row with one cell changed. */
const withCell = (head: string, cell: SheetCell) => GOOD.with(HEADS.indexOf(head), cell);
const read = (rows: SheetCell[][], more: Partial<ReadOptions> = {}, heads: SheetCell[] = HEADS) =>
  readRows([heads, ...rows], { ...options, ...more });
const first = (result: ReturnType<typeof readRows>) => ("rows" in result ? result.rows[0] : result);

test("a full row", () => {
  expect(read([GOOD])).toEqual({
    rows: [dataRow({ value: 12.5, previous: 10, growth: 0.137, target: 30, phaseTarget: 20, phase: toDate(2018, 9) })],
    places: [1],
  });
});

test.each([
  ...["", "—", "-", "…", "XX", null].map((cell) => ({
    rule: "a gap is null, never 0",
    head: "数值",
    cell,
    key: "value",
    expected: null,
  })),
  { rule: "a gap in the target", head: "年度目标", cell: "-", key: "target", expected: null },
  { rule: "a printed zero stays 0", head: "数值", cell: "0", key: "value", expected: 0 },
  { rule: "a number cell", head: "数值", cell: 12.5, key: "value", expected: 12.5 },
  { rule: "I10 a number as text", head: "数值", cell: "1,234.5", key: "value", expected: 1234.5 },
  { rule: "I12 a minus of any kind", head: "数值", cell: "−3.9", key: "value", expected: -3.9 },
  {
    rule: "growth in a cell with percent format",
    head: "公布增速",
    cell: new PercentNumber(0.137),
    key: "growth",
    expected: 0.137,
  },
  { rule: "growth as text", head: "公布增速", cell: "－2.8%", key: "growth", expected: -0.028 },
  { rule: "I17 零增长", head: "公布增速", cell: "零增长", key: "growth", expected: 0 },
  { rule: "I17 下降", head: "公布增速", cell: "下降3.4%", key: "growth", expected: -0.034 },
  { rule: "I12 ▲", head: "公布增速", cell: "▲12.1%", key: "growth", expected: 0.121 },
  { rule: "T10 比增 with its own sign", head: "公布增速", cell: "比增-2.8%", key: "growth", expected: -0.028 },
  {
    rule: "R3 a word that the two levels tell again",
    head: "公布增速",
    cell: "扭亏为盈",
    key: "growth",
    expected: null,
  },
  { rule: "I17 持平", head: "公布增速", cell: "持平", key: "growth", expected: 0 },
  { rule: "a growth of 0 needs no sign", head: "公布增速", cell: 0, key: "growth", expected: 0 },
  { rule: "growth missing", head: "公布增速", cell: "—", key: "growth", expected: null },
  {
    rule: "a year in a number cell",
    head: "期间",
    cell: 2018,
    key: "period",
    expected: { unit: "year", number: 2018 },
  },
  { rule: "the town's name is kept as written", head: "地区", cell: " 东 镇 ", key: "town", expected: "东 镇" },
])("$rule: $cell", ({ head, cell, key, expected }) => {
  expect(first(read([withCell(head, cell)]))).toHaveProperty(key, expected);
});

test.each([
  { rule: "a column of percent numbers by its head", cell: "13.7", expected: 0.137 },
  { rule: "the same in a number cell", cell: 13.7, expected: 0.137 },
  { rule: "below one percent", cell: "0.5", expected: 0.005 },
  { rule: "very small", cell: 1e-7, expected: 1e-9 },
  { rule: "a sign in such a column is not divided twice", cell: "13.7%", expected: 0.137 },
])("growth, $rule", ({ cell, expected }) => {
  const heads = HEADS.with(6, "公布增速(%)");
  expect(first(read([withCell("公布增速", cell)], {}, heads))).toHaveProperty("growth", expected);
});

test("a percent sign in a figure whose unit is %", () => {
  const row = ["东镇", "单位工业增加值能耗降幅", "2018年1—7月", "3.5%", "%", "", "", "", "", ""];
  expect(first(read([row]))).toMatchObject({ value: 3.5, unit: "%" });
});

test.each([
  { rule: "a period where the row has none", cell: "", period: toDate(2018, 7) },
  { rule: "the row's own period counts before it", cell: "2018年1—7月", period: toDate(2019, 2) },
])("$rule", ({ cell, period }) => {
  expect(first(read([withCell("期间", cell)], { period }))).toHaveProperty("period", toDate(2018, 7));
});

test("a unit may be left out where the template knows it", () => {
  expect(first(read([withCell("单位", "")]))).toHaveProperty("unit", "亿元");
});

test.each([
  { rule: "R9 an index needs no unit", unit: "", expected: "" },
  { rule: "R9 an index on its base", unit: "上年=100", expected: "上年=100" },
])("$rule", ({ unit, expected }) => {
  const row = withCell("指标", "居民消费价格指数").with(HEADS.indexOf("单位"), unit);
  expect(first(read([row]))).toMatchObject({ indicator: "居民消费价格指数", value: 12.5, unit: expected });
});

test("blank lines are passed over, and places are those of the rows", () => {
  const blank = HEADS.map(() => "");
  expect(read([blank, GOOD, blank, withCell("地区", "西镇")])).toMatchObject({ places: [2, 4] });
});

test("I20 R19 one town and indicator in two periods are two figures", () => {
  expect(read([GOOD, withCell("期间", "2018年1—6月")])).toMatchObject({ places: [1, 2] });
});

const place = (head: string) => HEADS.indexOf(head);
test.each([
  { code: "blank", rows: [withCell("地区", " ")], row: 1, column: place("地区") },
  { code: "blank", rows: [withCell("指标", null)], row: 1, column: place("指标") },
  { code: "notNumber", rows: [withCell("数值", "约12")], row: 1, column: place("数值") },
  { code: "notNumber", rows: [withCell("年度目标", "3560-3570")], row: 1, column: place("年度目标") },
  { code: "notNumber", rows: [withCell("数值", "12%")], row: 1, column: place("数值") },
  { code: "notNumber", rows: [withCell("数值", true)], row: 1, column: place("数值") },
  { code: "notNumber", rows: [withCell("数值", "#N/A")], row: 1, column: place("数值") },
  { code: "notNumber", rows: [withCell("公布增速", "增长约12%")], row: 1, column: place("公布增速") },
  { code: "notNumber", rows: [withCell("公布增速", "下降-3.4%")], row: 1, column: place("公布增速") },
  {
    code: "wordWithoutLevels",
    rows: [withCell("公布增速", "扭亏为盈").with(HEADS.indexOf("上年同期"), "")],
    row: 1,
    column: place("公布增速"),
  },
  {
    code: "phaseOfOtherYear",
    rows: [withCell("阶段目标期间", "2017年前三季度")],
    row: 1,
    column: place("阶段目标期间"),
  },
  { code: "rateWithoutPercent", rows: [withCell("公布增速", "13.7")], row: 1, column: place("公布增速") },
  { code: "rateWithoutPercent", rows: [withCell("公布增速", 0.137)], row: 1, column: place("公布增速") },
  { code: "periodUnknown", rows: [withCell("期间", "七月流火")], row: 1, column: place("期间") },
  { code: "periodWithoutYear", rows: [withCell("期间", "1—7月")], row: 1, column: place("期间") },
  { code: "periodIsDate", rows: [withCell("期间", 43282)], row: 1, column: place("期间") },
  { code: "periodMissing", rows: [withCell("期间", "")], row: 1, column: place("期间") },
  { code: "phaseMissing", rows: [withCell("阶段目标期间", "")], row: 1, column: place("阶段目标期间") },
  { code: "periodUnknown", rows: [withCell("阶段目标期间", "某时")], row: 1, column: place("阶段目标期间") },
  { code: "unitUnknown", rows: [withCell("单位", "万")], row: 1, column: place("单位") },
  { code: "unitOther", rows: [withCell("单位", "万美元")], row: 1, column: place("单位") },
  { code: "unitMissing", rows: [withCell("指标", "垃圾分类").with(place("单位"), "")], row: 1, column: place("单位") },
  { code: "duplicate", rows: [GOOD, withCell("地区", "东　镇")], row: 2, column: place("地区") },
  { code: "duplicate", rows: [GOOD, withCell("指标", "固投")], row: 2, column: place("地区") },
  { code: "duplicate", rows: [GOOD, withCell("期间", "2018年1至7月")], row: 2, column: place("地区") },
  { code: "tooManyFields", rows: [[...GOOD, "5"]], row: 1, column: HEADS.length },
  { code: "noRows", rows: [], row: 0, column: 0 },
])("fault $code at $row, $column", ({ code, rows, row, column }) => {
  const result = read(rows);
  expect(result).toEqual({ faults: [expect.objectContaining({ code, row, column })] });
  for (const language of LANGUAGES) {
    const fault = "faults" in result ? result.faults[0]! : undefined;
    expect(faultText(fault!, language)).not.toMatch(/undefined|NaN|\[object/);
  }
});

test("an indicator the template does not know keeps to one dimension", () => {
  const row = (town: string, unit: string) => [town, "垃圾分类", "2018年1—7月", "5", unit, "", "", "", "", ""];
  expect(read([row("东镇", "户"), row("西镇", "万户")])).toMatchObject({ places: [1, 2] });
  expect(read([row("东镇", "户"), row("西镇", "人")])).toEqual({
    faults: [expect.objectContaining({ code: "unitOther", row: 2, column: 4, args: ["人", "户", "垃圾分类"] })],
  });
});

test("a duplicate names the first place", () => {
  expect(read([GOOD, GOOD])).toMatchObject({
    faults: [{ code: "duplicate", args: ["东镇", "固定资产投资", "第2行"] }],
  });
});

test("all faults are told at once, and then there are no rows", () => {
  const result = read([GOOD, withCell("数值", "x").with(place("单位"), "万"), withCell("地区", "")]);
  expect(result).toMatchObject({
    faults: [
      { code: "notNumber", row: 2 },
      { code: "unitUnknown", row: 2 },
      { code: "blank", row: 3 },
    ],
  });
  expect(result).not.toHaveProperty("rows");
});

test("on a sheet, more cells than heads are left alone", () => {
  expect(read([[...GOOD, "5"]], { strict: false })).toMatchObject({ places: [1] });
});

test("whatever stands in the cells, figures are numbers or null, never NaN", () => {
  const cell = fc.oneof(
    fc.constantFrom<SheetCell>("", "—", "1,234", "13.7%", "x", null, true, "持平", "1e-9%"),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (lines) => {
      const rows = lines.map(([value, growth, target], town): SheetCell[] => [
        `${town}镇`,
        "固投",
        "2018年",
        value,
        "亿元",
        "",
        growth,
        target,
      ]);
      const result = read(rows, {}, HEADS.slice(0, 8).with(6, "公布增速(%)"));
      if (!("rows" in result)) return expect(result.faults.length).toBeGreaterThan(0);
      for (const row of result.rows) {
        for (const figure of [row.value, row.growth, row.target])
          expect(figure === null || Number.isFinite(figure)).toBe(true);
      }
    }),
  );
});

describe("what stands around the rows", () => {
  const blankUnit = withCell("单位", "");

  test("I4 the line 单位：… above the heads is the unit of rows that name none", () => {
    const result = readRows([["某市主要指标"], ["", "单位：万元"], HEADS, blankUnit, GOOD.with(0, "西镇")], options);
    expect("rows" in result && result.rows.map((row) => row.unit)).toEqual(["万元", "亿元"]);
  });

  test("I4 a unit line of several units is refused where a row needs it, never guessed", () => {
    const result = readRows([["单位：万元、%"], HEADS, blankUnit], options);
    expect("faults" in result && result.faults.map((fault) => [fault.code, fault.args])).toEqual([
      ["unitUnknown", ["万元、%"]],
    ]);
  });

  test("I3 a note under the rows is passed over, and so are empty fields at the end of a row", () => {
    const result = read([[...GOOD, "", ""], ["注：口径同上年。"]]);
    expect("rows" in result && result.rows).toHaveLength(1);
  });
});

test.each([
  { rule: "D13 a completion above 100 % is real", head: "公布完成率", cell: "485%", expected: { completion: 4.85 } },
  { rule: "the head says percent", head: "公布完成率(%)", cell: "57", expected: { completion: 0.57 } },
  { rule: "a gap", head: "完成率", cell: "—", expected: { completion: null } },
  { rule: "R6 a change of a rate is in points", head: "增减百分点", cell: "-3.9", expected: { points: -3.9 } },
  { rule: "R49 a rank is kept as it is worded", head: "位次", cell: "全市第1", expected: { rank: "全市第1" } },
  { rule: "a remark", head: "备注", cell: "快报", expected: { note: "快报" } },
])("$rule: $head $cell", ({ head, cell, expected }) => {
  expect(first(read([[...GOOD, cell]], {}, [...HEADS, head]))).toMatchObject(expected);
});

test("a completion must show that it is in percent", () => {
  const result = read([[...GOOD, "57"]], {}, [...HEADS, "公布完成率"]);
  expect(result).toEqual({
    faults: [expect.objectContaining({ code: "rateWithoutPercent", column: HEADS.length })],
  });
});
