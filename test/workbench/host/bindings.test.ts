import { failureOf, moment, start, stopAll } from "./support";

afterAll(stopAll);

async function bench() {
  const bench = await start();
  const sheet = bench.workbook.sheet("Sheet1")!;
  sheet.setInputs(0, 0, [
    [{ value: "名" }, { value: "值" }],
    [{ value: "甲" }, { value: 0.5 }],
    [{ value: "乙" }, { value: 2 }],
  ]);
  sheet.setStyle({ top: 1, left: 1, bottom: 1, right: 1 }, { numberFormat: "0.0%" });
  const run = <T>(deed: (bindings: Excel.BindingCollection, context: Excel.RequestContext) => T | Promise<T>) =>
    bench.addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.bindings, context);
      await context.sync();
      return answer;
    });
  return { ...bench, sheet, run };
}

describe("bindings", () => {
  test("are added from a range, an address, a name and the selection, and listed in their order", async () => {
    const { run, workbook } = await bench();
    workbook.select({ top: 4, left: 0, bottom: 5, right: 1 });
    const found = await run(async (bindings, context) => {
      context.workbook.names.add("数", context.workbook.worksheets.getItem("Sheet1").getRange("B2:B3"));
      bindings.add(context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3"), "Range", "range");
      bindings.add("Sheet1!B2", "Text", "text");
      bindings.addFromNamedItem("数", "Range", "name");
      bindings.addFromSelection("Range", "selection");
      bindings.load("items/id,items/type,count");
      const [third, text] = [bindings.getItemAt(2).getRange(), bindings.getItem("text").getText()];
      const selected = bindings.getItem("selection").getRange();
      [third, selected].forEach((range) => range.load("address"));
      const missing = bindings.getItemOrNullObject("none");
      await context.sync();
      return {
        items: bindings.items.map(({ id, type }) => `${id} ${type}`),
        counted: bindings.count,
        addresses: [third.address, selected.address],
        text: text.value,
        missing: missing.isNullObject,
      };
    });
    expect(found).toEqual({
      items: ["range Range", "text Text", "name Range", "selection Range"],
      counted: 4,
      addresses: ["Sheet1!B2:B3", "Sheet1!A5:B6"],
      text: "50.0%",
      missing: true,
    });
  });

  test("one of the same id is replaced, one that is deleted is gone", async () => {
    const { run, workbook } = await bench();
    await run((bindings) => {
      bindings.add("Sheet1!A1", "Range", "a");
      bindings.add("Sheet1!B1", "Range", "b");
      bindings.add("Sheet1!C1", "Range", "a");
      bindings.getItem("b").delete();
    });
    expect(workbook.bindings.map(({ id, rect }) => [id, rect!.left])).toEqual([["a", 2]]);
  });

  test("follow rows put in; a table's follows the table as it grows", async () => {
    const { run } = await bench();
    const found = await run(async (bindings, context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = sheet.tables.add("A1:B3", true);
      bindings.add("Sheet1!A1:B3", "Table", "table");
      bindings.add("Sheet1!B3", "Range", "cell");
      table.rows.add(undefined, [["丙", 3]]);
      sheet.getRange("1:1").insert("Down");
      const range = bindings.getItem("table").getTable().getRange().load("address");
      const cell = bindings.getItem("cell").getRange().load("address");
      await context.sync();
      return [range.address, cell.address];
    });
    expect(found).toEqual(["Sheet1!A2:B5", "Sheet1!B4"]);
  });

  test.each<[what: string, deed: (bindings: Excel.BindingCollection, context: Excel.RequestContext) => void, code: string]>([
    ["a table where there is none", (b) => void b.add("Sheet1!A1:B3", "Table", "x"), "InvalidArgument"],
    ["text of several cells", (b) => void b.add("Sheet1!A1:B3", "Text", "x"), "InvalidArgument"],
    ["an address without its sheet", (b) => void b.add("A1", "Range", "x"), "InvalidArgument"],
    ["a name that is not there", (b) => void b.addFromNamedItem("无", "Range", "x"), "ItemNotFound"],
    ["a name that is no range", (b, c) => (c.workbook.names.add("九", "=9"), void b.addFromNamedItem("九", "Range", "x")), "InvalidReference"], // prettier-ignore
    ["the table of a range", (b) => void b.add("Sheet1!A1", "Range", "x").getTable().load("name"), "InvalidBinding"],
    ["cells that are gone", (b, c) => {
      const binding = b.add("Sheet1!A2", "Range", "x");
      c.workbook.worksheets.getItem("Sheet1").getRange("2:2").delete("Up");
      binding.getRange().load("address");
    }, "InvalidBinding"],
    ["a binding that is not there", (b) => void b.getItem("none").load("id"), "ItemNotFound"],
  ])("refuse %s", async (_what, deed, code) => {
    const { run } = await bench();
    expect((await failureOf(run(deed))).code).toBe(code);
  }); // prettier-ignore
});

describe("events of bindings", () => {
  async function listening() {
    const all = await bench();
    const heard: unknown[] = [];
    await all.run(async (bindings, context) => {
      const binding = bindings.add("Sheet1!A2:B3", "Range", "body");
      binding.onDataChanged.add((event) => (heard.push(["data", event.binding.id]), Promise.resolve()));
      binding.onSelectionChanged.add(({ startRow, startColumn, rowCount, columnCount }) => {
        heard.push(["selection", startRow, startColumn, rowCount, columnCount]);
        return Promise.resolve();
      });
      await context.sync();
    });
    const sheet = all.sheet;
    return { ...all, sheet, heard };
  }

  test.each<[what: string, deed: (all: Awaited<ReturnType<typeof listening>>) => unknown, expected: unknown[]]>([
    ["data within", ({ sheet }) => sheet.setInputs(1, 0, [[{ value: "丁" }]]), [["data", "body"]]],
    ["data beside", ({ sheet }) => sheet.setInputs(0, 0, [[{ value: "丁" }]]), []],
    ["a format within", ({ sheet }) => sheet.setStyle({ top: 1, left: 0, bottom: 1, right: 5 }, { bold: true }), [["data", "body"]]], // prettier-ignore
    ["a result that has changed", ({ sheet, workbook }) => workbook.tellResults(sheet, [{ row: 1, column: 1, changed: true }]), [["data", "body"]]], // prettier-ignore
    ["a result that is the same", ({ sheet, workbook }) => workbook.tellResults(sheet, [{ row: 1, column: 1, changed: false }]), []], // prettier-ignore
    ["a selection that reaches in", ({ workbook }) => workbook.select({ top: 2, left: 1, bottom: 8, right: 8 }), [["selection", 1, 1, 1, 1]]], // prettier-ignore
    ["a selection beside", ({ workbook }) => workbook.select({ top: 5, left: 1, bottom: 8, right: 8 }), []],
  ])("tell of %s", async (_what, deed, expected) => {
    const all = await listening();
    all.workbook.as("grid", () => deed(all));
    await moment();
    expect(all.heard).toEqual(expected);
  });
});
