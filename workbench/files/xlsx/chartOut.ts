import type { Chart, ChartAxis, ChartLook, ChartSeries } from "../../model/Chart";
import { CHART_KINDS, type ChartKind } from "./chartKinds";
import { lettersOut, shapeOut, solid, textOut } from "./chartLooksOut";
import { element, escaped, XML_HEAD } from "./xml";

const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LEGEND = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
const LABELS = { High: "high", Low: "low", None: "none" } as const;
const ROUND = new Set<ChartKind["element"]>(["pieChart", "doughnutChart"]);

/** A chart without its own sheets and looks of points: what the model holds, as Excel's own chart. */
export function chartOut(chart: Chart): string {
  const groups = groupsOf(chart);
  const plot = groups.map(groupOut).join("") + axesOut(chart, groups);
  const inner =
    (chart.title ? title(chart.title, chart.titleLook) : "") +
    val("autoTitleDeleted", !chart.title) +
    element("c:plotArea", {}, element("c:layout", {}) + plot) +
    (chart.legend ? element("c:legend", {}, legendOut(chart.legend)) : "") +
    val("plotVisOnly", true) +
    val("dispBlanksAs", "gap");
  const names = { "xmlns:c": C, "xmlns:a": A, "xmlns:r": R };
  const looks = shapeOut(chart.look) + textOut(chart.look);
  return (
    XML_HEAD + element("c:chartSpace", names, val("roundedCorners", false) + element("c:chart", {}, inner) + looks)
  );
}

function legendOut({ position, look }: NonNullable<Chart["legend"]>): string {
  return val("legendPos", LEGEND[position]) + val("overlay", false) + shapeOut(look) + textOut(look);
}

/** Series of one type on one pair of axes are drawn together. */
interface Group {
  kind: ChartKind;
  secondary: boolean;
  series: { series: ChartSeries; index: number }[];
}

function groupsOf(chart: Chart): Group[] {
  const groups = new Map<string, Group>();
  chart.series.forEach((series, index) => {
    const type = series.chartType ?? chart.type;
    const secondary = series.secondaryAxis ?? false;
    const key = `${secondary} ${type}`;
    if (!groups.has(key)) groups.set(key, { kind: CHART_KINDS[type]!, secondary, series: [] });
    groups.get(key)!.series.push({ series, index });
  });
  if (groups.size === 0) groups.set("", { kind: CHART_KINDS[chart.type]!, secondary: false, series: [] });
  return [...groups.values()].sort((a, b) => Number(a.secondary) - Number(b.secondary));
}

function groupOut({ kind, secondary, series }: Group): string {
  const scatter = kind.element === "scatterChart";
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const inner = [
    kind.direction ? val("barDir", kind.direction) : "",
    kind.grouping ? val("grouping", kind.grouping) : "",
    scatter ? val("scatterStyle", kind.smooth ? "smoothMarker" : "lineMarker") : "",
    kind.radar ? val("radarStyle", kind.radar) : "",
    val("varyColors", ROUND.has(kind.element)),
    ...series.map((each) => seriesOut(each.series, each.index, kind)),
    kind.element === "barChart" ? val("gapWidth", stacked ? 50 : 100) + (stacked ? val("overlap", 100) : "") : "",
    kind.element === "lineChart" ? val("marker", true) : "",
    kind.element === "pieChart" ? val("firstSliceAng", 0) : "",
    kind.element === "doughnutChart" ? val("firstSliceAng", 0) + val("holeSize", 60) : "",
    ROUND.has(kind.element)
      ? ""
      : axisIds(secondary)
          .map((id) => val("axId", id))
          .join(""),
  ];
  return element(`c:${kind.element}`, {}, inner.join(""));
}

function seriesOut(series: ChartSeries, index: number, kind: ChartKind): string {
  const scatter = kind.element === "scatterChart";
  const line = kind.element === "lineChart" || scatter || (kind.radar !== undefined && kind.radar !== "filled");
  const name = series.name.startsWith("=")
    ? element("c:strRef", {}, element("c:f", {}, escaped(series.name.slice(1))))
    : element("c:v", {}, escaped(series.name));
  const formula = (text: string) => element("c:f", {}, escaped(text.replace(/^=/, "")));
  const categories = series.categories === undefined ? "" : formula(series.categories);
  return element(
    "c:ser",
    {},
    [
      val("idx", index),
      val("order", index),
      series.name ? element("c:tx", {}, name) : "",
      look(series.color, line, scatter && !kind.lines),
      line ? marker(kind, series.color) : "",
      kind.element === "barChart" ? val("invertIfNegative", false) : "",
      pointsOut(series, line),
      labels(series),
      categories
        ? element(scatter ? "c:xVal" : "c:cat", {}, element(scatter ? "c:numRef" : "c:strRef", {}, categories))
        : "",
      element(scatter ? "c:yVal" : "c:val", {}, element("c:numRef", {}, formula(series.values))),
      line && kind.element !== "radarChart" ? val("smooth", kind.smooth ?? false) : "",
    ].join(""),
  );
}

