import type { CellStyle } from "hucre/xlsx";
import {
  DEFAULT_FONT_NAME,
  DEFAULT_FONT_SIZE,
  type Border,
  type BorderEdge,
  type HorizontalAlignment,
  type Style,
  type VerticalAlignment,
} from "../../model/style";
import { colorIn } from "./colors";
import { BORDER_LINES, HORIZONTAL } from "./styleOut";

/** What a file's styles refer to: its theme, and the font of cells that name none. */
export interface StyleContext {
  theme: string[];
  defaultFont: { name?: string; size?: number };
}

/** A cell's look in our words; members that have the workbook's defaults are left out. */
export function styleIn(file: CellStyle | undefined, context: StyleContext): Style | undefined {
  const style: Style = { ...fontIn(file?.font ?? {}, context) };
  const name = file?.font?.name ?? context.defaultFont.name;
  const size = file?.font?.size ?? context.defaultFont.size;
  if (name && name !== (context.defaultFont.name ?? DEFAULT_FONT_NAME)) style.fontName = name;
  if (size && size !== (context.defaultFont.size ?? DEFAULT_FONT_SIZE)) style.fontSize = size;
  if (file?.numFmt && file.numFmt !== "General") style.numberFormat = file.numFmt;
  const fill = fillIn(file?.fill, context);
  if (fill) style.fill = fill;
  const borders = bordersIn(file?.border, context);
  if (borders) style.borders = borders;
  alignmentIn(file?.alignment, style);
  if (file?.protection?.locked === false) style.locked = false;
  return Object.keys(style).length > 0 ? style : undefined;
}

/** The marks of a font without its name and size. */
function fontIn(font: NonNullable<CellStyle["font"]>, context: StyleContext): Style {
  const style: Style = {};
  if (font.bold) style.bold = true;
  if (font.italic) style.italic = true;
  if (font.underline) style.underline = true;
  if (font.strikethrough) style.strikethrough = true;
  const color = colorIn(font.color, context.theme);
  // Black text of the theme is the default, not a choice.
  if (color && font.color?.theme !== 1) style.fontColor = color;
  return style;
}

/** The one colour of a solid fill. */
function fillIn(fill: CellStyle["fill"], context: StyleContext): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return colorIn(fill.fgColor, context.theme);
}

function bordersIn(file: CellStyle["border"], context: StyleContext): Style["borders"] {
  if (!file) return undefined;
  const borders: Partial<Record<BorderEdge, Border>> = {};
  const sides = { EdgeTop: file.top, EdgeBottom: file.bottom, EdgeLeft: file.left, EdgeRight: file.right };
  for (const [edge, side] of Object.entries(sides) as [BorderEdge, (typeof sides)["EdgeTop"]][]) {
    const line = side && BORDER_LINES.find(([, , style]) => style === side.style);
    if (!line) continue;
    borders[edge] = { line: line[0], weight: line[1], color: colorIn(side.color, context.theme) ?? "#000000" };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function alignmentIn(file: CellStyle["alignment"], style: Style): void {
  if (!file) return;
  const horizontal = Object.entries(HORIZONTAL).find(([, word]) => word === file.horizontal)?.[0];
  if (horizontal && horizontal !== "General") style.horizontal = horizontal as HorizontalAlignment;
  const vertical = file.vertical;
  if (vertical) style.vertical = (vertical[0]!.toUpperCase() + vertical.slice(1)) as VerticalAlignment;
  if (file.wrapText) style.wrap = true;
  if (file.indent) style.indent = file.indent;
  if (file.shrinkToFit) style.shrink = true;
  if (file.textRotation) style.orientation = rotationIn(file.textRotation);
}

/** The other way round of `rotationOut`. */
function rotationIn(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}
