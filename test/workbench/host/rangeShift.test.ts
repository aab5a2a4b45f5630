import fc from "fast-check";
import type { Rect } from "../../../workbench/model/address";
import { deleteCells, insertCells } from "../../../workbench/model/shiftSheet";
import { shiftFormula } from "../../../workbench/model/shiftFormulas";
import { shiftOf } from "../../../workbench/model/shift";
import type { Sheet } from "../../../workbench/model/Sheet";
import { Workbook } from "../../../workbench/model/Workbook";
import { failureOf, moment, start, stopAll, type Bench } from "./support";

afterAll(stopAll);

type Deed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function run(bench: Bench, deed: Deed): Promise<void> {
  await bench.addin.Excel.run(async (context) => {
    deed(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

describe("cells move, formulas follow", () => {
  test.each<[rule: string, deed: Deed, place: [number, number], formula: string]>([
    ["rows put in above push a formula down", (sheet) => sheet.getRange("1:2").insert("Down"), [11, 0], "=SUM(A3:A11)"],
    [
      "rows put in inside a block make it grow",
      (sheet) => sheet.getRange("3:4").insert("Down"),
      [11, 0],
      "=SUM(A1:A11)",
    ],
    [
      "rows put in just below a block leave it",
      (sheet) => sheet.getRange("10:10").insert("Down"),
      [10, 0],
      "=SUM(A1:A9)",
    ],
    [
      "rows taken out inside a block make it shrink",
      (sheet) => sheet.getRange("3:4").delete("Up"),
      [7, 0],
      "=SUM(A1:A7)",
    ],
    ["a block taken out is #REF!", (sheet) => sheet.getRange("1:9").delete("Up"), [0, 0], "=SUM(#REF!)"],
    ["columns put in before", (sheet) => sheet.getRange("A:A").insert("Right"), [9, 1], "=SUM(B1:B9)"],
    [
      "cells put in over part of a block's rows leave it",
      (sheet) => sheet.getRange("A1:A3").insert("Right"),
      [9, 0],
      "=SUM(A1:A9)",
    ],
    [
      "cells moved to the right with all rows of the block take it along",
      (sheet) => sheet.getRange("A1:A20").insert("Right"),
      [9, 1],
      "=SUM(B1:B9)",
    ],
    ["cells taken out, the others moving up", (sheet) => sheet.getRange("A2:A3").delete("Up"), [7, 0], "=SUM(A1:A7)"],
  ])("%s", async (_rule, deed, [row, column], formula) => {
    const bench = await start();
    const sheet = bench.workbook.sheets[0]!;
    sheet.setInputs(
      0,
      0,
      Array.from({ length: 9 }, (_, index) => [{ value: index + 1 }]),
    );
    sheet.setInputs(9, 0, [[{ formula: "=SUM(A1:A9)" }]]);
    await run(bench, deed);
    expect(sheet.cell(row, column)?.formula).toBe(formula);
  });

  test.each<[formula: string, after: string]>([
    ["=A1+$B$5+C$9", "=A1+$B$7+C$11"],
    ["=数据!B5+'数据'!B5+B5", "=数据!B5+'数据'!B5+B7"],
    ['=Sheet1!B5&"B5"', '=Sheet1!B7&"B5"'],
    ["=SUM(B:B,3:4,2:9)", "=SUM(B:B,5:6,2:11)"],
    ["=LOG10(B5)+表1[B5]", "=LOG10(B7)+表1[B5]"],
    ["=[1]Sheet1!B5:B9+'[b.xlsx]Sheet1'!B5", "=[1]Sheet1!B5:B9+'[b.xlsx]Sheet1'!B5"],
    ["=B5#+@B5:B9", "=B7#+@B7:B11"],
    ["=B1048576", "=#REF!"],
    ["=SUM(B5:B1048576)", "=SUM(B7:B1048576)"],
  ])("two rows put in at row 3: %s becomes %s", (formula, after) => {
    const workbook = Workbook.withSheet("Sheet1");
    const sheet = workbook.sheets[0]!;
    const shift = shiftOf({ top: 2, bottom: 3, left: 0, right: 16_383 }, "rows", "insert");
    expect(shiftFormula(formula, sheet, sheet, shift)).toBe(after);
  });

  test("formulas of other sheets, names, rules, validations and charts follow as well", async () => {
    const bench = await start();
    const [sheet, data] = bench.workbook.sheets as [Sheet, Sheet];
    data.setInputs(0, 0, [[{ formula: "=Sheet1!B5" }, { formula: "=Sheet1!B3" }, { formula: "=B5" }]]);
    bench.workbook.names.push({ name: "target", formula: "=Sheet1!$B$5:$B$9", visible: true, comment: "" });
    sheet.conditionalFormats.push({
      kind: "custom",
      id: "r",
      rect: { top: 2, bottom: 8, left: 0, right: 1 },
      formula: "=$B3>$C$9",
    });
    sheet.validations.push({
      rect: { top: 4, bottom: 4, left: 0, right: 0 },
      type: "List",
      formula1: "=$D$5:$D$9",
      ignoreBlanks: true,
      inCellDropDown: true,
    });
    await run(bench, (one) => one.getRange("3:4").delete("Up"));
    expect([0, 1, 2].map((column) => data.cell(0, column)?.formula)).toEqual(["=Sheet1!B3", "=Sheet1!#REF!", "=B5"]);
    expect(bench.workbook.names[0]!.formula).toBe("=Sheet1!$B$3:$B$7");
    expect(sheet.conditionalFormats[0]).toMatchObject({ rect: { top: 2, bottom: 6 }, formula: "=$B3>$C$7" });
    expect(sheet.validations[0]).toMatchObject({ rect: { top: 2, bottom: 2 }, formula1: "=$D$3:$D$7" });
  });
});

describe("what else is kept by place", () => {
  test("looks, merges, sizes, hidden rows, notes, links and print area move; new rows look as the row above", async () => {
    const bench = await start();
    const sheet = bench.workbook.sheets[0]!;
    sheet.setInputs(1, 1, [[{ value: "head" }]]);
    sheet.setStyle({ top: 1, bottom: 1, left: 1, right: 1 }, { fill: "#FF0000" });
    sheet.merges.push({ top: 4, bottom: 5, left: 0, right: 2 });
    sheet.rowHeights.set(1, 30).set(4, 40);
    sheet.hiddenRows.add(6);
    sheet.comments.push({ id: "c", kind: "note", row: 4, column: 0, author: "", text: "", replies: [] });
    sheet.hyperlinks.push({ row: 7, column: 1, address: "https://example.com" });
    sheet.pageLayout.printArea = [{ top: 0, bottom: 9, left: 0, right: 3 }];
    await run(bench, (one) => void one.getRange("3:3").insert("Down"));
    expect(sheet.cell(2, 1)).toEqual({ value: null, style: { fill: "#FF0000" } });
    expect(sheet.merges).toEqual([{ top: 5, bottom: 6, left: 0, right: 2 }]);
    expect([...sheet.rowHeights].sort()).toEqual([[1, 30], [2, 30], [5, 40]]); // prettier-ignore
    expect([...sheet.hiddenRows]).toEqual([7]);
    expect([sheet.comments[0]!.row, sheet.hyperlinks[0]!.row]).toEqual([5, 8]);
    expect(sheet.pageLayout.printArea![0]!.bottom).toBe(10);
  });

  test("a table grows with rows put in, gets heads for new columns, and goes when all of it is taken out", async () => {
    const bench = await start();
    await run(bench, (sheet) => {
      sheet.getRange("A1:B3").values = [["a", "b"], [1, 2], [3, 4]]; // prettier-ignore
      sheet.tables.add("A1:B3", true);
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("B:B").insert("Right");
    });
    const [table] = bench.workbook.tables;
    expect(table!.rect).toEqual({ top: 0, bottom: 3, left: 0, right: 2 });
    expect(bench.workbook.sheets[0]!.cell(0, 1)?.value).toBe("列1");
    await run(bench, (sheet) => sheet.getRange("1:4").delete("Up"));
    expect(bench.workbook.tables).toEqual([]);
  });

  test("an array moves as one, or is taken back to be calculated again", async () => {
    const bench = await start();
    const sheet = bench.workbook.sheets[0]!;
    sheet.setInputs(1, 0, [[{ formula: "=SEQUENCE(3)" }]]);
    sheet.setResult(1, 0, [[1], [2], [3]]);
    await run(bench, (one) => void one.getRange("1:1").insert("Down"));
    expect(sheet.spillRect(2, 0)).toEqual({ top: 2, bottom: 4, left: 0, right: 0 });
    expect(sheet.cell(4, 0)).toEqual({ value: 3, spillParent: { row: 2, column: 0 } });
    await run(bench, (one) => void one.getRange("4:4").insert("Down"));
    expect([sheet.cell(2, 0)?.formula, sheet.cell(2, 0)?.spill, sheet.cell(5, 0)]).toEqual([
      "=SEQUENCE(3)",
      undefined,
      undefined,
    ]);
  });
});

describe("Excel refuses", () => {
  test.each<[rule: string, deed: Deed, code: string]>([
    ["part of a table", (sheet) => sheet.getRange("A1").insert("Right"), "InvalidOperation"],
    ["the head row of a table", (sheet) => sheet.getRange("1:1").delete("Up"), "InvalidOperation"],
    ["part of a merged cell", (sheet) => sheet.getRange("E8").insert("Down"), "InvalidOperation"],
    ["filled cells pushed off the sheet", (sheet) => sheet.getRange("20:20").insert("Down"), "InvalidOperation"],
    ["a direction it does not know", (sheet) => sheet.getRange("20:20").insert("Up" as "Down"), "InvalidArgument"],
  ])("%s", async (_rule, deed, code) => {
    const bench = await start();
    await run(bench, (sheet) => {
      sheet.getRange("A1:B3").values = [["a", "b"], [1, 2], [3, 4]]; // prettier-ignore
      sheet.tables.add("A1:B3", true);
      sheet.getRange("D10:E10").merge();
      sheet.getRange("A1048576").values = [["last"]];
    });
    const before = snapshot(bench.workbook.sheets[0]!);
    expect((await failureOf(run(bench, deed))).code).toBe(code);
    expect(snapshot(bench.workbook.sheets[0]!)).toEqual(before);
  });

  test("moving cells of a protected sheet", async () => {
    const bench = await start();
    bench.workbook.sheets[0]!.protection = { options: { allowInsertRows: true } };
    await run(bench, (sheet) => void sheet.getRange("1:1").insert("Down"));
    const failed = run(bench, (sheet) => sheet.getRange("1:1").delete("Up"));
    expect((await failureOf(failed)).code).toBe("AccessDenied");
  });
});

test("the add-in hears of the deed once, not of the cells that moved", async () => {
  const bench = await start();
  bench.workbook.sheets[0]!.setInputs(0, 0, [[{ value: 1 }], [{ formula: "=A1" }]]);
  const heard: string[] = [];
  await bench.addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  await run(bench, (sheet) => void sheet.getRange("1:2").insert("Down"));
  await moment();
  expect(heard).toEqual(["RowInserted 1:2"]);
});

test("rows put in and taken out again leave the sheet as it was", () => {
  const cell = fc.record({
    row: fc.nat(12),
    column: fc.nat(5),
    kind: fc.nat(2),
    toRow: fc.nat(12),
    toColumn: fc.nat(5),
  });
  const block = fc.record({ top: fc.nat(10), height: fc.nat(3), left: fc.nat(4), width: fc.nat(2) });
  const rectOf = (one: { top: number; height: number; left: number; width: number }): Rect => ({
    top: one.top,
    bottom: one.top + one.height + 1,
    left: one.left,
    right: one.left + one.width,
  });
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 20 }),
      block,
      block,
      fc.nat(14),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      (cells, one, two, at, count, rows) => {
        const workbook = Workbook.withSheet("Sheet1");
        const sheet = workbook.sheets[0]!;
        const other = workbook.addSheet("数据");
        for (const { row, column, kind, toRow, toColumn } of cells) {
          const target = `${"ABCDEF"[toColumn]!}${toRow + 1}`;
          if (kind === 0) sheet.setInputs(row, column, [[{ value: toRow }]]);
          else if (kind === 1) sheet.setInputs(row, column, [[{ formula: `=SUM($A$1:${target})+数据!${target}` }]]);
          else other.setInputs(row, column, [[{ formula: `=Sheet1!${target}*${target}` }]]);
          sheet.setStyle({ top: toRow, bottom: toRow, left: toColumn, right: toColumn }, { bold: true });
        }
        sheet.merges.push(rectOf(one));
        sheet.conditionalFormats.push({ kind: "custom", id: "r", rect: rectOf(two), formula: "=$A3>B$2" });
        sheet.rowHeights.set(one.top, 33);
        sheet.columnWidths.set(one.left, 66);
        sheet.hiddenRows.add(two.top);
        sheet.autoFilter = { rect: rectOf(two), criteria: [{ column: two.width, values: ["x"] }] };
        const before = [snapshot(sheet), snapshot(other)];
        const rect = rows
          ? { top: at, bottom: at + count - 1, left: 0, right: 16_383 }
          : { top: 0, bottom: 1_048_575, left: at, right: at + count - 1 };
        insertCells(workbook, sheet, rect, rows ? "rows" : "columns");
        deleteCells(workbook, sheet, rect, rows ? "rows" : "columns");
        expect([snapshot(sheet), snapshot(other)]).toEqual(before);
      },
    ),
    { numRuns: 300 },
  );
});

test("whole columns and rows move quickly on a large sheet", async () => {
  const bench = await start();
  const sheet = bench.workbook.sheets[0]!;
  sheet.setInputs(
    0,
    0,
    Array.from({ length: 5000 }, (_, row) => Array.from({ length: 8 }, () => ({ value: row }))),
  );
  const started = performance.now();
  await run(bench, (one) => {
    one.getRange("B:C").insert("Right");
    one.getRange("1:1").insert("Down");
    one.getRange("B:C").delete("Left");
  });
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(sheet.usedRect()).toEqual({ top: 1, left: 0, bottom: 5000, right: 7 });
});

function snapshot(sheet: Sheet): unknown {
  return {
    cells: [...sheet.cells()].map(({ row, column, cell }) => ({ row, column, ...cell })),
    merges: sheet.merges,
    rules: structuredClone(sheet.conditionalFormats),
    heights: [...sheet.rowHeights],
    widths: [...sheet.columnWidths],
    hidden: [...sheet.hiddenRows],
    filter: structuredClone(sheet.autoFilter),
  };
}
