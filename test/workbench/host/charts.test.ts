import type { CellValue } from "../../../workbench/model/values";
import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

async function bench(rows: CellValue[][]) {
  const { addin, workbook } = await start();
  const sheet = workbook.sheets[1]!;
  sheet.setInputs(0, 0, rows.map((line) => line.map((value) => ({ value })))); // prettier-ignore
  const run = <T>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.worksheets.getItem("数据"), context);
      await context.sync();
      return answer;
    });
  return { sheet, run };
}

const FIGURES: CellValue[][] = [["地区", "产值", "增速"], ["通川区", 110, 5], ["达川区", 100, 6], ["万源市", 90, 7]]; // prettier-ignore
const WIDE: CellValue[][] = [["", "1月", "2月", "3月"], ["产值", 1, 2, 3]]; // prettier-ignore

describe("the source is split into series", () => {
  type Series = [name: string, values: string, categories: string | undefined];
  test.each<[rule: string, rows: CellValue[][], address: string, type: Excel.ChartType, by: Excel.ChartSeriesBy, series: Series[]]>([
    ["columns where there are as many rows or more", FIGURES, "A1:C4", "ColumnClustered" as Excel.ChartType, "Auto" as Excel.ChartSeriesBy, [["=数据!$B$1", "数据!$B$2:$B$4", "数据!$A$2:$A$4"], ["=数据!$C$1", "数据!$C$2:$C$4", "数据!$A$2:$A$4"]]],
    ["rows where there are more columns", WIDE, "A1:D2", "Line" as Excel.ChartType, "Auto" as Excel.ChartSeriesBy, [["=数据!$A$2", "数据!$B$2:$D$2", "数据!$B$1:$D$1"]]],
    ["as it is told", FIGURES, "A1:C4", "BarClustered" as Excel.ChartType, "Rows" as Excel.ChartSeriesBy, [["=数据!$A$2", "数据!$B$2:$C$2", "数据!$B$1:$C$1"], ["=数据!$A$3", "数据!$B$3:$C$3", "数据!$B$1:$C$1"], ["=数据!$A$4", "数据!$B$4:$C$4", "数据!$B$1:$C$1"]]],
    ["an empty corner makes numbers a head", [[null, 2024, 2025], ["产值", 1, 2], ["人口", 3, 4], ["面积", 5, 6]], "A1:C4", "Line" as Excel.ChartType, "Columns" as Excel.ChartSeriesBy, [["=数据!$B$1", "数据!$B$2:$B$4", "数据!$A$2:$A$4"], ["=数据!$C$1", "数据!$C$2:$C$4", "数据!$A$2:$A$4"]]],
    ["numbers alone have no head", [[1, 2], [3, 4]], "A1:B2", "Line" as Excel.ChartType, "Auto" as Excel.ChartSeriesBy, [["系列1", "数据!$A$1:$A$2", undefined], ["系列2", "数据!$B$1:$B$2", undefined]]],
    ["the first column of a scatter is its x", [["x", "y"], [1, 2], [3, 4]], "A1:B3", "XYScatter" as Excel.ChartType, "Auto" as Excel.ChartSeriesBy, [["=数据!$B$1", "数据!$B$2:$B$3", "数据!$A$2:$A$3"]]],
  ])("%s", async (_rule, rows, address, type, by, series) => {
    const { run, sheet } = await bench(rows);
    await run((owner) => void owner.charts.add(type, owner.getRange(address), by));
    expect(sheet.charts[0]!.series.map(({ name, values, categories }) => [name, values, categories])).toEqual(series);
  });
}); // prettier-ignore

test("a chart is set up by its parts and read back", async () => {
  const { run, sheet } = await bench(FIGURES);
  const read = await run(async (owner, context) => {
    const chart = owner.charts.add("ColumnClustered", owner.getRange("A1:C4"), "Columns");
    chart.name = "产值图";
    chart.title.text = "各地产值";
    chart.legend.position = "Top";
    chart.axes.valueAxis.title.text = "亿元";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorUnit = 0.25;
    chart.axes.valueAxis.minorUnit = 0.05;
    chart.axes.valueAxis.maximum = 120;
    chart.axes.valueAxis.numberFormat = "0.0";
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.visible = false;
    chart.axes.valueAxis.tickLabelPosition = "High";
    const line = chart.series.getItemAt(1);
    line.chartType = "LineMarkers";
    line.axisGroup = "Secondary";
    line.hasDataLabels = true;
    line.format.line.color = "#FF0000";
    chart.series.getItemAt(0).format.fill.setSolidColor("#00B050");
    chart.setPosition("E2", "H11");
    await context.sync();
    const same = owner.charts.getItem("产值图").load("name,chartType,left,top,width,height");
    same.title.load("text,visible");
    same.legend.load("position,visible");
    same.axes.valueAxis.load("minimum,maximum,majorUnit,minorUnit,numberFormat,visible,tickLabelPosition");
    same.axes.categoryAxis.load("tickLabelPosition");
    same.series.load("count,items/name,items/chartType,items/axisGroup");
    const values = same.series.getItemAt(0).getDimensionValues("Values");
    await context.sync();
    return {
      place: [same.left, same.top, same.width, same.height],
      texts: [same.name, same.title.text, same.legend.position],
      axis: [same.axes.valueAxis.minimum, same.axes.valueAxis.maximum, same.axes.valueAxis.numberFormat],
      units: [same.axes.valueAxis.majorUnit, same.axes.valueAxis.minorUnit],
      labels: [same.axes.valueAxis.tickLabelPosition, same.axes.categoryAxis.tickLabelPosition],
      series: same.series.items.map((one) => [one.name, one.chartType, one.axisGroup]),
      values: values.value,
    };
  });
  expect(read).toEqual({
    place: [192, 15, 192, 150],
    texts: ["产值图", "各地产值", "Top"],
    axis: [0, 120, "0.0"],
    units: [0.25, 0.05],
    labels: ["High", "NextToAxis"],
    series: [["产值", "ColumnClustered", "Primary"], ["增速", "LineMarkers", "Secondary"]], // prettier-ignore
    values: [110, 100, 90],
  });
  expect(sheet.charts[0]).toMatchObject({
    valueAxis: { title: "亿元", majorGridlines: false },
    categoryAxis: { visible: false },
    series: [{ color: "#00B050" }, { color: "#FF0000", dataLabels: true, secondaryAxis: true }],
  });
});

