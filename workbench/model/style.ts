import type { FillPattern, Tint } from "./fill";

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
/** Accountants' lines go over the whole width of the cell. */
export type UnderlineKind = "Double" | "SingleAccountant" | "DoubleAccountant";
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";
export type BorderLine = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Border {
  line: BorderLine;
  weight: BorderWeight;
  /** #RRGGBB as it is seen. */
  color: string;
  /** What the colour was lightened or darkened from. */
  tint?: Tint;
}

/** The look of one cell, in the words of Office.js. A member left out has Excel's default. */
export interface Style {
  numberFormat?: string;
  fontName?: string;
  /** Points. */
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Left out of what is underlined: a single line below the letters. */
  underlineKind?: UnderlineKind;
  strikethrough?: boolean;
  script?: "Superscript" | "Subscript";
  /** #RRGGBB as it is seen. */
  fontColor?: string;
  /** What the colour of the font was lightened or darkened from. */
  fontTint?: Tint;
  /** #RRGGBB as it is seen; left out: no fill, or white under a pattern. */
  fill?: string;
  /** What the fill was lightened or darkened from. */
  fillTint?: Tint;
  /** Left out: a fill of one colour. */
  pattern?: FillPattern;
  /** #RRGGBB as it is seen; left out: black. */
  patternColor?: string;
  patternTint?: Tint;
  horizontal?: HorizontalAlignment;
  vertical?: VerticalAlignment;
  wrap?: boolean;
  indent?: number;
  /** Degrees from -90 to 90, upwards positive; 180: letters one below the other. Left out: 0. */
  orientation?: number;
  /** Shrunk so that it fits its cell. */
  shrink?: boolean;
  /** Distributed text is indented at both ends. */
  autoIndent?: boolean;
  /** Left out: by what the text begins with. */
  readingOrder?: "LeftToRight" | "RightToLeft";
  /** The style it was given by name; left out: Normal. Members set afterwards stand beside it. */
  named?: string;
  /** Left out: locked, as in Excel. */
  locked?: boolean;
  /** On a protected sheet the formula is not shown. */
  formulaHidden?: boolean;
  borders?: Partial<Record<BorderEdge, Border>>;
}

export const DEFAULT_FONT_NAME = "等线";
export const DEFAULT_FONT_SIZE = 11;
/** The font of cells that name none; a file may bring another. */
export interface NormalFont {
  name: string;
  size: number;
}
/** Points. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

/** Every member of Style given back to its default. */
export const NO_STYLE = {
  numberFormat: undefined,
  fontName: undefined,
  fontSize: undefined,
  bold: undefined,
  italic: undefined,
  underline: undefined,
  underlineKind: undefined,
  strikethrough: undefined,
  script: undefined,
  fontColor: undefined,
  fontTint: undefined,
  fill: undefined,
  fillTint: undefined,
  pattern: undefined,
  patternColor: undefined,
  patternTint: undefined,
  horizontal: undefined,
  vertical: undefined,
  wrap: undefined,
  indent: undefined,
  orientation: undefined,
  shrink: undefined,
  autoIndent: undefined,
  readingOrder: undefined,
  named: undefined,
  locked: undefined,
  formulaHidden: undefined,
  borders: undefined,
} satisfies Record<keyof Style, undefined>;

/**
 * The style with the members of the patch put in; a member given as undefined goes back to its default. A colour that
 * comes alone is not lightened or darkened any more.
 */
export function patchStyle(style: Style | undefined, patch: Style): Style {
  const merged: Style = { ...style, ...patch };
  if ("fill" in patch && !("fillTint" in patch)) merged.fillTint = undefined;
  if ("fontColor" in patch && !("fontTint" in patch)) merged.fontTint = undefined;
  if (!merged.underline) merged.underlineKind = undefined;
  if (patch.borders) {
    const borders = Object.entries({ ...style?.borders, ...patch.borders }).filter(
      ([, border]) => border !== undefined,
    );
    merged.borders = borders.length > 0 ? Object.fromEntries(borders) : undefined;
  }
  for (const key of Object.keys(merged) as (keyof Style)[]) {
    if (merged[key] === undefined) delete merged[key];
  }
  return merged;
}
