import { CellError } from "../../../workbench/model/values";
import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

type Written = string | number | boolean | null;

describe("values are read as Excel reads what is typed", () => {
  test.each<[rule: string, written: Written, value: Written, text: string, format: string]>([
    ["a number stays a number", 1234.5, 1234.5, "1234.5", "General"],
    ["a text that is a number becomes one", "12", 12, "12", "General"],
    ["spaces around a number do not count", " 12 ", 12, "12", "General"],
    ["thousands separators bring their format", "1,234", 1234, "1,234", "#,##0"],
    ["a percentage is a share with its format", "12.5%", 0.125, "12.50%", "0.00%"],
    ["a date is a serial number with its format", "2018-07-01", 43282, "2018/7/1", "yyyy/m/d"],
    ["a month in Chinese is a date in a Chinese Excel", "2018年7月", 43282, "2018年7月", 'yyyy"年"m"月"'],
    ["a period of several months stays text", "2018年1-7月", "2018年1-7月", "2018年1-7月", "General"],
    ["TRUE becomes a truth value", "true", true, "TRUE", "General"],
    ["an apostrophe keeps a text a text", "'012", "012", "012", "General"],
    ["an error's text becomes the error", "#N/A", "#N/A", "#N/A", "General"],
    ["a name stays text", "达川区", "达川区", "达川区", "General"],
    ["the empty text clears", "", "", "", "General"],
    ["sixteen digits lose the last", "1234567890123456", 1234567890123450, "1.23457E+15", "General"],
  ])("%s", async (_rule, written, value, text, format) => {
    const { addin } = await start();
    const read = await addin.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("数据").getRange("B2");
      cell.values = [[written]];
      cell.load("values,text,numberFormat");
      await context.sync();
      return [cell.values[0]![0], cell.text[0]![0], cell.numberFormat[0]![0]] as unknown[];
    });
    expect(read).toEqual([value, text, format]);
  });

  test("in an English Excel the Chinese month stays text", async () => {
    const { addin, workbook } = await start({ locale: "en-US" });
    await addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["2018年7月"]];
      await context.sync();
    });
    expect(workbook.sheet("Sheet1")!.cell(0, 0)!.value).toBe("2018年7月");
  });

  test("null leaves a cell, a text format keeps texts, a single value fills the range", async () => {
    const { addin, workbook } = await start();
    await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").values = [["keep", "gone"]];
      sheet.getRange("A1:B1").values = [[null, ""]];
      sheet.getRange("D1").numberFormat = [["@"]];
      sheet.getRange("D1").values = [["012"]];
      sheet.getRange("F1:G2").values = 7 as unknown as number[][];
      await context.sync();
    });
    const sheet = workbook.sheet("Sheet1")!;
    expect([sheet.cell(0, 0)?.value, sheet.cell(0, 1), sheet.cell(0, 3)?.value]).toEqual(["keep", undefined, "012"]);
    expect([5, 6].map((column) => sheet.cell(1, column)?.value)).toEqual([7, 7]);
  });
});

describe("formulas", () => {
  test("a value that begins with = is a formula, read back by formulas", async () => {
    const { addin, workbook } = await start();
    const formulas = await addin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.formulas = [["=1+2", 5]];
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown;
    });
    expect(formulas).toEqual([["=1+2", 5]]);
    expect(workbook.sheet("Sheet1")!.cell(0, 0)!.formula).toBe("=1+2");
  });

  test("values loaded in the batch that writes formulas wait for the calculator", async () => {
    const { addin, workbook, calculator } = await start();
    calculator.onCalculate = () => workbook.sheet("Sheet1")!.setResult(0, 0, 3);
    const value = await addin.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=1+2"]];
      cell.load("values");
      await context.sync();
      return cell.values[0]![0] as unknown;
    });
    expect(value).toBe(3);
  });

  test("what is no formula is refused", async () => {
    const { addin } = await start();
    const error = await failureOf(
      addin.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=SUM(A1"]];
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.formulas"]);
  });
});

test("valueTypes tell numbers, texts, errors and blanks apart", async () => {
  const { addin, workbook } = await start();
  workbook
    .sheet("Sheet1")!
    .setInputs(0, 0, [[{ value: 1 }, { value: "x" }, { value: true }, { value: new CellError("#DIV/0!") }, undefined]]);
  const read = await addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:E1").load("valueTypes,values");
    await context.sync();
    return [range.valueTypes[0], range.values[0]] as unknown[];
  });
  expect(read).toEqual([
    ["Double", "String", "Boolean", "Error", "Empty"],
    [1, "x", true, "#DIV/0!", ""],
  ]);
});

describe("text follows the number format", () => {
  test.each([
    [0.1, "0.0%", "10.0%"],
    [-3.25, "+0.0;-0.0;0.0", "-3.3"],
    [1234567.891, "#,##0", "1,234,568"],
    [-5, "0.0_);[Red]\\(0.0\\)", "(5.0)"],
    [43282, 'yyyy"年"m"月"', "2018年7月"],
    [1.5, '0.0"个百分点"', "1.5个百分点"],
    [0, '0.0%;-0.0%;"–"', "–"],
  ])("%p as %p is %p", async (value, format, text) => {
    const { addin } = await start();
    const read = await addin.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [[value]];
      cell.numberFormat = [[format]];
      cell.load("text");
      await context.sync();
      return cell.text[0]![0];
    });
    expect(read!.trim()).toBe(text);
  });
});

describe("arrays of the wrong shape are refused", () => {
  test.each<[string, string, unknown]>([
    ["too few rows", "A1:B2", [[1, 2]]],
    ["too many columns", "A1:B1", [[1, 2, 3]]],
    ["a flat list", "A1:B1", [1, 2]],
    ["rows of different length", "A1:B2", [[1, 2], [3]]],
    ["whole columns", "A:A", [[1]]],
    ["an object in a cell", "A1", [[{ a: 1 }]]],
  ])("%s", async (_rule, address, values) => {
    const { addin, workbook } = await start();
    const error = await failureOf(
      addin.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values as number[][];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(workbook.sheet("Sheet1")!.usedRect()).toBeUndefined();
  });
});
