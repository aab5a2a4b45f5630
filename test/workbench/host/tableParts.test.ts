import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

type Cell = string | number | boolean | null;

/** A table 月度 over B2:D4, with a filled cell below it, a formula below that, and a cell to its right. */
async function bench(locale = "zh-CN") {
  const { addin, workbook } = await start({ locale });
  const sheet = workbook.sheets[0]!;
  const rows: Cell[][] = [["地区", "指标", "数值"], ["通川区", "GDP", 110], ["达川区", "GDP", 100]]; // prettier-ignore
  sheet.setInputs(1, 1, rows.map((line) => line.map((value) => ({ value })))); // prettier-ignore
  sheet.setInputs(4, 1, [[{ value: "注" }]]);
  sheet.setInputs(5, 6, [[{ formula: "=SUM(D3:D4)+B5" }]]);
  await addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("B2:D4", true).name = "月度";
    await context.sync();
  });
  const run = <T>(deed: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.tables.getItem("月度"), context);
      await context.sync();
      return answer;
    });
  const line = (row: number, last = 5) => Array.from({ length: last }, (_, i) => sheet.cell(row - 1, i + 1)?.formula ?? sheet.cell(row - 1, i + 1)?.value ?? null); // prettier-ignore
  return { addin, workbook, sheet, run, line, table: workbook.tables[0]! };
}

test("totals come with a word and the sum of the last column; what lies below makes room", async () => {
  const { run, line, sheet, table } = await bench();
  const read = await run(async (proxy, context) => {
    proxy.showTotals = true;
    const parts = [
      proxy.getTotalRowRange(),
      proxy.getDataBodyRange(),
      proxy.columns.getItem("数值").getTotalRowRange(),
    ];
    parts.forEach((part) => part.load("address"));
    proxy.rows.load("count");
    await context.sync();
    return [...parts.map((part) => part.address), proxy.rows.count];
  });
  expect(read).toEqual(["Sheet1!B5:D5", "Sheet1!B3:D4", "Sheet1!D5", 2]);
  expect(line(5, 3)).toEqual(["汇总", null, "=SUBTOTAL(109,[数值])"]);
  expect(line(6, 3)).toEqual(["注", null, null]);
  expect(sheet.cell(5, 6)?.formula).toBe("=SUM(D3:D4)+B6");
  expect(table.rect.bottom).toBe(4);
});

test.each([
  ["zh-CN", "汇总"],
  ["en-US", "Total"],
])("in %s the word is %s, and a column of texts is counted", async (locale, word) => {
  const { run, line } = await bench(locale);
  await run((table) => {
    table.columns.getItem("数值").delete();
    table.showTotals = true;
  });
  expect(line(5, 2)).toEqual([word, "=SUBTOTAL(103,[指标])"]);
});

test("totals that are hidden are remembered, and what lies below moves up again", async () => {
  const { run, line, table } = await bench();
  await run((proxy) => {
    proxy.showTotals = true;
    proxy.getTotalRowRange().getCell(0, 1).formulas = [["=SUBTOTAL(103,月度[指标])"]];
    proxy.showTotals = false;
  });
  expect([line(5, 3), table.rect.bottom, table.showTotals]).toEqual([["注", null, null], 3, false]);
  await run((proxy) => void (proxy.showTotals = true));
  expect(line(5, 3)).toEqual(["汇总", "=SUBTOTAL(103,月度[指标])", "=SUBTOTAL(109,[数值])"]);
});

