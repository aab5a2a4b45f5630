import { start, stopAll } from "./support";

afterAll(stopAll);

async function run<T>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) {
  const bench = await start();
  const result = await bench.addin.Excel.run((context) => deed(context.workbook.worksheets.getItem("Sheet1"), context));
  return { ...bench, result };
}

describe("worksheets", () => {
  test("a copy has all the sheet has, a name of its own, and the place asked for", async () => {
    const { result, workbook } = await run(async (sheet, context) => {
      sheet.getRange("A1:B2").formulas = [["a", "b"], [1, "=A2"]]; // prettier-ignore
      sheet.tables.add("A1:B2", true);
      sheet.getRange("D1:E1").merge();
      const copy = sheet.copy("After", sheet).load("name,position");
      await context.sync();
      const end = sheet.copy("End").load("name,position");
      await context.sync();
      return [copy.name, copy.position, end.name, end.position] as unknown[];
    });
    expect(result).toEqual(["Sheet1 (2)", 1, "Sheet1 (3)", 3]);
    const copy = workbook.sheet("Sheet1 (2)")!;
    expect([copy.cell(1, 1)?.formula, copy.merges.length]).toEqual(["=A2", 1]);
    expect(workbook.tables.map((table) => table.name)).toEqual(["表1", "表2", "表3"]);
  });

  test("next and previous, visible ones only if asked", async () => {
    const { result } = await run(async (sheet, context) => {
      const data = context.workbook.worksheets.getItem("数据");
      const last = context.workbook.worksheets.add("末");
      data.visibility = "Hidden";
      const next = sheet.getNext().load("name");
      const visible = sheet.getNext(true).load("name");
      const previous = last.getPrevious().load("name");
      const none = last.getNextOrNullObject();
      await context.sync();
      return [next.name, visible.name, previous.name, none.isNullObject] as unknown[];
    });
    expect(result).toEqual(["数据", "末", "数据", true]);
  });
});