test("the unit of an axis is a number above 0; an empty text gives it back, and what has none is refused", async () => {
  const { run, sheet } = await bench(FIGURES);
  await run((owner) => {
    const axis = owner.charts.add("ColumnClustered", owner.getRange("A1:C4")).axes.valueAxis;
    axis.majorUnit = 25;
    axis.minorUnit = 5;
    axis.minorUnit = "" as unknown as number;
  });
  expect([sheet.charts[0]!.valueAxis.majorUnit, sheet.charts[0]!.valueAxis.minorUnit]).toEqual([25, undefined]);
  const codeOf = async (deed: (chart: Excel.Chart) => void) =>
    (await failureOf(run((owner) => deed(owner.charts.getItemAt(0))))).code;
  expect(await codeOf((chart) => (chart.axes.valueAxis.majorUnit = 0))).toBe("InvalidArgument");
  expect(await codeOf((chart) => (chart.axes.categoryAxis.majorUnit = 1))).toBe("ApiNotFound");
  expect(await codeOf((chart) => void chart.axes.valueAxis.load("minorUnit"))).toBe("ApiNotFound");
});

test("series are added, changed and deleted; a lone series names the chart", async () => {
  const { run, sheet } = await bench(FIGURES);
  await run(async (owner, context) => {
    const chart = owner.charts.add("Pie", owner.getRange("A1:B4"));
    chart.load("name");
    chart.title.load("text");
    await context.sync();
    expect([chart.name, chart.title.text]).toEqual(["图表 1", "产值"]);
    const added = chart.series.add("增速");
    added.setValues(owner.getRange("C2:C4"));
    added.setXAxisValues(owner.getRange("A2:A4"));
    chart.series.getItemAt(0).delete();
    chart.title.visible = false;
    chart.legend.visible = false;
  });
  expect(sheet.charts[0]).toMatchObject({
    title: undefined,
    legend: undefined,
    series: [{ name: "增速", values: "数据!$C$2:$C$4", categories: "数据!$A$2:$A$4" }],
  });
  await run((owner) => owner.charts.getItemAt(0).setData(owner.getRange("A1:C2"), "Columns"));
  expect(sheet.charts[0]!.series).toHaveLength(2);
  const left = await run(async (owner, context) => {
    owner.charts.getItemAt(0).delete();
    const count = owner.charts.getCount();
    const none = owner.charts.getItemOrNullObject("图表 1").load("name");
    await context.sync();
    return [count.value, none.isNullObject];
  });
  expect(left).toEqual([0, true]);
});

describe("charts refuse", () => {
  type Deed = (chart: Excel.Chart, sheet: Excel.Worksheet) => void;
  test.each<[what: string, deed: Deed, code: string]>([
    ["a type the workbench cannot draw", (_, sheet) => void sheet.charts.add("Waterfall", sheet.getRange("A1:B4")), "ApiNotFound"], // prettier-ignore
    ["a picture of themselves", (chart) => void chart.getImage(), "ApiNotFound"],
    ["values of several columns", (chart, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange("A1:C4")), "InvalidArgument"], // prettier-ignore
    ["a negative place", (chart) => (chart.left = -1), "InvalidArgument"],
    ["an end that is no number", (chart) => (chart.axes.valueAxis.maximum = "high"), "InvalidArgument"],
    ["a place of labels there is none of", (chart) => (chart.axes.categoryAxis.tickLabelPosition = "Automatic" as "Low"), "InvalidArgument"], // prettier-ignore
    ["to tell an automatic end", (chart) => void chart.axes.valueAxis.load("maximum"), "ApiNotFound"],
    ["a chart that does not exist", (_, sheet) => void sheet.charts.getItem("none").load("name"), "ItemNotFound"],
  ])("%s", async (_what, deed, code) => {
    const { run } = await bench(FIGURES);
    const failed = run((owner) => deed(owner.charts.add("ColumnClustered", owner.getRange("A1:C4")), owner));
    expect((await failureOf(failed)).code).toBe(code);
  });
});
