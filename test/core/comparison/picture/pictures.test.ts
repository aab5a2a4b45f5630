import { draftOf } from "../../../../src/core/comparison/draftOf";
import { pictureItems } from "../../../../src/core/comparison/picture/pictureItems";
import { composeSheet } from "../../../../src/core/comparison/sheet/composeSheet";
import type { SheetSpec } from "../../../../src/core/comparison/spec/SheetSpec";
import type { DataRow } from "../../../../src/core/data/DataRow";
import { toDate, type Period } from "../../../../src/core/period/Period";
import type { SheetPlan } from "../../../../src/core/plan/SheetPlan";
import { SHEET_TEXTS } from "../../../../src/core/texts/sheet";
import { dataRow } from "../../data/rows";
import { formulaOf } from "../plans";
import { monthly } from "../tables";

const JULY = toDate(2018, 7);
const JUNE = toDate(2018, 6);
const row = (town: string, more: Partial<DataRow>, period: Period = JULY) => dataRow({ town, period, ...more });
const draft = (spec: SheetSpec, data: DataRow[], language: "zh-CN" | "en-US" = "zh-CN") =>
  draftOf(spec, data, { template: monthly, period: JULY, language })!;
const shown = (spec: SheetSpec, data: DataRow[]) => pictureItems(draft(spec, data));
const planned = (spec: SheetSpec, data: DataRow[], way: "excel" | "values" = "excel") =>
  composeSheet(draft(spec, data), SHEET_TEXTS["zh-CN"], way);
const bars = (spec: SheetSpec, data: DataRow[]) =>
  shown(spec, data)?.items.map(({ name, values }) => [name, values[0]]);

// Artificial figures; all expected ones are computed by hand.
const COMPLETING = [
  row("东镇", { value: 45, target: 90, previous: 40 }),
  row("西镇", { value: 60, target: 100, previous: 64 }),
  row("南镇", { value: 20, target: 80, previous: 20 }),
  row("北镇", { target: 10 }),
];
const GROWING = [
  row("东镇", { value: 14, previous: 10 }),
  row("西镇", { value: 9, previous: 10 }),
  row("南镇", { value: 22, previous: 20 }),
];
const EARLIER = [
  row("东镇", { value: 11, previous: 10 }, JUNE),
  row("西镇", { value: 12, previous: 10 }, JUNE),
  row("南镇", { value: 26, previous: 20 }, JUNE),
];
const GROUPS = [
  { name: "甲组", towns: ["西镇"] },
  { name: "乙组", towns: ["东镇", "南镇"] },
];

