import { parseRect } from "../../workbench/model/address";
import type { Chart } from "../../workbench/model/Chart";
import type { Sheet } from "../../workbench/model/Sheet";
import { refreshed, wholeSheet } from "./refreshSupport";
import { at, CHINESE, clearStage, DAZHOU, file, sheetOf, stage, type Stage } from "./support";

afterEach(clearStage);

async function withData(): Promise<Stage> {
  const set = await stage();
  const imported = await set.commands.importTemplate({ templateId: "monthly", source: file(DAZHOU) }, CHINESE);
  expect(imported).toMatchObject({ ok: true });
  return set;
}

type Request = Parameters<Stage["commands"]["buildComparison"]>[0];

async function build(set: Stage, more: Partial<Request> = {}): Promise<Sheet> {
  const built = await set.commands.buildComparison({ templateId: "monthly", ...more }, CHINESE);
  if (!built.ok) throw new Error(built.problems[0]!.text);
  await set.addin.settled();
  return sheetOf(set, built.value.sheet);
}

/** What stands in the cells that a series names. */
function pointsOf(sheet: Sheet, reference: string | undefined): unknown[] {
  const rect = parseRect(reference!.split("!")[1]!)!;
  const points: unknown[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) points.push(at(sheet, row, column));
  }
  return points;
}

const onlyChart = (sheet: Sheet): Chart => {
  expect(sheet.charts).toHaveLength(1);
  return sheet.charts[0]!;
};

test("the comparison has a chart of the completions, the best first, beside the calendar (published figures of 达州)", async () => {
  const sheet = await build(await withData());
  const chart = onlyChart(sheet);
  expect(chart).toMatchObject({ type: "ColumnClustered", title: "重点项目投资年度目标完成率" });
  // Names at the edge: beside a line at zero, columns below it would cross them.
  expect(chart.categoryAxis.labels).toBe("Low");
  const [completion, calendar] = chart.series;
  const towns = ["达川区", "大竹县", "通川区", "宣汉县", "开江县", "渠县", "经开区", "万源市"];
  expect(pointsOf(sheet, completion!.categories)).toEqual(towns);
  // 26.8 of 41.2, 15.1 of 34.0.
  expect(pointsOf(sheet, completion!.values).at(0)).toBeCloseTo(26.8 / 41.2);
  expect(pointsOf(sheet, completion!.values).at(-1)).toBeCloseTo(15.1 / 34);
  expect(calendar).toMatchObject({ name: "日历进度 58.3%", chartType: "Line" });
  expect(pointsOf(sheet, calendar!.values)).toEqual(towns.map(() => expect.closeTo(7 / 12)));
});

test("the chart follows the table: a figure typed over changes its bar", async () => {
  const set = await withData();
  const sheet = await build(set);
  const { series } = onlyChart(sheet);
  const row = [...sheet.cells()].find(({ cell }) => cell.value === "达川区")!.row;
  await set.addin.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getCell(row, 2).values = [[41.2]];
    await context.sync();
  });
  await set.addin.settled();
  expect(pointsOf(sheet, series[0]!.values)[0]).toBe(1);
});

test("it lies under all cells, in one row that no end of a page can part, on one page with a short table", async () => {
  const sheet = await build(await withData());
  const chart = onlyChart(sheet);
  const last = Math.max(...[...sheet.cells()].filter(({ cell }) => cell.value !== null).map(({ row }) => row));
  const above = Array.from({ length: last + 1 }, (_, row) => sheet.rowHeights.get(row) ?? 15);
  // Row heights are whole pixels of the screen.
  expect(chart.top).toBeGreaterThanOrEqual(above.reduce((sum, height) => sum + height, 0) - above.length);
  expect(sheet.rowHeights.get(last + 1)).toBeCloseTo(chart.height, 0);
});

test("a chart costs no round trip; without one wanted there is none", async () => {
  const set = await withData();
  const counts = [];
  for (const chart of [true, false]) {
    // office.js releases what the last command had tracked.
    await new Promise((resolve) => setTimeout(resolve, 50));
    set.batches.length = 0;
    const sheet = await build(set, { chart });
    counts.push(set.batches.length);
    expect(sheet.charts).toHaveLength(chart ? 1 : 0);
  }
  expect(counts[0]).toBe(counts[1]);
  expect(counts[0]).toBeLessThanOrEqual(5);
});

