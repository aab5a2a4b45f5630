import { COMPARISON_PROPERTY } from "../../src/core/comparison/spec/comparisonTag";
import { at, CHINESE, clearStage, columnUnder, everything, sheetOf } from "./support";
import {
  addTowns,
  builtSet,
  column,
  csv,
  dropTown,
  FIRST,
  listed,
  refreshed,
  setFigure,
  SHEET,
  TOWNS,
  wholeSheet,
} from "./refreshSupport";

afterEach(clearStage);

const names = (set: Awaited<ReturnType<typeof builtSet>>) => set.workbook.sheets.map(({ name }) => name);

describe("which sheets there are and how they stand", () => {
  test("a fresh sheet agrees with the data; a changed figure makes it out of date; refreshed, it agrees again", async () => {
    const set = await builtSet();
    expect(await listed(set)).toEqual([
      expect.objectContaining({ name: SHEET, kind: "towns", period: "2025年上半年", outOfDate: false, editedRows: [] }),
    ]);
    setFigure(set, "北镇", 60);
    expect(await listed(set)).toEqual([expect.objectContaining({ name: SHEET, outOfDate: true, editedRows: [] })]);
    expect(await refreshed(set)).toEqual({
      name: SHEET,
      changed: true,
      movedTo: null,
      renamedFrom: null,
      keptAs: null,
      lost: [],
      columnsMoved: false,
      undo: expect.objectContaining({ kind: "refresh" }) as unknown,
    });
    expect(column(sheetOf(set, SHEET), 1)).toEqual(["北镇", "东镇", "西镇", "南镇"]);
    expect(column(sheetOf(set, SHEET), 0)).toEqual([1, 2, 3, 4]);
    expect((await listed(set))[0]).toMatchObject({ outOfDate: false, editedRows: [] });
    expect(names(set)).toEqual(["Sheet1", "指标数据", SHEET]);
  });

  test("a refreshed sheet is the sheet that would be built anew", async () => {
    const set = await builtSet();
    setFigure(set, "北镇", 60);
    await addTowns(set, [["中镇", 35, 100]]);
    await refreshed(set);
    const own = wholeSheet(sheetOf(set, SHEET));
    const fresh = await builtSet(
      {},
      csv([
        ["东镇", 40, 100],
        ["西镇", 30, 100],
        ["南镇", 20, 100],
        ["北镇", 60, 100],
        ["中镇", 35, 100],
      ]),
    );
    expect(own).toEqual(wholeSheet(sheetOf(fresh, SHEET)));
  });

  test.each(["towns", "matrix", "contributions", "targets", "scorecard", "score"] as const)(
    "the kind %s: unchanged data are up to date, changed ones are rebuilt as if anew",
    async (kind) => {
      const set = await builtSet({ kind });
      const [entry] = await listed(set);
      expect(entry).toMatchObject({ kind, outOfDate: false, editedRows: [], problem: null });
      setFigure(set, "东镇", 15);
      await refreshed(set, entry!.name);
      const fresh = await builtSet({ kind }, csv([["东镇", 15, 100], ...TOWNS.slice(1)]));
      expect(wholeSheet(sheetOf(set, entry!.name))).toEqual(wholeSheet(sheetOf(fresh, entry!.name)));
    },
  );

  test("renamed, moved, copied, deleted: found by its mark, each refreshed by itself", async () => {
    const set = await builtSet();
    const sheet = sheetOf(set, SHEET);
    await set.addin.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(SHEET);
      own.name = "我的对比";
      own.position = 0;
      own.copy("End");
      await context.sync();
    });
    setFigure(set, "北镇", 60);
    expect((await listed(set)).map(({ name, outOfDate }) => [name, outOfDate])).toEqual([
      ["我的对比", true],
      ["我的对比 (2)", true],
    ]);
    await refreshed(set, "我的对比 (2)");
    expect((await listed(set)).map(({ name, outOfDate }) => [name, outOfDate])).toEqual([
      ["我的对比", true],
      ["我的对比 (2)", false],
    ]);
    expect(column(sheet, 1)).toEqual(["东镇", "西镇", "南镇", "北镇"]);
    await set.addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("我的对比 (2)").delete();
      await context.sync();
    });
    const all = await set.commands.refreshAll(CHINESE);
    expect(all).toMatchObject({ ok: true, value: { refreshed: [{ name: "我的对比" }], asking: [], problems: [] } });
    expect(names(set)).toEqual(["我的对比", "Sheet1", "指标数据"]);
  });

  test("a mark that cannot be read, a protected sheet, a town that is gone: told with what to do, unchanged", async () => {
    const set = await builtSet({ kind: "scorecard", town: "北镇" });
    const { id, name } = (await listed(set))[0]!;
    const sheet = sheetOf(set, name);
    await dropTown(set, "北镇");
    const before = everything(set);
    const told = async () => {
      const outcome = await set.commands.refreshSheet(id, CHINESE);
      return outcome.ok ? "" : outcome.problems[0]!.text;
    };
    expect(await told()).toBe(`“${name}”没有改动：数据表里已没有“北镇”。请先导入它的数，或另做一张不含它的表。`);
    expect(everything(set)).toEqual(before);
    await addTowns(set, [["北镇", 11, 100]]);
    sheet.protection = { options: {} };
    expect(await told()).toContain(`工作表“${name}”受保护，没有改动`);
    sheet.protection = undefined;
    const tag = sheet.customProperties.get(COMPARISON_PROPERTY)!;
    sheet.customProperties.set(COMPARISON_PROPERTY, tag.slice(5));
    expect(await told()).toContain("标记读不出来");
  });
});

