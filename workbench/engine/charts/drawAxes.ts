import type { Chart, ChartAxis } from "../../model/Chart";
import type { ChartData, DrawnSeries } from "./chartData";
import { colorOf, type Box } from "./drawChart";
import { drawBars, drawLines, type Plot } from "./drawSeries";
import { labelPlace, labelSide, type LabelPlace } from "./labelPlace";
import { niceScale, type Scale } from "./scale";
import { lettersOf, strokeOf } from "./looks";
import { tickLabels } from "./tickLabels";
import { fitted, tag, text, textWidth, type Letters } from "./svg";

const LABEL = 11;
const GRID = "#D9D9D9";
const AXIS = "#8C8C8C";

/** Sums of each category so far, for stacked series. */
export function stacked(series: DrawnSeries[]): { from: number; to: number | null }[][] {
  const hundred = series.some((one) => one.type.endsWith("100"));
  const length = Math.max(0, ...series.map((one) => one.values.length));
  const totals = Array.from({ length }, (_, at) => series.reduce((sum, one) => sum + Math.abs(one.values[at] ?? 0), 0));
  const up = new Array<number>(length).fill(0);
  const down = new Array<number>(length).fill(0);
  return series.map((one) =>
    one.values.map((value, at) => {
      if (value === null) return { from: up[at]!, to: null };
      const part = hundred ? value / (totals[at] || 1) : value;
      const sums = part < 0 ? down : up;
      const from = sums[at]!;
      sums[at] = from + part;
      return { from, to: sums[at] };
    }),
  );
}

/** Columns, bars, lines, areas and scatters with their axes, within the room. */
export function drawAxes(chart: Chart, data: ChartData, space: Box): string {
  const room = { ...space };
  const sideways = chart.type.startsWith("Bar");
  const scatter = chart.type.startsWith("XYScatter");
  const parts: string[] = [];
  const { categoryAxis, valueAxis } = chart;
  const groups = (["primary", "secondary"] as const).map((which) => {
    const series = data.series.filter((one) => one.secondary === (which === "secondary"));
    const piles = /Stacked/.test(series[0]?.type ?? "") ? stacked(series) : undefined;
    const tops = piles ? piles.flat().flatMap(({ from, to }) => [from, to ?? from]) : [];
    const values = piles ? tops : series.flatMap((one) => one.values.filter((value) => value !== null));
    const zero = series.some((one) => /^(Column|Bar|Area)/.test(one.type));
    const hundred = series.some((one) => one.type.endsWith("100"));
    const limits = which === "primary" ? valueAxis : {};
    const own = which === "primary" ? valueAxis.numberFormat : undefined;
    const numberFormat = hundred ? "0%" : (own ?? series[0]?.numberFormat ?? "General");
    return { series, piles, numberFormat, scale: niceScale(values, { ...limits, zero }) };
  });
  const [primary, secondary] = groups as [(typeof groups)[0], (typeof groups)[0]];
  const labels = (group: typeof primary) => tickLabels(group.scale.ticks, group.numberFormat);
  const [categoryLetters, valueLetters] = [categoryAxis, valueAxis].map((axis) =>
    lettersOf(axis.look, { size: LABEL, ...lettersOf(chart.look, {}) }),
  ) as [Letters, Letters];
  const widest = (words: string[], letters: Letters) =>
    Math.max(0, ...words.map((word) => textWidth(word, letters.size))) + 8;
  const categories = data.series.reduce<string[]>(
    (longest, one) => (one.categories.length > longest.length ? one.categories : longest),
    [],
  );
  const [left, bottom] = sideways ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  if (left.title) {
    const letters = lettersOf(left.titleLook, lettersOf(chart.look, { size: 12 }));
    const place = [room.left + letters.size!, room.top + room.height / 2] as const;
    parts.push(text(left.title, ...place, { ...letters, anchor: "middle", turned: true }));
    room.left += 8 + letters.size!;
    room.width -= 8 + letters.size!;
  }
  if (bottom.title) {
    const letters = lettersOf(bottom.titleLook, lettersOf(chart.look, { size: 12 }));
    const words = fitted(bottom.title, room.width, letters.size);
    parts.push(text(words, room.left + room.width / 2, room.top + room.height - 4, { ...letters, anchor: "middle" }));
    room.height -= 8 + letters.size!;
  }
  const across = scatter
    ? niceScale(
        data.series.flatMap((one) => one.positions),
        { majorUnit: categoryAxis.majorUnit },
      )
    : undefined;
  const categorySide = labelSide(categoryAxis, primary.scale);
  const valueSide = labelSide(valueAxis, across);
  const [leftSide, bottomSide] = sideways ? [categorySide, valueSide] : [valueSide, categorySide];
  const bottomLetters = sideways ? valueLetters : categoryLetters;
  if (bottomSide === "low" || bottomSide === "high") {
    const high = 18 - LABEL + bottomLetters.size!;
    room.height -= high;
    if (bottomSide === "high") room.top += high;
  }
  if (leftSide === "low" || leftSide === "high") {
    const wide = Math.min(
      sideways ? widest(categories, categoryLetters) : widest(labels(primary), valueLetters),
      room.width / 3,
    );
    if (leftSide === "low") room.left += wide;
    room.width -= wide;
  }
  if (secondary.series.length > 0) room.width -= widest(labels(secondary), valueLetters);
  room.top += 6;
  room.height -= 6;

  const plotOf = (scale: Scale): Plot => ({
    room,
    sideways,
    categories: Math.max(1, categories.length),
    value: (value) => {
      const share =
        (Math.min(Math.max(value, scale.minimum), scale.maximum) - scale.minimum) / (scale.maximum - scale.minimum);
      return sideways ? room.left + share * room.width : room.top + room.height - share * room.height;
    },
    across: across && ((x) => room.left + ((x - across.minimum) / (across.maximum - across.minimum)) * room.width),
  });
  const plot = plotOf(primary.scale);
  const valuePlace = labelPlace(valueSide, room, !sideways, valueLetters, plot.across?.(0));
  parts.push(drawValueAxis(primary.scale, labels(primary), plot, valueAxis, valuePlace));
  if (secondary.series.length > 0) {
    secondary.scale.ticks.forEach((tick, index) => {
      const y = plotOf(secondary.scale).value(tick) + 4;
      parts.push(text(labels(secondary)[index]!, room.left + room.width + 4, y, valueLetters));
    });
  }
  const categoryPlace = labelPlace(categorySide, room, sideways, categoryLetters, plot.value(0));
  if (categoryPlace) {
    if (across) {
      tickLabels(across.ticks, categoryAxis.numberFormat ?? "General").forEach((words, index) =>
        parts.push(text(words, plot.across!(across.ticks[index]!), categoryPlace.at, categoryPlace.look)),
      );
    } else parts.push(drawCategories(categories, plot, categoryPlace));
  }
  for (const group of groups) {
    const here = plotOf(group.scale);
    const painted = group.series.map((series, index) => ({
      series,
      color: colorOf(series, data.series.indexOf(series)),
      pile: group.piles?.[index],
    }));
    parts.push(
      drawBars(
        painted.filter(({ series }) => /^(Column|Bar)/.test(series.type)),
        here,
      ),
    );
    parts.push(
      drawLines(
        painted.filter(({ series }) => !/^(Column|Bar)/.test(series.type)),
        here,
      ),
    );
  }
  if (categoryAxis.look?.line) {
    const [right, base, zero] = [room.left + room.width, room.top + room.height, plot.value(0)];
    const ends = sideways
      ? { x1: zero, y1: room.top, x2: zero, y2: base }
      : { x1: room.left, y1: zero, x2: right, y2: zero };
    parts.push(tag("line", { ...ends, ...strokeOf(categoryAxis.look, AXIS) }));
  }
  return parts.join("");
}

