import type { CellValue } from "../../../workbench/model/values";
import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

async function run<T>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) {
  const bench = await start();
  const result = await bench.addin.Excel.run((context) => deed(context.workbook.worksheets.getItem("Sheet1"), context));
  const sheet = bench.workbook.sheets.find((one) => one.name === "Sheet1")!;
  const values = (top: number, left: number, rows: number, columns: number): CellValue[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => sheet.cell(top + r, left + c)?.value ?? null),
    );
  return { ...bench, result, sheet, values };
}

describe("find and replace", () => {
  const fill = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1:C2").values = [["cat", "scatter", 12.5], ["Cat", "dog", "c?t"]]; // prettier-ignore
  };

  test.each<[rule: string, address: string, text: string, criteria: Excel.SearchCriteria, found: string]>([
    ["part of a text, whatever its case", "A2:C2", "CAT", {}, "A2"],
    ["a complete match", "A1:C2", "scatter", { completeMatch: true }, "B1"],
    ["with its case", "A1:C2", "Cat", { matchCase: true }, "A2"],
    ["backwards", "A1:C2", "cat", { searchDirection: "Backwards" }, "A2"],
    ["from a cell over the whole sheet, starting after it", "A1", "cat", {}, "B1"],
    ["from the last hit round to the first", "A2", "cat", {}, "A1"],
    ["with wildcards", "A1:C2", "s*er", { completeMatch: true }, "B1"],
    ["a wildcard that stands for itself", "A1:C2", "c~?t", {}, "C2"],
    ["a number as it is shown", "A1:C2", "12.5", { completeMatch: true }, "C1"],
  ])("%s", async (_rule, address, text, criteria, found) => {
    const { result } = await run(async (sheet, context) => {
      fill(sheet);
      const range = sheet.getRange(address).find(text, criteria).load("address");
      await context.sync();
      return range.address;
    });
    expect(result).toBe(`Sheet1!${found}`);
  });

  test("nothing found is ItemNotFound, or a null object", async () => {
    const { result, addin } = await run(async (sheet, context) => {
      const none = sheet.getRange("A1:C2").findOrNullObject("owl", {});
      await context.sync();
      return none.isNullObject;
    });
    expect(result).toBe(true);
    const failed = addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").findAll("owl", {}).load("address");
      await context.sync();
    });
    expect((await failureOf(failed)).code).toBe("ItemNotFound");
  });

  test("findAll gives all cells as areas; replaceAll changes constants and formulas and reads the result as typed", async () => {
    const { result, sheet } = await run(async (sheet, context) => {
      sheet.getRange("A1:B2").formulas = [["x1", "x1"], ["=B9", "x1"]]; // prettier-ignore
      const all = sheet.findAll("x1", {}).load("address,areaCount,cellCount");
      await context.sync();
      const count = sheet.getRange("A1:B2").replaceAll("x", "", {});
      const formulas = sheet.getRange("A1:B2").replaceAll("B9", "C9", {});
      await context.sync();
      return [all.address, all.cellCount, count.value, formulas.value] as unknown[];
    });
    expect(result).toEqual(["Sheet1!A1:B1,Sheet1!B2", 3, 3, 1]);
    expect([sheet.cell(0, 0)?.value, sheet.cell(1, 0)?.formula]).toEqual([1, "=C9"]);
  });
});

describe("special cells", () => {
  test.each<[type: Excel.SpecialCellType | string, values: string | undefined, address: string]>([
    ["Constants", undefined, "A1:C1,A2"],
    ["Constants", "Numbers", "A1:A2"],
    ["Constants", "LogicalText", "B1:C1"],
    ["Formulas", undefined, "C2"],
    ["Blanks", undefined, "B2"],
    ["Visible", undefined, "A1:C1,A3:C9"],
  ])("%s %s", async (type, values, address) => {
    const { result } = await run(async (sheet, context) => {
      sheet.getRange("A1:C2").formulas = [[1, "x", true], [2, "", "=A1"]]; // prettier-ignore
      sheet.getRange("2:2").rowHidden = true;
      const found = sheet
        .getRange("A1:C9")
        .getSpecialCells(type as Excel.SpecialCellType, values as Excel.SpecialCellValueType)
        .load("address");
      await context.sync();
      return found.address.replaceAll("Sheet1!", "");
    });
    const cells = (text: string) => text.split(",").sort();
    expect(cells(result)).toEqual(cells(address));
  });

  test("the areas are ranges and can be formatted together", async () => {
    const { result, sheet } = await run(async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2, D4");
      areas.format.fill.color = "#FF0000";
      areas.format.font.bold = true;
      areas.areas.load("items/address");
      areas.format.fill.load("color");
      await context.sync();
      return [areas.format.fill.color, ...areas.areas.items.map((range) => range.address)];
    });
    expect(result).toEqual(["#FF0000", "Sheet1!A1:B2", "Sheet1!D4"]);
    expect(sheet.cell(3, 3)?.style).toEqual({ fill: "#FF0000", bold: true });
  });
});

