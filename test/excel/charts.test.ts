import { parseRect } from "../../workbench/model/address";
import type { Chart } from "../../workbench/model/Chart";
import type { Sheet } from "../../workbench/model/Sheet";
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
