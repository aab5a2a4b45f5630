import { forwardRef, useId } from "react";
import type { PictureItems } from "../../../core/comparison/picture/pictureItems";
import type { PicturePaneTexts } from "../../../core/texts/picturePane";
import { BarPicture, barHeight } from "./BarPicture";
import { describe } from "./describe";
import { fitText } from "./fitText";
import { ink } from "./ink";
import { LinePicture, lineHeight } from "./LinePicture";
import { SlopePicture, slopeHeight } from "./SlopePicture";

/** What a pane of 320 pixels has between its margins. */
const WIDTH = 288;
const TITLE = 22;
const LINE = 18;
const FONTS = '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** The picture of a sheet with its title, what it is compared with, and what is left out. */
export const PictureDrawing = forwardRef<SVGSVGElement, { shown: PictureItems; texts: PicturePaneTexts }>(
  function PictureDrawing({ shown, texts }, ref) {
    const id = useId();
    const { picture, items, cut } = shown;
    const isCompared = items.some((item) => item.reference !== null);
    const top = TITLE + (isCompared ? LINE : 0);
    const height = heightOf(shown);
    return (
      <svg
        ref={ref}
        role="img"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}words`}
        viewBox={`0 0 ${WIDTH} ${top + height + (cut ? LINE : 0)}`}
        width="100%"
        fontFamily={FONTS}
      >
        <title id={`${id}title`}>{picture.title}</title>
        <desc id={`${id}words`}>{describe(shown, texts)}</desc>
        <text x={0} y={14} fontSize={12} fontWeight={600} style={{ fill: ink("ink") }}>
          {fitText(picture.title, 12, WIDTH)}
        </text>
        {isCompared && (
          <g>
            <line x1={4} x2={4} y1={TITLE} y2={TITLE + 14} strokeWidth={2} style={{ stroke: ink("line") }} />
            <text x={12} y={TITLE + 11} fontSize={11} style={{ fill: ink("muted") }}>
              {picture.reference!.name}
            </text>
          </g>
        )}
        <g transform={`translate(0 ${top})`}>
          {picture.kind === "bars" && <BarPicture shown={shown} width={WIDTH} />}
          {picture.kind === "lines" && <LinePicture shown={shown} width={WIDTH} />}
          {picture.kind === "slopes" && <SlopePicture shown={shown} width={WIDTH} />}
        </g>
        {cut && (
          <text x={0} y={top + height + 13} fontSize={11} style={{ fill: ink("muted") }}>
            {texts.cut(cut.first, cut.last, cut.all)}
          </text>
        )}
      </svg>
    );
  },
);

function heightOf(shown: PictureItems): number {
  switch (shown.picture.kind) {
    case "bars":
      return barHeight(shown);
    case "lines":
      return lineHeight(shown, WIDTH);
    case "slopes":
      return slopeHeight(shown);
  }
}
