import type { Input } from "../../../workbench/model/Sheet";
import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

type Cell = string | number | boolean | null;

function inputOf(cell: Cell): Input {
  return typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : { value: cell };
}

/** Fills from a column that starts in A5, down, or up where `up` is set; answers the cells that were filled. */
async function filled(source: Cell[], type: string | undefined, count: number, format?: string, up = false) {
  const { addin, workbook } = await start();
  const sheet = workbook.sheets[0]!;
  const last = 4 + source.length;
  sheet.setInputs(4, 0, source.map((cell) => [inputOf(cell)])); // prettier-ignore
  if (format) sheet.setStyle({ top: 4, bottom: last - 1, left: 0, right: 0 }, { numberFormat: format });
  await addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A5:A${last}`);
    const target = up ? `A${5 - count}:A${last}` : `A5:A${last + count}`;
    range.autoFill(target, type as Excel.AutoFillType);
    await context.sync();
  });
  const first = up ? 4 - count : last;
  const cells = Array.from({ length: count }, (_, i) => sheet.cell(first + i, 0));
  return { values: cells.map((cell) => cell?.formula ?? cell?.value ?? null), format: cells[0]?.style?.numberFormat };
}

const DATE = "yyyy-mm-dd";

describe("a column is carried on", () => {
  test.each<[rule: string, source: Cell[], type: string | undefined, format: string | undefined, expected: Cell[]]>([
    ["one number is copied by default", [5], undefined, undefined, [5, 5, 5]],
    ["one number counts on as a series", [5], "FillSeries", undefined, [6, 7, 8]],
    ["two numbers go on by their step", [1, 3], undefined, undefined, [5, 7, 9]],
    ["more numbers go on along the straight line", [1, 2, 4], undefined, undefined, [5.33333333333333, 6.83333333333333, 8.33333333333333]], // prettier-ignore
    ["a trend is linear", [1, 2], "LinearTrend", undefined, [3, 4, 5]],
    ["a growth trend multiplies", [1, 2], "GrowthTrend", undefined, [4, 8, 16]],
    ["numbers are repeated as copies", [1, 3], "FillCopy", undefined, [1, 3, 1]],
    ["a date counts days", [46022], undefined, DATE, [46023, 46024, 46025]],
    ["dates on one day of the month count months", [46023, 46054], undefined, DATE, [46082, 46113, 46143]],
    ["weekdays leave out Saturday and Sunday", [46024], "FillWeekdays", DATE, [46027, 46028, 46029]],
    ["months keep to their last day", [46053], "FillMonths", DATE, [46081, 46112, 46142]],
    ["years keep the day", [46022], "FillYears", DATE, [46387, 46752, 47118]],
    ["a text is copied", ["通川区"], undefined, undefined, ["通川区", "通川区", "通川区"]],
    ["the number at the end of a text counts on", ["第1", "第2"], undefined, undefined, ["第3", "第4", "第5"]],
    ["noughts before the number stay", ["T008"], undefined, undefined, ["T009", "T010", "T011"]],
    ["a formula moves", ["=B5*2"], undefined, undefined, ["=B6*2", "=B7*2", "=B8*2"]],
    ["two formulas take turns", ["=B5", "=C$1"], undefined, undefined, ["=B7", "=C$1", "=B9"]],
    ["nothing is carried on as nothing", [null], undefined, undefined, [null, null, null]],
  ])("%s", async (_rule, source, type, format, expected) => {
    const done = await filled(source, type, 3, format);
    expect(done).toEqual({ values: expected, format });
  });

  test("up, where a series counts down", async () => {
    expect((await filled([5, 6], undefined, 3, undefined, true)).values).toEqual([2, 3, 4]);
  });
  test("formats alone, or values alone", async () => {
    expect(await filled([5], "FillFormats", 2, "0.0")).toEqual({ values: [null, null], format: "0.0" });
    expect(await filled([5], "FillValues", 2, "0.0")).toEqual({ values: [5, 5], format: undefined });
  });
});

test("each row of a block is a lane of its own when it is filled to the right", async () => {
  const { addin, workbook } = await start();
  const sheet = workbook.sheets[0]!;
  sheet.setInputs(0, 0, [[{ value: 1 }, { value: 2 }], [{ value: "a" }, { value: "b" }]]); // prettier-ignore
  await addin.Excel.run(async (context) => {
    const owner = context.workbook.worksheets.getItem("Sheet1");
    owner.getRange("A1:B2").autoFill(owner.getRange("A1:D2"));
    await context.sync();
  });
  expect([2, 3].map((column) => [0, 1].map((row) => sheet.cell(row, column)?.value))).toEqual([
    [3, "a"],
    [4, "b"],
  ]);
});

describe("what cannot be done faithfully is refused", () => {
  test.each<[string, Cell[], string | undefined, string, string]>([
    ["days by their names", ["星期一"], undefined, "A5:A9", "ApiNotFound"],
    ["months by their names", ["Jan"], undefined, "A5:A9", "ApiNotFound"],
    ["numbers that do not stand at the end", ["1月"], undefined, "A5:A9", "ApiNotFound"],
    ["texts and numbers together", ["a", 1], undefined, "A5:A9", "ApiNotFound"],
    ["formulas and constants together", ["=A1", 1], undefined, "A5:A9", "ApiNotFound"],
    ["a flash fill", [1], "FlashFill", "A5:A9", "ApiNotFound"],
    ["growth below nought", [-1, 2], "GrowthTrend", "A5:A9", "ApiNotFound"],
    ["a target that does not hold the source", [1], undefined, "A6:A9", "InvalidArgument"],
    ["two directions at once", [1], undefined, "A5:B9", "InvalidArgument"],
    ["a kind that does not exist", [1], "FillUp", "A5:A9", "InvalidArgument"],
  ])("%s", async (_what, source, type, target, code) => {
    const { addin, workbook } = await start();
    workbook.sheets[0]!.setInputs(4, 0, source.map((cell) => [inputOf(cell)])); // prettier-ignore
    const done = addin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A5:A${4 + source.length}`);
      range.autoFill(target, type as Excel.AutoFillType);
      await context.sync();
    });
    expect((await failureOf(done)).code).toBe(code);
  });
});
