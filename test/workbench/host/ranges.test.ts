import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

async function run<T>(deed: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) {
  const bench = await start();
  const result = await bench.addin.Excel.run((context) => deed(context, context.workbook.worksheets.getItem("Sheet1")));
  return { ...bench, result, sheet: bench.workbook.sheets[0]! };
}

describe("ranges lead to other ranges", () => {
  test.each<[rule: string, lead: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, address: string]>([
    ["a cell", (range) => range.getCell(1, 1), "C3"],
    ["a cell outside", (range) => range.getCell(9, 0), "B11"],
    ["a row", (range) => range.getRow(1), "B3:D3"],
    ["a column", (range) => range.getColumn(2), "D2:D5"],
    ["an offset", (range) => range.getOffsetRange(1, -1), "A3:C6"],
    ["a resize by a difference", (range) => range.getResizedRange(1, -1), "B2:C6"],
    ["a resize to a size", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
    ["the bound with another", (range, sheet) => range.getBoundingRect(sheet.getRange("F9")), "B2:F9"],
    ["what is common with another", (range, sheet) => range.getIntersection(sheet.getRange("C1:Z3")), "C2:D3"],
    ["the whole rows", (range) => range.getEntireRow(), "2:5"],
    ["the whole columns", (range) => range.getEntireColumn(), "B:D"],
    ["the last cell", (range) => range.getLastCell(), "D5"],
    ["the last row", (range) => range.getLastRow(), "B5:D5"],
    ["the last column", (range) => range.getLastColumn(), "D2:D5"],
    ["the rows below", (range) => range.getRowsBelow(2), "B6:D7"],
    ["the columns after", (range) => range.getColumnsAfter(), "E2:E5"],
    ["the used part", (range) => range.getUsedRange(), "C3:D4"],
  ])("to %s", async (_rule, lead, address) => {
    const { result } = await run(async (context, sheet) => {
      sheet.getRange("C3").values = [[1]];
      sheet.getRange("D4").values = [[1]];
      const range = lead(sheet.getRange("B2:D5"), sheet).load("address,rowCount,columnCount");
      await context.sync();
      return range.address;
    });
    expect(result).toBe(`Sheet1!${address}`);
  });

  test.each<[rule: string, lead: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, code: string]>([
    ["off the sheet", (range) => range.getOffsetRange(-2, 0), "InvalidArgument"],
    ["to a row it does not have", (range) => range.getRow(4), "InvalidArgument"],
    ["to nothing in common", (range, sheet) => range.getIntersection(sheet.getRange("Z1")), "ItemNotFound"],
    ["to no used cells", (range) => range.getUsedRange(), "ItemNotFound"],
    ["to no address", (_, sheet) => sheet.getRange("没有"), "InvalidArgument"],
    ["to another sheet", (_, sheet) => sheet.getRange("数据!A1"), "InvalidArgument"],
  ])("but not %s", async (_rule, lead, code) => {
    const { addin } = await start();
    const failed = addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      lead(sheet.getRange("B2:D5"), sheet).load("address");
      await context.sync();
    });
    expect((await failureOf(failed)).code).toBe(code);
  });

  test("the used range of a sheet: formats count unless only values are asked for; empty is A1 or null", async () => {
    const { result } = await run(async (context, sheet) => {
      const empty = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D4").format.fill.color = "#ffff00";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [empty.address, none.isNullObject, all.address, values.address];
    });
    expect(result).toEqual(["Sheet1!A1", true, "Sheet1!B2:D4", "Sheet1!B2"]);
  });

  test("whole columns give null for their cells and can be emptied", async () => {
    const { result, sheet } = await run(async (context, sheet) => {
      sheet.getRange("B5:C6").values = [[1, 2], [3, 4]]; // prettier-ignore
      const column = sheet.getRange("B:B").load("values,text,address,cellCount,isEntireColumn");
      await context.sync();
      column.clear("Contents");
      column.format.columnWidth = 80;
      await context.sync();
      return [column.values, column.text, column.address, column.cellCount, column.isEntireColumn] as unknown[];
    });
    expect(result).toEqual([null, null, "Sheet1!B:B", 1_048_576, true]);
    expect(sheet.usedRect()).toEqual({ top: 4, left: 2, bottom: 5, right: 2 });
    expect(sheet.columnWidths.get(1)).toBe(80);
  });
});

