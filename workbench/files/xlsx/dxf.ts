import type { RuleLook } from "../../model/rules";
import { colorIn } from "./colors";
import type { Package } from "./Package";
import { ruleBordersIn, ruleBordersOut } from "./ruleBorders";
import { fileColor } from "./styleOut";
import type { StyleContext } from "./styleIn";
import { child, children, element, flag, parseXml, type XmlElement } from "./xml";

const STYLES = "xl/styles.xml";
const FIRST_FORMAT = 1000;

/** The looks that conditional formats lay over cells: a file keeps them in one list and rules name them by number. */
export class LookList {
  readonly #looks: string[] = [];
  readonly #formats: string[] = [];

  /** The number of a look; `undefined` where it changes nothing. */
  add(look: RuleLook): number | undefined {
    const xml = lookOut(look, (format) => this.#formatNumber(format));
    if (!xml) return undefined;
    const known = this.#looks.indexOf(xml);
    return known >= 0 ? known : this.#looks.push(xml) - 1;
  }

  /** Looks bring their formats along; their numbers are beyond those of the cells. */
  #formatNumber(format: string): number {
    const known = this.#formats.indexOf(format);
    return FIRST_FORMAT + (known >= 0 ? known : this.#formats.push(format) - 1);
  }

  /** Puts the list into the file. */
  write(file: Package): void {
    if (this.#looks.length === 0) return;
    const styles = file.text(STYLES)!;
    const empty = /<dxfs count="0"\/>/;
    if (!empty.test(styles)) throw new Error("The file that was written has no empty list of looks.");
    const list = element("dxfs", { count: this.#looks.length }, this.#looks.join(""));
    file.change(
      STYLES,
      styles.replace(empty, () => list),
    );
  }
}

function lookOut(look: RuleLook, formatNumber: (format: string) => number): string {
  const marks = [
    look.bold === undefined ? "" : element("b", { val: look.bold }),
    look.italic === undefined ? "" : element("i", { val: look.italic }),
    look.strikethrough === undefined ? "" : element("strike", { val: look.strikethrough }),
    look.fontColor ? element("color", fileColor(look.fontColor)) : "",
    look.underline === undefined ? "" : element("u", { val: look.underline ? "single" : "none" }),
  ].join("");
  const font = marks && element("font", {}, marks);
  const number = look.numberFormat
    ? element("numFmt", { numFmtId: formatNumber(look.numberFormat), formatCode: look.numberFormat })
    : "";
  // A conditional fill shows its background colour, other than a cell's own fill.
  const fill =
    look.fill &&
    element("fill", {}, element("patternFill", { patternType: "solid" }, element("bgColor", fileColor(look.fill))));
  const border = ruleBordersOut(look.borders);
  const parts = font + number + (fill ?? "") + border;
  return parts && element("dxf", {}, parts);
}

/** The looks of a file, in their order. */
export function looksOf(file: Package): XmlElement[] {
  const styles = file.text(STYLES);
  return styles ? children(child(parseXml(styles), "dxfs"), "dxf") : [];
}

/** A look in our words, and what of it we have no words for. */
export function lookIn(dxf: XmlElement | undefined, context: StyleContext): { look: RuleLook; lost: string[] } {
  const look: RuleLook = {};
  const font = child(dxf, "font");
  const marks = { b: "bold", i: "italic", strike: "strikethrough" } as const;
  for (const [name, member] of Object.entries(marks) as [keyof typeof marks, (typeof marks)["b"]][]) {
    const mark = child(font, name);
    if (mark) look[member] = flag(mark, "val", true);
  }
  const underline = child(font, "u");
  if (underline) look.underline = underline.attributes.val !== "none";
  const fontColor = colorIn(colorOf(child(font, "color")), context.theme);
  if (fontColor) look.fontColor = fontColor;
  const pattern = child(child(dxf, "fill"), "patternFill");
  const kind = pattern?.attributes.patternType ?? "solid";
  // LibreOffice writes the colour of a solid fill as the foreground too.
  const fill =
    kind === "none"
      ? undefined
      : colorIn(colorOf(child(pattern, "bgColor") ?? child(pattern, "fgColor")), context.theme);
  if (fill) look.fill = fill;
  const number = child(dxf, "numFmt")?.attributes.formatCode;
  if (number) look.numberFormat = number;
  const { borders, lost: lines } = ruleBordersIn(child(dxf, "border"), context.theme);
  if (borders) look.borders = borders;
  const lost = [
    lines ? "borders other than thin ones" : "",
    /double|Accounting/.test(underline?.attributes.val ?? "") ? "a double underline" : "",
    kind !== "solid" && kind !== "none" ? "a pattern" : "",
    child(child(dxf, "fill"), "gradientFill") ? "a gradient" : "",
  ];
  return { look, lost: lost.filter(Boolean) };
}

/** A colour of a file as its attributes have it. */
export function colorOf(color: XmlElement | undefined): Parameters<typeof colorIn>[0] {
  if (!color || flag(color, "auto")) return undefined;
  const { rgb, theme, tint, indexed } = color.attributes;
  return {
    ...(rgb ? { rgb } : {}),
    ...(theme ? { theme: Number(theme) } : {}),
    ...(tint ? { tint: Number(tint) } : {}),
    ...(indexed ? { indexed: Number(indexed) } : {}),
  };
}
