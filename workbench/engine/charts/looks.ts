import type { ChartLook } from "../../model/Chart";
import { PIXELS_PER_POINT } from "../units";
import type { Box } from "./drawChart";
import { tag, type Letters } from "./svg";

/** The dashes of Excel's lines, in widths of the line. */
const DASHES: Partial<Record<string, number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  RoundDot: [1, 2],
};

/** The letters of a part: what its look says over what the drawing has for it. */
export function lettersOf(look: ChartLook | undefined, plain: Letters): Letters {
  const { size, name, ...font } = look?.font ?? {};
  return {
    ...plain,
    ...font,
    ...(size !== undefined && { size: size * PIXELS_PER_POINT }),
    ...(name !== undefined && { family: name }),
  };
}

/** The attributes of a line: colour, width and dashes. */
export function strokeOf(look: ChartLook | undefined, color: string, width = 1): Record<string, string | number> {
  const { style = "Continuous", color: own, weight } = look?.line ?? {};
  if (style === "None") return { stroke: "none" };
  const wide = weight === undefined ? width : weight * PIXELS_PER_POINT;
  const dashes = DASHES[style]?.map((part) => part * wide).join(" ");
  return {
    stroke: own ?? color,
    ...(wide !== 1 && { "stroke-width": wide }),
    ...(dashes !== undefined && { "stroke-dasharray": dashes }),
  };
}

/** The block behind a part; nothing where it has neither fill nor border of its own. */
export function backOf(look: ChartLook | undefined, { left, top, width, height }: Box): string {
  const bordered = look?.line !== undefined && look.line.style !== "None";
  if (!look?.fill && !bordered) return "";
  const stroke = bordered ? strokeOf(look, "#595959") : {};
  return tag("rect", { x: left, y: top, width, height, fill: look.fill ?? "none", ...stroke });
}
