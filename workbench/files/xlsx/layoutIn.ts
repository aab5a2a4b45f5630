import type { ConditionalRule, Sheet as FileSheet } from "hucre/xlsx";
import { parseRect, type Rect } from "../../model/address";
import { defaultPageLayout, type ConditionalFormat, type PageLayout } from "../../model/layout";
import { fromStored } from "./formulas";
import { PAPER_NAMES } from "./layoutOut";
import { colorIn } from "./colors";
import { fillIn, fontIn, type StyleContext } from "./styleIn";

/** What the library's reader leaves out of a sheet and we read ourselves. */
export interface SheetExtras {
  paperSize?: number;
  /** Ends and filling of data bars by their block, from the newer form of the rule. */
  bars: Map<string, { gradient: boolean }>;
  /** Addresses of cells whose value is a date in words, 2018-07-31, which the library takes for a text. */
  dates: Set<string>;
}

/** Reads the parts of a sheet's XML that the library does not give. */
export function extrasOf(xml: string): SheetExtras {
  const paper = /<pageSetup\b[^>]*\bpaperSize="(\d+)"/.exec(xml)?.[1];
  const bars = new Map<string, { gradient: boolean }>();
  for (const [, rules = "", block = ""] of xml.matchAll(
    /<x14:conditionalFormatting\b[^>]*>(.*?)<xm:sqref>([^<]*)<\/xm:sqref>/gs,
  )) {
    const bar = /<x14:dataBar\b([^>]*)>/.exec(rules)?.[1];
    if (bar !== undefined) bars.set(block, { gradient: !/gradient="(0|false)"/.test(bar) });
  }
  const dates = new Set<string>();
  for (const [tag] of xml.matchAll(/<c\b[^>]*\st="d"[^>]*>/g)) dates.add(/\sr="([^"]*)"/.exec(tag)?.[1] ?? "");
  return { ...(paper ? { paperSize: Number(paper) } : {}), bars, dates };
}

export function pageLayoutIn(file: FileSheet, extras: SheetExtras): PageLayout {
  const layout = defaultPageLayout();
  const setup = file.pageSetup ?? {};
  if (setup.orientation) layout.orientation = setup.orientation;
  const named = Object.entries(PAPER_NAMES).find(([, name]) => name === setup.paperSize)?.[0];
  layout.paperSize = extras.paperSize ?? (named ? Number(named) : layout.paperSize);
  if (setup.fitToPage) {
    layout.fitToWidth = setup.fitToWidth ?? 1;
    layout.fitToHeight = setup.fitToHeight ?? 1;
  }
  layout.centerHorizontally = setup.horizontalCentered ?? false;
  layout.margins = { ...layout.margins, ...setup.margins };
  const area = setup.printArea && parseRect(setup.printArea);
  if (area) layout.printArea = area;
  const rows = setup.printTitlesRow && parseRect(setup.printTitlesRow);
  if (rows) layout.titleRows = { top: rows.top, bottom: rows.bottom };
  layout.header = headerIn(file.headerFooter?.oddHeader ?? "");
  layout.footer = headerIn(file.headerFooter?.oddFooter ?? "");
  return layout;
}

/** Takes a header line apart at its codes &L, &C and &R; text before any code stands in the centre. */
export function headerIn(line: string): PageLayout["header"] {
  const parts = { left: "", center: "", right: "" };
  const places = { L: "left", C: "center", R: "right" } as const;
  let place: keyof typeof parts = "center";
  for (const [piece] of line.matchAll(/&[^]|[^&]+|&/g)) {
    const code = piece.length === 2 && piece.startsWith("&") ? piece[1]!.toUpperCase() : "";
    if (code in places) place = places[code as keyof typeof places];
    else parts[place] += piece;
  }
  return parts;
}

/** A rule of the file as ours; `undefined` for kinds of rule the workbook model does not know. */
export function conditionIn(
  rule: ConditionalRule,
  rect: Rect,
  extras: SheetExtras,
  context: StyleContext,
  functions: string[],
): Omit<ConditionalFormat, "id"> | undefined {
  if (rule.type === "dataBar" && rule.dataBar) {
    const [low, high] = rule.dataBar.cfvo;
    if ([low, high].some((end) => end && !["num", "min", "max"].includes(end.type))) return undefined;
    const fixed = (end: typeof low) => (end?.type === "num" ? Number(end.value) : undefined);
    const [minimum, maximum] = [fixed(low), fixed(high)];
    return {
      kind: "dataBar",
      rect,
      color: colorIn({ rgb: rule.dataBar.color }, context.theme) ?? "#638EC6",
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
      gradient: extras.bars.get(rule.range)?.gradient ?? true,
    } as Omit<ConditionalFormat, "id">;
  }
  if (rule.type !== "expression" || typeof rule.formula !== "string") return undefined;
  const font = fontIn(rule.style?.font ?? {}, context);
  const fill = fillIn(rule.style?.fill, context, true);
  return {
    kind: "custom",
    rect,
    formula: fromStored(rule.formula, functions),
    ...(font.fontColor ? { fontColor: font.fontColor } : {}),
    ...(fill ? { fill } : {}),
    ...(font.bold ? { bold: true } : {}),
  } as Omit<ConditionalFormat, "id">;
}
