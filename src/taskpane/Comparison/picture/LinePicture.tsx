import type { PictureItems } from "../../../core/comparison/picture/pictureItems";
import { shownFigure } from "../shownFigure";
import { fitText, textWidth } from "./fitText";
import { ink } from "./ink";
import { lineGeometry } from "./lineGeometry";

const SIZE = 11;

/** One small panel a town: its course before the highest of all, and its last figure beside its name. */
export function LinePicture({ shown, width }: { shown: PictureItems; width: number }) {
  const { items, format } = shown;
  const { panels, panel } = lineGeometry(
    items.map(({ values }) => values),
    width,
  );
  return (
    <>
      {panels.map(({ left, top, path, points, ends }, place) => {
        const { name, values } = items[place]!;
        const last = shownFigure(values.at(-1) ?? "—", format);
        const base = top + panel.height - 10;
        return (
          <g key={place}>
            <text x={left} y={top + 12} fontSize={SIZE} fontWeight={600} style={{ fill: ink("ink") }}>
              {fitText(name, SIZE, panel.width - textWidth(last, SIZE) - 6)}
            </text>
            <text x={left + panel.width} y={top + 12} fontSize={SIZE} textAnchor="end" style={{ fill: ink("muted") }}>
              {last}
            </text>
            <line x1={left} x2={left + panel.width} y1={base} y2={base} style={{ stroke: ink("rule") }} />
            {ends.map((end, at) => (
              <path key={at} d={end} fill="none" strokeWidth={1} style={{ stroke: ink("rule") }} />
            ))}
            <path d={path} fill="none" strokeWidth={2} style={{ stroke: ink("bar") }} />
            {points.map(({ x, y }, point) => (
              <circle key={point} cx={x} cy={y} r={2} style={{ fill: ink("bar") }} />
            ))}
          </g>
        );
      })}
    </>
  );
}

export function lineHeight({ items }: PictureItems, width: number): number {
  return lineGeometry(
    items.map(({ values }) => values),
    width,
  ).height;
}
