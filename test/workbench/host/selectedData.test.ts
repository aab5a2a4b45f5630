import { parseRect } from "../../../workbench/model/address";
import { moment, start, stopAll } from "./support";

afterAll(stopAll);

/** A sheet with texts, a share and an error, and the table 表1 at D1:E3. */
async function bench(locale = "en-US") {
  const made = await start({ locale });
  const sheet = made.workbook.sheet("Sheet1")!;
  sheet.setInputs(0, 0, [[{ value: "镇" }, { value: "份额" }], [{ value: "甲" }, { value: 0.5 }], [{ value: "乙" }, { value: null }]]); // prettier-ignore
  sheet.setStyle({ top: 1, left: 1, bottom: 2, right: 1 }, { numberFormat: "0.0%" });
  await made.addin.Excel.run(async (context) => {
    const place = context.workbook.worksheets.getItem("Sheet1").getRange("D1:E3");
    place.values = [["名", "值"], ["丙", 3], ["丁", 4]]; // prettier-ignore
    context.workbook.tables.add("Sheet1!D1:E3", true).name = "表1";
    await context.sync();
  });
  const { document } = made.addin.Office.context;
  const select = (address: string) => made.workbook.as("grid", () => made.workbook.select(parseRect(address)!));
  const get = (type: string, options: object = {}) =>
    new Promise<Office.AsyncResult<unknown>>((done) =>
      document.getSelectedDataAsync(type as unknown as Office.CoercionType.Text, options, done),
    );
  const set = (data: unknown, options: object = {}) =>
    new Promise<Office.AsyncResult<void>>((done) => document.setSelectedDataAsync(data as string, options, done));
  const texts = (address: string) => {
    const rect = parseRect(address)!;
    const rows = Array.from({ length: rect.bottom - rect.top + 1 }, (_, r) => rect.top + r);
    const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, c) => rect.left + c);
    return rows.map((row) =>
      columns.map((column) => sheet.cell(row, column)?.formula ?? sheet.cell(row, column)?.value ?? ""),
    );
  };
  const { TableData } = made.addin.Office as unknown as { TableData: new (rows: unknown, heads?: unknown) => object };
  return { ...made, document, sheet, select, get, set, texts, TableData };
}

describe("getSelectedDataAsync gives what is selected", () => {
  test.each<[what: string, address: string, type: string, options: object, value: unknown]>([
    ["one cell as a text", "A2", "text", {}, "甲"],
    ["a number as a text", "B2", "text", {}, "0.5"],
    ["as it is shown", "B2", "text", { valueFormat: "formatted" }, "50.0%"],
    ["a blank cell as an empty text", "C9", "text", {}, ""],
    ["several cells as a text with tabs and lines", "A1:B3", "text", {}, "镇\t份额\n甲\t0.5\n乙\t"],
    ["a matrix", "A2:B3", "matrix", {}, [["甲", 0.5], ["乙", ""]]], // prettier-ignore
    ["a matrix as it is shown", "A2:B2", "matrix", { valueFormat: "formatted" }, [["甲", "50.0%"]]],
    ["a matrix of one cell", "B2", "matrix", {}, [[0.5]]],
  ])("%s", async (_what, address, type, options, value) => {
    const { select, get } = await bench();
    select(address);
    expect(await get(type, options)).toMatchObject({ status: "succeeded", value });
  });

  test("a whole table, and a part of one with the heads of its columns", async () => {
    const { select, get } = await bench();
    select("D1:E3");
    expect((await get("table")).value).toMatchObject({ headers: [["名", "值"]], rows: [["丙", 3], ["丁", 4]] }); // prettier-ignore
    select("E3");
    expect((await get("table")).value).toMatchObject({ headers: [["值"]], rows: [[4]] });
  });

  test("only what is shown, where that is asked for", async () => {
    const { select, get, sheet } = await bench();
    sheet.hiddenRows.add(1);
    select("A1:A3");
    expect((await get("matrix", { filterType: "onlyVisible" })).value).toEqual([["镇"], ["乙"]]);
    expect((await get("matrix", { filterType: "all" })).value).toEqual([["镇"], ["甲"], ["乙"]]);
  });

  test("the context that was handed along comes back", async () => {
    const { select, get } = await bench();
    select("A1");
    expect(await get("text", { asyncContext: { mine: 1 } })).toMatchObject({ value: "镇", asyncContext: { mine: 1 } });
  });
});