describe("what the picture of each kind shows", () => {
  test("towns: completion, the best first, beside the calendar (R29); gaps and the total are left out", () => {
    expect(bars({ kind: "towns" }, COMPLETING)).toEqual([
      ["西镇", 0.6],
      ["东镇", 0.5],
      ["南镇", 0.25],
    ]);
    const { picture, items } = shown({ kind: "towns" }, COMPLETING)!;
    expect(picture.reference?.name).toBe("日历进度 58.3%");
    expect(items.map(({ reference }) => reference)).toEqual([7 / 12, 7 / 12, 7 / 12]);
  });

  test("growth: the bars of the two sides of zero are told apart", () => {
    const { picture, items } = shown({ kind: "towns" }, GROWING)!;
    expect(picture.bySign).toEqual({ above: "增长", below: "下降", good: "above" });
    expect(items.map(({ name }) => name)).toEqual(["东镇", "南镇", "西镇"]);
  });

  test("groups: their heads are left out, the towns run from the best to the worst all the same (R50)", () => {
    expect(bars({ kind: "towns", groups: GROUPS }, COMPLETING)?.map(([name]) => name)).toEqual([
      "西镇",
      "东镇",
      "南镇",
    ]);
  });

  test("low is good: the lowest first, a rise is what is bad", () => {
    const accidents = [3, 1, 2].map((value, place) =>
      row(["东镇", "西镇", "南镇"][place]!, { indicator: "亿元GDP事故死亡率", value, unit: "人", growth: value / 10 }),
    );
    expect(bars({ kind: "towns", sortBy: "value" }, accidents)?.map(([name]) => name)).toEqual([
      "西镇",
      "南镇",
      "东镇",
    ]);
    expect(shown({ kind: "towns", sortBy: "growth" }, accidents)?.picture.bySign?.good).toBe("below");
  });

  test("matrix: bars of what its towns are ranked by", () => {
    expect(bars({ kind: "matrix" }, GROWING)?.map(([name]) => name)).toEqual(["东镇", "南镇", "西镇"]);
  });

  test("league: a slope from the rank before to the rank now; with groups bars, for ranks of two groups share no axis", () => {
    const league = shown({ kind: "league" }, [...EARLIER, ...GROWING])!;
    expect(league.picture).toMatchObject({ kind: "slopes", labels: ["2018年上半年", "2018年1—7月"] });
    expect(league.items.map(({ name, values }) => [name, ...values])).toEqual([
      ["东镇", 3, 1],
      ["南镇", 1, 2],
      ["西镇", 2, 3],
    ]);
    expect(shown({ kind: "league", groups: GROUPS }, [...EARLIER, ...GROWING])!.picture.kind).toBe("bars");
  });

  test("periods: a line a town over the periods, gaps kept; one figure alone is no line", () => {
    const data = [
      ...EARLIER,
      ...GROWING,
      row("北镇", { value: 5 }, toDate(2018, 3)),
      row("北镇", { value: 7 }),
      row("中镇", { value: 1 }),
    ];
    const lines = shown({ kind: "periods" }, data)!;
    expect(lines.picture).toMatchObject({ kind: "lines", labels: ["一季度", "上半年", "1—7月"] });
    expect(lines.items.find(({ name }) => name === "北镇")?.values).toEqual([5, null, 7]);
    expect(lines.items.map(({ name }) => name)).not.toContain("中镇");
  });

  test("scorecard: completions, beside the calendar only where the indicator has a pace", () => {
    const data = [
      row("东镇", { value: 45, target: 90 }),
      row("东镇", { indicator: "金融机构存款余额", value: 99, target: 110 }),
      row("东镇", { indicator: "工业投资", value: 3 }),
    ];
    const { items } = shown({ kind: "scorecard" }, data)!;
    expect(items.map(({ name, values, reference }) => [name, values[0], reference])).toEqual([
      ["金融机构存款余额", 0.9, null],
      ["固定资产投资", 0.5, 7 / 12],
    ]);
  });

  test("targets: an indicator with several targets is named with version and tier", () => {
    const targets: SheetSpec["targets"] = [
      { indicator: "固定资产投资", kind: "level", tier: "striving", version: "调整", value: 80 },
    ];
    expect(bars({ kind: "targets", targets }, [row("东镇", { value: 45, target: 90 })])).toEqual([
      ["固定资产投资 考核", 0.5],
      ["固定资产投资 调整 奋斗", 0.5625],
    ]);
  });

  test("score: composites, the best first; scored by groups they keep to their groups", () => {
    const names = (groups: SheetSpec["groups"]) =>
      bars({ kind: "score", ...(groups && { groups }) }, COMPLETING)?.map(([name]) => name);
    expect(names(undefined)).toEqual(["西镇", "东镇", "南镇"]);
    expect(names([{ name: "甲组", towns: ["南镇"] }])?.[0]).toBe("南镇");
  });

  test("contributions: pulls, the strongest first (R14)", () => {
    expect(bars({ kind: "contributions" }, GROWING)).toEqual([
      ["东镇", expect.closeTo(10)],
      ["南镇", expect.closeTo(5)],
      ["西镇", expect.closeTo(-2.5)],
    ]);
  });

  test("none where none is wanted, or where nothing can be compared", () => {
    expect(shown({ kind: "towns", chart: false }, COMPLETING)).toBeNull();
    expect(planned({ kind: "towns", chart: false }, COMPLETING).chart).toBeUndefined();
    expect(shown({ kind: "scorecard" }, COMPLETING.slice(0, 1))).toBeNull();
  });

  test("of more than 30 towns the first and the last, and the note says so", () => {
    const many = Array.from({ length: 40 }, (_, place) => row(`第${place + 1}镇`, { value: 100 - place }));
    const { items, cut } = shown({ kind: "towns" }, many)!;
    expect(cut).toEqual({ first: 20, last: 10, all: 40 });
    expect([items.length, items[19]!.name, items[20]!.name]).toEqual([30, "第20镇", "第31镇"]);
    expect(JSON.stringify(planned({ kind: "towns" }, many).cells)).toContain("图中画出 40 个中的前 20 个和后 10 个");
  });
});

