import type { Sheet as FileSheet } from "hucre/xlsx";
import { parseRect } from "../../model/address";
import { defaultPageLayout, type PageLayout } from "../../model/layout";
import { PAPER_NAMES } from "./layoutOut";

/** What the library's reader leaves out of a sheet and we read ourselves. */
export interface SheetExtras {
  paperSize?: number;
  /** Whether the page is fitted to a number of pages; where it is not, the numbers a file may hold mean nothing. */
  fits: boolean;
  /** What the page's setup says besides, in the words of the model. */
  print: Partial<PageLayout>;
  /** Addresses of cells whose value is a date in words, 2018-07-31, which the library takes for a text. */
  dates: Set<string>;
}

/** Reads the parts of a sheet's XML that the library does not give. */
export function extrasOf(xml: string): SheetExtras {
  const paper = /<pageSetup\b[^>]*\bpaperSize="(\d+)"/.exec(xml)?.[1];
  const dates = new Set<string>();
  for (const [tag] of xml.matchAll(/<c\b[^>]*\st="d"[^>]*>/g)) dates.add(/\sr="([^"]*)"/.exec(tag)?.[1] ?? "");
  return {
    fits: /<pageSetUpPr\b[^>]*\bfitToPage="(1|true)"/.test(xml),
    print: printIn(/<pageSetup\b[^>]*>/.exec(xml)?.[0] ?? ""),
    ...(paper ? { paperSize: Number(paper) } : {}),
    dates,
  };
}

function printIn(tag: string): Partial<PageLayout> {
  const word = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const yes = (name: string) => ["1", "true"].includes(word(name) ?? "");
  const print: Partial<PageLayout> = {};
  if (yes("blackAndWhite")) print.blackAndWhite = true;
  if (yes("draft")) print.draft = true;
  if (yes("useFirstPageNumber")) print.firstPage = Number(word("firstPageNumber") ?? 1);
  if (word("pageOrder") === "overThenDown") print.overThenDown = true;
  const errors = word("errors");
  if (errors === "blank" || errors === "dash" || errors === "NA") print.printErrors = errors;
  const comments = word("cellComments");
  if (comments === "asDisplayed" || comments === "atEnd") print.printComments = comments;
  return print;
}

export function pageLayoutIn(file: FileSheet, extras: SheetExtras): PageLayout {
  const layout = defaultPageLayout();
  const setup = file.pageSetup ?? {};
  if (setup.orientation) layout.orientation = setup.orientation;
  const named = Object.entries(PAPER_NAMES).find(([, name]) => name === setup.paperSize)?.[0];
  layout.paperSize = extras.paperSize ?? (named ? Number(named) : layout.paperSize);
  if (setup.fitToPage && extras.fits) {
    layout.fitToWidth = setup.fitToWidth ?? 1;
    layout.fitToHeight = setup.fitToHeight ?? 1;
  }
  layout.centerHorizontally = setup.horizontalCentered ?? false;
  layout.margins = { ...layout.margins, ...setup.margins };
  if (setup.verticalCentered) layout.centerVertically = true;
  if (setup.showGridLines) layout.printGridlines = true;
  if (setup.showRowColHeaders) layout.printHeadings = true;
  if (!extras.fits && setup.scale !== undefined && setup.scale !== 100) layout.scale = setup.scale;
  const areas = setup.printArea?.split(",").flatMap((area) => parseRect(area) ?? []);
  if (areas?.length) layout.printArea = areas;
  const columns = setup.printTitlesColumn && parseRect(setup.printTitlesColumn);
  if (columns) layout.titleColumns = { left: columns.left, right: columns.right };
  const rows = setup.printTitlesRow && parseRect(setup.printTitlesRow);
  if (rows) layout.titleRows = { top: rows.top, bottom: rows.bottom };
  layout.header = headerIn(file.headerFooter?.oddHeader ?? "");
  layout.footer = headerIn(file.headerFooter?.oddFooter ?? "");
  const { differentFirst, differentOddEven, firstHeader, firstFooter, evenHeader, evenFooter } =
    file.headerFooter ?? {};
  const pages = (header = "", footer = "") => ({ header: headerIn(header), footer: headerIn(footer) });
  if (differentFirst) layout.ownFirst = true;
  if (differentOddEven) layout.ownEven = true;
  if (firstHeader ?? firstFooter) layout.first = pages(firstHeader, firstFooter);
  if (evenHeader ?? evenFooter) layout.even = pages(evenHeader, evenFooter);
  return { ...layout, ...extras.print };
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
