import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

async function bench() {
  const { addin, workbook } = await start();
  const sheet = workbook.sheets[0]!;
  const on = <T>(
    address: string,
    deed: (validation: Excel.DataValidation, context: Excel.RequestContext) => Promise<T> | T,
  ) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(
        context.workbook.worksheets.getItem("Sheet1").getRange(address).dataValidation,
        context,
      );
      await context.sync();
      return answer;
    });
  return { addin, sheet, on };
}

test("a rule is given back with every bound as a formula, of its type, over its block", async () => {
  const { on, sheet } = await bench();
  const read = await on("B2:B9", async (validation, context) => {
    validation.rule = { wholeNumber: { formula1: 1, formula2: "=$D$1", operator: "Between" } };
    validation.errorAlert = { message: "1 到 9", showAlert: true, style: "Warning", title: "数值" };
    validation.prompt = { message: "填数", showPrompt: true, title: "提示" };
    validation.load("type,rule,ignoreBlanks,errorAlert,prompt,valid");
    await context.sync();
    return validation.toJSON();
  });
  expect(read).toEqual({
    type: "WholeNumber",
    rule: { wholeNumber: { formula1: "=1", formula2: "=$D$1", operator: "Between" } },
    ignoreBlanks: true,
    errorAlert: { message: "1 到 9", showAlert: true, style: "Warning", title: "数值" },
    prompt: { message: "填数", showPrompt: true, title: "提示" },
    valid: true,
  });
  expect(sheet.validations).toMatchObject([{ rect: { top: 1, left: 1, bottom: 8, right: 1 }, formula1: "1" }]);
});

test("bounds and lists may be ranges; dates are read in ISO 8601", async () => {
  const { on, addin, sheet } = await bench();
  await addin.Excel.run(async (context) => {
    const owner = context.workbook.worksheets.getItem("Sheet1");
    const source = context.workbook.worksheets.getItem("数据").getRange("A1:A3");
    owner.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: source as unknown as string } };
    owner.getRange("A2").dataValidation.rule = {
      date: { formula1: "2025-04-01", formula2: "2025-04-30T12:00:00Z", operator: "NotBetween" },
    };
    owner.getRange("A3").dataValidation.rule = { time: { formula1: "12:00", operator: "LessThanOrEqualTo" } };
    owner.getRange("A4").dataValidation.rule = { custom: { formula: "=LEN(A4)>3" } };
    await context.sync();
  });
  expect(sheet.validations).toMatchObject([
    { type: "List", formula1: "=数据!$A$1:$A$3" },
    { type: "Date", formula1: "45748", formula2: "45777.5", operator: "NotBetween" },
    { type: "Time", formula1: "0.5", operator: "LessThanOrEqual" },
    { type: "Custom", formula1: "=LEN(A4)>3" },
  ]);
  const read = await on("A3", async (validation, context) => {
    validation.load("rule");
    await context.sync();
    return validation.rule;
  });
  expect(read).toEqual({ time: { formula1: "=0.5", operator: "LessThanOrEqualTo" } });
});

test("values an add-in writes are not refused, but valid and getInvalidCells tell", async () => {
  const { addin, sheet } = await bench();
  const read = await addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "通川区, 达川区,5" } };
    range.values = [["通川区"], ["巴州区"], ["恩阳区"], [""], [5]];
    range.dataValidation.load("valid");
    const invalid = range.dataValidation.getInvalidCells().load("address,cellCount");
    const fine = range.getCell(0, 0).dataValidation.getInvalidCellsOrNullObject().load("address");
    const bad = range.getCell(1, 0).dataValidation.load("valid");
    await context.sync();
    return [range.dataValidation.valid, invalid.address, invalid.cellCount, fine.isNullObject, bad.valid];
  });
  expect(read).toEqual([null, "Sheet1!A2,Sheet1!A3", 2, true, false]);
  expect(sheet.cell(1, 0)?.value).toBe("巴州区");
});

describe("what is allowed", () => {
  type Rule = Excel.DataValidationRule;
  test.each<[what: string, rule: Rule, value: unknown, valid: boolean]>([
    ["a whole number is no fraction", { wholeNumber: { formula1: 0, operator: "GreaterThan" } }, 1.5, false],
    ["a decimal is no text", { decimal: { formula1: 0, operator: "GreaterThan" } }, "many", false],
    ["a decimal below its bound", { decimal: { formula1: "=1.5", operator: "LessThan" } }, 1.25, true],
    ["a bound may be another cell", { decimal: { formula1: "=D1", operator: "EqualTo" } }, 7, true],
    ["the length of a text", { textLength: { formula1: 2, formula2: 3, operator: "Between" } }, "四个汉字", false],
    ["the length of a number", { textLength: { formula1: 3, operator: "EqualTo" } }, 123, true],
    ["a date within its bounds", { date: { formula1: "2025-01-01", operator: "GreaterThanOrEqualTo" } }, 45_658, true],
  ])("%s", async (_what, rule, value, valid) => {
    const { addin } = await bench();
    const read = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("D1").values = [[7]];
      const range = sheet.getRange("A1");
      range.dataValidation.rule = rule;
      range.values = [[value]];
      range.dataValidation.load("valid");
      await context.sync();
      return range.dataValidation.valid;
    });
    expect(read).toBe(valid);
  });
});

test("clear takes a range out of a rule; its other cells keep it, references moved along", async () => {
  const { on, sheet } = await bench();
  await on("A1:A9", (validation) => {
    validation.rule = { decimal: { formula1: "=B1", operator: "GreaterThan" } };
  });
  await on("A4:A5", (validation) => validation.clear());
  expect(sheet.validations).toMatchObject([
    { rect: { top: 0, bottom: 2 }, formula1: "=B1" },
    { rect: { top: 5, bottom: 8 }, formula1: "=B6" },
  ]);
  const types = await on("A1:A9", async (validation, context) => {
    const parts = [validation, context.workbook.worksheets.getItem("Sheet1").getRange("A4").dataValidation];
    parts.forEach((part) => part.load("type"));
    await context.sync();
    return parts.map((part) => part.type);
  });
  expect(types).toEqual(["Inconsistent", "None"]);
});

describe("data validation refuses", () => {
  type Deed = (validation: Excel.DataValidation) => void;
  test.each<[what: string, deed: Deed, code: string]>([
    ["two criteria at once", (v) => (v.rule = { custom: { formula: "=1" }, list: { inCellDropDown: true, source: "a" } }), "InvalidArgument"], // prettier-ignore
    ["a bound that is missing", (v) => (v.rule = { decimal: { formula1: 1, operator: "Between" } }), "InvalidArgument"],
    ["an alert without a rule", (v) => (v.errorAlert = { message: "", showAlert: true, style: "Stop", title: "" }), "InvalidArgument"], // prettier-ignore
    ["invalid cells where there are none", (v) => void v.getInvalidCells().load("address"), "ItemNotFound"],
  ])("%s", async (_what, deed, code) => {
    const { on } = await bench();
    expect((await failureOf(on("C3", (validation) => deed(validation)))).code).toBe(code);
  });
});