describe("the chart on the sheet", () => {
  const cellsIn = (
    sheet: SheetPlan,
    { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
  ) => sheet.cells.slice(top, bottom + 1).flatMap((line) => line.slice(left, right + 1));

  test("names, figures and calendar are formulas of the table's cells", () => {
    const sheet = planned({ kind: "towns" }, COMPLETING);
    const { chart } = sheet;
    expect(chart).toMatchObject({ kind: "columns", least: 0, valueFormat: "0.0%", legend: "Bottom" });
    expect(chart!.series.map(({ name, isLine }) => [name, isLine])).toEqual([
      ["完成率", undefined],
      ["日历进度 58.3%", true],
    ]);
    expect(cellsIn(sheet, chart!.names).map(formulaOf)).toEqual(["=B6", "=B7", "=B8"]);
    const column = sheet.cells[3]!.indexOf("完成率");
    const letter = String.fromCharCode(65 + column);
    expect(cellsIn(sheet, chart!.series[0]!.values).map(formulaOf)).toEqual(
      [6, 7, 8].map((place) => `=IF(ISNUMBER(${letter}${place}),${letter}${place},"")`),
    );
    expect(cellsIn(sheet, chart!.series[1]!.values).map(formulaOf)).toEqual(["=7/12", "=7/12", "=7/12"]);
  });

  test("a sheet of values has the figures themselves", () => {
    const sheet = planned({ kind: "towns" }, GROWING, "values");
    const { names, series } = sheet.chart!;
    expect(cellsIn(sheet, names)).toEqual(["东镇", "南镇", "西镇"]);
    expect(series.map(({ values }) => cellsIn(sheet, values))).toEqual([
      [expect.closeTo(0.4), expect.closeTo(0.1), ""],
      ["", "", expect.closeTo(-0.1)],
    ]);
  });

  test("a gap of a line is an empty cell, which is drawn as a gap by every program", () => {
    const gap = [row("北镇", { value: 5 }, toDate(2018, 3)), row("北镇", { value: 7 })];
    const { chart, cells } = planned({ kind: "periods" }, [...EARLIER, ...GROWING, ...gap]);
    const { values } = chart!.series.find(({ name }) => name === "北镇")!;
    expect(cells[values.top]!.slice(values.left, values.right + 1)).toEqual([
      { formula: expect.stringContaining("NA()") },
      null,
      { formula: expect.stringContaining("NA()") },
    ]);
  });

  test("lines: a figure that becomes a text is no zero; ranks stand below zero, so that the first is on top", () => {
    const lines = planned({ kind: "periods" }, [...EARLIER, ...GROWING]);
    expect(formulaOf(cellsIn(lines, lines.chart!.series[0]!.values)[0])).toMatch(/^=IF\(ISNUMBER\(C\d\),C\d,NA\(\)\)$/);
    expect(cellsIn(lines, lines.chart!.names)).toEqual(["上半年", "1—7月"]);
    const slopes = planned({ kind: "league" }, [...EARLIER, ...GROWING], "values");
    expect(slopes.chart!.valueFormat).toBe("0;0");
    expect(cellsIn(slopes, slopes.chart!.series[0]!.values)).toEqual([-3, -1]);
  });

  test.each<[SheetSpec, DataRow[]]>([
    [{ kind: "towns" }, COMPLETING],
    [{ kind: "matrix" }, GROWING],
    [{ kind: "league" }, [...EARLIER, ...GROWING]],
    [{ kind: "periods" }, [...EARLIER, ...GROWING]],
    [{ kind: "contributions" }, GROWING],
    [{ kind: "score" }, COMPLETING],
    [
      {
        kind: "targets",
        targets: [{ indicator: "固定资产投资", kind: "level", tier: "assured", version: "", value: 9 }],
      },
      [row("东镇", { value: 4, target: 8 })],
    ],
    [
      { kind: "scorecard" },
      [row("东镇", { value: 4, target: 8 }), row("东镇", { indicator: "工业投资", value: 4, target: 8 })],
    ],
  ])("$kind: it covers one row under everything, no cell, and its figures lie within the sheet", (spec, data) => {
    const sheet = planned(spec, data);
    const { place, names, series } = sheet.chart!;
    expect([place.top, place.bottom]).toEqual([sheet.cells.length, sheet.cells.length]);
    const width = sheet.columnWidths.length;
    for (const block of [names, ...series.map(({ values }) => values)]) {
      expect(block.top).toBeGreaterThanOrEqual(0);
      expect(block.left).toBeGreaterThanOrEqual(0);
      expect(block.bottom).toBeLessThan(sheet.cells.length);
      expect(block.right).toBeLessThan(width);
      expect(cellsIn(sheet, block).some((cell) => cell !== null)).toBe(true);
    }
    expect(sheet.cells.every((line) => line.length === width)).toBe(true);
  });
});
