import type { SheetSpec } from "../../../../src/core/comparison/spec/SheetSpec";
import type { DataRow } from "../../../../src/core/data/DataRow";
import type { SheetPlan } from "../../../../src/core/plan/SheetPlan";
import { formulaOf } from "../plans";
import { row, planned, COMPLETING, GROWING, EARLIER } from "./figures";

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

  test("ranks stand below zero, so that the first is on top", () => {
    const slopes = planned({ kind: "league" }, [...EARLIER, ...GROWING], "values");
    expect(slopes.chart!.valueFormat).toBe("0;0");
    expect(cellsIn(slopes, slopes.chart!.series[0]!.values)).toEqual([-3, -1]);
  });

  test.each<[SheetSpec, DataRow[]]>([
    [{ kind: "towns" }, COMPLETING],
    [{ kind: "matrix" }, GROWING],
    [{ kind: "league" }, [...EARLIER, ...GROWING]],
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
