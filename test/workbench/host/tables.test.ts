import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

async function withTable() {
  const bench = await start();
  const sheet = bench.workbook.sheets[0]!;
  const rows = [["地区", "指标", "数值"], ["通川区", "GDP", 110], ["达川区", "GDP", 100]]; // prettier-ignore
  sheet.setInputs(1, 1, rows.map((line) => line.map((value) => ({ value })))); // prettier-ignore
  await bench.addin.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Sheet1").tables.add("B2:D4", true);
    table.name = "月度数据";
    await context.sync();
  });
  const run = <T>(deed: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>) =>
    bench.addin.Excel.run((context) => deed(context.workbook.tables.getItem("月度数据"), context));
  return { ...bench, sheet, run, table: bench.workbook.tables[0]! };
}

test("a table is read by its parts", async () => {
  const { run } = await withTable();
  const read = await run(async (table, context) => {
    table.load("name,style,showTotals,showBandedRows");
    table.columns.load("items/name,items/index,count");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    parts.forEach((part) => part.load("address"));
    const column = table.columns.getItem("数值").getDataBodyRange().load("values");
    const rows = table.rows.load("count,items/values");
    const owner = table.worksheet.load("name");
    await context.sync();
    return {
      table: [table.name, table.style, table.showTotals, table.showBandedRows, owner.name],
      columns: table.columns.items.map((one) => one.name),
      parts: parts.map((part) => part.address),
      column: column.values as unknown,
      rows: [rows.count, rows.items[1]!.values] as unknown[],
    };
  });
  expect(read).toEqual({
    table: ["月度数据", "TableStyleMedium2", false, true, "Sheet1"],
    columns: ["地区", "指标", "数值"],
    parts: ["Sheet1!B2:D4", "Sheet1!B2:D2", "Sheet1!B3:D4"],
    column: [[110], [100]],
    rows: [2, [["达川区", "GDP", 100]]],
  });
});

test("rows are added at the end and deleted; the rows below move up", async () => {
  const { run, sheet, table } = await withTable();
  await run(async (proxy, context) => {
    proxy.rows.add(undefined, [["万源市", "GDP", "12.5%"], ["宣汉县", "GDP", 90]]); // prettier-ignore
    await context.sync();
    proxy.rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(table.rect).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
  expect([2, 3, 4, 5].map((row) => sheet.cell(row, 1)?.value ?? null)).toEqual(["达川区", "万源市", "宣汉县", null]);
  expect(sheet.cell(3, 3)).toEqual({ value: 0.125, style: { numberFormat: "0.00%" } });
});

test("resize, style and names of columns are changed", async () => {
  const { run, sheet, table } = await withTable();
  await run(async (proxy, context) => {
    proxy.resize("B2:E5");
    proxy.style = "TableStyleLight9";
    proxy.showBandedRows = false;
    proxy.columns.getItem("数值").name = "金额";
    await context.sync();
  });
  expect(table).toMatchObject({ style: "TableStyleLight9", bandedRows: false, rect: { bottom: 4, right: 4 } });
  expect([1, 2, 3, 4].map((column) => sheet.cell(1, column)!.value)).toEqual(["地区", "指标", "金额", "列4"]);
});

test("a table turns back into cells, or goes with them", async () => {
  const { run, sheet, workbook, addin } = await withTable();
  await run(async (proxy, context) => {
    proxy.convertToRange();
    await context.sync();
  });
  expect([workbook.tables.length, sheet.cell(1, 1)!.value]).toEqual([0, "地区"]);
  await addin.Excel.run(async (context) => {
    context.workbook.tables.add("Sheet1!B2:D4", true).delete();
    await context.sync();
  });
  expect([workbook.tables.length, sheet.usedRect()]).toEqual([0, undefined]);
});

test("heads are made texts, none empty and none twice", async () => {
  const { addin, workbook } = await start();
  const sheet = workbook.sheets[0]!;
  sheet.setInputs(0, 0, [[{ value: 2018 }, { value: "a" }, { value: "A" }, { value: null }]]);
  const name = await addin.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:D1", true).load("name");
    await context.sync();
    return table.name;
  });
  expect(name).toBe("表1");
  expect([0, 1, 2, 3].map((column) => sheet.cell(0, column)!.value)).toEqual(["2018", "a", "A2", "列4"]);
  expect(workbook.tables[0]!.rect.bottom).toBe(1);
});

describe("tables refuse", () => {
  type Deed = (table: Excel.Table, context: Excel.RequestContext) => void;
  test.each<[rule: string, deed: Deed, code: string]>([
    ["to overlap", (_, context) => void context.workbook.tables.add("Sheet1!D4:E9", true), "InvalidOperation"],
    ["a name that is no name", (table) => (table.name = "A1"), "InvalidArgument"],
    ["a style that does not exist", (table) => (table.style = "Blue"), "InvalidArgument"],
    ["to be merged inside", (table) => table.getRange().merge(), "InvalidOperation"],
    ["a column they do not have", (table) => table.columns.getItem("人口").load("name"), "ItemNotFound"],
    ["a row of the wrong width", (table) => void table.rows.add(undefined, [[1]]), "InvalidArgument"],
    ["two columns of one name", (table) => (table.columns.getItem("数值").name = "地区"), "ItemAlreadyExists"],
  ])("%s", async (_rule, deed, code) => {
    const { run } = await withTable();
    const failed = run(async (table, context) => {
      deed(table, context);
      await context.sync();
    });
    expect((await failureOf(failed)).code).toBe(code);
  });
});
