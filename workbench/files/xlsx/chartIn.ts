import type { Chart, ChartAxis, ChartSeries } from "../../model/Chart";
import { lookIn, solidColor } from "./chartLooksIn";
import { chartTypeOf, type ChartKind } from "./chartKinds";
import { child, children, descendants, valueOf, type XmlElement } from "./xml";

const LEGEND = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" } as const;
const LABELS = { high: "High", low: "Low", none: "None" } as const;

/** A chart as far as its own part tells; place and name come from the drawing. `undefined` for unknown types. */
export function chartIn(
  root: XmlElement,
  theme: string[],
  newId: () => string,
): Omit<Chart, "id" | "name" | "left" | "top" | "width" | "height"> | undefined {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const axes = plot?.children.filter((each) => /^(cat|val|date|ser)Ax$/.test(each.name)) ?? [];
  const groups = plot?.children.filter((each) => each.name.endsWith("Chart")) ?? [];
  const mainAxes = idsOf(groups[0]);
  const series: { order: number; type: string; series: ChartSeries }[] = [];
  let type: string | undefined;
  for (const group of groups) {
    const secondary = idsOf(group).length > 0 && !idsOf(group).some((id) => mainAxes.includes(id));
    const types = children(group, "ser").map((each) => typeOf(group, each));
    const groupType = types[0] ?? typeOf(group, undefined);
    if (groupType === undefined || types.includes(undefined)) return undefined;
    type ??= groupType;
    children(group, "ser").forEach((each, index) => {
      const read = seriesIn(each, theme, newId);
      if (secondary) read.secondaryAxis = true;
      series.push({ order: Number(valueOf(each, "order") ?? index), type: types[index]!, series: read });
    });
  }
  if (type === undefined) return undefined;
  const legend = child(chart, "legend");
  const position = LEGEND[(valueOf(legend, "legendPos") ?? "r") as keyof typeof LEGEND];
  const title = titleOf(child(chart, "title"));
  const named = (id: string | undefined) => axes.find((axis) => valueOf(axis, "axId") === id);
  return {
    type,
    ...(title ? { title } : {}),
    series: series
      .sort((a, b) => a.order - b.order)
      .map((each) => (each.type === type ? each.series : { ...each.series, chartType: each.type })),
    categoryAxis: axisIn(named(mainAxes[0]), theme),
    valueAxis: axisIn(named(mainAxes[1]), theme),
    ...given("look", lookIn(root, theme)),
    ...given("titleLook", lookIn(child(chart, "title"), theme)),
    ...(legend ? { legend: { position, ...given("look", lookIn(legend, theme)) } } : {}),
  };
}

function idsOf(group: XmlElement | undefined): string[] {
  return children(group, "axId").map((id) => id.attributes.val ?? "");
}

/** Marks of lines stand with each series, so each series has its own type. */
function typeOf(group: XmlElement, series: XmlElement | undefined): string | undefined {
  const name = group.name as ChartKind["element"];
  const symbol = valueOf(child(series, "marker"), "symbol");
  const smooth = on(child(series, "smooth"), false);
  const kind: ChartKind = { element: name };
  if (name === "barChart") kind.direction = (valueOf(group, "barDir") ?? "col") as "col" | "bar";
  if (name === "barChart") kind.grouping = (valueOf(group, "grouping") ?? "clustered") as "clustered";
  if (name === "lineChart" || name === "areaChart") {
    kind.grouping = (valueOf(group, "grouping") ?? "standard") as "standard";
  }
  if (name === "lineChart") kind.markers = on(child(group, "marker"), false) && symbol !== "none";
  if (name === "scatterChart") {
    const noLine = child(child(child(series, "spPr"), "ln"), "noFill") !== undefined;
    Object.assign(kind, { markers: symbol !== "none", lines: !noLine, smooth: !noLine && smooth });
  }
  if (name === "radarChart") {
    const style = (valueOf(group, "radarStyle") ?? "standard") as "standard" | "marker" | "filled";
    kind.radar = style === "marker" && symbol === "none" ? "standard" : style;
  }
  return chartTypeOf(kind);
}

function seriesIn(series: XmlElement, theme: string[], newId: () => string): ChartSeries {
  const text = child(series, "tx");
  const formula = (element: XmlElement | undefined) => descendants(element, "f")[0]?.text.trim();
  const reference = formula(text);
  const categories = formula(child(series, "cat") ?? child(series, "xVal"));
  // Points without lines have their colour with their marks.
  const color = colorOf(child(series, "spPr"), theme) ?? colorOf(child(child(series, "marker"), "spPr"), theme);
  const labels = child(series, "dLbls");
  const shown = labels && ["showVal", "showPercent", "showCatName"].some((name) => on(child(labels, name), false));
  const points = children(series, "dPt").flatMap((point) => {
    const look = lookIn(point, theme) ?? lookIn(child(point, "marker"), theme);
    return look ? [{ index: Number(valueOf(point, "idx")), look }] : [];
  });
  return {
    id: newId(),
    name: reference ? `=${reference}` : (descendants(text, "v")[0]?.text ?? ""),
    values: formula(child(series, "val") ?? child(series, "yVal")) ?? "",
    ...(categories ? { categories } : {}),
    ...(color ? { color } : {}),
    ...(shown ? { dataLabels: true } : {}),
    ...given("labelLook", lookIn(labels, theme)),
    ...(points.length > 0 ? { points } : {}),
  };
}

function colorOf(look: XmlElement | undefined, theme: string[]): string | undefined {
  const fill = child(look, "solidFill") ?? child(child(look, "ln"), "solidFill");
  return solidColor(fill, theme);
}

function axisIn(axis: XmlElement | undefined, theme: string[]): ChartAxis {
  const scaling = child(axis, "scaling");
  const title = titleOf(child(axis, "title"));
  const format = child(axis, "numFmt");
  const linked = format?.attributes.sourceLinked;
  const labels = LABELS[valueOf(axis, "tickLblPos") as keyof typeof LABELS];
  const [minimum, maximum] = [valueOf(scaling, "min"), valueOf(scaling, "max")];
  const [majorUnit, minorUnit] = [valueOf(axis, "majorUnit"), valueOf(axis, "minorUnit")];
  return {
    visible: axis !== undefined && !on(child(axis, "delete"), false),
    majorGridlines: child(axis, "majorGridlines") !== undefined,
    ...(title ? { title } : {}),
    ...given("look", lookIn(axis, theme)),
    ...given("titleLook", lookIn(child(axis, "title"), theme)),
    ...given("gridLook", lookIn(child(axis, "majorGridlines"), theme)),
    ...given("labels", labels),
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
    ...(majorUnit === undefined ? {} : { majorUnit: Number(majorUnit) }),
    ...(minorUnit === undefined ? {} : { minorUnit: Number(minorUnit) }),
    ...(format && linked !== "1" && linked !== "true"
      ? { numberFormat: format.attributes.formatCode ?? "General" }
      : {}),
  };
}

/** A member that is left out where there is nothing for it. */
function given<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, T>>);
}

function titleOf(title: XmlElement | undefined): string {
  const paragraphs = descendants(title, "p").map((each) =>
    descendants(each, "t")
      .map((run) => run.text)
      .join(""),
  );
  return paragraphs.length > 0 ? paragraphs.join("\n") : (descendants(title, "v")[0]?.text ?? "");
}

/** A mark that is on where it is there without a value. */
function on(element: XmlElement | undefined, otherwise: boolean): boolean {
  const value = element?.attributes.val;
  return element === undefined ? otherwise : value === undefined || value === "1" || value === "true";
}
