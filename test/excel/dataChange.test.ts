import type { DataCell } from "../../src/core/data/writeRows";
import { applyChange, undoChange, type DataChange } from "../../src/excel/dataChange";
import { ExcelFailure } from "../../src/excel/failure";
import { at, clearStage, everything, sheetOf, stage, type Stage } from "./support";

jest.setTimeout(60_000);

let one: Stage;

// The pane's import calls these; here they run as they are, on the real office.js.
beforeAll(() => {
  for (const name of ["Excel", "Office", "OfficeExtension"] as const) {
    Object.defineProperty(globalThis, name, { get: () => one.addin[name], configurable: true });
  }
});
afterEach(clearStage);

const CELLS: DataCell[][] = [
  ["镇", "值", "增速", "自己的列"],
  ["东镇", 1, 0.1, "a"],
  ["西镇", 2, 0.2, "b"],
];

/** A data table with two rows at B3, and a note of the person's under it. */
async function start(blank = 0, note = true): Promise<void> {
  one = await stage();
  const cells = [...CELLS, ...Array.from({ length: blank }, () => ["", "", "", ""])];
  await one.addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(2, 1, cells.length, 4);
    range.values = cells;
    sheet.getRangeByIndexes(3, 3, cells.length - 1, 1).numberFormat = cells.slice(1).map(() => ["0.0%"]);
    if (note) sheet.getRange("B12").values = [["我的说明"]];
    const table = sheet.tables.add(range, true);
    table.name = "IndicatorData";
    await context.sync();
  });
  one.batches.length = 0;
}

const body = (blank = 0) => ({ body: 2 + blank, blank, fractions: [2] });
const added = (count: number): DataChange["added"] =>
  Array.from({ length: count }, (_, row) => [`第${row}镇`, row, row / 100, null]);
const rowAt = (row: number) => [1, 2, 3, 4].map((column) => at(sheetOf(one, "Sheet1"), row, column));
const rect = () => one.workbook.tables[0]!.rect;

test("rows become part of the table, with the looks of the last, and leave the person's columns alone", async () => {
  await start();
  await applyChange({ added: added(3), updated: [] }, body());
  expect(rect()).toEqual({ top: 2, left: 1, bottom: 7, right: 4 });
  expect(rowAt(7)).toEqual(["第2镇", 2, 0.02, null]);
  expect(sheetOf(one, "Sheet1").cell(7, 3)?.style).toMatchObject({ numberFormat: "0.0#%" });
  expect(at(sheetOf(one, "Sheet1"), 11, 1)).toBe("我的说明");
});

test("blank rows are filled first", async () => {
  await start(2);
  await applyChange({ added: added(3), updated: [] }, body(2));
  expect(rect().bottom).toBe(7);
  expect([rowAt(5)[0], rowAt(6)[0], rowAt(7)[0]]).toEqual(["第0镇", "第1镇", "第2镇"]);
});

test("what stands under the table moves down", async () => {
  await start();
  await applyChange({ added: added(9), updated: [] }, body());
  expect(rowAt(13)[0]).toBe("第8镇");
  expect(at(sheetOf(one, "Sheet1"), 20, 1)).toBe("我的说明");
});

test("a text that looks like a formula or a date stays a text", async () => {
  await start();
  await applyChange({ added: [["=1+1", "1-5", 0, null]], updated: [] }, body());
  expect(rowAt(5).slice(0, 2)).toEqual(["=1+1", "1-5"]);
  expect(sheetOf(one, "Sheet1").cell(5, 1)?.formula).toBeUndefined();
});

const CHANGE: DataChange = {
  added: added(9),
  updated: [
    { row: 0, column: 1, before: 1, after: 1.5 },
    { row: 1, column: 1, before: 2, after: 2.5 },
    { row: 1, column: 2, before: 0.2, after: "" },
  ],
};