describe("setSelectedDataAsync", () => {
  test.each<[what: string, at: string, data: unknown, read: string, cells: unknown[][]]>([
    ["a text goes into one cell", "H1", "文", "H1:I1", [["文", ""]]],
    ["a text is read as if it were typed", "H1", "12.5%", "H1", [[0.125]]],
    ["a formula calculates", "H1", "=SUM(B1:B2)", "H1", [["=SUM(B1:B2)"]]],
    ["a matrix goes into the cells right and below", "H1", [[1, 2], [3, 4]], "H1:I2", [[1, 2], [3, 4]]], // prettier-ignore
    ["the selected cell itself may be filled", "B3", [[7], [8]], "B3:B4", [[7], [8]]],
    ["several cells of the same shape are written over", "A2:B3", [["子", 1], ["丑", 2]], "A2:B3", [["子", 1], ["丑", 2]]], // prettier-ignore
  ])("%s", async (_what, at, data, read, cells) => {
    const { select, set, texts } = await bench();
    select(at);
    expect(await set(data)).toMatchObject({ status: "succeeded" });
    expect(texts(read)).toEqual(cells);
  });

  test("a table becomes a new Excel table; within one it is written over", async () => {
    const { select, set, texts, TableData, workbook } = await bench();
    select("H5");
    expect(await set(new TableData([["甲", 1]], [["镇", "数"]]))).toMatchObject({ status: "succeeded" });
    expect(texts("H5:I6")).toEqual([["镇", "数"], ["甲", 1]]); // prettier-ignore
    expect(workbook.tables).toHaveLength(2);
    expect(workbook.tables[1]!.rect).toEqual(parseRect("H5:I6"));
    select("D1:E3");
    expect(await set(new TableData([["子", 1], ["丑", 2]], [["名", "值"]]))).toMatchObject({ status: "succeeded" }); // prettier-ignore
    expect(texts("D1:E3")).toEqual([["名", "值"], ["子", 1], ["丑", 2]]); // prettier-ignore
    expect(workbook.tables).toHaveLength(2);
  });

  test("a table without heads gets those of Excel", async () => {
    const { select, set, texts, TableData } = await bench();
    select("H5");
    expect(await set(new TableData([["甲", 1]]))).toMatchObject({ status: "succeeded" });
    expect(texts("H5:I6")).toEqual([["Column1", "Column2"], ["甲", 1]]); // prettier-ignore
  });

  test("the writing is one change of the workbook, told to who listens", async () => {
    const { addin, select, set } = await bench();
    const told: string[] = [];
    await addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    select("H1");
    await set([[1, 2]]);
    await moment();
    expect(told).toEqual(["H1:I1"]);
  });
});

describe("what does not fit is refused with the number and the name of office.js, and nothing is written", () => {
  test.each<[what: string, at: string, data: unknown, options: object, code: number, name: string]>([
    ["another shape than the selection's", "A2:B3", [[1]], {}, 2002, "Data Write Error"],
    ["a text over several cells", "A2:B3", "a", {}, 2002, "Data Write Error"],
    ["a matrix over other filled cells", "A1", [[1], [2]], {}, 2003, "Data Write Error"],
    ["rows of different lengths", "H1", [[1, 2], [3]], {}, 2006, "Invalid Format Error"], // prettier-ignore
    ["more than 20,000 cells", "H1", Array.from({ length: 20_001 }, () => [1]), {}, 2014, "Data Write Reminder"],
    ["a page of HTML", "H1", "<b>", { coercionType: "html" }, 5007, "Unsupported Enumeration"],
    ["the place of a picture", "H1", [[1]], { imageLeft: 5 }, 5000, "Host Error"],
    ["formats beside the data", "H1", [[1]], { cellFormat: [{ cells: 1, format: {} }] }, 5000, "Host Error"],
  ])("%s", async (_what, at, data, options, code, name) => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { select, set, texts } = await bench();
    const before = texts("A1:I4");
    select(at);
    const failed = await set(data, options);
    expect(failed).toMatchObject({ status: "failed", error: { code, name } });
    expect(failed.error.message.length).toBeGreaterThan(10);
    expect(texts("A1:I4")).toEqual(before);
    quiet.mockRestore();
  });

  test("a table where none can stand: merged cells, a protected sheet", async () => {
    const { select, set, sheet, TableData, texts } = await bench();
    sheet.merges.push(parseRect("H6:I6")!);
    select("H5");
    const table = new TableData([["甲", 1]], [["镇", "数"]]);
    expect(await set(table)).toMatchObject({ status: "failed", error: { code: 2001 } });
    expect(texts("H5:I6").flat().join("")).toBe("");
  });

  test("cells outside a table as a table; a page of HTML", async () => {
    const { select, get } = await bench();
    select("A1:B2");
    expect(await get("table")).toMatchObject({ status: "failed", error: { code: 1004, name: "Data Read Error" } });
    expect(await get("html")).toMatchObject({ status: "failed", error: { code: 5007 } });
  });

  test("in the language of Office", async () => {
    const { select, set } = await bench("zh-CN");
    select("A2:B3");
    expect((await set("a")).error.message).toMatch(/[一-龥]/);
  });

  test("while a cell is edited, and where access is denied", async () => {
    const { addin, select, get } = await bench();
    select("A1");
    await moment();
    addin.host.failures.rejectBatch(1, { commonError: 5004 });
    expect(await get("text")).toMatchObject({ status: "failed", error: { code: 5004 } });
    addin.host.failures.rejectBatch(1, { code: "AccessDenied" });
    expect(await get("text")).toMatchObject({ status: "failed", error: { code: 7000 } });
  });
});

