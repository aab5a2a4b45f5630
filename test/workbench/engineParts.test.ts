import { CallCache, type Place } from "../../workbench/engine/CallCache";
import { withoutLostSheets } from "../../workbench/engine/references";
import { loseSheetInFormula } from "../../workbench/model/references";
import { shiftBlocks } from "../../workbench/engine/shift";
import { shiftEnds } from "../../workbench/model/shift";
import type { Chart } from "../../workbench/model/Chart";
import { Workbook } from "../../workbench/model/Workbook";
import { fakeCaller, one } from "./engineBuild";

describe("rows put in or taken out move the ends of a block", () => {
  // Block of rows 3 to 6.
  test.each<[string, number, number, [number, number] | undefined]>([
    ["two rows before", 0, 2, [5, 8]],
    ["two rows at its first row", 3, 2, [5, 8]],
    ["two rows inside", 4, 2, [3, 8]],
    ["two rows right after", 7, 2, [3, 6]],
    ["one row out before", 0, -1, [2, 5]],
    ["one row out inside", 4, -1, [3, 5]],
    ["its last row out", 6, -1, [3, 5]],
    ["its first row out", 3, -1, [3, 5]],
    ["rows 5 to 9 out", 5, -5, [3, 4]],
    ["rows 1 to 4 out", 1, -4, [1, 2]],
    ["all of it out", 3, -4, undefined],
    ["more than all of it out", 2, -9, undefined],
    ["one row out after", 7, -1, [3, 6]],
  ])("%s", (_, at, count, expected) => {
    expect(shiftEnds(3, 6, { axis: "rows", at, count })).toEqual(expected);
  });

  test("tables and print area of this sheet move, those of others stay", () => {
    const workbook = Workbook.withSheet("一");
    const [first, second] = [workbook.sheets[0]!, workbook.addSheet("二")];
    const rect = { top: 3, left: 0, bottom: 6, right: 2 };
    const table = { style: "", showTotals: false };
    workbook.tables.push(
      { ...table, id: "1", name: "A", sheet: first, rect },
      { ...table, id: "2", name: "B", sheet: second, rect },
    );
    first.pageLayout.printArea = [{ ...rect }];
    const told: string[] = [];
    workbook.listen((change) => told.push(change.kind));
    shiftBlocks(workbook, first, { axis: "rows", at: 4, count: 1 });
    expect(workbook.tables.map((item) => item.rect.bottom)).toEqual([7, 6]);
    expect(first.pageLayout.printArea).toEqual([{ ...rect, bottom: 7 }]);
    expect(told).toEqual(["tables", "shifted"]);
    shiftBlocks(workbook, first, { axis: "columns", at: 0, count: -3 });
    expect(workbook.tables.map((item) => item.name)).toEqual(["B"]);
  });
});

test("rows a person puts in move charts, validations, comments, links and filters, also what other sheets say of them", () => {
  const workbook = Workbook.withSheet("一");
  const [first, second] = [workbook.active, workbook.addSheet("二")];
  const rect = { top: 4, left: 0, bottom: 6, right: 0 };
  const list = { type: "List", ignoreBlanks: true, inCellDropDown: true } as const;
  first.validations = [{ ...list, rect, formula1: "=$C$5:$C$7" }];
  second.validations = [{ ...list, rect, formula1: "=一!$C$5:$C$7" }];
  first.comments = [{ id: "1", kind: "note", row: 4, column: 0, author: "", text: "注", replies: [] }];
  first.hyperlinks = [{ row: 5, column: 0, address: "https://example.org/" }];
  first.autoFilter = { rect, criteria: [] };
  const series = { id: "s", name: "=一!$A$5", values: "=一!$B$5:$B$7", categories: "=一!$A$5:$A$7" };
  second.charts = [{ id: "c", series: [series] } as unknown as Chart];
  shiftBlocks(workbook, first, { axis: "rows", at: 2, count: 3 });
  expect(first.validations).toMatchObject([{ rect: { ...rect, top: 7, bottom: 9 }, formula1: "=$C$8:$C$10" }]);
  expect(second.validations).toMatchObject([{ rect, formula1: "=一!$C$8:$C$10" }]);
  expect(first.comments[0]!.row).toBe(7);
  expect(first.hyperlinks[0]!.row).toBe(8);
  expect(first.autoFilter.rect).toEqual({ ...rect, top: 7, bottom: 9 });
  expect(second.charts[0]!.series[0]).toMatchObject({
    name: "=一!$A$8",
    values: "=一!$B$8:$B$10",
    categories: "=一!$A$8:$A$10",
  });
});

