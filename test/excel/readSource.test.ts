import { FormattedNumber } from "../../src/core/intake/RawSheet";
import { listSourceSheets, readSelectedCells, readSheetCells } from "../../src/excel/readSource";
import { clearStage, stage, type Stage } from "./support";

let one: Stage;

beforeAll(() => {
  for (const name of ["Excel", "Office", "OfficeExtension"] as const) {
    Object.defineProperty(globalThis, name, { get: () => one.addin[name], configurable: true });
  }
});
beforeEach(async () => {
  one = await stage();
  await one.addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:E2").merge();
    sheet.getRange("B2").values = [["进度"]];
    sheet.getRange("B3:E5").values = [
      ["镇", "完成", "增长", ""],
      ["东镇", 1.5, 0.125, "=1/0"],
      ["西镇", "—", 45778, true],
    ];
    sheet.getRange("D4").numberFormat = [["0.0%"]];
    sheet.getRange("D5").numberFormat = [["m/d"]];
    context.workbook.worksheets.add("空表");
    const hidden = context.workbook.worksheets.add("隐藏");
    hidden.getRange("A1").values = [["x"]];
    hidden.visibility = "Hidden";
    await context.sync();
  });
  await one.addin.settled();
  one.batches.length = 0;
});
afterEach(clearStage);

const select = (address: string) =>
  one.addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });
const CELLS = [
  ["进度", null, null, null],
  ["镇", "完成", "增长", null],
  ["东镇", 1.5, new FormattedNumber(0.125, "0.0%"), "#DIV/0!"],
  ["西镇", "—", new FormattedNumber(45778, "m/d"), true],
];

test.each(["B2:E5", "B:E", "2:5", "A1:Z100"])("selected cells are cut to those in use: %s", async (address) => {
  await select(address);
  const { sheet } = await readSelectedCells();
  expect(sheet).toEqual({
    name: "Sheet1",
    top: 1,
    left: 1,
    cells: CELLS,
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    hiddenRows: [],
    hiddenColumns: [],
    since1904: false,
  });
});

test("a selection that cuts a merged area has the part within", async () => {
  await select("B2:C4");
  const { sheet } = await readSelectedCells();
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test("a whole sheet by its id, from the list of the visible ones that hold something", async () => {
  const list = await listSourceSheets();
  expect(list).toMatchObject([{ name: "Sheet1", rows: 4, columns: 4 }]);
  const { sheet, sheetId } = await readSheetCells(list[0]!.id);
  expect([sheet.cells, sheetId]).toEqual([CELLS, list[0]!.id]);
});

test("hidden rows and columns, in few round trips", async () => {
  await one.addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1000").values = [["末"]];
    sheet.getRange("4:4").rowHidden = true;
    sheet.getRange("500:502").rowHidden = true;
    sheet.getRange("D:D").columnHidden = true;
    await context.sync();
  });
  await select("B:E");
  one.batches.length = 0;
  const { sheet } = await readSelectedCells();
  expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([[2, 498, 499, 500], [2]]);
  expect(one.batches.length).toBeLessThan(12);
});

test("large cells come in answers under 3 MB, whole and in order, with progress", async () => {
  const rows = 12_000;
  one.workbook.active.setInputs(
    0,
    0,
    Array.from({ length: rows }, (_, row) => [
      { value: `第${row}镇` },
      { value: row },
      { value: "很长的来源".repeat(row > 9000 ? 40 : 1) },
    ]),
  );
  const parts: number[] = [];
  const { sheet } = await readSheetCells(one.workbook.active.id, { onProgress: (part) => parts.push(part) });
  expect(sheet.cells).toHaveLength(rows);
  expect(sheet.cells[11_999]!.slice(0, 2)).toEqual(["第11999镇", 11_999]);
  expect(Math.max(...one.batches.map(({ responseBytes }) => responseBytes))).toBeLessThan(3_000_000);
  expect(parts.at(-1)).toBe(1);
  const stopped = new AbortController();
  stopped.abort();
  await expect(readSheetCells(one.workbook.active.id, { signal: stopped.signal })).rejects.toMatchObject({
    name: "AbortError",
  });
});

test.each([
  { rule: "an empty selection", deed: () => select("H1:J9").then(() => readSelectedCells()), code: "emptySelection" },
  { rule: "several areas", deed: () => refuseSelection().then(() => readSelectedCells()), code: "selection" },
  { rule: "an empty sheet", deed: () => readSheetCells(one.workbook.sheet("空表")!.id), code: "emptySheet" },
  {
    rule: "a sheet that is gone",
    deed: () => readSheetCells("{00000000-0000-0000-0000-000000000000}"),
    code: "sheetGone",
  },
])("refused: $rule", ({ deed, code }) => expect(deed()).rejects.toMatchObject({ code }));

/** The workbench selects one block only; Excel answers so where several are selected. */
async function refuseSelection(): Promise<void> {
  one.addin.host.failures.rejectBatch(1, { code: "InvalidSelection" });
}
