import type { Sheet } from "../../../workbench/model/Sheet";
import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

/** Does a deed on Sheet1, where A1:C3 hold 1 to 9, and answers the model. */
async function after(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  const { addin, workbook } = await start();
  const sheet = workbook.sheet("Sheet1")!;
  sheet.setInputs(
    0,
    0,
    [0, 3, 6].map((n) => [1, 2, 3].map((m) => ({ value: n + m }))),
  );
  await addin.Excel.run(async (context) => {
    deed(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  return { sheet, workbook };
}

const at = (sheet: Sheet, row: number, column: number) => sheet.cell(row, column)?.formula ?? sheet.cell(row, column)?.value ?? null; // prettier-ignore

describe("Range.moveTo", () => {
  test("moves values, formulas and looks over what was there, and leaves blank cells behind", async () => {
    const { sheet } = await after((s) => {
      s.getRange("D1").formulas = [["=SUM(A1:C1)"]];
      s.getRange("A1").format.fill.color = "#FF0000";
      s.getRange("G12:K12").values = [["old", "old", "old", "old", "old"]];
      s.getRange("A1:D1").moveTo("G12");
    });
    expect([0, 1, 2, 3].map((column) => at(sheet, 0, column))).toEqual([null, null, null, null]);
    expect([6, 7, 8, 9, 10].map((column) => at(sheet, 11, column))).toEqual([1, 2, 3, "=SUM(G12:I12)", "old"]);
    expect(sheet.cell(11, 6)!.style!.fill).toBe("#FF0000");
    expect(sheet.cell(0, 0)).toBeUndefined();
  });

  test.each<[what: string, formula: string, from: string, to: string, expected: string]>([
    ["a cell that moves is followed", "=A1+B1", "A1", "F1", "=F1+B1"],
    ["dollars are kept", "=$A$1", "A1", "F1", "=$F$1"],
    ["a block that moves whole is followed", "=SUM(A1:A3)", "A1:A3", "B5", "=SUM(B5:B7)"],
    ["a block of which a part moves aside stays", "=SUM(A1:C3)", "B2", "F9", "=SUM(A1:C3)"],
    ["the last row of a block takes its end along", "=SUM(A1:A3)", "A3", "A6", "=SUM(A1:A6)"],
    ["the first column of a block takes its end along", "=SUM(B1:C1)", "B1:B3", "A1", "=SUM(A1:C1)"],
    ["a cell that is overwritten is lost to formulas", "=B2", "A1", "B2", "=#REF!"],
    ["other sheets are not meant", "=数据!A1", "A1", "F1", "=数据!A1"],
  ])("%s", async (_what, formula, from, to, expected) => {
    const { sheet } = await after((s) => {
      s.getRange("H20").formulas = [[formula]];
      s.getRange(from).moveTo(to);
    });
    expect(at(sheet, 19, 7)).toBe(expected);
  });

  test("formulas of other sheets, names and bindings follow; source and destination may overlap", async () => {
    const { sheet, workbook } = await after((s, context) => {
      context.workbook.worksheets.getItem("数据").getRange("A1").formulas = [["=Sheet1!A1*2"]];
      context.workbook.names.add("首", s.getRange("A1"));
      context.workbook.bindings.add(s.getRange("A1:A2"), "Range", "两格");
      s.getRange("A1:A3").moveTo(s.getRange("A2"));
    });
    expect([0, 1, 2, 3].map((row) => at(sheet, row, 0))).toEqual([null, 1, 4, 7]);
    expect(at(workbook.sheet("数据")!, 0, 0)).toBe("=Sheet1!A2*2");
    expect(workbook.names[0]!.formula).toBe("=Sheet1!$A$2");
    expect(workbook.bindings[0]!.rect).toMatchObject({ top: 1, bottom: 2 });
  });

  test("merged cells, rules, validations, links and comments go along", async () => {
    const { sheet } = await after((s, context) => {
      s.getRange("A1:B1").merge();
      s.getRange("A2").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      s.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=A1>5";
      s.getRange("C1").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "x" };
      context.workbook.comments.add("Sheet1!B2", "看");
      s.getRange("A1:C3").moveTo("B2");
    });
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(sheet.validations.map(({ rect }) => rect)).toEqual([{ top: 2, left: 1, bottom: 2, right: 1 }]);
    expect(sheet.conditionalFormats).toMatchObject([{ rect: { top: 1, left: 1, bottom: 3, right: 1 }, formula: "=B2>5" }]); // prettier-ignore
    expect(sheet.hyperlinks.map(({ row, column }) => [row, column])).toEqual([[1, 3]]);
    expect(sheet.comments.map(({ row, column }) => [row, column])).toEqual([[2, 2]]);
  });

  test("a table that lies within moves as a whole", async () => {
    const { workbook } = await after((s) => {
      s.tables.add("A1:C3", true);
      s.getRange("A1:C3").moveTo("E5");
    });
    expect(workbook.tables[0]!.rect).toEqual({ top: 4, left: 4, bottom: 6, right: 6 });
  });

  test.each<[what: string, deed: (sheet: Excel.Worksheet) => void, code: string]>([
    ["part of a merged cell", (s) => (s.getRange("A1:B1").merge(), s.getRange("A1").moveTo("F1")), "InvalidOperation"],
    ["over part of a merged cell", (s) => (s.getRange("E1:F1").merge(), s.getRange("A1").moveTo("F1")), "InvalidOperation"], // prettier-ignore
    ["the head of a table", (s) => (s.tables.add("A1:C3", true), s.getRange("A1").moveTo("F1")), "InvalidOperation"],
    ["off the sheet", (s) => s.getRange("A1:C3").moveTo("XFD1"), "InvalidArgument"],
    ["whole rows", (s) => s.getRange("1:2").moveTo("A9"), "ApiNotFound"],
    [
      "what a rule of several cells reads",
      (s) => {
        s.getRange("E1:E3").conditionalFormats.add("Custom").custom.rule.formula = "=A1>5";
        s.getRange("A1").moveTo("H9");
      },
      "ApiNotFound",
    ],
  ])("refuses %s", async (_what, deed, code) => {
    expect((await failureOf(after(deed))).code).toBe(code);
  });
});
