import { panelGrid } from "../../../../src/core/comparison/picture/panelGrid";
import { toDate } from "../../../../src/core/period/Period";
import type { Block, SheetPlan } from "../../../../src/core/plan/SheetPlan";
import { formulaOf, texts } from "../plans";
import { row, planned, EARLIER, GROWING } from "./figures";

// Artificial figures.
const cellsIn = (sheet: SheetPlan, { top, left, bottom, right }: Block) =>
  sheet.cells.slice(top, bottom + 1).flatMap((line) => line.slice(left, right + 1));
const many = (count: number) =>
  Array.from({ length: count }, (_, town) => [
    row(`${town + 1}镇`, { value: 100 - town }, toDate(2018, 6)),
    row(`${town + 1}镇`, { value: 120 - town }),
  ]).flat();

describe("small multiples: towns by period, a chart each", () => {
  test("each has the periods along its axis, its own figures, and in grey the highest of all for one scale", () => {
    const sheet = planned({ kind: "periods" }, [...EARLIER, ...GROWING]);
    expect(sheet.chart).toBeUndefined();
    const panels = sheet.panels!;
    expect(panels.map(({ title }) => title)).toEqual(["南镇", "东镇", "西镇"]);
    for (const panel of panels) {
      expect(cellsIn(sheet, panel.names)).toEqual(["上半年", "1—7月"]);
      expect(panel.series.map(({ name }) => name)).toEqual(["最高", panel.title]);
      expect(panel).toMatchObject({ least: 0, legend: null, kind: "lines" });
    }
    const [first] = panels;
    const rowOfTown = sheet.cells.findIndex((line) => line[1] === "南镇") + 1;
    expect(cellsIn(sheet, first!.series[1]!.values).map(formulaOf)).toEqual([
      `=IF(ISNUMBER(C${rowOfTown}),C${rowOfTown},NA())`,
      `=IF(ISNUMBER(D${rowOfTown}),D${rowOfTown},NA())`,
    ]);
    const town = (at: number) => rowOfTown + at;
    expect(formulaOf(cellsIn(sheet, first!.series[0]!.values)[1])).toBe(
      `=IF(COUNT(D${town(0)},D${town(1)},D${town(2)})>0,MAX(D${town(0)},D${town(1)},D${town(2)}),NA())`,
    );
    expect(texts(sheet)).toContain("一个单位一张小图，坐标相同");
  });

  test("a gap is an empty cell, which is drawn as a gap by every program; filled later, the line has it", () => {
    const gap = [row("北镇", { value: 5 }, toDate(2018, 3)), row("北镇", { value: 7 })];
    const valuesOf = (data: Parameters<typeof planned>[1]) => {
      const sheet = planned({ kind: "periods" }, data, "values");
      const panel = sheet.panels!.find(({ title }) => title === "北镇")!;
      return cellsIn(sheet, panel.series.at(-1)!.values);
    };
    expect(valuesOf([...EARLIER, ...GROWING, ...gap])).toEqual([5, null, 7]);
    expect(valuesOf([...EARLIER, ...GROWING, ...gap, row("北镇", { value: 6 }, toDate(2018, 6))])).toEqual([5, 6, 7]);
  });

  test("figures below zero: the lowest of all stands in grey, too, and the axis is left to Excel", () => {
    const loss = [row("北镇", { value: -5 }, toDate(2018, 6)), row("北镇", { value: 7 })];
    const [panel] = planned({ kind: "periods" }, [...EARLIER, ...GROWING, ...loss]).panels!;
    expect(panel!.series.map(({ name }) => name).slice(0, 2)).toEqual(["最高", "最低"]);
    expect(panel).not.toHaveProperty("least");
  });

  test("of more than 24 towns the first 16 and the last 8 are drawn, and the note says so", () => {
    expect(planned({ kind: "periods" }, many(24)).panels).toHaveLength(24);
    const sheet = planned({ kind: "periods" }, many(25));
    expect(sheet.panels!.map(({ title }) => title).slice(15, 17)).toEqual(["16镇", "18镇"]);
    expect(sheet.panels).toHaveLength(24);
    expect(texts(sheet)).toContain("图中画出 25 个中的前 16 个和后 8 个");
  });

  test("they stand in rows of their own under everything, side by side without touching, within the sheet's width", () => {
    const sheet = planned({ kind: "periods" }, many(10));
    const panels = sheet.panels!;
    const rows = [...new Set(panels.map(({ place }) => place.top))];
    expect(rows[0]).toBe(sheet.cells.length);
    expect(rows).toEqual(rows.map((_, at) => sheet.cells.length + at));
    for (const at of rows) {
      const lefts = panels.filter(({ place }) => place.top === at).map(({ small }) => small!);
      lefts.slice(1).forEach(({ left }, place) => expect(left).toBe(lefts[place]!.left + lefts[place]!.width));
      expect(sheet.rowHeights.find(({ first, last }) => first <= at && at <= last)!.height).toBe(105);
    }
    for (const block of panels.flatMap(({ names, series }) => [names, ...series.map(({ values }) => values)])) {
      expect(block.bottom).toBeLessThan(sheet.cells.length);
      expect(block.right).toBeLessThan(sheet.columnWidths.length);
    }
  });
});

test.each([
  { widths: [100, 100, 400], count: 8, grid: { across: 4, width: 150 } },
  { widths: [40, 90, 120, 60], count: 2, grid: { across: 2 } },
  { widths: [700], count: 1, grid: { across: 1, width: 350 } },
  { widths: new Array<number>(30).fill(60), count: 9, grid: { across: 4, width: 300 } },
])("a grid of $count over columns of $widths", ({ widths, count, grid }) => {
  expect(panelGrid(widths, count)).toMatchObject(grid);
});
