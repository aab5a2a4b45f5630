import { address, codeOf, read, type Behaviour } from "../Behaviour";

const SHEET = "javascript/api/excel/excel.worksheet";
const SHEETS = "javascript/api/excel/excel.worksheetcollection";
const NAMES = "javascript/api/excel/excel.nameditemcollection";

/** Worksheets, names, panes, page layout, and what a missing one answers. */
export const SHEET_BEHAVIOURS: Behaviour[] = [
  {
    id: "sheets.addedLast",
    says: "A new worksheet is put at the end.",
    page: SHEETS,
    deed: async (sheet, context) => {
      const last = context.workbook.worksheets.getLast();
      const [[name], [own]] = [await read(last, "name"), await read(sheet, "name")];
      return name === own;
    },
  },
  {
    id: "sheets.notActivated",
    says: "Adding a worksheet does not activate it.",
    page: SHEETS,
    deed: async (sheet, context) => {
      const [[active], [own]] = [
        await read(context.workbook.worksheets.getActiveWorksheet(), "name"),
        await read(sheet, "name"),
      ];
      return active === own;
    },
  },
  {
    id: "sheets.nameTaken",
    says: "A name that is taken is ItemAlreadyExists.",
    page: "office/dev/add-ins/testing/application-specific-api-error-handling",
    deed: async (sheet, context) => {
      const [own] = await read(sheet, "name");
      return codeOf(async () => {
        context.workbook.worksheets.add(String(own));
        await context.sync();
      });
    },
  },
  {
    id: "sheets.badName",
    says: "A name with a colon is InvalidArgument.",
    deed: (sheet, context) =>
      codeOf(async () => {
        sheet.name = "a:b";
        await context.sync();
      }),
  },
  {
    id: "sheets.longName",
    says: "A name of more than 31 characters is InvalidArgument.",
    deed: (sheet, context) =>
      codeOf(async () => {
        sheet.name = "x".repeat(32);
        await context.sync();
      }),
  },
  {
    id: "sheets.missing",
    says: "getItem of a sheet that is not there is ItemNotFound.",
    page: SHEETS,
    deed: (_sheet, context) => codeOf(() => read(context.workbook.worksheets.getItem("no such sheet"), "name")),
  },
  {
    id: "sheets.missingOrNull",
    says: "getItemOrNullObject of a sheet that is not there is a null object.",
    page: SHEETS,
    deed: async (_sheet, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("no such sheet");
      await context.sync();
      return sheet.isNullObject;
    },
  },
  {
    id: "sheets.nameOfAnyCase",
    says: "Names of worksheets do not tell upper from lower case.",
    page: SHEETS,
    deed: async (sheet, context) => {
      const [own] = await read(sheet, "name");
      const [found] = await read(context.workbook.worksheets.getItem(String(own).toUpperCase()), "name");
      return found === own;
    },
  },
  {
    id: "sheets.hidden",
    says: "A hidden sheet says so.",
    page: SHEET,
    deed: (sheet) => {
      sheet.visibility = "Hidden";
      return read(sheet, "visibility");
    },
  },
  {
    id: "sheets.tabColor",
    says: "The tab's colour is answered as #RRGGBB; a new sheet has none.",
    page: SHEET,
    deed: async (sheet) => {
      const before = await read(sheet, "tabColor");
      sheet.tabColor = "#FF8800";
      return [...before, ...(await read(sheet, "tabColor"))];
    },
  },
  {
    id: "sheets.gridlines",
    says: "Gridlines are shown at first, and can be hidden.",
    page: SHEET,
    deed: async (sheet) => {
      const before = await read(sheet, "showGridlines");
      sheet.showGridlines = false;
      return [...before, ...(await read(sheet, "showGridlines"))];
    },
  },
  {
    id: "sheets.freezeRows",
    says: "getLocationOrNullObject describes the frozen cells.",
    page: "javascript/api/excel/excel.worksheetfreezepanes",
    deed: (sheet) => {
      sheet.freezePanes.freezeRows(2);
      return address(sheet.freezePanes.getLocationOrNullObject());
    },
  },
  {
    id: "sheets.notFrozen",
    says: "Without frozen panes the location is a null object.",
    page: "javascript/api/excel/excel.worksheetfreezepanes",
    deed: async (sheet, context) => {
      const place = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return place.isNullObject;
    },
  },
  {
    id: "sheets.customProperty",
    says: "A custom property of a sheet is kept; its key does not tell upper from lower case.",
    page: "javascript/api/excel/excel.worksheetcustompropertycollection",
    deed: (sheet) => {
      sheet.customProperties.add("Unit", "town");
      return read(sheet.customProperties.getItem("unit"), "key", "value");
    },
  },
  {
    id: "sheets.protected",
    says: "Writing to a protected sheet is AccessDenied.",
    page: "office/dev/add-ins/testing/application-specific-api-error-handling",
    deed: async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      const code = await codeOf(async () => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      });
      sheet.protection.unprotect();
      await context.sync();
      return code;
    },
  },
  {
    id: "sheets.landscape",
    says: "A page is upright at first, and can lie.",
    page: "javascript/api/excel/excel.pagelayout",
    deed: async (sheet) => {
      const before = await read(sheet.pageLayout, "orientation");
      sheet.pageLayout.orientation = "Landscape";
      return [...before, ...(await read(sheet.pageLayout, "orientation"))];
    },
  },
  {
    id: "names.added",
    says: "A name for a range leads back to it.",
    page: NAMES,
    deed: async (sheet, context) => {
      const item = context.workbook.names.add("fidelity_range", sheet.getRange("B2:C3"));
      const place = await address(item.getRange());
      const kind = await read(item, "name", "type", "visible", "scope");
      item.delete();
      await context.sync();
      return [place, ...kind];
    },
  },
  {
    id: "names.taken",
    says: "A name that is taken is refused.",
    deed: async (sheet, context) => {
      const item = context.workbook.names.add("fidelity_twice", sheet.getRange("A1"));
      await context.sync();
      const code = await codeOf(async () => {
        context.workbook.names.add("fidelity_twice", sheet.getRange("A2"));
        await context.sync();
      });
      item.delete();
      await context.sync();
      return code;
    },
  },
  {
    id: "names.bad",
    says: "A name that looks like a cell is InvalidArgument.",
    deed: (sheet, context) =>
      codeOf(async () => {
        context.workbook.names.add("A1", sheet.getRange("A1"));
        await context.sync();
      }),
  },
  {
    id: "names.missing",
    says: "getItem of a name that is not there is ItemNotFound.",
    page: NAMES,
    deed: (_sheet, context) => codeOf(() => read(context.workbook.names.getItem("fidelity_none"), "name")),
  },
  {
    id: "names.inFormula",
    says: "A formula reads a range by its name.",
    deed: async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[2], [3]];
      const item = context.workbook.names.add("fidelity_sum", sheet.getRange("A1:A2"));
      sheet.getRange("B1").formulas = [["=SUM(fidelity_sum)"]];
      const answer = await read(sheet.getRange("B1"), "values");
      item.delete();
      await context.sync();
      return answer;
    },
  },
];
