import type { Rect } from "./address";

export interface PageLayout {
  orientation: "portrait" | "landscape";
  /** Excel's paper number; 9 is A4. */
  paperSize: number;
  fitToWidth?: number;
  /** 0: as many pages as needed. */
  fitToHeight?: number;
  centerHorizontally: boolean;
  centerVertically?: boolean;
  /** Percent; left out: 100, or as the pages it is fitted to ask for. */
  scale?: number;
  /** Several blocks are printed on pages of their own. */
  printArea?: Rect[];
  /** Rows repeated on each page. */
  titleRows?: { top: number; bottom: number };
  /** Columns repeated on each page. */
  titleColumns?: { left: number; right: number };
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  draft?: boolean;
  /** Left out: the pages are numbered from 1. */
  firstPage?: number;
  /** Left out: down, then over. */
  overThenDown?: boolean;
  /** Left out: as displayed. */
  printErrors?: "blank" | "dash" | "NA";
  /** Left out: comments are not printed. */
  printComments?: "asDisplayed" | "atEnd";
  header: { left: string; center: string; right: string };
  /** Headers and footers that the first page, or the even ones, have for themselves; used where the page says so. */
  ownFirst?: boolean;
  ownEven?: boolean;
  first?: HeaderAndFooter;
  even?: HeaderAndFooter;
  footer: { left: string; center: string; right: string };
  /** Inches. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
}

/** What a page has above and below its cells. */
export interface HeaderAndFooter {
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}

export function defaultPageLayout(): PageLayout {
  return {
    orientation: "portrait",
    paperSize: 9,
    centerHorizontally: false,
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "" },
    margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
  };
}

export function emptyHeaderAndFooter(): HeaderAndFooter {
  return { header: { left: "", center: "", right: "" }, footer: { left: "", center: "", right: "" } };
}
