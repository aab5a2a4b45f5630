import type { Border, Style } from "./style";

/** A style by its name: a look, and what of it a cell takes over. */
export interface NamedStyle {
  name: string;
  builtIn: boolean;
  style: Style;
  /** Parts a cell does not take; left out: it takes them all. */
  without?: StylePart[];
}

export type StylePart = "number" | "font" | "alignment" | "border" | "patterns" | "protection";

/** The members of a look that belong to each part. */
export const PARTS: Record<StylePart, (keyof Style)[]> = {
  number: ["numberFormat"],
  font: [
    ...(["fontName", "fontSize", "bold", "italic", "underline", "underlineKind"] as const),
    ...(["strikethrough", "script", "fontColor", "fontTint"] as const),
  ],
  alignment: ["horizontal", "vertical", "wrap", "indent", "orientation", "shrink", "autoIndent", "readingOrder"],
  border: ["borders"],
  patterns: ["fill", "fillTint", "pattern", "patternColor", "patternTint"],
  protection: ["locked", "formulaHidden"],
};

const line = (color: string, weight: Border["weight"], kind: Border["line"] = "Continuous"): Border => ({
  line: kind,
  weight,
  color,
});
const around = (color: string): Style["borders"] => {
  const side = line(color, "Thin");
  return { EdgeTop: side, EdgeBottom: side, EdgeLeft: side, EdgeRight: side };
};
const below = (color: string, weight: Border["weight"], kind?: Border["line"]) => ({
  EdgeBottom: line(color, weight, kind),
});

const [ACCENT, DARK] = ["#4472C4", "#44546A"];
/** Each accent of the theme, and it at 20, 40 and 60 %. */
const ACCENTS = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
] as const;

/** Excel's own styles by the names of Excel.BuiltInStyle, with the colours of the theme of Office 2013 to 2022. */
const BUILT_IN: Record<string, Style> = {
  Normal: {},
  Comma: { numberFormat: "#,##0.00" },
  Currency: { numberFormat: "$#,##0.00" },
  Percent: { numberFormat: "0%" },
  WholeComma: { numberFormat: "#,##0" },
  WholeDollar: { numberFormat: "$#,##0" },
  Hlink: { fontColor: "#0563C1", underline: true },
  HlinkTrav: { fontColor: "#954F72", underline: true },
  Note: { fill: "#FFFFCC", borders: around("#B2B2B2") },
  WarningText: { fontColor: "#FF0000" },
  SheetTitle: { fontSize: 18, fontColor: DARK },
  Heading1: { bold: true, fontSize: 15, fontColor: DARK, borders: below(ACCENT, "Thick") },
  Heading2: { bold: true, fontSize: 13, fontColor: DARK, borders: below("#A2B8E1", "Thick") },
  Heading3: { bold: true, fontColor: DARK, borders: below("#8EA9DB", "Medium") },
  Heading4: { bold: true, fontColor: DARK },
  Input: { fontColor: "#3F3F76", fill: "#FFCC99", borders: around("#7F7F7F") },
  Output: { bold: true, fontColor: "#3F3F3F", fill: "#F2F2F2", borders: around("#3F3F3F") },
  Calculation: { bold: true, fontColor: "#FA7D00", fill: "#F2F2F2", borders: around("#7F7F7F") },
  LinkedCell: { fontColor: "#FA7D00", borders: below("#FF8001", "Thick", "Double") },
  Total: { bold: true, borders: { EdgeTop: line(ACCENT, "Thin"), EdgeBottom: line(ACCENT, "Thick", "Double") } },
  Good: { fontColor: "#006100", fill: "#C6EFCE" },
  Bad: { fontColor: "#9C0006", fill: "#FFC7CE" },
  Neutral: { fontColor: "#9C5700", fill: "#FFEB9C" },
  ...Object.fromEntries(
    ACCENTS.flatMap(([full, twenty, forty, sixty], index) => [
      [`Accent${index + 1}`, { fontColor: "#FFFFFF", fill: full }],
      [`Accent${index + 1}_20`, { fill: twenty }],
      [`Accent${index + 1}_40`, { fill: forty }],
      [`Accent${index + 1}_60`, { fontColor: "#FFFFFF", fill: sixty }],
    ]),
  ),
};

/** The styles a new workbook has. */
export function builtInStyles(): NamedStyle[] {
  return Object.entries(BUILT_IN).map(([name, style]) => ({ name, builtIn: true, style: { ...style } }));
}

/** What a cell gets of a style: the members of the parts it takes, those the style leaves out going back to default. */
export function lookOf({ name, style, without = [] }: NamedStyle): Style {
  const keys = (Object.keys(PARTS) as StylePart[]).filter((part) => !without.includes(part)).flatMap((p) => PARTS[p]);
  return { ...Object.fromEntries(keys.map((key) => [key, style[key]])), named: name === "Normal" ? undefined : name };
}