function look(color: string | undefined, line: boolean, noLine: boolean): string {
  if (!color && !noLine) return "";
  const fill = color ? solid(color) : "";
  if (!line) return element("c:spPr", {}, fill);
  return element("c:spPr", {}, element("a:ln", { w: 28575, cap: "rnd" }, noLine ? element("a:noFill", {}) : fill));
}

function marker(kind: ChartKind, color: string | undefined): string {
  const shown = kind.radar === "marker" || kind.markers === true;
  if (!shown) return element("c:marker", {}, val("symbol", "none"));
  const spPr = color ? element("c:spPr", {}, solid(color) + element("a:ln", {}, solid(color))) : "";
  return element("c:marker", {}, val("symbol", "circle") + val("size", 5) + spPr);
}

/** Points that look other than their series; points of lines have their fill with their marks. */
function pointsOut({ points = [] }: ChartSeries, line: boolean): string {
  return [...points]
    .sort((a, b) => a.index - b.index)
    .map(({ index, look }) => {
      const shape = shapeOut(look);
      const marked = line ? element("c:marker", {}, val("symbol", "circle") + shape) : "";
      return element("c:dPt", {}, val("idx", index) + marked + val("bubble3D", false) + (line ? "" : shape));
    })
    .join("");
}

/** The values at the points, and how they look; labels that have a look but are not shown are written as hidden. */
function labels({ dataLabels = false, labelLook }: ChartSeries): string {
  if (!dataLabels && !labelLook) return "";
  const look = shapeOut(labelLook) + textOut(labelLook);
  const shown = {
    showLegendKey: false,
    showVal: dataLabels,
    showCatName: false,
    showSerName: false,
    showPercent: false,
  };
  const flags = Object.entries({ ...shown, showBubbleSize: false });
  return element("c:dLbls", {}, look + flags.map(([name, value]) => val(name, value)).join(""));
}

function axesOut(chart: Chart, groups: Group[]): string {
  if (groups.every(({ kind }) => ROUND.has(kind.element))) return "";
  return [false, true]
    .filter((secondary) => groups.some((group) => group.secondary === secondary && !ROUND.has(group.kind.element)))
    .map((secondary) => axisPair(chart, groups.find((group) => group.secondary === secondary)!.kind, secondary))
    .join("");
}

function axisPair(chart: Chart, kind: ChartKind, secondary: boolean): string {
  const [categoryId, valueId] = axisIds(secondary) as [number, number];
  const lying = kind.direction === "bar";
  // The second pair shares the categories below and has its values on the other side.
  const category = secondary ? { ...chart.categoryAxis, visible: false, majorGridlines: false } : chart.categoryAxis;
  const value: ChartAxis = secondary ? { visible: true, majorGridlines: false } : chart.valueAxis;
  const type = kind.element === "scatterChart" ? "c:valAx" : "c:catAx";
  const between = val(
    "crossBetween",
    kind.element === "scatterChart" || kind.element === "areaChart" ? "midCat" : "between",
  );
  return (
    axisOut(type, categoryId, valueId, category, lying ? "l" : "b", type === "c:valAx" ? between : "", "autoZero") +
    axisOut(
      "c:valAx",
      valueId,
      categoryId,
      value,
      lying ? "b" : secondary ? "r" : "l",
      between,
      secondary ? "max" : "autoZero",
    )
  );
}

function axisOut(
  name: string,
  id: number,
  crossed: number,
  axis: ChartAxis,
  side: string,
  end: string,
  crosses: string,
): string {
  const scaling =
    val("orientation", "minMax") +
    (axis.maximum === undefined ? "" : val("max", axis.maximum)) +
    (axis.minimum === undefined ? "" : val("min", axis.minimum));
  const format =
    axis.numberFormat === undefined ? "" : element("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: false });
  return element(
    name,
    {},
    val("axId", id) +
      element("c:scaling", {}, scaling) +
      val("delete", !axis.visible) +
      val("axPos", side) +
      (axis.majorGridlines ? element("c:majorGridlines", {}, shapeOut(axis.gridLook)) : "") +
      (axis.title ? title(axis.title, axis.titleLook) : "") +
      format +
      val("majorTickMark", "out") +
      val("minorTickMark", "none") +
      val("tickLblPos", axis.labels ? LABELS[axis.labels] : "nextTo") +
      shapeOut(axis.look) +
      textOut(axis.look) +
      val("crossAx", crossed) +
      val("crosses", crosses) +
      end +
      (name === "c:valAx" && axis.majorUnit !== undefined ? val("majorUnit", axis.majorUnit) : "") +
      (name === "c:valAx" && axis.minorUnit !== undefined ? val("minorUnit", axis.minorUnit) : ""),
  );
}

function axisIds(secondary: boolean): number[] {
  return secondary ? [500000003, 500000004] : [500000001, 500000002];
}

function title(text: string, look: ChartLook | undefined): string {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element("a:p", {}, element("a:r", {}, lettersOut("a:rPr", look) + element("a:t", {}, escaped(line)))),
    );
  const rich = element("c:rich", {}, element("a:bodyPr", {}) + paragraphs.join(""));
  return element("c:title", {}, element("c:tx", {}, rich) + val("overlay", false) + shapeOut(look));
}

function val(name: string, value: string | number | boolean): string {
  return element(`c:${name}`, { val: value });
}
