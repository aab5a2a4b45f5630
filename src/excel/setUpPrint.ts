import type { PrintSetup } from "../core/plan/SheetPlan";

/** A4, one page wide and as many long as it takes, heads on every page. */
export function setUpPrint({ pageLayout }: Excel.Worksheet, print: PrintSetup): void {
  const landscape = print.orientation === "landscape";
  pageLayout.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: print.isOnePage ? 1 : 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(`$${print.headRows.first + 1}:$${print.headRows.last + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
