import { DATA_COLUMNS, DATA_HEADS } from "../../../src/core/data/DataRow";
import { readHeads } from "../../../src/core/data/readHeads";
import { LANGUAGES } from "../../../src/core/texts/language";

test.each(LANGUAGES)("all heads of the data table are read, %s, whatever language the messages have", (language) => {
  const line = DATA_COLUMNS.map((column) => DATA_HEADS[language][column]);
  for (const reader of LANGUAGES) {
    expect(readHeads([line], true, reader)).toEqual({
      row: 0,
      columns: Object.fromEntries(DATA_COLUMNS.map((column, place) => [column, place])),
      inPercent: new Set(),
      unitLine: null,
    });
  }
});

test.each([
  {
    rule: "I3 a title and a unit line above",
    cells: [["某区主要指标"], ["单位：亿元"], ["地区", "指标", "数值"]],
    row: 2,
  },
  { rule: "spaces and case", cells: [[" 地 区", "INDICATOR", "value "]], row: 0 },
  {
    rule: "the first of two head rows",
    cells: [
      ["地区", "指标", "数值"],
      ["地区", "指标", "数值"],
    ],
    row: 0,
  },
])("$rule", ({ cells, row }) => {
  expect(readHeads(cells, false, "zh-CN")).toMatchObject({ row, columns: { town: 0, indicator: 1, value: 2 } });
});

test.each([
  { head: "公布增速(%)", percent: true },
  { head: "公布增速（％）", percent: true },
  { head: "Published growth (%)", percent: true },
  { head: "公布增速", percent: false },
])("growth in percent by its head: $head", ({ head, percent }) => {
  expect(readHeads([["地区", "指标", "数值", head]], true, "zh-CN")).toMatchObject({
    inPercent: new Set(percent ? ["growth"] : []),
    columns: { growth: 3 },
  });
});

test.each([
  {
    code: "noHead",
    cells: [
      ["a", "b"],
      ["1", "2"],
    ],
    row: 0,
    column: 0,
  },
  { code: "noHead", cells: [], row: 0, column: 0 },
  { code: "noHead", cells: [["地区"], ["东镇"]], row: 0, column: 0 },
  { code: "headMissing", cells: [["地区", "指标", "单位"]], row: 0, column: 0 },
  { code: "headTwice", cells: [["地区", "指标", "数值", "Value"]], row: 0, column: 3 },
  {
    code: "headUnknown",
    cells: [
      ["", ""],
      ["地区", "指标", "数值", "年度目杯"],
    ],
    row: 1,
    column: 3,
  },
])("$code", ({ code, cells, row, column }) => {
  expect(readHeads(cells, true, "zh-CN")).toEqual([expect.objectContaining({ code, row, column })]);
});

test("on a sheet, other columns are left alone; in a file made for us they are faults", () => {
  const cells = [["地区", "指标", "数值", "联系人"]];
  expect(readHeads(cells, false, "zh-CN")).toMatchObject({ columns: { town: 0, indicator: 1, value: 2 } });
  expect(readHeads(cells, true, "zh-CN")).toEqual([
    expect.objectContaining({ code: "headUnknown", args: ["联系人", expect.stringContaining("年度目标")] }),
  ]);
});

test("every missing column is named", () => {
  expect(readHeads([["期间", "单位"]], true, "en-US")).toMatchObject([
    { code: "headMissing", args: ["Town", expect.any(String)] },
    { code: "headMissing", args: ["Indicator", expect.any(String)] },
    { code: "headMissing", args: ["Value", expect.any(String)] },
  ]);
});
