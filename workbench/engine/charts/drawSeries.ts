import type { DrawnSeries } from "./chartData";
import { pointColor, type Box } from "./drawChart";
import { lettersOf, strokeOf } from "./looks";
import { tag, text } from "./svg";

/** Where values and categories lie in the drawing. */
export interface Plot {
  room: Box;
  /** Bars: values go to the right, categories upwards. */
  sideways: boolean;
  categories: number;
  /** The pixel of a value. */
  value(value: number): number;
  /** The pixel of a position of a scatter chart; left out where there are categories. */
  across?: (position: number) => number;
}

/** A series with its colour and, where it is stacked, its ends. */
export interface PaintedSeries {
  series: DrawnSeries;
  color: string;
  pile?: { from: number; to: number | null }[];
}

/** The share of a category's room that stays free, as Excel's gap width of 150 %. */
const GAP = 0.6;

/** Columns or bars, side by side or stacked. */
export function drawBars(painted: PaintedSeries[], plot: Plot): string {
  const { room, sideways } = plot;
  const size = (sideways ? room.height : room.width) / plot.categories;
  const piled = painted.some(({ pile }) => pile);
  const thick = (size * (1 - GAP * 0.6)) / (piled ? 1 : Math.max(1, painted.length));
  return painted
    .map(({ series, color, pile }, index) =>
      series.values
        .map((value, at) => {
          const to = pile ? pile[at]?.to : value;
          if (to === null || to === undefined || value === null) return "";
          const [a, b] = [plot.value(pile?.[at]?.from ?? 0), plot.value(to)];
          const offset = at * size + (size - thick * (piled ? 1 : painted.length)) / 2 + (piled ? 0 : index * thick);
          const [near, long] = [Math.min(a, b), Math.abs(a - b)];
          const box = sideways
            ? { x: near, y: room.top + room.height - offset - thick, width: long, height: thick }
            : { x: room.left + offset, y: near, width: thick, height: long };
          const letters = lettersOf(series.labelLook, { size: 10 });
          const label = series.labels
            ? sideways
              ? text(String(value), box.x + box.width + 3, box.y + thick / 2 + 4, letters)
              : text(String(value), box.x + thick / 2, box.y - 3, { ...letters, anchor: "middle" })
            : "";
          const own = series.points?.get(at);
          return (
            tag("rect", { ...box, fill: pointColor(series, at, color), ...(own?.line && strokeOf(own, color)) }) + label
          );
        })
        .join(""),
    )
    .join("");
}

/** Lines, areas and scatters; a gap in the figures is a gap in the line. */
export function drawLines(painted: PaintedSeries[], plot: Plot): string {
  const { room } = plot;
  const size = room.width / plot.categories;
  return painted
    .map(({ series, color, pile }) => {
      const points = series.values.map((value, at) => {
        const to = pile ? (pile[at]?.to ?? null) : value;
        if (to === null) return undefined;
        const x = plot.across ? plot.across(series.positions[at]!) : room.left + (at + 0.5) * size;
        return { x, y: plot.value(to), base: plot.value(pile?.[at]?.from ?? 0), value };
      });
      const runs = runsOf(points);
      const line = (run: { x: number; y: number }[]) => run.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`);
      const parts = runs.map((run) => {
        if (series.type.startsWith("Area")) {
          const back = [...run].reverse().map(({ x, base }) => ({ x, y: base }));
          return tag("polygon", {
            points: [...line(run), ...line(back)].join(" "),
            fill: color,
            "fill-opacity": "0.75",
          });
        }
        if (series.type === "XYScatter") return "";
        return tag("polyline", { points: line(run).join(" "), fill: "none", stroke: color, "stroke-width": 2 });
      });
      const marked = /Markers/.test(series.type) ? !/NoMarkers/.test(series.type) : /^XYScatter/.test(series.type);
      points.forEach((point, at) => {
        if (!point) return;
        const fill = pointColor(series, at, color);
        if (marked) parts.push(tag("circle", { cx: point.x, cy: point.y, r: 3.5, fill }));
        const letters = lettersOf(series.labelLook, { size: 10 });
        if (series.labels)
          parts.push(text(String(point.value), point.x, point.y - 6, { ...letters, anchor: "middle" }));
      });
      return parts.join("");
    })
    .join("");
}

function runsOf<T>(points: (T | undefined)[]): T[][] {
  const runs: T[][] = [[]];
  for (const point of points) {
    if (point === undefined) runs.push([]);
    else runs[runs.length - 1]!.push(point);
  }
  return runs.filter((run) => run.length > 0);
}
