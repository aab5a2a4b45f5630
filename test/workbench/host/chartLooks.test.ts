import type { Chart } from "../../../workbench/model/Chart";
import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

async function bench() {
  const { addin, workbook } = await start();
  const sheet = workbook.sheet("Sheet1")!;
  sheet.setInputs(0, 0, [
    [{ value: "地区" }, { value: "一月" }, { value: "二月" }],
    [{ value: "甲镇" }, { value: 3 }, { value: 4 }],
    [{ value: "乙镇" }, { value: 5 }, { value: 6 }],
  ]);
  const run = <T>(deed: (chart: Excel.Chart, context: Excel.RequestContext) => T | Promise<T>) =>
    addin.Excel.run(async (context) => {
      const owner = context.workbook.worksheets.getItem("Sheet1");
      const chart = owner.charts.add("ColumnClustered", owner.getRange("A1:C3"), "Columns");
      const answer = await deed(chart, context);
      await context.sync();
      return answer;
    });
  return { run, sheet };
}

describe("formats of the parts of a chart", () => {
  test.each<[what: string, deed: (chart: Excel.Chart) => void, read: (chart: Chart) => unknown, expected: unknown]>([
    ["the fill of the legend", (c) => c.legend.format.fill.setSolidColor("white"), (c) => c.legend!.look, { fill: "#FFFFFF" }],
    ["its letters", (c) => (c.legend.format.font.size = 12), (c) => c.legend!.look, { font: { size: 12 } }],
    ["its border", (c) => (c.legend.format.border.color = "#FF0000"), (c) => c.legend!.look, { line: { color: "#FF0000" } }],
    ["no border", (c) => c.legend.format.border.clear(), (c) => c.legend!.look, { line: { style: "None" } }],
    ["a border again", (c) => (c.legend.format.border.clear(), (c.legend.format.border.weight = 2)), (c) => c.legend!.look, { line: { weight: 2 } }],
    ["the title", (c) => ((c.title.format.font.bold = false), (c.title.format.font.name = "宋体")), (c) => c.titleLook, { font: { bold: false, name: "宋体" } }],
    ["the whole area", (c) => c.format.fill.clear(), (c) => c.look, { fill: null }],
    ["an axis", (c) => ((c.axes.valueAxis.format.font.color = "green"), (c.axes.valueAxis.format.line.lineStyle = "Dash")), (c) => c.valueAxis.look, { font: { color: "#008000" }, line: { style: "Dash" } }],
    ["the title of an axis", (c) => (c.axes.categoryAxis.title.format.font.italic = true), (c) => c.categoryAxis.titleLook, { font: { italic: true } }],
    ["gridlines", (c) => (c.axes.valueAxis.majorGridlines.format.line.weight = 0.5), (c) => c.valueAxis.gridLook, { line: { weight: 0.5 } }],
    ["labels of all series", (c) => (c.dataLabels.format.font.size = 15), (c) => c.series.map((s) => s.labelLook), [{ font: { size: 15 } }, { font: { size: 15 } }]],
    ["labels of one series", (c) => (c.series.getItemAt(1).dataLabels.format.font.underline = "Single"), (c) => c.series.map((s) => s.labelLook), [undefined, { font: { underline: true } }]],
    ["values shown at all series", (c) => (c.dataLabels.showValue = true), (c) => c.series.map((s) => s.dataLabels), [true, true]],
    ["one point", (c) => c.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor("pink"), (c) => c.series[0]!.points, [{ index: 1, look: { fill: "#FFC0CB" } }]],
    ["a legend that moves", (c) => (c.legend.format.fill.setSolidColor("red"), (c.legend.position = "Top")), (c) => c.legend, { position: "Top", look: { fill: "#FF0000" } }],
  ])("set %s", async (_what, deed, read, expected) => {
    const { run, sheet } = await bench();
    await run(deed);
    expect(read(sheet.charts[0]!)).toEqual(expected);
  }); // prettier-ignore

  test("are read as set, and where nothing is set as Excel's own", async () => {
    const { run } = await bench();
    const found = await run(async (chart, context) => {
      const [title, legend] = [chart.title.format.font, chart.legend.format.font];
      title.size = 20;
      legend.load("size,bold,color,underline");
      title.load("size");
      const points = chart.series.getItemAt(0).points.load("items/value,count");
      chart.series.getItemAt(0).dataLabels.format.font.bold = true;
      const mixed = chart.dataLabels.format.font.load("bold");
      await context.sync();
      return [title.size, legend.toJSON(), points.items.map(({ value }) => value as unknown), points.count, mixed.bold]; // prettier-ignore
    });
    expect(found).toEqual([20, { size: 9, bold: false, color: "#595959", underline: "None" }, [3, 5], 2, null]); // prettier-ignore
  });

  test.each<[what: string, deed: (chart: Excel.Chart) => void, code: string]>([
    ["a legend that is hidden", (c) => ((c.legend.visible = false), (c.legend.format.font.size = 9)), "InvalidArgument"],
    ["a size that is none", (c) => (c.title.format.font.size = 0), "InvalidArgument"],
    ["a line Excel would choose", (c) => void c.legend.format.border.load("color"), "ApiNotFound"],
    ["grey lines", (c) => (c.legend.format.border.lineStyle = "Grey25"), "ApiNotFound"],
    ["the place of labels", (c) => (c.dataLabels.position = "Center"), "ApiNotFound"],
    ["a point that is not there", (c) => void c.series.getItemAt(0).points.getItemAt(9).load("value"), "InvalidArgument"],
  ])("refuse %s", async (_what, deed, code) => {
    const { run } = await bench();
    expect((await failureOf(run(deed))).code).toBe(code);
  }); // prettier-ignore
});