describe("what is the person's stays", () => {
  test("width, remark beside a town, formulas beside, notes below, references from elsewhere", async () => {
    const set = await builtSet();
    const sheet = sheetOf(set, SHEET);
    const right = sheet.usedRect()!.right + 1;
    const bottom = sheet.usedRect()!.bottom;
    const value = columnUnder(sheet, [2, 3, 4], "完成数");
    const letter = String.fromCharCode(65 + value);
    sheet.columnWidths.set(value, 123);
    sheet.setInputs(4, right, [[{ value: "备注" }, { value: "翻倍" }]]);
    sheet.setInputs(FIRST, right, [
      [{ value: "东备注" }, { formula: `=${letter}${FIRST + 1}*2` }],
      [{ value: null }, { formula: `=${letter}${FIRST + 2}*2` }],
    ]);
    sheet.setInputs(bottom + 2, 0, [[{ value: "下面的话" }]]);
    const other = sheetOf(set, "Sheet1");
    other.setInputs(0, 0, [[{ formula: `='${SHEET}'!A${bottom + 3}` }, { formula: `='${SHEET}'!A1` }]]);
    setFigure(set, "东镇", 15);
    await addTowns(set, [
      ["中镇", 50, 100],
      ["下镇", 1, 100],
    ]);
    expect(await refreshed(set)).toMatchObject({ keptAs: null, lost: [], columnsMoved: false });
    const towns = column(sheet, 1, 6);
    expect(towns).toEqual(["中镇", "西镇", "南镇", "东镇", "北镇", "下镇"]);
    expect(column(sheet, right, 6)).toEqual([null, null, null, "东备注", null, null]);
    expect(column(sheet, right + 1, 6)).toEqual([null, 60, null, 30, null, null]);
    expect(at(sheet, 4, right)).toBe("备注");
    expect(sheet.columnWidths.get(value)).toBe(123);
    expect(at(sheet, bottom + 6, 0)).toBe("下面的话");
    expect(at(other, 0, 0)).toBe("下面的话");
    expect(other.cell(0, 1)!.formula).toBe(`='${SHEET}'!A1`);
    expect(names(set)).toEqual(["Sheet1", "指标数据", SHEET]);
  });

  test("a note in a free cell of the block is kept and is no edit", async () => {
    const set = await builtSet();
    const sheet = sheetOf(set, SHEET);
    const { bottom } = sheet.usedRect()!;
    const blank = Array.from({ length: bottom }, (_, row) => row).find(
      (row) => row > FIRST && at(sheet, row, 1) === null,
    )!;
    sheet.setInputs(blank, 2, [[{ value: "=不是公式" }]]);
    setFigure(set, "北镇", 60);
    await addTowns(set, [["中镇", 50, 100]]);
    expect((await listed(set))[0]).toMatchObject({ outOfDate: true, editedRows: [] });
    await refreshed(set);
    expect(sheet.cell(blank + 1, 2)).toMatchObject({ value: "=不是公式" });
    expect(sheet.cell(blank + 1, 2)!.formula).toBeUndefined();
    expect((await listed(set))[0]).toMatchObject({ outOfDate: false, editedRows: [] });
  });

  test("a town that is gone takes its line along; what stood beside it is on the old sheet, and told", async () => {
    const set = await builtSet();
    const sheet = sheetOf(set, SHEET);
    const right = sheet.usedRect()!.right + 1;
    sheet.setInputs(FIRST, right, [[{ value: "东" }], [{ value: "西" }], [{ value: "南" }], [{ value: "北" }]]);
    await dropTown(set, "西镇");
    expect(await refreshed(set)).toMatchObject({ keptAs: `${SHEET} （旧）`, lost: ["西镇"] });
    expect(column(sheet, right)).toEqual(["东", "南", "北", null]);
    const old = sheetOf(set, `${SHEET} （旧）`);
    expect([old.visibility, column(old, right)]).toEqual(["Visible", ["东", "西", "南", "北"]]);
    expect((await listed(set)).map(({ name }) => name)).toEqual([SHEET]);
  });

  test("new columns come in where they belong: widths, remarks and references follow", async () => {
    const set = await builtSet({ kind: "towns", measures: undefined } as never, csv(TOWNS).replaceAll(/,100$/gmu, ","));
    const sheet = sheetOf(set, SHEET);
    const right = sheet.usedRect()!.right + 1;
    const growth = columnUnder(sheet, [2, 3, 4], "增速");
    sheet.columnWidths.set(growth, 99);
    const letter = String.fromCharCode(65 + growth);
    sheet.setInputs(FIRST, right, [[{ formula: `=${letter}${FIRST + 1}` }]]);
    for (const [town] of TOWNS) setFigure(set, town, 100, columnOf(set, "年度目标"));
    await set.addin.settled();
    const before = at(sheet, FIRST, right);
    expect(await refreshed(set)).toMatchObject({ keptAs: null, columnsMoved: false });
    const moved = columnUnder(sheet, [2, 3, 4], "同比", "增速");
    const more = sheet.usedRect()!.right - right;
    expect(more).toBeGreaterThan(0);
    expect(sheet.columnWidths.get(moved)).toBe(99);
    expect(at(sheet, FIRST, right + more)).toBe(before);
    expect(before).toBe(7);
  });
});

