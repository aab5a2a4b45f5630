import {
  BaselineOffset,
  BorderStyleTypes,
  TextDecoration,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { NO_COLOR } from "./coverLine";
import { NO_FILL, shownFill } from "../model/fill";
import {
  type Border,
  type BorderEdge,
  type HorizontalAlignment,
  type NormalFont,
  type Style,
  type VerticalAlignment,
} from "../model/style";

const HORIZONTAL: Partial<Record<HorizontalAlignment, number>> = {
  Left: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};
const HORIZONTAL_NAMES: HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Justify",
  "Justify",
  "Distributed",
];
const VERTICAL: Record<VerticalAlignment, number> = { Top: 1, Center: 2, Justify: 2, Distributed: 2, Bottom: 3 };
const VERTICAL_NAMES: (VerticalAlignment | undefined)[] = [undefined, "Top", "Center", "Bottom"];
const EDGES = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
} as const;
const WRAP = 3;
/** Pixels of one step of indent. */
const INDENT = 9;

const LINES: [Border["line"], Border["weight"], BorderStyleTypes][] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

const SCRIPTS = { Superscript: BaselineOffset.SUPERSCRIPT, Subscript: BaselineOffset.SUBSCRIPT };

function isDouble(kind: Style["underlineKind"]): boolean {
  return kind === "Double" || kind === "DoubleAccountant";
}

/** A style for Univer with every member named: what the model leaves out is null and thereby cleared. */
export function toUniverStyle(style: Style | undefined): IStyleData {
  // Univer draws no patterns: the mean of the two colours stands for one.
  const background = shownFill(style);
  const look = {
    ff: style?.fontName ?? null,
    fs: style?.fontSize ?? null,
    bl: style?.bold ? 1 : null,
    it: style?.italic ? 1 : null,
    ul: style?.underline ? { s: 1, ...(isDouble(style.underlineKind) && { t: TextDecoration.DOUBLE }) } : null,
    st: style?.strikethrough ? { s: 1 } : null,
    va: style?.script ? SCRIPTS[style.script] : null,
    cl: style?.fontColor ? { rgb: style.fontColor } : null,
    bg: background ? { rgb: background } : null,
    ht: HORIZONTAL[style?.horizontal ?? "General"] ?? null,
    vt: style?.vertical ? VERTICAL[style.vertical] : null,
    tb: style?.wrap ? WRAP : null,
    pd: style?.indent ? { l: style.indent * INDENT } : null,
    tr: style?.orientation ? toUniverRotation(style.orientation) : null,
    n: style?.numberFormat && style.numberFormat !== "General" ? { pattern: style.numberFormat } : null,
    bd: {
      t: toUniverBorder(style?.borders?.EdgeTop),
      b: toUniverBorder(style?.borders?.EdgeBottom),
      l: toUniverBorder(style?.borders?.EdgeLeft),
      r: toUniverBorder(style?.borders?.EdgeRight),
      tl_br: toUniverBorder(style?.borders?.DiagonalDown),
      bl_tr: toUniverBorder(style?.borders?.DiagonalUp),
    },
  };
  return look as IStyleData;
}

/** What changed in the look of a cell between the model and the grid; members Univer does not know stay untouched. */
export function styleDifference(
  model: Style | undefined,
  grid: Nullable<IStyleData>,
  normal: NormalFont,
): Style | undefined {
  const before = fromUniverStyle(toUniverStyle(model), normal);
  const after = fromUniverStyle(grid, normal);
  const patch: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Style>) {
    if (key === "borders" || JSON.stringify(before[key]) === JSON.stringify(after[key])) continue;
    patch[key] = after[key];
  }
  // A colour picked in the grid takes the place of a pattern, as in Excel's own palette.
  if ("fill" in patch && model?.pattern) Object.assign(patch, { ...NO_FILL, fill: patch.fill });
  if (JSON.stringify(before.borders) !== JSON.stringify(after.borders)) {
    const edges = Object.keys(EDGES) as BorderEdge[];
    const none: Border = { line: "None", weight: "Thin", color: "#000000" };
    patch.borders = Object.fromEntries(
      edges.flatMap((edge) => {
        const border = after.borders?.[edge] ?? (before.borders?.[edge] ? none : undefined);
        return border ? [[edge, border]] : [];
      }),
    );
  }
  return Object.keys(patch).length > 0 ? (patch as Style) : undefined;
}

function fromUniverStyle(look: Nullable<IStyleData>, normal: NormalFont): Style {
  const style: Style = {};
  if (!look) return style;
  if (look.ff && look.ff !== normal.name) style.fontName = look.ff;
  if (look.fs && look.fs !== normal.size) style.fontSize = look.fs;
  if (look.bl) style.bold = true;
  if (look.it) style.italic = true;
  if (look.ul?.s) style.underline = true;
  if (look.st?.s) style.strikethrough = true;
  if (look.cl?.rgb) style.fontColor = hexColor(look.cl.rgb);
  if (look.bg?.rgb && look.bg.rgb !== NO_COLOR) style.fill = hexColor(look.bg.rgb);
  const horizontal = HORIZONTAL_NAMES[look.ht ?? 0];
  if (horizontal && horizontal !== "General") style.horizontal = horizontal;
  const vertical = VERTICAL_NAMES[look.vt ?? 0];
  if (vertical && vertical !== "Bottom") style.vertical = vertical;
  if (look.tb === WRAP) style.wrap = true;
  const indent = Math.round((look.pd?.l ?? 0) / INDENT);
  if (indent > 0) style.indent = indent;
  if (look.tr?.v) style.orientation = STACKED;
  else if (look.tr?.a) style.orientation = -look.tr.a;
  if (look.n?.pattern && look.n.pattern !== "General") style.numberFormat = look.n.pattern;
  const borders: Style["borders"] = {};
  for (const [edge, side] of Object.entries(EDGES) as [BorderEdge, (typeof EDGES)[BorderEdge]][]) {
    const border = fromUniverBorder(look.bd?.[side]);
    if (border) borders[edge] = border;
  }
  if (Object.keys(borders).length > 0) style.borders = borders;
  return style;
}

/** Excel's word for letters one below the other. */
const STACKED = 180;

/** Univer turns clockwise, Excel the other way. */
function toUniverRotation(degrees: number): NonNullable<IStyleData["tr"]> {
  return degrees === STACKED ? { a: 0, v: 1 } : { a: -degrees };
}

export function toUniverBorder(border: Border | undefined): IBorderStyleData | null {
  if (!border || border.line === "None") return null;
  const same = LINES.filter(([line]) => line === border.line);
  const [, , type] = same.find(([, weight]) => weight === border.weight) ?? same[0]!;
  return { s: type, cl: { rgb: border.color } };
}

function fromUniverBorder(border: Nullable<IBorderStyleData>): Border | undefined {
  const found = LINES.find(([, , type]) => type === border?.s);
  return found && { line: found[0], weight: found[1], color: hexColor(border?.cl?.rgb ?? "#000000") };
}

/** Univer's colours come as #rgb, #rrggbb or rgb(r,g,b); the model has #RRGGBB. */
export function hexColor(color: string): string {
  const numbers = /^rgba?\(([^)]+)\)$/i.exec(color)?.[1]?.split(",").slice(0, 3).map(Number);
  if (numbers) return `#${numbers.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : color).toUpperCase();
}
