import { address, codeOf, read, type Behaviour } from "../Behaviour";

const RANGE = "javascript/api/excel/excel.range";
const PAGE = "javascript/api/excel/excel.pagelayout";
const OPTIONS = "javascript/api/excel/excel.worksheetprotectionoptions";
const FILL = "office/vba/api/excel.xlautofilltype";

/** Fills a column from A1 down to A6. */
function filled(sheet: Excel.Worksheet, source: (string | number)[], type?: "FillSeries" | "FillCopy" | "GrowthTrend") {
  const range = sheet.getRange(`A1:A${source.length}`);
  range.values = source.map((value) => [value]);
  range.autoFill("A1:A6", type);
  return read(sheet.getRange("A1:A6"), "values");
}

/** The code of what a deed gets on a sheet that is protected; the sheet is opened again afterwards. */
async function protectedCode(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  options: Excel.WorksheetProtectionOptions,
  deed: () => void,
) {
  sheet.protection.protect(options);
  await context.sync();
  const code = await codeOf(async () => {
    deed();
    await context.sync();
  });
  sheet.protection.unprotect();
  await context.sync();
  return code;
}

/** Filling, outlines, properties of cells, pages and protection. */
export const MODEL_BEHAVIOURS: Behaviour[] = [
  {
    id: "fill.series",
    says: "1, 2 goes on as 3, 4.",
    page: FILL,
    deed: (sheet) => filled(sheet, [1, 2], "FillSeries"),
  },
  {
    id: "fill.growth",
    says: "1, 2 goes on as 4, 8 by a growth trend.",
    page: FILL,
    deed: (sheet) => filled(sheet, [1, 2], "GrowthTrend"),
  },
  {
    id: "fill.copy",
    says: "Copies are repeated where it is necessary.",
    page: FILL,
    deed: (sheet) => filled(sheet, [1, 2], "FillCopy"),
  },
  {
    id: "fill.oneNumber",
    says: "One number alone is copied by default.",
    deed: (sheet) => filled(sheet, [5]),
  },
  {
    id: "fill.numberedText",
    says: "The number at the end of a text counts on.",
    deed: (sheet) => filled(sheet, ["Item 1"]),
  },
  {
    id: "fill.threeNumbers",
    says: "Three numbers go on along the straight line through them.",
    deed: (sheet) => filled(sheet, [1, 2, 4]),
  },
  {
    id: "cells.properties",
    says: "Properties are set cell by cell and read as an array.",
    page: RANGE,
    deed: async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([[{ format: { font: { bold: true } } }, { format: { fill: { color: "#FF0000" } } }]]);
      const found = range.getCellProperties({ format: { font: { bold: true }, fill: { color: true } } });
      await context.sync();
      return found.value[0]!.map(({ format }) => [format!.font!.bold!, format!.fill!.color!]);
    },
  },
  {
    id: "cells.noDependents",
    says: "Dependents that are not there are ItemNotFound.",
    page: RANGE,
    deed: (sheet) => codeOf(() => read(sheet.getRange("A1").getDirectDependents(), "addresses")),
  },
  {
    id: "groups.levels",
    says: "showOutlineLevels(1, 1) hides what is grouped.",
    page: "javascript/api/excel/excel.worksheet",
    deed: async (sheet) => {
      sheet.getRange("2:3").group("ByRows");
      sheet.showOutlineLevels(1, 1);
      return [
        ...(await read(sheet.getRange("A2:A3"), "rowHidden")),
        ...(await read(sheet.getRange("A4"), "rowHidden")),
      ];
    },
  },
  {
    id: "groups.wrongWay",
    says: "Whole columns grouped by rows are InvalidArgument.",
    page: RANGE,
    deed: (sheet, context) =>
      codeOf(async () => {
        sheet.getRange("A:B").group("ByRows");
        await context.sync();
      }),
  },
  {
    id: "page.areas",
    says: "A print area may be several blocks.",
    page: PAGE,
    deed: async (sheet) => {
      sheet.pageLayout.setPrintArea(sheet.getRanges("A1:B2,D1:D2"));
      const [found] = await read(sheet.pageLayout.getPrintArea(), "areaCount");
      return found!;
    },
  },
  {
    id: "page.noArea",
    says: "A print area that is not there is ItemNotFound.",
    page: PAGE,
    deed: (sheet) => codeOf(() => read(sheet.pageLayout.getPrintArea(), "address")),
  },
  {
    id: "page.titleColumns",
    says: "Title columns are read back as entire columns.",
    page: PAGE,
    deed: (sheet) => {
      sheet.pageLayout.setPrintTitleColumns("$A:$B");
      return address(sheet.pageLayout.getPrintTitleColumns());
    },
  },
  {
    id: "page.break",
    says: "A page break lies before the upper left cell of its range.",
    page: "javascript/api/excel/excel.pagebreakcollection",
    deed: (sheet) => {
      sheet.horizontalPageBreaks.add("A21:E21");
      return address(sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak());
    },
  },
  {
    id: "protection.formats",
    says: "Borders on a protected sheet are AccessDenied.",
    page: OPTIONS,
    deed: (sheet, context) =>
      protectedCode(sheet, context, {}, () => {
        sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous";
      }),
  },
  {
    id: "protection.rowHeight",
    says: "allowFormatRows lets the height of rows be set.",
    page: OPTIONS,
    deed: (sheet, context) =>
      protectedCode(sheet, context, { allowFormatRows: true }, () => (sheet.getRange("A1").format.rowHeight = 30)),
  },
  {
    id: "protection.tables",
    says: "A new table on a protected sheet is AccessDenied.",
    deed: (sheet, context) => protectedCode(sheet, context, {}, () => void sheet.tables.add("A1:B3", true)),
  },
];
