import { chartData } from "../../workbench/engine/charts/chartData";
import { stacked } from "../../workbench/engine/charts/drawAxes";
import { drawChart } from "../../workbench/engine/charts/drawChart";
import { niceScale } from "../../workbench/engine/charts/scale";
import { tickLabels } from "../../workbench/engine/charts/tickLabels";
import type { Chart } from "../../workbench/model/Chart";
import { Workbook } from "../../workbench/model/Workbook";

const AXIS = { visible: true, majorGridlines: false };

function workbookWithChart(type: string): { workbook: Workbook; chart: Chart } {
  const workbook = Workbook.withSheet("数据 表");
  const lines = [
    [null, "本期"],
    ["达川区", 26.8],
    ["通川<区>", null],
    ["渠县", 12.1],
  ];
  workbook.active.setInputs(
    0,
    0,
    lines.map((line) => line.map((value) => ({ value }))),
  );
  const chart: Chart = {
    id: "1",
    name: "图1",
    type,
    title: "投资额 & 增速",
    left: 0,
    top: 0,
    width: 300,
    height: 200,
    series: [{ id: "s", name: "='数据 表'!$B$1", values: "'数据 表'!$B$2:$B$4", categories: "='数据 表'!$A$2:$A$4" }],
    categoryAxis: AXIS,
    valueAxis: AXIS,
    legend: { position: "Bottom" },
  };
  return { workbook, chart };
}

const drawn = (type: string) => {
  const { workbook, chart } = workbookWithChart(type);
  return drawChart(chart, chartData(workbook, workbook.active, chart, "zh-CN"), 400, 260);
};

describe("figures come from the cells the series name", () => {
  test("name, values with gaps, categories", () => {
    const { workbook, chart } = workbookWithChart("ColumnClustered");
    expect(chartData(workbook, workbook.active, chart, "zh-CN").series[0]).toMatchObject({
      name: "本期",
      values: [26.8, null, 12.1],
      categories: ["达川区", "通川<区>", "渠县"],
    });
  });

  test("hidden rows are left out, as in Excel", () => {
    const { workbook, chart } = workbookWithChart("ColumnClustered");
    workbook.active.hiddenRows.add(1);
    expect(chartData(workbook, workbook.active, chart, "zh-CN").series[0]!.values).toEqual([null, 12.1]);
  });

  test("a reference that leads nowhere is an empty series", () => {
    const { workbook, chart } = workbookWithChart("ColumnClustered");
    chart.series[0]!.values = "=没有!$A$1:$A$3";
    expect(chartData(workbook, workbook.active, chart, "zh-CN").series[0]!.values).toEqual([]);
  });
});

describe("the drawing", () => {
  test.each([
    ["ColumnClustered", "<rect", 2],
    ["BarClustered", "<rect", 2],
    ["LineMarkers", "<circle", 2],
    ["Area", "<polygon", 2],
    ["Pie", "<path", 2],
  ])("%s: one mark for each figure, none for the gap", (type, mark, count) => {
    // The frame is one rectangle more, and so is each key of the legend.
    const frame = mark === "<rect" ? 2 : 0;
    expect(drawn(type).split(mark).length - 1).toBe(count + frame);
  });

  test("texts of cells cannot break out of the drawing", () => {
    expect(drawn("ColumnClustered")).toContain("通川&lt;区&gt;");
    expect(drawn("ColumnClustered")).toContain("投资额 &amp; 增速");
  });

  test("a type that is not drawn is named", () => {
    expect(drawn("Sunburst")).toContain("Sunburst: not drawn by the workbench");
  });
});

