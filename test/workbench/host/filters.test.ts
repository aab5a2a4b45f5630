import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

const ROWS = [["地区", "产值"], ["通川区", 110], ["达川区", 100], ["万源市", 90], ["宣汉县", 55.5]]; // prettier-ignore

async function bench(table = false) {
  const { addin, workbook } = await start();
  const sheet = workbook.sheets[0]!;
  sheet.setInputs(0, 0, ROWS.map((line) => line.map((value) => ({ value })))); // prettier-ignore
  const run = <T>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return answer;
    });
  if (table) await run((owner) => void owner.tables.add("A1:B5", true));
  return { run, sheet, workbook, hidden: () => [...sheet.hiddenRows].sort() };
}

describe("a filter hides the rows that do not fit", () => {
  type Criteria = Excel.FilterCriteria;
  test.each<[what: string, column: number, criteria: Criteria, hidden: number[]]>([
    ["values", 0, { filterOn: "Values", values: ["通川区", "万源市"] }, [2, 4]],
    ["a value as it is shown", 1, { filterOn: "Values", values: ["55.5"] }, [1, 2, 3]],
    ["a comparison", 1, { filterOn: "Custom", criterion1: ">=100" }, [3, 4]],
    ["two comparisons", 1, { filterOn: "Custom", criterion1: ">60", criterion2: "<110", operator: "And" }, [1, 4]],
    ["one of two", 1, { filterOn: "Custom", criterion1: "<60", criterion2: ">=110", operator: "Or" }, [2, 3]],
    ["wildcards", 0, { filterOn: "Custom", criterion1: "=*川区" }, [3, 4]],
    ["not", 0, { filterOn: "Custom", criterion1: "<>*川?" }, [1, 2]],
  ])("%s", async (_what, column, criteria, hidden) => {
    const bare = await bench();
    await bare.run((sheet) => sheet.autoFilter.apply(sheet.getRange("A1:B5"), column, criteria));
    expect(bare.hidden()).toEqual(hidden);
    const tabled = await bench(true);
    await tabled.run((sheet) => sheet.tables.getItemAt(0).columns.getItemAt(column).filter.apply(criteria));
    expect(tabled.hidden()).toEqual(hidden);
  });
});

test("the filter of a sheet is read, cleared, applied again and removed", async () => {
  const { run, hidden, sheet } = await bench();
  const read = await run(async (owner, context) => {
    const { autoFilter } = owner;
    autoFilter.apply("A1:B5", 1, { filterOn: "Custom", criterion1: "<100" });
    autoFilter.load("enabled,isDataFiltered,criteria");
    const range = autoFilter.getRange().load("address");
    await context.sync();
    return [autoFilter.enabled, autoFilter.isDataFiltered, autoFilter.criteria, range.address] as unknown[];
  });
  expect(read).toEqual([true, true, [{ filterOn: "Custom", criterion1: "<100" }], "Sheet1!A1:B5"]);
  sheet.setInputs(1, 1, [[{ value: 10 }]]);
  expect(hidden()).toEqual([1, 2]);
  await run((owner) => owner.autoFilter.reapply());
  expect(hidden()).toEqual([2]);
  await run((owner) => owner.autoFilter.clearCriteria());
  expect([hidden(), sheet.autoFilter?.criteria]).toEqual([[], []]);
  const gone = await run(async (owner, context) => {
    owner.autoFilter.remove();
    const range = owner.autoFilter.getRangeOrNullObject().load("address");
    owner.autoFilter.load("enabled");
    await context.sync();
    return [range.isNullObject, owner.autoFilter.enabled];
  });
  expect(gone).toEqual([true, false]);
});

test("a table is sorted with its rows whole, remembers by what, and forgets without moving a row", async () => {
  const { run, sheet, workbook } = await bench(true);
  sheet.setInputs(1, 2, [[{ formula: "=B2*2" }]]);
  await run((owner) => {
    const table = owner.tables.getItemAt(0);
    table.sort.apply([{ key: 1, ascending: true }]);
  });
  expect([1, 2, 3, 4].map((row) => sheet.cell(row, 0)!.value)).toEqual(["宣汉县", "万源市", "达川区", "通川区"]);
  const read = await run(async (owner, context) => {
    const { sort } = owner.tables.getItemAt(0);
    sort.load("fields,matchCase,method");
    await context.sync();
    sort.clear();
    return [sort.fields, sort.matchCase, sort.method] as unknown[];
  });
  expect(read).toEqual([[{ key: 1, ascending: true }], false, "PinYin"]);
  expect([workbook.tables[0]!.sorting, sheet.cell(1, 0)!.value]).toEqual([undefined, "宣汉县"]);
});

test("a column is added at the end of a table; its filters are cleared by the table", async () => {
  const { run, sheet, workbook, hidden } = await bench(true);
  await run((owner) => {
    const table = owner.tables.getItemAt(0);
    table.columns.add(undefined, [["增速"], [5], [6], [7], [8]]);
    table.columns.add(undefined, undefined, "备注");
    table.columns.getItem("增速").filter.applyCustomFilter(">6");
  });
  expect(workbook.tables[0]!.rect).toEqual({ top: 0, left: 0, bottom: 4, right: 3 });
  expect([sheet.cell(0, 3)!.value, sheet.cell(4, 2)!.value, hidden()]).toEqual(["备注", 8, [1, 2]]);
  await run((owner) => owner.tables.getItemAt(0).clearFilters());
  expect(hidden()).toEqual([]);
});

describe("filters refuse", () => {
  test.each<[what: string, deed: (sheet: Excel.Worksheet) => void, code: string]>([
    ["a column the range has not", (s) => s.autoFilter.apply("A1:B5", 2, { filterOn: "Custom", criterion1: "1" }), "InvalidArgument"], // prettier-ignore
    ["what the workbench cannot do", (s) => s.autoFilter.apply("A1:B5", 1, { filterOn: "CellColor", color: "#FF0000" }), "ApiNotFound"], // prettier-ignore
    ["values without values", (s) => s.autoFilter.apply("A1:B5", 1, { filterOn: "Values" }), "InvalidArgument"],
    ["to work on a sheet without a filter", (s) => s.autoFilter.reapply(), "InvalidOperation"],
    ["a range where there is none", (s) => void s.autoFilter.getRange().load("address"), "ItemNotFound"],
  ])("%s", async (_what, deed, code) => {
    const { run } = await bench();
    expect((await failureOf(run(deed))).code).toBe(code);
  });
});
