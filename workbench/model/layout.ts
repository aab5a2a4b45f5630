import type { Rect } from "./address";

export interface PageLayout {
  orientation: "portrait" | "landscape";
  /** Excel's paper number; 9 is A4. */
  paperSize: number;
  fitToWidth?: number;
  /** 0: as many pages as needed. */
  fitToHeight?: number;
  centerHorizontally: boolean;
  printArea?: Rect;
  /** Rows repeated on each page. */
  titleRows?: { top: number; bottom: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  /** Inches. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
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