describe("axes", () => {
  test.each([
    ["from zero to a round end", [26.8, 12.1], {}, [0, 30]],
    ["below zero too", [90, -12], {}, [-50, 100]],
    ["close together: not from zero", [101, 102, 103], {}, [101, 103]],
    ["bars always stand on zero", [101, 103], { zero: true }, [0, 150]],
    ["given ends stay", [1, 2], { minimum: -1, maximum: 4 }, [-1, 4]],
    ["ends are steps of a given unit", [1, 12], { majorUnit: 4, zero: true }, [0, 12]],
    ["no figures", [], {}, [0, 1]],
  ])("%s", (_rule, values, given, [minimum, maximum]) => {
    expect(niceScale(values, given)).toMatchObject({ minimum, maximum });
  });

  test("a given unit is from mark to mark, counted from the end of the axis", () => {
    expect(niceScale([1, 12], { minimum: 1, majorUnit: 4 }).ticks).toEqual([1, 5, 9]);
    expect(niceScale([0, 1], { majorUnit: 1e-9 }).ticks).toHaveLength(6);
  });

  test.each([
    ["a share with one decimal", [0, 0.05, 0.1], "0.0", ["0.00", "0.05", "0.10"]],
    ["percent", [0, 0.005, 0.01], "0%", ["0.0%", "0.5%", "1.0%"]],
    ["whole figures with separators", [1000.1, 1000.4], "#,##0", ["1,000.1", "1,000.4"]],
    ["figures that differ keep their format", [0, 0.5, 1], "0.0", ["0.0", "0.5", "1.0"]],
    ["a format of words alone stays", [1, 2], '"年"', ["年", "年"]],
    ["general", [0.1, 0.15], "General", ["0.1", "0.15"]],
  ])("marks get words that differ: %s", (_rule, ticks, format, words) => {
    expect(tickLabels(ticks, format)).toEqual(words);
  });

  test("stacked to 100 % the parts of a category make up one", () => {
    const series = [1, 3].map((value) => ({
      name: "",
      values: [value],
      categories: [],
      positions: [],
      type: "ColumnStacked100",
      numberFormat: "General",
      secondary: false,
      labels: false,
    }));
    expect(stacked(series)).toEqual([[{ from: 0, to: 0.25 }], [{ from: 0.25, to: 1 }]]);
  });
});

describe("labels of the categories where a figure lies below zero", () => {
  /** The places of the labels, and of the line at zero. */
  function places(type: string, labels?: "High" | "Low" | "None") {
    const { workbook, chart } = workbookWithChart(type);
    workbook.active.setInputs(3, 1, [[{ value: -12.1 }]]);
    chart.categoryAxis = { ...AXIS, labels };
    const svg = drawChart(chart, chartData(workbook, workbook.active, chart, "zh-CN"), 400, 260);
    const place = (name: string) => {
      const found = new RegExp(`<text x="([0-9.]+)" y="([0-9.]+)"[^>]*>${name}`).exec(svg);
      return found ? { x: Number(found[1]), y: Number(found[2]) } : undefined;
    };
    const [, x1, y1, x2, y2] = /<line x1="([0-9.]+)" y1="([0-9.]+)" x2="([0-9.]+)" y2="([0-9.]+)" stroke="#8C8C8C"/.exec(svg)!.map(Number); // prettier-ignore
    return { label: place("达川区"), line: { x1: x1!, y1: y1!, x2: x2!, y2: y2! } };
  }

  test("columns: beside the line at zero, at an edge, or nowhere", () => {
    const next = places("ColumnClustered");
    expect(next.label!.y - next.line.y1).toBeCloseTo(15, 0);
    expect(places("ColumnClustered", "Low").label!.y).toBeGreaterThan(places("ColumnClustered", "Low").line.y1 + 40);
    expect(places("ColumnClustered", "High").label!.y).toBeLessThan(places("ColumnClustered", "High").line.y1 - 40);
    expect(places("ColumnClustered", "None").label).toBeUndefined();
  });

  test("bars: the same, to the left and the right", () => {
    const next = places("BarClustered");
    expect(next.line.x1 - next.label!.x).toBeCloseTo(6, 0);
    expect(places("BarClustered", "Low").label!.x).toBeLessThan(places("BarClustered", "Low").line.x1 - 40);
    expect(places("BarClustered", "High").label!.x).toBeGreaterThan(places("BarClustered", "High").line.x1 + 40);
  });
});
