import type { PictureItems } from "../../../core/comparison/picture/pictureItems";
import { fitText } from "./fitText";
import { ink } from "./ink";
import { SLOPE_ROW, slopeGeometry } from "./slopeGeometry";

const SIZE = 11;
const HEAD = 18;
const NAME = 0.34;
const MARKS = { up: "▲", down: "▼", none: "" };
const COLORS = { up: "good", down: "bad", none: "muted" } as const;

/** The rank before on the left, the rank now on the right; who rose has ▲, who fell ▼. */
export function SlopePicture({ shown, width }: { shown: PictureItems; width: number }) {
  const { items, picture } = shown;
  const { slopes } = slopeGeometry(items.map(({ values }) => ({ before: values[0]!, now: values[1]! })));
  const [left, right] = [width * NAME, width * (1 - NAME)];
  const text = (x: number, y: number, anchor: "start" | "end", words: string, color: "ink" | "muted") => (
    <text x={x} y={y} fontSize={SIZE} textAnchor={anchor} style={{ fill: ink(color) }}>
      {words}
    </text>
  );
  return (
    <>
      {text(left - 6, 12, "end", picture.labels![0]!, "muted")}
      {text(right + 6, 12, "start", picture.labels![1]!, "muted")}
      {slopes.map(({ before, now, movement }, place) => {
        const { name, values } = items[place]!;
        return (
          <g key={place}>
            <line
              x1={left}
              x2={right}
              y1={HEAD + before}
              y2={HEAD + now}
              strokeWidth={movement === "none" ? 1.5 : 2}
              strokeDasharray={movement === "down" ? "5 3" : undefined}
              style={{ stroke: ink(COLORS[movement]) }}
            />
            {text(left - 6, HEAD + before + 4, "end", `${fitText(name, SIZE, left - 30)} ${values[0]}`, "ink")}
            {text(
              right + 6,
              HEAD + now + 4,
              "start",
              `${values[1]} ${fitText(name, SIZE, left - 44)} ${MARKS[movement]}`.trimEnd(),
              "ink",
            )}
          </g>
        );
      })}
    </>
  );
}

export function slopeHeight({ items }: PictureItems): number {
  return HEAD + items.length * SLOPE_ROW;
}