describe("copyFrom", () => {
  test("relative references shift, dollars stay, looks come along, a block is repeated where it fits", async () => {
    const { sheet } = await run(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[5, "=A1+$A$1"]];
      sheet.getRange("B1").format.fill.color = "#00FF00";
      sheet.getRange("A3:D4").copyFrom("A1:B1");
      await context.sync();
    });
    expect([sheet.cell(2, 1)?.formula, sheet.cell(3, 3)?.formula]).toEqual(["=A3+$A$1", "=C4+$A$1"]);
    expect(sheet.cell(3, 3)?.style).toEqual({ fill: "#00FF00" });
  });

  test.each<
    [type: Excel.RangeCopyType | string, value: unknown, formula: string | undefined, fill: string | undefined]
  >([
    ["All", 0, "=A3*2", "#00FF00"],
    ["Formulas", 0, "=A3*2", undefined],
    ["Values", 10, undefined, undefined],
    ["Formats", undefined, undefined, "#00FF00"],
    ["Link", 0, "=$B$1", undefined],
  ])("%s", async (type, value, formula, fill) => {
    const bench = await start();
    const sheet = bench.workbook.sheets[0]!;
    bench.calculator.onCalculate = () => sheet.setResult(0, 1, 10);
    await bench.addin.Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem("Sheet1");
      one.getRange("A1:B1").formulas = [[5, "=A1*2"]];
      one.getRange("B1").format.fill.color = "#00FF00";
      one.getRange("B3").copyFrom("B1", type as Excel.RangeCopyType);
      await context.sync();
    });
    const cell = sheet.cell(2, 1);
    expect([cell?.value ?? undefined, cell?.formula, cell?.style?.fill]).toEqual([value ?? undefined, formula, fill]);
  });

  test("blanks skipped, transposed, from another sheet", async () => {
    const { values } = await run(async (sheet, context) => {
      context.workbook.worksheets.getItem("数据").getRange("A1:C1").values = [[1, "", 3]];
      sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]];
      sheet.getRange("A1").copyFrom("数据!A1:C1", "Values", true, true);
      await context.sync();
    });
    expect(values(0, 0, 3, 1)).toEqual([[1], ["b"], [3]]);
  });

  test("whole columns copy what is used, in no time, and conditional formats go with it", async () => {
    const started = performance.now();
    const { sheet } = await run(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      const rule = sheet.getRange("A1:A2").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=A1>1";
      sheet.getRange("C:C").copyFrom("A:A");
      await context.sync();
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(sheet.cell(1, 2)?.value).toBe(2);
    expect(sheet.conditionalFormats.at(-1)).toMatchObject({ rect: { left: 2, right: 2 }, formula: "=C1>1" });
  });
});

