import type { Sheet as FileSheet } from "hucre/xlsx";
import { parseRect } from "../../model/address";
import { defaultPageLayout, type PageLayout } from "../../model/layout";
import { PAPER_NAMES } from "./layoutOut";

/** What the library's reader leaves out of a sheet and we read ourselves. */
export interface SheetExtras {
  paperSize?: number;
  /** Addresses of cells whose value is a date in words, 2018-07-31, which the library takes for a text. */
  dates: Set<string>;
}

/** Reads the parts of a sheet's XML that the library does not give. */
export function extrasOf(xml: string): SheetExtras {
  const paper = /<pageSetup\b[^>]*\bpaperSize="(\d+)"/.exec(xml)?.[1];
  const dates = new Set<string>();
  for (const [tag] of xml.matchAll(/<c\b[^>]*\st="d"[^>]*>/g)) dates.add(/\sr="([^"]*)"/.exec(tag)?.[1] ?? "");
  return { ...(paper ? { paperSize: Number(paper) } : {}), dates };
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
