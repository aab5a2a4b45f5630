import { resolveThemeColor } from "hucre/xlsx";
import type { ChartLineStyle, ChartLook } from "../../model/Chart";
import { DASHES } from "./chartLooksOut";
import { child, descendants, type XmlElement } from "./xml";

const THEME_NAMES = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const EMU_PER_POINT = 12700;

/** The colour of a solid fill; theme colours that are made lighter or darker have no word in the model. */
export function solidColor(fill: XmlElement | undefined, theme: string[]): string | undefined {
  const fixed = child(fill, "srgbClr")?.attributes.val;
  if (fixed) return `#${fixed.toUpperCase()}`;
  const scheme = child(fill, "schemeClr");
  const index = THEME_NAMES.indexOf((scheme?.attributes.val ?? "").replace("tx", "dk").replace("bg", "lt"));
  if (index < 0 || !scheme || scheme.children.length > 0 || theme.length <= index) return undefined;
  return `#${resolveThemeColor(theme, index)}`;
}

/** What a part says of its fill, its line and its letters; `undefined` where it says nothing the model has words for. */
export function lookIn(part: XmlElement | undefined, theme: string[]): ChartLook | undefined {
  const look: ChartLook = {};
  const shape = child(part, "spPr");
  const fill = child(shape, "noFill") ? null : solidColor(child(shape, "solidFill"), theme);
  if (fill !== undefined) look.fill = fill;
  const line = lineIn(child(shape, "ln"), theme);
  if (line) look.line = line;
  const rich = child(child(part, "tx"), "rich");
  const letters = descendants(rich, "rPr")[0] ?? descendants(child(part, "txPr") ?? rich, "defRPr")[0];
  const font = fontIn(letters, theme);
  if (font) look.font = font;
  return Object.keys(look).length > 0 ? look : undefined;
}

function lineIn(line: XmlElement | undefined, theme: string[]): ChartLook["line"] {
  if (!line) return undefined;
  const found: NonNullable<ChartLook["line"]> = {};
  const color = solidColor(child(line, "solidFill"), theme);
  const dash = child(line, "prstDash")?.attributes.val;
  const known = (Object.keys(DASHES) as (keyof typeof DASHES)[]).find((style) => DASHES[style] === dash);
  const style: ChartLineStyle | undefined = child(line, "noFill") ? "None" : dash === "solid" ? "Continuous" : known;
  if (style) found.style = style;
  if (color) found.color = color;
  if (line.attributes.w !== undefined) found.weight = Number(line.attributes.w) / EMU_PER_POINT;
  return Object.keys(found).length > 0 ? found : undefined;
}

function fontIn(letters: XmlElement | undefined, theme: string[]): ChartLook["font"] {
  if (!letters) return undefined;
  const { sz, b, i, u } = letters.attributes;
  const on = (value: string) => value === "1" || value === "true";
  const color = solidColor(child(letters, "solidFill"), theme);
  const face = child(letters, "latin")?.attributes.typeface;
  const font: NonNullable<ChartLook["font"]> = {
    ...(sz !== undefined && { size: Number(sz) / 100 }),
    ...(b !== undefined && { bold: on(b) }),
    ...(i !== undefined && { italic: on(i) }),
    ...(u !== undefined && { underline: u !== "none" }),
    ...(color && { color }),
    // Fonts of the theme begin with +.
    ...(face !== undefined && !face.startsWith("+") && { name: face }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}