describe("sort and removeDuplicates", () => {
  test("numbers before texts before truth values, blanks last; heads stay; looks and relative formulas go along", async () => {
    const { sheet, values } = await run(async (sheet, context) => {
      sheet.getRange("A1:B6").formulas = [
        ["head", ""],
        ["乙", ""],
        [3, "=A3*2"],
        [true, ""],
        ["", ""],
        [1, ""],
      ];
      sheet.getRange("A6").format.fill.color = "#FF0000";
      sheet.getRange("A1:B6").sort.apply([{ key: 0, ascending: true }], false, true);
      await context.sync();
    });
    expect(values(0, 0, 6, 1)).toEqual([["head"], [1], [3], ["乙"], [true], [null]]);
    expect([sheet.cell(1, 0)?.style?.fill, sheet.cell(2, 1)?.formula]).toEqual(["#FF0000", "=A3*2"]);
  });

  test("descending, then by a second field; Chinese by pinyin", async () => {
    const { values } = await run(async (sheet, context) => {
      sheet.getRange("A1:B4").values = [["通川", 1], ["达川", 2], ["达川", 9], ["宣汉", 3]]; // prettier-ignore
      sheet.getRange("A1:B4").sort.apply([{ key: 0 }, { key: 1, ascending: false }]);
      await context.sync();
    });
    expect(values(0, 0, 4, 2)).toEqual([["达川", 9], ["达川", 2], ["通川", 1], ["宣汉", 3]]); // prettier-ignore
  });

  test("merged cells are not sorted", async () => {
    const failed = run(async (sheet, context) => {
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A1:B4").sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect((await failureOf(failed)).code).toBe("InvalidOperation");
  });

  test("duplicates go, the others move up, the counts are told", async () => {
    const { result, values } = await run(async (sheet, context) => {
      sheet.getRange("A1:B5").values = [["h", "n"], ["a", 1], ["A", 2], ["b", 3], ["a", 4]]; // prettier-ignore
      const counts = sheet.getRange("A1:B5").removeDuplicates([0], true).load("removed,uniqueRemaining");
      await context.sync();
      return [counts.removed, counts.uniqueRemaining];
    });
    expect(result).toEqual([2, 2]);
    expect(values(0, 0, 5, 2)).toEqual([["h", "n"], ["a", 1], ["b", 3], [null, null], [null, null]]); // prettier-ignore
  });
});

describe("other members", () => {
  test("R1C1 is read and written", async () => {
    const { result, sheet } = await run(async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.formulasR1C1 = [["=R[-1]C+R1C1", "=SUM(RC[-1]:R[1]C[-1])"], ["=SUM(R1:R1)&\"R1C1\"", 7]]; // prettier-ignore
      range.load("formulasR1C1");
      await context.sync();
      return range.formulasR1C1 as unknown;
    });
    expect(sheet.cell(1, 1)?.formula).toBe("=B1+$A$1");
    expect([sheet.cell(1, 2)?.formula, sheet.cell(2, 1)?.formula]).toEqual(["=SUM(B2:B3)", '=SUM($1:$1)&"R1C1"']);
    expect(result).toEqual([["=R[-1]C+R1C1", "=SUM(RC[-1]:R[1]C[-1])"], ['=SUM(R1)&"R1C1"', 7]]); // prettier-ignore
  });

  test("a link is kept with its text, looks like a link, and is cleared by kind", async () => {
    const { result, sheet } = await run(async (sheet, context) => {
      const range = sheet.getRange("B2");
      range.hyperlink = { address: "https://example.com", textToDisplay: "网站" };
      range.load("hyperlink,values");
      await context.sync();
      const read = [range.hyperlink, range.values[0]![0]] as unknown[];
      range.clear("Hyperlinks");
      await context.sync();
      return read;
    });
    expect(result).toEqual([{ address: "https://example.com", textToDisplay: "网站" }, "网站"]);
    expect([sheet.hyperlinks, sheet.cell(1, 1)?.style?.underline]).toEqual([[], true]);
  });

  test.each<[rule: string, lead: (range: Excel.Range) => Excel.Range, address: string]>([
    ["the surrounding region", (range) => range.getSurroundingRegion(), "A1:C4"],
    ["the edge of the filled cells", (range) => range.getRangeEdge("Down"), "B3"],
    ["the edge of the sheet", (range) => range.getRangeEdge("Right"), "XFD2"],
    ["the range up to the edge", (range) => range.getExtendedRange("Up"), "B1:B2"],
    ["rows above", (range) => range.getRowsAbove(1), "B1"],
    ["columns before", (range) => range.getColumnsBefore(), "A2"],
  ])("%s", async (_rule, lead, address) => {
    const { result } = await run(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [[1, 1], [1, 1], [1, 1]]; // prettier-ignore
      sheet.getRange("C4").values = [[1]];
      const range = lead(sheet.getRange("B2")).load("address");
      await context.sync();
      return range.address;
    });
    expect(result).toBe(`Sheet1!${address}`);
  });

  test("hidden rows and columns are told, partly hidden is null; points are counted without them", async () => {
    const { result } = await run(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      const part = sheet.getRange("A1:A3").load("rowHidden,hidden,height,columnHidden");
      const all = sheet.getRange("B2:B3").load("rowHidden,hidden,top");
      await context.sync();
      return [part.rowHidden, part.hidden, part.height, part.columnHidden, all.rowHidden, all.hidden, all.top];
    });
    expect(result).toEqual([null, null, 15, false, true, true, 15]);
  });
});

test("a range is copied into each of several areas, which may not hold it", async () => {
  const { addin, workbook } = await start();
  const sheet = workbook.sheet("Sheet1")!;
  sheet.setInputs(0, 0, [[{ value: 1 }, { formula: "=A1*2" }]]);
  const copy = (areas: string) =>
    addin.Excel.run(async (context) => {
      const owner = context.workbook.worksheets.getItem("Sheet1");
      owner.getRanges(areas).copyFrom("A1:B1");
      await context.sync();
    });
  await copy("D1,D5:G6");
  expect([sheet.cell(0, 4)?.formula, sheet.cell(5, 6)?.formula]).toEqual(["=D1*2", "=F6*2"]);
  expect((await failureOf(copy("A1,D9"))).code).toBe("ApiNotFound");
});
