import { address, codeOf, read, type Behaviour } from "../Behaviour";

const RANGE = "javascript/api/excel/excel.range";
const RULES = "javascript/api/excel/excel.conditionalformatcollection";

/** Numbers 1 to 6 in A1:B3, row by row. */
function numbers(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:B3");
  range.values = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  return range;
}

/** Moving, copying, sorting, finding; rules and validation; what batches and loading do. */
export const DEED_BEHAVIOURS: Behaviour[] = [
  {
    id: "deeds.insertDown",
    says: "Inserting shifts the cells down and answers the blank space.",
    page: RANGE,
    deed: async (sheet) => {
      numbers(sheet);
      const blank = sheet.getRange("A2").insert("Down");
      return [await address(blank), ...(await read(sheet.getRange("A1:B4"), "values"))];
    },
  },
  {
    id: "deeds.deleteUp",
    says: "Deleting shifts the cells below up.",
    page: RANGE,
    deed: (sheet) => {
      numbers(sheet);
      sheet.getRange("A1").delete("Up");
      return read(sheet.getRange("A1:B3"), "values");
    },
  },
  {
    id: "deeds.formulaFollows",
    says: "A formula follows cells that are moved by an insertion.",
    deed: (sheet) => {
      numbers(sheet);
      sheet.getRange("D1").formulas = [["=A3"]];
      sheet.getRange("A2").insert("Down");
      return read(sheet.getRange("D1"), "formulas", "values");
    },
  },
  {
    id: "deeds.deletedReference",
    says: "A formula whose cell is deleted answers #REF!.",
    deed: (sheet) => {
      numbers(sheet);
      sheet.getRange("D9").formulas = [["=A1"]];
      sheet.getRange("A1").delete("Up");
      return read(sheet.getRange("D9"), "formulas", "values");
    },
  },
  {
    id: "deeds.copyFormula",
    says: "Copied formulas refer to cells in the same relative place.",
    page: RANGE,
    deed: (sheet) => {
      numbers(sheet);
      sheet.getRange("C1").formulas = [["=A1+$B$1"]];
      sheet.getRange("C2").copyFrom("C1");
      return read(sheet.getRange("C2"), "formulas", "values");
    },
  },
  {
    id: "deeds.sort",
    says: "A range is sorted by the column of the key, counted within the range.",
    page: "javascript/api/excel/excel.rangesort",
    deed: (sheet) => {
      const range = numbers(sheet);
      range.sort.apply([{ key: 1, ascending: false }]);
      return read(range, "values");
    },
  },
  {
    id: "deeds.removeDuplicates",
    says: "removeDuplicates answers how many rows went and how many stayed.",
    page: RANGE,
    deed: (sheet) => {
      const range = sheet.getRange("A1:A4");
      range.values = [["a"], ["b"], ["a"], ["c"]];
      return read(range.removeDuplicates([0], false), "removed", "uniqueRemaining");
    },
  },
  {
    id: "deeds.find",
    says: "find answers the first cell that holds the text.",
    page: RANGE,
    deed: (sheet) => {
      sheet.getRange("A1:A3").values = [["north"], ["South"], ["south gate"]];
      return address(sheet.getRange("A1:A3").find("south", { completeMatch: true, matchCase: false }));
    },
  },
  {
    id: "deeds.findNothing",
    says: "find of what is not there is ItemNotFound.",
    page: RANGE,
    deed: (sheet) => codeOf(() => address(sheet.getRange("A1:A3").find("nowhere", {}))),
  },
  {
    id: "deeds.ruleAdded",
    says: "A conditional format of cell values is kept with its kind and rule.",
    page: RULES,
    deed: async (sheet) => {
      const added = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      added.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
      added.cellValue.format.font.color = "#FF0000";
      return [...(await read(added, "type")), ...(await read(added.cellValue, "rule"))];
    },
  },
  {
    id: "deeds.customRule",
    says: "A custom conditional format keeps its formula.",
    page: "javascript/api/excel/excel.customconditionalformat",
    deed: async (sheet) => {
      const added = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      added.custom.rule.formula = "=A1>5";
      return [...(await read(added, "type")), ...(await read(added.custom.rule, "formula"))];
    },
  },
  {
    id: "deeds.rulesCleared",
    says: "clearAll takes the conditional formats of the range.",
    page: RULES,
    deed: async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      conditionalFormats.add("DataBar");
      conditionalFormats.add("Custom").custom.rule.formula = "=A1>5";
      const before = conditionalFormats.getCount();
      conditionalFormats.clearAll();
      const after = conditionalFormats.getCount();
      await context.sync();
      return [before.value, after.value];
    },
  },
  {
    id: "deeds.validation",
    says: "A rule for whole numbers is kept, and its type is WholeNumber.",
    page: "javascript/api/excel/excel.datavalidation",
    deed: (sheet) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      return read(dataValidation, "type", "ignoreBlanks");
    },
  },
  {
    id: "deeds.noValidation",
    says: "Without a rule the type is None.",
    page: "javascript/api/excel/excel.datavalidation",
    deed: (sheet) => read(sheet.getRange("A1").dataValidation, "type"),
  },
  {
    id: "deeds.hyperlink",
    says: "A link is kept with its text and its tip.",
    page: RANGE,
    deed: async (sheet) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { address: "https://example.com/", textToDisplay: "Example", screenTip: "A tip" };
      return read(range, "values");
    },
  },
  {
    id: "batches.notLoaded",
    says: "Reading a property before it is loaded is PropertyNotLoaded.",
    page: "office/dev/add-ins/testing/application-specific-api-error-handling",
    deed: (sheet) => codeOf(async () => sheet.getRange("A1").values),
  },
  {
    id: "batches.beforeTheError",
    says: "What stands before the error in a batch has been done; nothing after it is.",
    page: "office/dev/add-ins/testing/application-specific-api-error-handling",
    deed: async (sheet, context) => {
      await codeOf(async () => {
        sheet.getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("no such sheet").activate();
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      });
      return read(sheet.getRange("A1:A2"), "values");
    },
  },
  {
    id: "batches.callOnNull",
    says: "A deed on a null object does nothing, and is no error.",
    page: "office/dev/add-ins/develop/application-specific-api-model",
    deed: (_sheet, context) =>
      codeOf(async () => {
        context.workbook.worksheets.getItemOrNullObject("no such sheet").getRange("A1").clear();
        await context.sync();
      }),
  },
  {
    id: "batches.changeIsHeard",
    says: "onChanged tells the address of a write of the add-in itself.",
    page: "javascript/api/excel/excel.worksheetchangedeventargs",
    deed: async (sheet, context) => {
      let heard: (event: Excel.WorksheetChangedEventArgs) => void;
      const event = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => (heard = resolve));
      sheet.onChanged.add(async (args) => heard(args));
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      const { address: place, changeType, source } = await event;
      return [place, changeType, source];
    },
  },
];
