import type { CellStyle } from "hucre/xlsx";
import {
  DEFAULT_FONT_NAME,
  DEFAULT_FONT_SIZE,
  type Border,
  type BorderEdge,
  type HorizontalAlignment,
  type Style,
  type UnderlineKind,
  type VerticalAlignment,
} from "../../model/style";
import type { FillPattern, Tint } from "../../model/fill";
import { colorIn, type FileColor } from "./colors";
import { BORDER_LINES, HORIZONTAL, PATTERNS, UNDERLINES } from "./styleOut";

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
  fillIn(file?.fill, context, style);
  const borders = bordersIn(file?.border, context);
  if (borders) style.borders = borders;
  alignmentIn(file?.alignment, style);
  if (file?.protection?.locked === false) style.locked = false;
  if (file?.protection?.hidden) style.formulaHidden = true;
  return Object.keys(style).length > 0 ? style : undefined;
}

/** The marks of a font without its name and size. */
function fontIn(font: NonNullable<CellStyle["font"]>, context: StyleContext): Style {
  const style: Style = {};
  if (font.bold) style.bold = true;
  if (font.italic) style.italic = true;
  if (font.underline) style.underline = true;
  const kind = Object.entries(UNDERLINES).find(([, word]) => word === font.underline)?.[0];
  if (kind) style.underlineKind = kind as UnderlineKind;
  if (font.vertAlign) style.script = font.vertAlign === "superscript" ? "Superscript" : "Subscript";
  if (font.strikethrough) style.strikethrough = true;
  const color = colorIn(font.color, context.theme);
  // Black text of the theme is the default, not a choice.
  if (color && (font.color?.theme !== 1 || font.color.tint)) style.fontColor = color;
  const tint = style.fontColor && tintIn(font.color, context.theme);
  if (tint) style.fontTint = tint;
  return style;
}

/** The colours of a fill and its pattern; a gradient has no place in the model. */
function fillIn(fill: CellStyle["fill"], { theme }: StyleContext, style: Style): void {
  if (fill?.type !== "pattern" || fill.pattern === "none") return;
  const pattern = Object.entries(PATTERNS).find(([, word]) => word === fill.pattern)?.[0] as FillPattern | undefined;
  if (pattern) style.pattern = pattern;
  const [back, over] = pattern ? [fill.bgColor, fill.fgColor] : [fill.fgColor, fill.bgColor];
  const color = colorIn(back, theme);
  if (color) style.fill = color;
  const tint = color && tintIn(back, theme);
  if (tint) style.fillTint = tint;
  const patternColor = colorIn(over, theme);
  if (patternColor) style.patternColor = patternColor;
  const patternTint = patternColor && tintIn(over, theme);
  if (patternTint) style.patternTint = patternTint;
}

function tintIn(file: FileColor | undefined, theme: string[]): Tint | undefined {
  const color = file?.tint ? colorIn({ ...file, tint: undefined }, theme) : undefined;
  return color && file?.tint ? { color, tint: file.tint } : undefined;
}

function bordersIn(file: CellStyle["border"], context: StyleContext): Style["borders"] {
  if (!file) return undefined;
  const borders: Partial<Record<BorderEdge, Border>> = {};
  const sides = {
    ...{ EdgeTop: file.top, EdgeBottom: file.bottom, EdgeLeft: file.left, EdgeRight: file.right },
    DiagonalDown: file.diagonalDown ? file.diagonal : undefined,
    DiagonalUp: file.diagonalUp ? file.diagonal : undefined,
  };
  for (const [edge, side] of Object.entries(sides) as [BorderEdge, (typeof sides)["EdgeTop"]][]) {
    const line = side && BORDER_LINES.find(([, , style]) => style === side.style);
    if (!line) continue;
    const tint = tintIn(side.color, context.theme);
    const color = colorIn(side.color, context.theme) ?? "#000000";
    borders[edge] = { line: line[0], weight: line[1], color, ...(tint && { tint }) };
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
  if (file.readingOrder === "ltr") style.readingOrder = "LeftToRight";
  if (file.readingOrder === "rtl") style.readingOrder = "RightToLeft";
  if (file.shrinkToFit) style.shrink = true;
  if (file.textRotation) style.orientation = rotationIn(file.textRotation);
}

/** The other way round of `rotationOut`. */
function rotationIn(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}