describe("references to sheets that are gone", () => {
  test.each<[string, string]>([
    ["=数据!A1+1", "=#REF!A1+1"],
    ["='数据'!A1:B2", "=#REF!A1:B2"],
    ["=新数据!A1", "=新数据!A1"],
    ['="数据!A1"&数据!A1', '="数据!A1"&#REF!A1'],
    ["=#REF!A1", "=#REF!A1"],
  ])("deleting 数据: %s becomes %s", (formula, expected) => {
    expect(loseSheetInFormula(formula, "数据")).toBe(expected);
  });

  test.each<[string, string]>([
    ["=SUM(有!A1:B2,没有!$A$1:$B$2)", "=SUM(有!A1:B2,#REF!)"],
    ["='没 有'!A:A+'有'!3:4", "=#REF!+'有'!3:4"],
    ["=#REF!A1+1", "=#REF!+1"],
    ['=IF(A1="没有!A1",1,0)', '=IF(A1="没有!A1",1,0)'],
  ])("for the engine %s is %s", (formula, expected) => {
    expect(withoutLostSheets(formula, (name) => name === "有")).toBe(expected);
  });
});

describe("the cache of the add-in's answers", () => {
  const place = (row: number): Place => ({ sheetId: "s", row, column: 0 });
  const call = (value: number) => ({ name: "IND.TWICE", args: [value] });
  const twice = (value: unknown) => (one(value as number) as number) * 2;

  test("equal calls travel once, all who wait are told, and the answer is kept", async () => {
    const told: Place[][] = [];
    const cache = new CallCache((places) => told.push(places));
    const { caller, messages } = fakeCaller({ TWICE: twice });
    cache.connect(caller);
    expect([cache.lookUp("1", call(1), place(1)), cache.lookUp("1", call(1), place(2))]).toEqual([
      undefined,
      undefined,
    ]);
    cache.send();
    expect(cache.lookUp("1", call(1), place(3))).toBeUndefined();
    cache.send();
    await cache.next();
    expect(messages).toEqual([[call(1)]]);
    expect(told).toEqual([[place(1), place(2), place(3)]]);
    expect(cache.lookUp("1", call(1), place(1))).toBe(2);
    expect(cache.next()).toBeUndefined();
  });

  test("a message that fails gives each of its cells an error with the reason", async () => {
    const cache = new CallCache(() => undefined);
    cache.connect({ namespace: "IND", functions: [], call: () => Promise.reject(new Error("the pane is closed")) });
    cache.lookUp("1", call(1), place(1));
    cache.send();
    await cache.next();
    expect(cache.lookUp("1", call(1), place(1))).toMatchObject({
      code: "#VALUE!",
      message: "The add-in did not answer: the pane is closed",
    });
  });

  test("answers that are no longer used are dropped, those in use stay", async () => {
    const cache = new CallCache(() => undefined);
    const { caller, messages } = fakeCaller({ TWICE: twice });
    cache.connect(caller);
    const ask = async (from: number, to: number) => {
      for (let value = from; value < to; value++) cache.lookUp(String(value), call(value), place(value));
      cache.send();
      await cache.next();
    };
    await ask(0, 10_001);
    await ask(20_000, 30_001);
    expect(cache.lookUp("5", call(5), place(5))).toBe(10);
    await ask(40_000, 50_001);
    expect(cache.lookUp("5", call(5), place(5))).toBe(10);
    expect(cache.lookUp("6", call(6), place(6))).toBeUndefined();
    expect(messages).toHaveLength(3);
  });
});