test.each(["towns", "matrix", "scorecard", "contributions", "score"] as const)(
  "%s: no figure of its chart is an error",
  async (kind) => {
    const set = await stage();
    const rows = ["东镇,4,3,8", "西镇,5,6,9", "南镇,—,1,4", "北镇,7,5,6"].flatMap((row) => {
      const [town, value, previous, target] = row.split(",");
      return ["工业投资", "固定资产投资"].map(
        (name) => `${town},${name},2025年1—6月,${value},亿元,${previous},${target}`,
      );
    });
    const text = ["地区,指标,期间,数值,单位,上年同期,年度目标", ...rows].join("\n");
    const imported = await set.commands.importTemplate({ templateId: "monthly", source: file(text) }, CHINESE);
    expect(imported).toMatchObject({ ok: true });
    const sheet = await build(set, { kind });
    const { series } = onlyChart(sheet);
    for (const { values, categories } of series) {
      expect(pointsOf(sheet, categories).every((name) => typeof name === "string" && name !== "")).toBe(true);
      const points = pointsOf(sheet, values);
      expect(points.some((point) => typeof point === "number")).toBe(true);
      expect(points.filter((point) => typeof point !== "number" && point !== "" && point !== null)).toEqual([]);
    }
  },
);

describe("small multiples of towns by period", () => {
  const months = [5, 6, 7];
  const PERIODS = `地区,指标,期间,数值,单位\n${["东镇", "西镇", "南镇", "北镇", "中镇"]
    .flatMap((town, place) =>
      months.map((month) => {
        const value = town === "北镇" && month === 6 ? "" : String(month * 10 + place);
        return `${town},工业投资,2025年1—${month}月,${value},亿元\n`;
      }),
    )
    .join("")}`;
  const panelOf = (sheet: Sheet, town: string) => sheet.charts.find(({ title }) => title === town)!;
  const courseOf = (sheet: Sheet, town: string) => pointsOf(sheet, panelOf(sheet, town).series.at(-1)!.values);

  test("a gap that is filled later is in the line after the refresh, and a gap again once it is undone", async () => {
    const set = await stage();
    await set.commands.importTemplate({ templateId: "monthly", source: file(PERIODS) }, CHINESE);
    const sheet = await build(set, { kind: "periods" });
    expect(sheet.charts.map(({ title }) => title)).toEqual(["中镇", "北镇", "南镇", "西镇", "东镇"]);
    expect(courseOf(sheet, "北镇")).toEqual([53, null, 73]);
    expect(pointsOf(sheet, panelOf(sheet, "东镇").series[0]!.values)).toEqual([54, 64, 74]);
    const before = wholeSheet(sheet);

    const data = sheetOf(set, "指标数据");
    const { row } = [...data.cells()].find(
      ({ row: at0, cell }) => cell.value === "2025年上半年" && at(data, at0, 0) === "北镇",
    )!;
    data.setInputs(row, 3, [[{ value: 99 }]]);
    await set.addin.settled();
    const { undo } = await refreshed(set, sheet.name);
    expect(courseOf(sheet, "北镇")).toEqual([53, 99, 73]);
    expect(pointsOf(sheet, panelOf(sheet, "东镇").series[0]!.values)).toEqual([54, 99, 74]);
    expect(sheet.charts).toHaveLength(5);

    expect(await set.commands.undoSheets([undo!], CHINESE)).toMatchObject({ ok: true, value: { problems: [] } });
    await set.addin.settled();
    expect(wholeSheet(sheet)).toEqual(before);
  });

  test("they stand side by side in rows under everything, all of one size and on one scale", async () => {
    const set = await stage();
    await set.commands.importTemplate({ templateId: "monthly", source: file(PERIODS) }, CHINESE);
    const sheet = await build(set, { kind: "periods" });
    const sizes = new Set(sheet.charts.map(({ width, height }) => `${width} ${height}`));
    expect(sizes.size).toBe(1);
    const [first, second] = sheet.charts;
    expect(second!.left).toBeCloseTo(first!.left + first!.width, 6);
    expect(second!.top).toBe(first!.top);
    expect(sheet.charts.at(-1)!.top).toBeGreaterThanOrEqual(first!.top + first!.height);
    for (const { series, valueAxis } of sheet.charts) {
      expect(series[0]!.values).toBe(first!.series[0]!.values);
      expect(valueAxis.minimum).toBe(0);
    }
  });
});