describe("rows are added", () => {
  test.each<[where: string, index: number | undefined, totals: boolean, place: number]>([
    ["first", 0, false, 3],
    ["in the middle", 1, false, 4],
    ["at the end", undefined, false, 5],
    ["at the end by -1", -1, false, 5],
    ["at the end, before the totals", undefined, true, 5],
  ])("%s; what lies below makes room", async (_where, index, totals, place) => {
    const { run, line, sheet } = await bench();
    sheet.setStyle({ top: 2, bottom: 3, left: 3, right: 3 }, { numberFormat: "0.0" });
    sheet.setStyle({ top: 1, bottom: 1, left: 1, right: 3 }, { bold: true });
    const index0 = await run(async (table, context) => {
      if (totals) table.showTotals = true;
      const row = table.rows.add(index, [["万源市", "GDP", 90]]).load("index");
      await context.sync();
      return row.index;
    });
    expect([index0, line(place, 3)]).toEqual([place - 3, ["万源市", "GDP", 90]]);
    expect(sheet.cell(place - 1, 3)?.style).toEqual({ numberFormat: "0.0" });
    expect(line(totals ? 7 : 6, 1)).toEqual(["注"]);
  });

  test("a formula over the rows grows with a row in the middle", async () => {
    const { run, sheet } = await bench();
    await run((table) => void table.rows.add(1, [["万源市", "GDP", 90]]));
    expect(sheet.cell(5, 6)?.formula).toBe("=SUM(D3:D5)+B6");
  });
});

describe("rows are deleted", () => {
  test("the rows below move up with their formulas, and so does what lies below the table", async () => {
    const { run, line, sheet } = await bench();
    sheet.setInputs(3, 3, [[{ formula: "=D3*2" }]]);
    await run((table) => table.rows.deleteRowsAt(0, 1));
    expect([line(3, 3), line(4, 1)]).toEqual([["达川区", "GDP", "=#REF!*2"], ["注"]]);
    expect(sheet.cell(5, 6)?.formula).toBe("=SUM(D3)+B4".replace("D3)", "D3:D3)"));
  });

  test("one row stays when all go, and is empty", async () => {
    const { run, line, table } = await bench();
    await run((proxy) => proxy.rows.deleteRows([0, 1]));
    expect([table.rect.bottom, line(3, 3)]).toEqual([2, [null, null, null]]);
  });

  test.each<[string, (table: Excel.Table) => void, string]>([
    ["a row that does not exist", (table) => table.rows.deleteRowsAt(1, 2), "InvalidArgument"],
    ["a row by a number that is none", (table) => table.rows.deleteRows([0, 5]), "InvalidArgument"],
    ["a row while a filter is applied", filtered, "InsertDeleteConflict"],
  ])("but not %s", async (_what, deed, code) => {
    const { run, table } = await bench();
    expect((await failureOf(run(deed))).code).toBe(code);
    expect(table.rect.bottom).toBe(3);
  });
});

function filtered(table: Excel.Table): void {
  table.columns.getItem("地区").filter.applyValuesFilter(["通川区"]);
  table.rows.deleteRowsAt(0, 1);
}