function columnOf(set: Awaited<ReturnType<typeof builtSet>>, head: string): number {
  const data = sheetOf(set, "指标数据");
  return Array.from({ length: 30 }, (_, place) => place).find((place) => at(data, 0, place) === head)!;
}

describe("changes by hand are never overwritten silently", () => {
  test("the answer asks; on yes the old state is kept as a sheet of its own, and the answer says where", async () => {
    const set = await builtSet();
    const sheet = sheetOf(set, SHEET);
    const value = columnUnder(sheet, [2, 3, 4], "完成数");
    sheet.setInputs(FIRST + 1, value, [[{ value: 31.5 }]]);
    setFigure(set, "北镇", 60);
    const [entry] = await listed(set);
    expect(entry).toMatchObject({ outOfDate: true, editedRows: [FIRST + 2] });
    const before = everything(set);
    expect(await set.commands.refreshSheet(entry!.id, CHINESE)).toEqual({
      ok: true,
      value: { kind: "asks", id: entry!.id, name: SHEET, editedRows: [FIRST + 2] },
    });
    expect(await set.commands.refreshAll(CHINESE)).toMatchObject({
      ok: true,
      value: { refreshed: [], asking: [{ name: SHEET, editedRows: [FIRST + 2] }] },
    });
    expect(everything(set)).toEqual(before);
    expect(await refreshed(set, SHEET, true)).toMatchObject({ keptAs: `${SHEET} （旧）`, changed: true });
    expect(at(sheetOf(set, `${SHEET} （旧）`), FIRST + 1, value)).toBe(31.5);
    expect(column(sheet, value)).toEqual([60, 40, 30, 20]);
  });

  test("rows and columns put into the block by hand ask as well, and the rebuilt sheet has no leftovers", async () => {
    const set = await builtSet();
    const fresh = wholeSheet(sheetOf(set, SHEET));
    await set.addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("7:8").insert("Down");
      sheet.getRange("D:D").insert("Right");
      sheet.getRange("D7").values = [["插入"]];
      await context.sync();
    });
    expect((await listed(set))[0]!.editedRows.length).toBeGreaterThan(0);
    expect(await refreshed(set, SHEET, true)).toMatchObject({ keptAs: `${SHEET} （旧）` });
    const now = wholeSheet(sheetOf(set, SHEET)) as { cells: unknown };
    expect(now.cells).toEqual((fresh as { cells: unknown }).cells);
  });
});

describe("sizes and the chart that a person has set", () => {
  test("a hidden line stays hidden where it is now, a height set by hand stays, a note is never cut", async () => {
    const set = await builtSet();
    const sheet = sheetOf(set, SHEET);
    const note = sheet.usedRect()!.bottom;
    sheet.hiddenRows.add(FIRST);
    sheet.rowHeights.set(FIRST + 1, 44);
    sheet.rowHeights.set(4, 50);
    setFigure(set, "北镇", 60);
    await refreshed(set);
    expect(column(sheet, 1)).toEqual(["北镇", "东镇", "西镇", "南镇"]);
    expect([...sheet.hiddenRows]).toEqual([FIRST + 1]);
    expect([FIRST, FIRST + 2, 4].map((row) => sheet.rowHeights.get(row))).toEqual([21, 44, 50]);
    expect(sheet.rowHeights.get(note)).toBeGreaterThan(0);
  });

  test("a chart that was moved and made larger stays so, below rows that came in; one that was not follows its row", async () => {
    for (const isMoved of [true, false]) {
      const set = await builtSet();
      const sheet = sheetOf(set, SHEET);
      const [chart] = sheet.charts;
      const top = chart!.top;
      if (isMoved) Object.assign(chart!, { left: 300, width: 222, height: 111 });
      await addTowns(set, [["中镇", 50, 100]]);
      await refreshed(set);
      expect(sheet.charts).toHaveLength(1);
      const now = sheet.charts[0]!;
      expect(now.top).toBeGreaterThan(top + 10);
      expect([now.left, now.width, now.height]).toEqual(
        isMoved ? [300, 222, 111] : [0, expect.any(Number), expect.any(Number)],
      );
      expect(now.series[0]!.values).not.toBe(chart!.series[0]!.values);
      clearStage();
    }
  });
});