test("a method that is not built fails in its callback, and the console has its name", async () => {
  const heard = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { document } = await bench();
  const failed = await new Promise<Office.AsyncResult<unknown>>((done) => document.getFilePropertiesAsync(done));
  expect(failed).toMatchObject({ status: "failed", error: { code: 5000, message: "The operation is not supported." } });
  expect(heard.mock.calls.flat().join()).toContain("Document.getFilePropertiesAsync is not implemented");
  heard.mockRestore();
});

test("the document tells of another selection until the handler is removed", async () => {
  const { document, select } = await bench();
  let told = 0;
  const event = "documentSelectionChanged" as unknown as Office.EventType;
  await new Promise((done) => document.addHandlerAsync(event, () => void told++, done));
  select("B2");
  await moment();
  expect(told).toBe(1);
  await new Promise((done) => document.removeHandlerAsync(event, done));
  select("B3");
  await moment();
  expect(told).toBe(1);
});

test("goToByIdAsync selects what a name or an address stands for", async () => {
  const { addin, document, workbook } = await bench();
  await addin.Excel.run(async (context) => {
    context.workbook.names.add("份额", context.workbook.worksheets.getItem("数据").getRange("B2:B3"));
    await context.sync();
  });
  const go = (id: string) =>
    new Promise<Office.AsyncResult<unknown>>((done) =>
      document.goToByIdAsync(id, "namedItem" as unknown as Office.GoToType, done),
    );
  expect(await go("份额")).toMatchObject({ status: "succeeded" });
  expect([workbook.active.name, workbook.selection]).toEqual(["数据", parseRect("B2:B3")]);
  expect(await go("没有")).toMatchObject({ status: "failed", error: { code: 3006 } });
});

test("document settings are read anew with refreshAsync", async () => {
  const { document, workbook } = await bench();
  document.settings.set("a", { b: 1 });
  await new Promise((done) => document.settings.saveAsync(done));
  workbook.settings.set("a", { b: 2 });
  expect(document.settings.get("a")).toEqual({ b: 1 });
  await new Promise<void>((done) => document.settings.refreshAsync(() => done()));
  expect(document.settings.get("a")).toEqual({ b: 2 });
});

describe("bindings of the common API", () => {
  test("are added from the selection and a name, read, written, listed and released", async () => {
    const { addin, document, select, texts } = await bench();
    const ask = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) =>
      new Promise<Office.AsyncResult<T>>(call);
    select("A1:B3");
    const matrix = "matrix" as unknown as Office.BindingType;
    const added = await ask<Office.Binding>((done) => document.bindings.addFromSelectionAsync(matrix, { id: "一" }, done)); // prettier-ignore
    expect(added.value).toMatchObject({ id: "一", type: "matrix", rowCount: 3, columnCount: 2 });
    expect((await ask<unknown>((done) => added.value.getDataAsync(done))).value).toEqual([["镇", "份额"], ["甲", 0.5], ["乙", ""]]); // prettier-ignore
    await ask<void>((done) => added.value.setDataAsync([["镇", "份额"], ["子", 1], ["丑", 2]], done)); // prettier-ignore
    expect(texts("A1:B3")).toEqual([["镇", "份额"], ["子", 1], ["丑", 2]]); // prettier-ignore
    expect(await ask<void>((done) => added.value.setDataAsync([[1]], done))).toMatchObject({ error: { code: 2004 } });
    await addin.Excel.run(async (context) => {
      context.workbook.names.add("数", context.workbook.worksheets.getItem("Sheet1").getRange("B2"));
      await context.sync();
    });
    const text = "text" as unknown as Office.BindingType;
    const named = await ask<Office.Binding>((done) => document.bindings.addFromNamedItemAsync("数", text, { id: "二" }, done)); // prettier-ignore
    expect((await ask<unknown>((done) => named.value.getDataAsync(done))).value).toBe("1");
    const all = await ask<Office.Binding[]>((done) => document.bindings.getAllAsync(done));
    expect(all.value.map(({ id }) => id)).toEqual(["一", "二"]);
    await ask((done) => document.bindings.releaseByIdAsync("一", done));
    const gone = await ask((done) => document.bindings.getByIdAsync("一", done));
    expect(gone).toMatchObject({ status: "failed", error: { code: 3002 } });
  });
});