describe("columns", () => {
  test.each<[where: string, index: number | undefined, heads: Cell[]]>([
    ["first", 0, ["新", "地区", "指标", "数值", null]],
    ["in the middle", 1, ["地区", "新", "指标", "数值", null]],
    ["at the end", undefined, ["地区", "指标", "数值", "新", null]],
  ])("are added %s", async (_where, index, heads) => {
    const { run, line } = await bench();
    const read = await run(async (table, context) => {
      const column = table.columns.add(index, [["x"], [1], [2]], "新").load("name,index,values");
      const others = table.columns.load("items/name,items/id");
      await context.sync();
      return [column.name, column.index, column.values, new Set(others.items.map(({ id }) => id)).size];
    });
    expect(read).toEqual(["新", index ?? 3, [["新"], [1], [2]], 4]);
    expect(line(2)).toEqual(heads);
    expect(line(5, 1)).toEqual(["注"]);
  });

  test("what lies to the right makes room; a name is made where none is given", async () => {
    const { run, line, sheet } = await bench();
    sheet.setInputs(2, 4, [[{ value: "旁" }]]);
    await run((table) => void table.columns.add());
    expect([line(2), line(3)]).toEqual([
      ["地区", "指标", "数值", "列4", null],
      ["通川区", "GDP", 110, null, "旁"],
    ]);
  });

  test("keep their number when another comes before them, and filters and order follow", async () => {
    const { run, table } = await bench();
    await run(async (proxy, context) => {
      const value = proxy.columns.getItem("数值").load("id");
      value.filter.applyCustomFilter(">105");
      proxy.sort.apply([{ key: 2 }]);
      await context.sync();
      proxy.columns.add(0, undefined, "前");
      await context.sync();
      value.load("name,index,id");
      await context.sync();
      expect([value.name, value.index, value.id]).toEqual(["数值", 3, 3]);
    });
    expect([table.criteria![0]!.column, table.sorting!.fields[0]!.key]).toEqual([3, 3]);
    await run((proxy) => proxy.columns.getItem("前").delete());
    expect([table.criteria![0]!.column, table.sorting!.fields[0]!.key]).toEqual([2, 2]);
  });

  test("are deleted with their filter, and not the last one", async () => {
    const { run, line, table } = await bench();
    await run((proxy) => {
      proxy.columns.getItem("指标").filter.applyValuesFilter(["GDP"]);
      proxy.columns.getItem("指标").delete();
    });
    expect([line(2, 3), table.criteria]).toEqual([["地区", "数值", null], []]);
    const last = run((proxy) => {
      proxy.columns.getItem("地区").delete();
      proxy.columns.getItem("数值").delete();
    });
    expect((await failureOf(last)).code).toBe("InvalidOperation");
  });
});

test("formulas follow the names of tables and of columns", async () => {
  const { run, sheet, addin } = await bench();
  sheet.setInputs(7, 0, [[{ formula: '=SUM(月度[数值])&"月度[数值]"' }, { formula: "=月度[[#Totals],[数值]]" }]]);
  await run((table) => void (table.columns.getItem("数值").name = "金额"));
  await run((table) => void (table.name = "全年"));
  expect([0, 1].map((column) => sheet.cell(7, column)!.formula)).toEqual([
    '=SUM(全年[金额])&"月度[数值]"',
    "=全年[[#Totals],[金额]]",
  ]);
  await addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").copy("End");
    await context.sync();
  });
  expect(sheet.cell(7, 0)!.formula).toContain("全年[金额]");
});

test("a table without heads gets them, and its data move down", async () => {
  const { addin, workbook } = await start();
  const sheet = workbook.sheets[0]!;
  sheet.setInputs(0, 0, [[{ value: "a" }, { value: 1 }], [{ value: "b" }, { value: 2 }]]); // prettier-ignore
  await addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B2", false);
    await context.sync();
  });
  expect([0, 1, 2].map((row) => sheet.cell(row, 0)?.value)).toEqual(["列1", "a", "b"]);
  expect(workbook.tables[0]!.rect).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
});

test("what stands out in the style is set and read", async () => {
  const { run, table } = await bench();
  const read = await run(async (proxy, context) => {
    proxy.set({ showBandedColumns: true, highlightFirstColumn: true, highlightLastColumn: true });
    proxy.load("showBandedColumns,highlightFirstColumn,highlightLastColumn,legacyId");
    await context.sync();
    return [
      proxy.showBandedColumns,
      proxy.highlightFirstColumn,
      proxy.highlightLastColumn,
      /^\d+$/.test(proxy.legacyId),
    ];
  });
  expect(read).toEqual([true, true, true, true]);
  expect(table).toMatchObject({ bandedColumns: true, highlightFirst: true, highlightLast: true });
});

test("the totals go when their row is deleted", async () => {
  const { run, table } = await bench();
  await run((proxy, context) => {
    proxy.showTotals = true;
    context.workbook.worksheets.getItem("Sheet1").getRange("5:5").delete("Up");
  });
  expect([table.showTotals, table.rect.bottom]).toEqual([false, 3]);
});
