import type { ChartData } from "./chartData";
import { colorOf, pointColor, type Box } from "./drawChart";
import { lettersOf, strokeOf } from "./looks";
import { tag, text } from "./svg";

/** The first series as slices, clockwise from the top; values below zero count as their size, as in Excel. */
export function drawPie(data: ChartData, room: Box, hollow: boolean): string {
  const series = data.series[0];
  const sizes = (series?.values ?? []).map((value) => Math.abs(value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (!series || total === 0) return "";
  const x = room.left + room.width / 2;
  const y = room.top + room.height / 2;
  const radius = Math.max(4, Math.min(room.width, room.height) / 2 - 6);
  const inner = hollow ? radius * 0.55 : 0;
  const at = (share: number, distance: number) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${(x + distance * Math.cos(angle)).toFixed(2)} ${(y + distance * Math.sin(angle)).toFixed(2)}`;
  };
  let from = 0;
  return sizes
    .map((size, index) => {
      if (size === 0) return "";
      // A slice that is the whole circle would begin and end at one point and so be nothing.
      const to = Math.min(from + size / total, from + 0.99999);
      const long = to - from > 0.5 ? 1 : 0;
      const back = inner > 0 ? `L ${at(to, inner)} A ${inner} ${inner} 0 ${long} 0 ${at(from, inner)}` : `L ${x} ${y}`;
      const d = `M ${at(from, radius)} A ${radius} ${radius} 0 ${long} 1 ${at(to, radius)} ${back} Z`;
      const [labelX, labelY] = at((from + to) / 2, hollow ? radius * 0.78 : radius * 0.65)
        .split(" ")
        .map(Number);
      from = to;
      const label = series.labels
        ? text(String(size), labelX!, labelY! + 4, { ...lettersOf(series.labelLook, { size: 11 }), anchor: "middle" })
        : "";
      return (
        tag("path", {
          d,
          fill: pointColor(series, index, colorOf(undefined, index)),
          ...strokeOf(series.points?.get(index), "#FFFFFF"),
        }) + label
      );
    })
    .join("");
}
