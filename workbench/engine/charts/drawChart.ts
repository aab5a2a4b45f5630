import type { Chart } from "../../model/Chart";
import type { ChartData, DrawnSeries } from "./chartData";
import { drawAxes } from "./drawAxes";
import { drawPie } from "./drawPie";
import { backOf, lettersOf, strokeOf } from "./looks";
import { fitted, tag, text, textWidth, type Letters } from "./svg";

/** A block of the drawing, in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The colours of Excel's theme, in the order in which it gives them to series. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const MARGIN = 8;
const TITLE = 26;
const LEGEND_LINE = 20;
const KEY = 10;

export function colorOf(series: DrawnSeries | undefined, index: number): string {
  return series?.color ?? COLORS[index % COLORS.length]!;
}

/** The colour of one point: its own, or that of its series. */
export function pointColor(series: DrawnSeries | undefined, index: number, plain: string): string {
  const fill = series?.points?.get(index)?.fill;
  return fill === null ? "none" : (fill ?? plain);
}

/** Whether the type is one this workbench draws; the others show their name in place of a drawing. */
export function isDrawn(type: string): boolean {
  return /^(Column|Bar)(Clustered|Stacked|Stacked100)$|^Line(Markers)?(Stacked|Stacked100)?$|^Area(Stacked|Stacked100)?$|^(Pie|Doughnut)$|^XYScatter(Lines)?(NoMarkers)?$/.test(
    type,
  );
}

/** The chart as SVG of this size in pixels: title, legend, axes and series. */
export function drawChart(chart: Chart, data: ChartData, width: number, height: number): string {
  const area = { width, height, fill: chart.look?.fill === null ? "none" : (chart.look?.fill ?? "#FFFFFF") };
  const parts = [tag("rect", { ...area, ...strokeOf(chart.look, "#BFBFBF") })];
  const room: Box = { left: MARGIN, top: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  if (chart.title) {
    const letters = lettersOf(chart.titleLook, { ...lettersOf(chart.look, {}), size: 14, bold: true });
    const size = letters.size!;
    const words = fitted(chart.title, room.width, size);
    const wide = textWidth(words, size) + 8;
    parts.push(
      backOf(chart.titleLook, { left: (width - wide) / 2, top: room.top, width: wide, height: size + 6 }),
      text(words, width / 2, room.top + size + 2, { ...letters, anchor: "middle" }),
    );
    take(room, "Top", TITLE - 14 + size);
  }
  const round = chart.type === "Pie" || chart.type === "Doughnut";
  const entries = round ? (data.series[0]?.categories ?? []) : data.series.map((series) => series.name);
  const colors = entries.map((_entry, index) =>
    round ? pointColor(data.series[0], index, colorOf(undefined, index)) : colorOf(data.series[index], index),
  );
  if (chart.legend) {
    const letters = lettersOf(chart.legend.look, { size: 12, ...lettersOf(chart.look, {}) });
    parts.push(drawLegend(chart.legend, letters, entries, colors, room));
  }
  const unknown = [chart.type, ...data.series.map((series) => series.type)].find((type) => !isDrawn(type));
  if (unknown !== undefined) {
    parts.push(text(`${unknown}: not drawn by the workbench`, width / 2, height / 2, { anchor: "middle" }));
  } else if (data.series.every((series) => series.values.length === 0)) {
    parts.push(text("—", width / 2, height / 2, { anchor: "middle" }));
  } else if (round) parts.push(drawPie(data, room, chart.type === "Doughnut"));
  else parts.push(drawAxes(chart, data, room));
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": chart.title ?? chart.name,
      "font-family": "等线, 'Noto Sans CJK SC', sans-serif",
    },
    parts.join(""),
  );
}

/** Takes a strip off the room that is left. */
function take(room: Box, side: "Top" | "Bottom" | "Left" | "Right", size: number): void {
  if (side === "Top" || side === "Bottom") room.height -= size;
  else room.width -= size;
  if (side === "Top") room.top += size;
  if (side === "Left") room.left += size;
}

function drawLegend(
  { position, look }: NonNullable<Chart["legend"]>,
  letters: Letters,
  entries: string[],
  colors: string[],
  room: Box,
): string {
  const side = position === "Corner" ? "Right" : position;
  const size = letters.size!;
  const line = LEGEND_LINE - 12 + size;
  const entry = (name: string, index: number, x: number, y: number) =>
    tag("rect", { x, y: y - KEY + 1, width: KEY, height: KEY, fill: colors[index] }) +
    text(name, x + KEY + 4, y, letters);
  if (side === "Left" || side === "Right") {
    const width = Math.min(Math.max(...entries.map((name) => textWidth(name, size)), 0) + KEY + 12, room.width / 3);
    const x = side === "Left" ? room.left : room.left + room.width - width + 4;
    const top = position === "Corner" ? room.top : room.top + Math.max(0, (room.height - entries.length * line) / 2);
    const drawn = entries.map((name, index) =>
      entry(fitted(name, width - KEY - 8, size), index, x, top + size + 2 + index * line),
    );
    drawn.unshift(backOf(look, { left: x - 4, top, width: width - 2, height: entries.length * line + 4 }));
    take(room, side, width);
    return drawn.join("");
  }
  const widths = entries.map((name) => Math.min(textWidth(name, size), 140) + KEY + 16);
  const y = side === "Top" ? room.top + size + 2 : room.top + room.height - 4;
  const all = widths.reduce((sum, width) => sum + width, 0);
  let x = room.left + Math.max(0, (room.width - all) / 2);
  const back = backOf(look, { left: x - 4, top: y - size - 2, width: Math.min(all, room.width), height: size + 8 });
  const drawn = entries.map((name, index) => {
    const at = x;
    x += widths[index]!;
    return at > room.left + room.width ? "" : entry(fitted(name, 140, size), index, at, y);
  });
  take(room, side, line + 4);
  return back + drawn.join("");
}