describe("spilled arrays", () => {
  test("tell where they come from and go to; their cells cannot be emptied", async () => {
    const { addin, workbook } = await start();
    const sheet = workbook.sheets[0]!;
    sheet.setInputs(0, 0, [[{ formula: "=SEQUENCE(2,2)" }]]);
    sheet.setResult(0, 0, [[1, 2], [3, 4]]); // prettier-ignore
    const read = await addin.Excel.run(async (context) => {
      const proxy = context.workbook.worksheets.getItem("Sheet1");
      const to = proxy.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const from = proxy.getRange("B2").getSpillParentOrNullObject().load("address");
      const none = proxy.getRange("D4").getSpillParentOrNullObject();
      const spilled = proxy.getRange("A1:B2").load("hasSpill,values");
      proxy.getRange("B2").clear("Contents");
      await context.sync();
      return [to.address, from.address, none.isNullObject, spilled.hasSpill, spilled.values] as unknown[];
    });
    expect(read).toEqual(["Sheet1!A1:B2", "Sheet1!A1", true, true, [[1, 2], [3, 4]]]); // prettier-ignore
    expect(sheet.cell(1, 1)!.value).toBe(4);
  });
});

describe("merge, clear and select", () => {
  test("merging keeps the first cell; across merges row by row; unmerge takes it back", async () => {
    const { sheet } = await run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]]; // prettier-ignore
      sheet.getRange("A1:B1").merge();
      sheet.getRange("D1:E2").merge(true);
      sheet.getRange("G1:H2").merge();
      sheet.getRange("G2").unmerge();
      await context.sync();
    });
    expect([sheet.cell(0, 0)?.value, sheet.cell(0, 1), sheet.cell(1, 1)?.value]).toEqual([1, undefined, 4]);
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 3, bottom: 0, right: 4 },
      { top: 1, left: 3, bottom: 1, right: 4 },
    ]);
  });

  test("contents, formats or all are cleared", async () => {
    const { sheet } = await run(async (context, sheet) => {
      for (const address of ["A1", "B1", "C1"]) {
        sheet.getRange(address).values = [["12%"]];
        sheet.getRange(address).format.font.bold = true;
      }
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      await context.sync();
    });
    expect(sheet.cell(0, 0)).toEqual({ value: null, style: { numberFormat: "0%", bold: true } });
    expect(sheet.cell(0, 1)).toEqual({ value: 0.12 });
    expect(sheet.cell(0, 2)).toBeUndefined();
  });

  test("select moves the selection and the active sheet", async () => {
    const { result } = await run(async (context) => {
      context.workbook.worksheets.getItem("数据").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, cell.address];
    });
    expect(result).toEqual(["数据!B2:C3", "数据!B2"]);
  });
});

