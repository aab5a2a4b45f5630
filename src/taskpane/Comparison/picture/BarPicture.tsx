import type { PictureItems } from "../../../core/comparison/picture/pictureItems";
import { shownFigure } from "../shownFigure";
import { BAR_ROW, BAR_THICK, barGeometry } from "./barGeometry";
import { fitText, textWidth } from "./fitText";
import { ink, type Ink } from "./ink";

const SIZE = 11;
const MOST_NAME = 0.36;

/** Lying bars with their names and figures; negative ones go the other way, in the colour of what they mean. */
export function BarPicture({ shown, width }: { shown: PictureItems; width: number }) {
  const { items, format, picture } = shown;
  const labels = items.map(({ values }) => shownFigure(values[0]!, format));
  const names = Math.min(width * MOST_NAME, Math.max(...items.map(({ name }) => textWidth(name, SIZE))) + 6);
  const label = Math.max(...labels.map((text) => textWidth(text, SIZE))) + 6;
  const { bars, zero, height } = barGeometry(
    items.map(({ values, reference }) => ({ value: values[0]!, reference })),
    { width, left: names, label },
  );
  const colorOf = (isNegative: boolean): Ink =>
    !picture.bySign ? "bar" : (picture.bySign.good === "below") === isNegative ? "good" : "bad";
  return (
    <>
      {bars.map((bar, place) => (
        <g key={place}>
          <text x={0} y={bar.y + 4} fontSize={SIZE} style={{ fill: ink("ink") }}>
            {fitText(items[place]!.name, SIZE, names - 6)}
          </text>
          <rect
            x={bar.x}
            y={bar.y - BAR_THICK / 2}
            width={bar.width}
            height={BAR_THICK}
            style={{ fill: ink(colorOf(bar.isNegative)) }}
          />
          {bar.reference !== null && (
            <line
              x1={bar.reference}
              x2={bar.reference}
              y1={bar.y - BAR_ROW / 2}
              y2={bar.y + BAR_ROW / 2}
              strokeWidth={2}
              style={{ stroke: ink("line") }}
            />
          )}
          <text
            x={bar.label.x}
            y={bar.y + 4}
            fontSize={SIZE}
            textAnchor={bar.label.anchor}
            // Where the line to compare with runs through it, the figure stays readable.
            paintOrder="stroke"
            strokeWidth={3}
            style={{ fill: ink("ink"), stroke: ink("ground") }}
          >
            {labels[place]}
          </text>
        </g>
      ))}
      <line x1={zero} x2={zero} y1={0} y2={height} style={{ stroke: ink("muted") }} />
    </>
  );
}

export function barHeight({ items }: PictureItems): number {
  return items.length * BAR_ROW;
}