function drawValueAxis(
  scale: Scale,
  labels: string[],
  { room, sideways, value }: Plot,
  axis: ChartAxis,
  place: LabelPlace | undefined,
): string {
  const [right, bottom] = [room.left + room.width, room.top + room.height];
  return scale.ticks
    .map((tick, index) => {
      const at = value(tick);
      const ends = sideways
        ? { x1: at, y1: room.top, x2: at, y2: bottom }
        : { x1: room.left, y1: at, x2: right, y2: at };
      const line =
        axis.majorGridlines || tick === 0
          ? tag("line", { ...ends, ...(tick === 0 ? { stroke: AXIS } : strokeOf(axis.gridLook, GRID)) })
          : "";
      if (!place) return line;
      const label = sideways
        ? text(labels[index]!, at, place.at, place.look)
        : text(labels[index]!, place.at, at + 4, place.look);
      return line + label;
    })
    .join("");
}

/** Names under (or beside) the categories; where they would touch, some are left out. */
function drawCategories(categories: string[], { room, sideways }: Plot, place: LabelPlace): string {
  const high = place.look.size!;
  const size = (sideways ? room.height : room.width) / Math.max(1, categories.length);
  const every = Math.max(1, Math.ceil((sideways ? high + 3 : 15 + high) / size));
  return categories
    .map((name, index) => {
      if (index % every !== 0) return "";
      const middle = (index + 0.5) * size;
      // Excel's bars begin at the bottom.
      return sideways
        ? text(fitted(name, place.wide, high), place.at, room.top + room.height - middle + 4, place.look)
        : text(fitted(name, size * every - 2, high), room.left + middle, place.at, place.look);
    })
    .join("");
}