describe("formats", () => {
  test("of font, fill, alignment, size and protection are written and read", async () => {
    const { sheet } = await run(async (context, sheet) => {
      const { format } = sheet.getRange("A1:B2");
      format.font.set({ name: "宋体", size: 14, bold: true, italic: true, color: "red", underline: "Single" });
      format.fill.color = "#DDEBF7";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.indentLevel = 1;
      format.columnWidth = 60;
      format.rowHeight = 24;
      format.protection.locked = false;
      format.load("columnWidth,rowHeight,horizontalAlignment,wrapText");
      format.font.load("name,size,color,underline");
      const mixed = sheet.getRange("A1:C1").format;
      mixed.load("horizontalAlignment,columnWidth");
      mixed.fill.load("color");
      await context.sync();
      expect([format.columnWidth, format.rowHeight, format.horizontalAlignment, format.wrapText]).toEqual([60, 24, "Center", true]); // prettier-ignore
      expect([format.font.name, format.font.size, format.font.color, format.font.underline]).toEqual(["宋体", 14, "#FF0000", "Single"]); // prettier-ignore
      expect([mixed.horizontalAlignment, mixed.columnWidth, mixed.fill.color]).toEqual([null, null, ""]);
      sheet.getRange("B2").format.fill.clear();
      await context.sync();
    });
    expect(sheet.cell(0, 0)!.style).toEqual({
      fontName: "宋体",
      fontSize: 14,
      bold: true,
      italic: true,
      underline: true,
      fontColor: "#FF0000",
      fill: "#DDEBF7",
      horizontal: "Center",
      vertical: "Center",
      wrap: true,
      indent: 1,
      locked: false,
    });
    expect(sheet.cell(1, 1)!.style!.fill).toBeUndefined();
  });

  test("borders: edges, inner lines, and none again", async () => {
    const { sheet, result } = await run(async (context, sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      bottom.color = "#1F4E79";
      borders.getItem("InsideHorizontal").style = "Dot";
      borders.getItem("InsideVertical").style = "Continuous";
      borders.getItem("InsideVertical").style = "None";
      const shared = sheet.getRange("A3").format.borders.getItem("EdgeTop").load("style,color");
      await context.sync();
      return [shared.style, shared.color];
    });
    const medium = { line: "Continuous", weight: "Medium", color: "#1F4E79" };
    const dot = { line: "Dot", weight: "Thin", color: "#000000" };
    expect(sheet.cell(0, 0)!.style).toEqual({ borders: { EdgeBottom: dot } });
    expect(sheet.cell(1, 1)!.style).toEqual({ borders: { EdgeTop: dot, EdgeBottom: medium } });
    expect(result).toEqual(["Continuous", "#1F4E79"]);
  });

  test("autofit: Chinese text takes more room than Latin, wrapped text takes more lines", async () => {
    const { sheet } = await run(async (context, sheet) => {
      sheet.getRange("A1:C1").values = [["规模以上工业增加值", "industrial", "一般公共预算收入完成情况说明"]];
      sheet.getRange("C1").format.wrapText = true;
      sheet.getRange("A:C").format.autofitColumns();
      sheet.getRange("1:1").format.autofitRows();
      await context.sync();
    });
    expect(sheet.columnWidths.get(0)).toBeCloseTo(107, 0);
    expect(sheet.columnWidths.get(1)).toBeLessThan(80);
    expect(sheet.columnWidths.has(2)).toBe(false);
    expect(sheet.rowHeights.get(0)).toBe(60);
  });

  test.each<[rule: string, deed: (range: Excel.Range) => void, code: string]>([
    ["a colour", (range) => (range.format.fill.color = "#12"), "InvalidArgument"],
    ["an alignment", (range) => (range.format.horizontalAlignment = "Middle" as "Center"), "InvalidArgument"],
    ["a width", (range) => (range.format.columnWidth = -1), "InvalidArgument"],
    ["a number format", (range) => (range.numberFormat = [["[0.0"]]), "InvalidArgument"],
  ])("%s that cannot be is refused", async (_rule, deed, code) => {
    const { addin } = await start();
    const failed = addin.Excel.run(async (context) => {
      deed(context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
      await context.sync();
    });
    expect((await failureOf(failed)).code).toBe(code);
  });
});

describe("conditional formats", () => {
  test("data bars and rules by formula are added, listed and cleared", async () => {
    const { sheet, result } = await run(async (context, sheet) => {
      const range = sheet.getRange("B2:B10");
      const bar = range.conditionalFormats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#9DC3E6";
      bar.positiveFormat.gradientFill = false;
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.upperBoundRule = { type: "Number", formula: "=1.5" };
      const rule = range.conditionalFormats.add("Custom").custom;
      rule.rule.formula = "=$B2<0.5";
      rule.format.font.color = "#C00000";
      rule.format.fill.color = "#FCE4D6";
      const all = range.conditionalFormats.load("items/type");
      await context.sync();
      const kinds = all.items.map((item) => item.type);
      sheet.getRange("Z1").conditionalFormats.clearAll();
      await context.sync();
      return kinds;
    });
    const rect = { top: 1, left: 1, bottom: 9, right: 1 };
    expect(result).toEqual(["Custom", "DataBar"]);
    const ends = { minimum: { type: "Number", value: "0" }, maximum: { type: "Number", value: "=1.5" } };
    expect(sheet.conditionalFormats).toMatchObject([
      { kind: "custom", rect, formula: "=$B2<0.5", fontColor: "#C00000", fill: "#FCE4D6" },
      { kind: "dataBar", rect, color: "#9DC3E6", gradient: false, ...ends },
    ]);
  });

  test("a kind Excel does not have is an invalid argument, named", async () => {
    const { addin } = await start();
    const failed = addin.Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("A1")
        .conditionalFormats.add("Sparkline" as "IconSet");
      await context.sync();
    });
    expect((await failureOf(failed)).message).toContain("no conditional format of the type Sparkline");
  });
});
