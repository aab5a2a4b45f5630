import { join } from "node:path";
import type { Decision } from "../../../src/core/intake/Doubt";
import { readSheets, withDoubts } from "../../../src/core/intake/readSheets";
import type { RawCell, RawSheet } from "../../../src/core/intake/RawSheet";
import { toRows } from "../../../src/core/intake/toRows";
import { understand } from "../../../src/core/intake/understand";
import { toDate } from "../../../src/core/period/Period";
import { TEMPLATES } from "../../../src/templates";
import { address, readGridFile } from "./gridFile";

const template = TEMPLATES[0]!;
const OPTIONS = { template, choices: {}, towns: [], period: null };

function sheetOf(cells: RawCell[][], name = "月报"): RawSheet {
  return { name, top: 0, left: 0, cells, merges: [], hiddenRows: [], hiddenColumns: [], since1904: false };
}

function rowsOf(sheet: RawSheet, decisions: [string, Decision][] = []) {
  const understanding = withDoubts(understand(sheet, OPTIONS), sheet, { template, earlier: [] });
  const source = (place: { row: number; column: number }) => `${sheet.name}!${address(place)}`;
  const { rows, open } = toRows(understanding, new Map(decisions), { template, language: "zh-CN", sheet, source });
  return { rows, open, doubts: understanding.doubts };
}

test("a row of data has the figures of one town, indicator and period, growth as a fraction, and its cells (I25)", () => {
  const { sheet } = readGridFile(join(__dirname, "..", "..", "fixtures", "intake", "t02-dazhou.txt"));
  const { rows } = rowsOf(sheet);
  expect(rows.filter((row) => row.town === "通川区")).toEqual([
    expect.objectContaining({
      indicator: "固投",
      period: toDate(2018, 7),
      value: null,
      growth: 0.137,
      source: "固投!B7",
    }),
    expect.objectContaining({
      indicator: "重点项目投资",
      value: 35.9,
      unit: "亿元",
      target: 59.4,
      phaseTarget: 43.4,
      phase: toDate(2018, 9),
      completion: null,
      note: "阶段完成率 82.7%",
      source: "固投!C7:F7",
    }),
  ]);
});

test("of the targets of several phases that of the figures' own months counts, the others are noted (R30)", () => {
  const { rows } = rowsOf(
    sheetOf([
      ["2025年1-9月各镇固定资产投资（亿元）"],
      ["镇", "一季度目标", "前三季度目标", "完成", "占前三季度目标%"],
      ["东镇", 1.8, 7.5, 7.8, 104],
      ["西镇", 1.5, 6, 5.4, 90],
    ]),
  );
  expect(rows[0]).toMatchObject({ value: 7.8, phaseTarget: 7.5, phase: toDate(2025, 9) });
  expect(rows[0]!.note).toContain("2025年一季度阶段目标 1.8");
});

describe("what a cell says beside its figure enters the row", () => {
  const head = ["镇", "固定资产投资（亿元）", "增速（%）", "全市位次"];
  const cases: [line: RawCell[], row: object][] = [
    [["东镇", 12.5, 3.4, 2], { value: 12.5, growth: 0.034, rank: "全市第2（增速）", note: "" }],
    [["东镇", "12.5(3)", 3.4, null], { value: 12.5, rank: "第3（总量）" }],
    [["东镇", "约12.5", 3.4, null], { value: 12.5, status: "约" }],
    [["东镇", "预计12.5", 3.4, null], { value: 12.5, status: "预计" }],
    [["东镇", 12.5, "扭亏", null], { growth: null, note: "增速 扭亏为盈" }],
    [["东镇", 12.5, "暂无", null], { growth: null, note: "增速：不详" }],
    [["东镇", 12.5, "-0.4个百分点", null], { growth: null, points: -0.4 }],
    [["东镇", "8500万元", 3.4, null], { value: 8500, unit: "万元" }],
  ];
  test.each(cases)("%j", (line, row) => {
    const { rows } = rowsOf(sheetOf([["2024年1-5月"], head, line, ["西镇", 9.5, 2.2, 1], ["南镇", 7.5, 1.2, 3]]));
    expect(rows[0]).toMatchObject({ town: "东镇", indicator: "固定资产投资", ...row });
  });
});

describe("a doubt that is decided", () => {
  const sheet = sheetOf([
    ["2024年1-5月"],
    ["镇", "固定资产投资（亿元）", "增速（%）"],
    ["东镇", "12O5", 3.4],
    ["西镇", 9.5, 2.2],
    ["南镇", 7.5, 1.2],
  ]);
  const { doubts, rows } = rowsOf(sheet);
  const { id } = doubts.find((doubt) => doubt.code === "textInFigures")!;

  test("is left out until then", () => {
    expect(rows[0]).toMatchObject({ town: "东镇", value: null, growth: 0.034, source: "月报!C3" });
  });

  test("as corrected takes the figure given, and the note keeps what stood there", () => {
    const decided = rowsOf(sheet, [[id, { kind: "correct", value: 12.05 }]]);
    expect(decided.rows[0]).toMatchObject({ value: 12.05, note: "数值更正，原表为 12O5" });
    expect(decided.open.map((doubt) => doubt.id)).not.toContain(id);
  });
});

test("sheets of one book are put together: what one lacks the other gives, what differs is told (I7)", () => {
  const levels = sheetOf([["2024年1-5月"], ["镇", "固定资产投资（亿元）"], ["东镇", 5], ["西镇", 6]], "总量");
  const growths = sheetOf([["2024年1-5月"], ["镇", "固定资产投资增速（%）"], ["东镇", 3.5], ["西镇", -2]], "增速");
  const other = sheetOf([["2024年1-5月"], ["镇", "固定资产投资（亿元）"], ["东镇", 5], ["西镇", 7]], "另表");
  const { rows, doubts } = readSheets([levels, growths, other], { ...OPTIONS, language: "zh-CN", earlier: [] });
  expect(rows).toEqual([
    expect.objectContaining({ town: "东镇", value: 5, growth: 0.035, source: "总量!B3；增速!B3；另表!B3" }),
    expect.objectContaining({ town: "西镇", value: 6, growth: -0.02 }),
  ]);
  expect(doubts.map(({ sheet, doubt }) => [sheet.name, doubt.code, doubt.args, doubt.leftOut])).toEqual([
    ["另表", "duplicate", ["西镇", "固定资产投资", "7", "6"], true],
  ]);
});