test.each([
  { rule: "without blank rows", blank: 0 },
  { rule: "with blank rows to fill", blank: 3 },
])("undo puts all back as it was: $rule", async ({ blank }) => {
  await start(blank);
  const before = everything(one);
  const record = await applyChange(CHANGE, body(blank));
  expect([rowAt(3)[1], rowAt(4)[1], rowAt(4)[2]]).toEqual([1.5, 2.5, null]);
  expect(everything(one)).not.toEqual(before);
  // The record survives being kept as text.
  expect(await undoChange(JSON.parse(JSON.stringify(record)))).toEqual([]);
  expect(everything(one)).toEqual(before);
});

test("undo does nothing where a cell holds something else by now, and names it", async () => {
  await start();
  const record = await applyChange(CHANGE, body());
  sheetOf(one, "Sheet1").setInputs(4, 2, [[{ value: 9 }]]);
  sheetOf(one, "Sheet1").setInputs(6, 1, [[{ value: "改名镇" }]]);
  const after = everything(one);
  expect(await undoChange(record)).toEqual([
    { address: "C5", expected: 2.5, now: 9 },
    { address: "B7", expected: "第1镇", now: "改名镇" },
  ]);
  expect(everything(one)).toEqual(after);
});

test.each([
  {
    rule: "a cell that was to change holds something else",
    change: { added: [], updated: [{ row: 0, column: 1, before: 7, after: 8 }] },
  },
  {
    rule: "the table has another number of rows",
    change: { added: added(1), updated: [] },
    state: { body: 5, blank: 0, fractions: [] },
  },
  {
    rule: "a row that was blank is not",
    change: { added: added(1), updated: [] },
    state: { body: 2, blank: 1, fractions: [] },
  },
  {
    rule: "more rows than a sheet has",
    change: { added: new Array(1_048_572).fill(["a", 1, 1, null]), updated: [] },
    code: "full",
  },
])("refused, with nothing written: $rule", async ({ change, state = body(), code = "changed" }) => {
  await start();
  const before = everything(one);
  const outcome = await applyChange(change, state).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(ExcelFailure);
  expect(outcome).toMatchObject({ code });
  expect(everything(one)).toEqual(before);
});

describe("all or nothing", () => {
  /** Enough text for several requests. */
  const LONG = "很长的来源".repeat(500);
  const many: DataChange = {
    added: Array.from({ length: 700 }, (_, row) => [`第${row}镇`, row, 0.5, LONG]),
    updated: CHANGE.updated,
  };

  test("large data go in requests under 3 MB each, with progress", async () => {
    await start();
    const parts: number[] = [];
    await applyChange(many, body(), { onProgress: (part) => parts.push(part) });
    expect(Math.max(...one.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(3_000_000);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.at(-1)).toBe(1);
    expect(rowAt(704)[0]).toBe("第699镇");
  });

  test("whichever round trip fails, the table is as before", async () => {
    await start();
    await applyChange(many, body());
    const trips = one.batches.filter(({ names }) => !names.every((name) => name === "_RemoveReference")).length;
    clearStage();
    for (let trip = 1; trip <= trips; trip++) {
      await start();
      const before = everything(one);
      one.addin.host.failures.rejectBatch(trip, { code: "GeneralException" });
      const outcome = await applyChange(many, body()).catch((error: unknown) => error);
      if (outcome instanceof Error) expect({ trip, after: everything(one) }).toEqual({ trip, after: before });
      clearStage();
    }
    expect(trips).toBeGreaterThan(4);
  });

  test("a wish to stop takes back what was written", async () => {
    await start();
    const before = everything(one);
    const stop = new AbortController();
    const outcome = applyChange(many, body(), { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(outcome).rejects.toMatchObject({ name: "AbortError" });
    expect(everything(one)).toEqual(before);
  });

  test("where nothing gets through any more, it is said", async () => {
    await start();
    const stop = new AbortController();
    const onProgress = () => {
      for (let batch = 1; batch < 9; batch++) one.addin.host.failures.rejectBatch(batch, { code: "GeneralException" });
      stop.abort();
    };
    await expect(applyChange(many, body(), { signal: stop.signal, onProgress })).rejects.toMatchObject({
      code: "unrestored",
    });
  });
});
