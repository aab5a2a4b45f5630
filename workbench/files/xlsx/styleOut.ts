import type { CellStyle } from "hucre/xlsx";
import type { FillPattern, Tint } from "../../model/fill";
import type { Border, BorderEdge, HorizontalAlignment, NormalFont, Style } from "../../model/style";
import { FileFault } from "../FileFault";

type BorderStyle = NonNullable<CellStyle["border"]>;
type FileFillPattern = Extract<NonNullable<CellStyle["fill"]>, { type: "pattern" }>["pattern"];
type BorderSide = NonNullable<BorderStyle["top"]>;

/** The file's words for horizontal alignment. */
export const HORIZONTAL: Record<HorizontalAlignment, NonNullable<NonNullable<CellStyle["alignment"]>["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

/** The file knows one word for each pair of line and weight. */
export const BORDER_LINES: [Border["line"], Border["weight"], BorderSide["style"]][] = [
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["Dot", "Thin", "dotted"],
  ["SlantDashDot", "Medium", "slantDashDot"],
  ["Double", "Thick", "double"],
];

/** The file's words for lines under texts. */
export const UNDERLINES = {
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

/** The file's words for patterns. */
export const PATTERNS: Record<FillPattern, FileFillPattern> = {
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
  Gray16: "gray125",
  Gray8: "gray0625",
};

/** #RRGGBB as the file has it. */
export function fileColor(color: string): { rgb: string } {
  const match = /^#?([0-9A-Fa-f]{6})$/.exec(color);
  if (!match) throw new FileFault(`The colour "${color}" cannot be written; use the form #RRGGBB.`);
  return { rgb: `FF${match[1]!.toUpperCase()}` };
}

/** A cell's look in the words of the file; `undefined` where it is all default. */
export function styleOut(style: Style | undefined, normal: NormalFont): CellStyle | undefined {
  if (!style || Object.keys(style).length === 0) return undefined;
  const out: CellStyle = {};
  if (style.numberFormat && style.numberFormat !== "General") out.numFmt = style.numberFormat;
  const font = fontOut(style);
  if (font) out.font = { ...font, name: style.fontName ?? normal.name, size: style.fontSize ?? normal.size };
  const fill = fillOut(style);
  if (fill) out.fill = fill;
  if (style.borders) out.border = bordersOut(style.borders);
  const alignment = alignmentOut(style);
  if (Object.keys(alignment).length > 0) out.alignment = alignment;
  if (style.locked !== undefined || style.formulaHidden) {
    out.protection = { locked: style.locked ?? true, ...(style.formulaHidden && { hidden: true }) };
  }
  return out;
}

/** Of a fill of one colour the file calls that colour the foreground, of a pattern the pattern's. */
function fillOut({ fill, fillTint, pattern, patternColor, patternTint }: Style): CellStyle["fill"] | undefined {
  const back = fill ? colorOut(fill, fillTint) : undefined;
  const over = patternColor ? colorOut(patternColor, patternTint) : undefined;
  if (!pattern) return back && { type: "pattern", pattern: "solid", fgColor: back, ...(over && { bgColor: over }) };
  const word = PATTERNS[pattern];
  return { type: "pattern", pattern: word, ...(over && { fgColor: over }), ...(back && { bgColor: back }) };
}

function colorOut(color: string, tint: Tint | undefined): { rgb: string; tint?: number } {
  return tint ? { ...fileColor(tint.color), tint: tint.tint } : fileColor(color);
}

/** The parts of a font that are set. */
function fontOut(style: Style): CellStyle["font"] | undefined {
  const font: NonNullable<CellStyle["font"]> = {};
  if (style.fontName) font.name = style.fontName;
  if (style.fontSize) font.size = style.fontSize;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline) font.underline = style.underlineKind ? UNDERLINES[style.underlineKind] : true;
  if (style.strikethrough) font.strikethrough = true;
  if (style.script) font.vertAlign = style.script === "Superscript" ? "superscript" : "subscript";
  if (style.fontColor) font.color = colorOut(style.fontColor, style.fontTint);
  return Object.keys(font).length > 0 ? font : undefined;
}

function alignmentOut(style: Style): NonNullable<CellStyle["alignment"]> {
  const alignment: NonNullable<CellStyle["alignment"]> = {};
  if (style.horizontal && style.horizontal !== "General") alignment.horizontal = HORIZONTAL[style.horizontal];
  if (style.vertical) alignment.vertical = style.vertical.toLowerCase() as NonNullable<typeof alignment.vertical>;
  if (style.wrap) alignment.wrapText = true;
  if (style.indent) {
    alignment.indent = style.indent;
    alignment.horizontal ??= "left";
  }
  if (style.shrink) alignment.shrinkToFit = true;
  if (style.readingOrder) alignment.readingOrder = style.readingOrder === "LeftToRight" ? "ltr" : "rtl";
  if (style.orientation) alignment.textRotation = rotationOut(style.orientation);
  return alignment;
}

/** In a file 91 to 180 stand for -1 to -90 degrees, and 255 for letters one below the other. */
function rotationOut(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

function bordersOut(borders: Partial<Record<BorderEdge, Border>>): BorderStyle {
  const out: BorderStyle = {};
  const sides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
  for (const edge of Object.keys(sides) as (keyof typeof sides)[]) {
    const border = borders[edge];
    if (border && border.line !== "None") out[sides[edge]] = borderOut(border);
  }
  // A file has one line for both diagonals.
  const diagonal = borders.DiagonalDown ?? borders.DiagonalUp;
  if (diagonal && diagonal.line !== "None") {
    out.diagonal = borderOut(diagonal);
    if (borders.DiagonalDown) out.diagonalDown = true;
    if (borders.DiagonalUp) out.diagonalUp = true;
  }
  return out;
}

function borderOut(border: Border): BorderSide {
  const same = BORDER_LINES.filter(([line]) => line === border.line);
  const style = (same.find(([, weight]) => weight === border.weight) ?? same[0])?.[2];
  if (!style) throw new FileFault(`The border line "${border.line}" cannot be written.`);
  return { style, color: colorOut(border.color, border.tint) };
}
