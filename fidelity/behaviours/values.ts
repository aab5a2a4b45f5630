import { address, codeOf, read, type Behaviour } from "../Behaviour";

const RANGE = "javascript/api/excel/excel.range";
const VALUES = "office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values";

/** Writes one input into A1 and answers what the cell then is. */
const written =
  (input: unknown, ...names: string[]): Behaviour["deed"] =>
  (sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [[input]];
    return read(cell, ...names);
  };

/** How values are written and read: types, texts, blanks, formulas. */
export const VALUE_BEHAVIOURS: Behaviour[] = [
  {
    id: "values.number",
    says: "A number is kept as a number, and its type is Double.",
    page: RANGE,
    deed: written(12.5, "values", "valueTypes"),
  },
  {
    id: "values.boolean",
    says: "A boolean is kept as a boolean; its type is Boolean and its text is in capitals.",
    page: RANGE,
    deed: written(true, "values", "valueTypes", "text"),
  },
  {
    id: "values.text",
    says: "A text is kept; its type is String.",
    page: RANGE,
    deed: written("town", "values", "valueTypes"),
  },
  {
    id: "values.empty",
    says: 'An empty cell answers "" and the type Empty.',
    page: RANGE,
    deed: (sheet) => read(sheet.getRange("A1"), "values", "valueTypes", "text", "formulas"),
  },
  {
    id: "values.numberInText",
    says: "A text that looks like a number becomes a number, as if it were typed.",
    deed: written("12.5", "values", "valueTypes"),
  },
  {
    id: "values.percent",
    says: "A text that looks like a percentage becomes a number with a percentage format.",
    deed: written("12.5%", "values", "numberFormat"),
  },
  {
    id: "values.wholePercent",
    says: "12% becomes 0.12 with the format 0%.",
    deed: written("12%", "values", "numberFormat"),
  },
  {
    id: "values.thousands",
    says: "1,234 becomes a number with separators.",
    deed: written("1,234", "values", "numberFormat"),
  },
  { id: "values.scientific", says: "1E3 becomes 1000.", deed: written("1E3", "values") },
  {
    id: "values.apostrophe",
    says: "A leading apostrophe makes a text and is not shown.",
    deed: written("'007", "values", "valueTypes", "text"),
  },
  { id: "values.trueInText", says: "The text TRUE becomes a boolean.", deed: written("TRUE", "values", "valueTypes") },
  {
    id: "values.isoDate",
    says: "2026-03-01 becomes the number of that day.",
    deed: written("2026-03-01", "values", "valueTypes"),
  },
  { id: "values.errorInText", says: "The text #N/A becomes an error.", deed: written("#N/A", "values", "valueTypes") },
  { id: "values.spaces", says: "Spaces before a text are kept.", deed: written("  town ", "values") },
  { id: "values.longNumber", says: "A number is kept to 15 digits.", deed: written("1234567890123456789", "values") },
  {
    id: "values.textFormatFirst",
    says: "A cell formatted as text keeps what is written as a text.",
    page: "office/dev/add-ins/excel/excel-add-ins-ranges-set-format",
    deed: (sheet) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["1-5"]];
      return read(cell, "values", "valueTypes");
    },
  },
  {
    id: "values.nullLeaves",
    says: "null in an array of values leaves the cell as it is.",
    page: "office/dev/add-ins/develop/application-specific-api-model",
    deed: async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      await context.sync();
      range.values = [[null, 3]];
      return read(range, "values");
    },
  },
  {
    id: "values.emptyTextClears",
    says: '"" clears the cell.',
    page: "office/dev/add-ins/develop/application-specific-api-model",
    deed: async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[1]];
      await context.sync();
      range.values = [[""]];
      return read(range, "values", "valueTypes");
    },
  },
  {
    id: "values.oneForAll",
    says: "A single value is written to every cell of the range.",
    page: VALUES,
    deed: (sheet) => {
      const range = sheet.getRange("A1:B2");
      (range as { values: unknown }).values = 7;
      return read(range, "values");
    },
  },
  {
    id: "values.wrongShape",
    says: "An array of another shape than the range is refused with InvalidArgument.",
    page: "office/dev/add-ins/testing/application-specific-api-error-handling",
    deed: (sheet, context) =>
      codeOf(async () => {
        sheet.getRange("A1:B2").values = [[1, 2, 3]];
        await context.sync();
      }),
  },
  {
    id: "values.formula",
    says: "A value that begins with = is a formula.",
    page: VALUES,
    deed: async (sheet) => {
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("A2").values = [["=A1*3"]];
      return read(sheet.getRange("A2"), "values", "formulas");
    },
  },
  {
    id: "values.formulasOfConstants",
    says: "formulas answers the value where the cell holds none.",
    page: RANGE,
    deed: (sheet) => {
      sheet.getRange("A1:B1").values = [[5, "town"]];
      return read(sheet.getRange("A1:B1"), "formulas");
    },
  },
  {
    id: "values.divisionByZero",
    says: "An error of a formula is its text, and its type is Error.",
    page: RANGE,
    deed: (sheet) => {
      sheet.getRange("A1").formulas = [["=1/0"]];
      return read(sheet.getRange("A1"), "values", "valueTypes", "text");
    },
  },
  {
    id: "values.errorsTravel",
    says: "A formula over an error answers that error.",
    deed: (sheet) => {
      sheet.getRange("A1:A2").formulas = [["=NA()"], ["=A1+1"]];
      return read(sheet.getRange("A2"), "values");
    },
  },
  {
    id: "values.recalculates",
    says: "A formula follows its input in the same batch.",
    deed: (sheet) => {
      sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
      sheet.getRange("A1").values = [[10]];
      return read(sheet.getRange("A2"), "values");
    },
  },
  {
    id: "values.textIsFormatted",
    says: "text is the value as it is shown.",
    page: RANGE,
    deed: (sheet) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["#,##0.00"]];
      cell.values = [[1234.5]];
      cell.format.columnWidth = 120;
      return read(cell, "text");
    },
  },
  {
    id: "values.spill",
    says: "A formula with an array result fills the cells beside it.",
    page: "office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays",
    deed: async (sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(2,2)"]];
      const spilled = sheet.getRange("A1").getSpillingToRange();
      return [await address(spilled), ...(await read(spilled, "values"))];
    },
  },
  {
    id: "values.spillParent",
    says: "getSpillParent answers the cell that fills this one.",
    page: "office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays",
    deed: async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
      return address(sheet.getRange("A3").getSpillParent());
    },
  },
  {
    id: "values.spillBlocked",
    says: "A spill that meets a filled cell answers #SPILL!.",
    deed: (sheet) => {
      sheet.getRange("A2").values = [["here"]];
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      return read(sheet.getRange("A1"), "values");
    },
  },
];
