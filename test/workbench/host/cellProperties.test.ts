import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

async function bench() {
  const { addin, workbook } = await start();
  const run = <T>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return answer;
    });
  return { run, workbook, sheet: workbook.sheets[0]! };
}

describe("properties of cells one by one", () => {
  test("are set as an array and read as one", async () => {
    const { run } = await bench();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("B2:C2");
      range.setCellProperties([
        [
          { format: { fill: { color: "#FF0000" }, font: { bold: true, size: 9 }, horizontalAlignment: "Center" } },
          { format: { borders: { bottom: { style: "Continuous", color: "#00FF00" } } } },
        ],
      ]);
      const found = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true, size: true }, borders: { style: true, color: true } },
      });
      await context.sync();
      return found.value[0]!;
    });
    expect(read.map((one) => one.address)).toEqual(["Sheet1!B2", "Sheet1!C2"]);
    expect(read.map((one) => one.format!.fill!.color)).toEqual(["#FF0000", "#FFFFFF"]);
    expect(read[0]!.format!.font).toEqual({ bold: true, size: 9 });
    expect(read[1]!.format!.borders!.bottom).toEqual({ style: "Continuous", color: "#00FF00" });
  });

  test("may be a style, over which the formats given besides lie", async () => {
    const { run } = await bench();
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("B2:C2");
      const heading = { format: { font: { bold: false } }, style: "Heading1" };
      range.setCellProperties([[heading, { style: "Good" }]]);
      const found = range.getCellProperties({ style: true, format: { font: { bold: true }, fill: { color: true } } });
      await context.sync();
      return found.value[0]!;
    });
    expect(read).toEqual([
      { style: "Heading1", format: { font: { bold: false }, fill: { color: "#FFFFFF" } } },
      { style: "Good", format: { font: { bold: false }, fill: { color: "#C6EFCE" } } },
    ]);
  });

  test("rows and columns have theirs", async () => {
    const { run, sheet } = await bench();
    const read = await run(async (owner, context) => {
      const range = owner.getRange("A1:B2");
      range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true, format: { font: { bold: true } } }]);
      range.setColumnProperties([{ format: { columnWidth: 80 } }, {}]);
      const rows = range.getRowProperties({ rowIndex: true, rowHidden: true, format: { rowHeight: true, font: { bold: true } } }); // prettier-ignore
      const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true, font: { bold: true } } }); // prettier-ignore
      await context.sync();
      return [rows.value, columns.value];
    });
    expect(read[0]).toEqual([
      { rowIndex: 0, rowHidden: false, format: { rowHeight: 30, font: { bold: false } } },
      { rowIndex: 1, rowHidden: true, format: { rowHeight: expect.any(Number) as number, font: { bold: true } } },
    ]);
    expect(read[1]![0]).toEqual({ columnIndex: 0, format: { columnWidth: 80, font: { bold: null } } });
    expect(sheet.columnWidths.has(1)).toBe(false);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["an array of the wrong size", (s) => s.getRange("A1:B1").setCellProperties([[{}]]), "InvalidArgument"],
    ["too few rows", (s) => s.getRange("A1:A2").setRowProperties([{}]), "InvalidArgument"],
    ["whole columns", (s) => void s.getRange("A:A").getCellProperties({ address: true }), "InvalidArgument"],
    ["runs of text", (s) => s.getRange("A1").setCellProperties([[{ textRuns: [] }]]), "ApiNotFound"],
    ["a style that is not there", (s) => s.getRange("A1").setCellProperties([[{ style: "无" }]]), "InvalidArgument"],
  ])("are refused for %s", async (_what, deed, code) => {
    const { run } = await bench();
    expect((await failureOf(run(deed))).code).toBe(code);
  });
});

describe("groups", () => {
  test("go deeper, hide their details and show them by level", async () => {
    const { run, sheet } = await bench();
    await run((owner) => {
      owner.getRange("2:5").group("ByRows");
      owner.getRange("3:4").group("ByRows");
      owner.getRange("B:C").group("ByColumns");
      owner.showOutlineLevels(2, 1);
    });
    expect([...sheet.rowLevels]).toEqual([[1, 1], [2, 2], [3, 2], [4, 1]]); // prettier-ignore
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[2, 3], [1, 2]]); // prettier-ignore
    await run((owner) => {
      owner.showOutlineLevels(8, 0);
      owner.getRange("B:B").showGroupDetails("ByColumns");
      owner.getRange("A4").hideGroupDetails("ByRows");
    });
    expect([[...sheet.hiddenRows].sort(), [...sheet.hiddenColumns]]).toEqual([[2, 3], []]);
    await run((owner) => owner.getRange("2:5").ungroup("ByRows"));
    expect([...sheet.rowLevels]).toEqual([[2, 1], [3, 1]]); // prettier-ignore
  });

  test("move with rows, and rows put inside belong to them", async () => {
    const { run, sheet } = await bench();
    await run((owner) => {
      owner.getRange("2:3").group("ByRows");
      owner.getRange("3:3").insert("Down");
      owner.getRange("1:1").insert("Down");
    });
    expect([...sheet.rowLevels.keys()].sort()).toEqual([2, 3, 4]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["whole columns by rows", (s) => s.getRange("A:B").group("ByRows"), "InvalidArgument"],
    ["whole rows by columns", (s) => s.getRange("1:2").group("ByColumns"), "InvalidArgument"],
    ["nine levels", (s) => s.showOutlineLevels(9, 1), "InvalidArgument"],
    ["what is in no group", (s) => s.getRange("1:2").ungroup("ByRows"), "InvalidOperation"],
  ])("are refused for %s", async (_what, deed, code) => {
    const { run } = await bench();
    expect((await failureOf(run(deed))).code).toBe(code);
  });
});

describe("what formulas read is traced", () => {
  async function traced(address: string, deed: (range: Excel.Range) => Excel.WorkbookRangeAreas) {
    const { run, workbook, sheet } = await bench();
    const other = workbook.sheets[1]!;
    workbook.names.push({ name: "基数", formula: "='数据'!$B$2", visible: true, comment: "" });
    sheet.setInputs(0, 0, [[{ value: 1 }, { formula: "=A1*2" }, { formula: "=SUM(A1:B1)+数据!A1+基数" }]]);
    other.setInputs(0, 0, [[{ formula: "=Sheet1!B1" }]]);
    return run(async (owner, context) => {
      const areas = deed(owner.getRange(address)).load("addresses");
      areas.areas.load("items/address,items/areaCount");
      await context.sync();
      return areas.addresses;
    });
  }
  test.each<[string, string, (range: Excel.Range) => Excel.WorkbookRangeAreas, string[]]>([
    ["directly", "C1", (range) => range.getDirectPrecedents(), ["Sheet1!A1:B1", "'数据'!A1,'数据'!B2"]],
    ["through others", "B1:C1", (range) => range.getPrecedents(), ["Sheet1!A1:B1", "'数据'!A1,'数据'!B2"]],
    ["backwards", "B1", (range) => range.getDirectDependents(), ["Sheet1!C1", "'数据'!A1"]],
    ["backwards through others", "A1", (range) => range.getDependents(), ["Sheet1!B1:C1", "'数据'!A1"]],
  ])("%s", async (_how, address, deed, expected) => {
    const quoted = (await traced(address, deed)).map((one) => one.replaceAll(/'?数据'?!/g, "'数据'!"));
    expect(quoted).toEqual(expected);
  });
  test("and is ItemNotFound where there is nothing", async () => {
    expect((await failureOf(traced("A1", (range) => range.getPrecedents()))).code).toBe("ItemNotFound");
  });
});
