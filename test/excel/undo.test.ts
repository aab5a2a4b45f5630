import type { UndoableDeed } from "../../src/taskpane/commands/undoSheets";
import { CHANGES, FAULT, idle, livedIn, mayFail, problemsOf } from "./livedInSheet";
import {
  builtSet,
  column,
  dropTown,
  FIRST,
  listed,
  refreshed,
  setFigure,
  SHEET,
  wholeWorkbook,
} from "./refreshSupport";
import { CHINESE, clearStage, sheetOf, type Stage } from "./support";

afterEach(clearStage);

async function undo(set: Stage, deed: UndoableDeed) {
  const outcome = await set.commands.undoSheets([deed], CHINESE);
  await set.addin.settled();
  if (!outcome.ok) throw new Error(problemsOf(outcome));
  return outcome.value;
}

describe("a refresh is undone", () => {
  test.each(CHANGES)("%s: the workbook is what it was before", async (_, change, overwrites) => {
    const set = await livedIn(change);
    const before = wholeWorkbook(set);
    const { undo: deed } = await refreshed(set, SHEET, overwrites);
    expect(wholeWorkbook(set)).not.toEqual(before);
    expect(await undo(set, deed!)).toEqual({ undone: [`已撤销：“${SHEET}”恢复到了刷新前的样子。`], problems: [] });
    expect(wholeWorkbook(set)).toEqual(before);
  });

  test("a line that was taken out at the end: ranges over the lines, remarks and heights are as before", async () => {
    const set = await builtSet();
    const sheet = sheetOf(set, SHEET);
    const right = sheet.usedRect()!.right + 1;
    sheet.setInputs(FIRST, right, [[{ value: "东" }], [{ value: "西" }], [{ value: "南" }]]);
    sheet.setStyle({ top: FIRST + 2, left: right, bottom: FIRST + 2, right }, { fill: "#FFFF00" });
    sheet.rowHeights.set(FIRST + 2, 40);
    sheet.hiddenRows.add(FIRST + 1);
    sheetOf(set, "Sheet1").setInputs(0, 0, [[{ formula: `=SUM('${SHEET}'!C${FIRST + 1}:C${FIRST + 4})` }]]);
    await dropTown(set, "北镇");
    const before = wholeWorkbook(set);
    const { undo: deed, keptAs } = await refreshed(set);
    expect([keptAs, column(sheet, right, 3)]).toEqual([null, ["东", "西", "南"]]);
    expect((await undo(set, deed!)).problems).toEqual([]);
    expect(wholeWorkbook(set)).toEqual(before);
  });

  test("it is refused with a sentence once a cell of the sheet has changed, or the sheet that keeps the old state", async () => {
    const set = await livedIn(CHANGES[1]![1]);
    const { undo: deed, keptAs } = await refreshed(set);
    const refused = `没有撤销：“${SHEET}”在这之后又有改动，撤销会丢掉这些改动。表没有改动。`;
    for (const name of [SHEET, keptAs!]) {
      const sheet = sheetOf(set, name);
      sheet.setInputs(30, 0, [[{ value: "新写的" }]]);
      const before = wholeWorkbook(set);
      expect(await undo(set, deed!)).toEqual({ undone: [], problems: [{ place: null, text: refused }] });
      expect(wholeWorkbook(set)).toEqual(before);
      sheet.setInputs(30, 0, [[{ value: null }]]);
    }
    expect((await undo(set, deed!)).problems).toEqual([]);
  });

  test("a name that a person has given since stays; after the undo the sheet is out of date again", async () => {
    const set = await builtSet();
    setFigure(set, "北镇", 60);
    const { undo: deed } = await refreshed(set);
    sheetOf(set, SHEET).name = "我的";
    expect((await undo(set, deed!)).problems).toEqual([]);
    expect(await listed(set)).toEqual([expect.objectContaining({ name: "我的", outOfDate: true, editedRows: [] })]);
  });

  test.each(CHANGES)("%s: the k-th round trip rejected, for every k", async (_, change, overwrites) => {
    const set = await livedIn(change);
    const original = wholeWorkbook(set);
    let { undo: deed } = await refreshed(set, SHEET, overwrites);
    const before = wholeWorkbook(set);
    await idle();
    set.batches.length = 0;
    expect((await undo(set, deed!)).problems).toEqual([]);
    const trips = set.batches.length;
    ({ undo: deed } = await refreshed(set, SHEET, overwrites));
    let failed = 0;
    for (let batch = 1; batch <= trips; batch++) {
      await idle();
      set.addin.host.failures.rejectBatch(batch, FAULT);
      const { problems } = await undo(set, deed!);
      set.addin.host.failures.clear();
      if (problems.length > 0) {
        failed++;
        expect(problems[0]!.text).toContain("没有改动");
        expect(wholeWorkbook(set)).toEqual(before);
        continue;
      }
      // What office.js releases after its work is a round trip that nothing hangs on.
      expect(wholeWorkbook(set)).toEqual(original);
      ({ undo: deed } = await refreshed(set, SHEET, overwrites));
      expect(wholeWorkbook(set)).toEqual(before);
    }
    expect(failed).toBeGreaterThan(3);
  });

  test.each(CHANGES)("%s: a fault in the middle of the writing, all along it", async (what, change, overwrites) => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const set = await livedIn(change);
    const original = wholeWorkbook(set);
    const { undo: deed } = await refreshed(set, SHEET, overwrites);
    const before = wholeWorkbook(set);
    const standing = new Set(set.workbook.sheets);
    let broken = 0;
    let warned = 0;
    for (let place = 0; ; place += place < 6 ? 1 : 23) {
      let seen = 0;
      const stop = set.workbook.listen(() => {
        if (mayFail(set, standing) && seen++ === place) throw new Error("a fault in the middle of the batch");
      });
      const { problems } = await undo(set, deed!);
      stop();
      if (problems.length === 0) break;
      broken++;
      // Lines that the refresh had put in were gone for a moment: what points to them alone is lost, and the person is told.
      if (problems[0]!.text.includes("查找 #REF!")) warned++;
      else expect(problems[0]!.text).toContain("没有改动");
      expect(wholeWorkbook(set)).toEqual(before);
    }
    expect(broken).toBeGreaterThan(5);
    expect(warned > 0).toBe(what === "more towns");
    expect(wholeWorkbook(set)).toEqual(original);
  });
});

describe("a build is undone", () => {
  test("the sheet goes; once something was written into it, it stays", async () => {
    const set = await builtSet();
    const before = wholeWorkbook(set);
    const built = await set.commands.buildComparison({ templateId: "monthly", kind: "matrix" }, CHINESE);
    if (!built.ok) throw new Error(problemsOf(built));
    await set.addin.settled();
    const { sheet: name, undo: deed } = built.value;
    sheetOf(set, name).setInputs(0, 20, [[{ value: "我写的" }]]);
    expect((await undo(set, deed)).problems).toEqual([
      { place: null, text: `没有撤销：“${name}”在这之后又有改动，撤销会丢掉这些改动。表没有改动。` },
    ]);
    sheetOf(set, name).setInputs(0, 20, [[{ value: null }]]);
    for (let batch = 1; batch <= 2; batch++) {
      await idle();
      set.addin.host.failures.rejectBatch(batch, FAULT);
      expect((await undo(set, deed)).problems[0]!.text).toContain("没有改动");
      set.addin.host.failures.clear();
    }
    expect(await undo(set, deed)).toEqual({ undone: [`已撤销：工作表“${name}”已删除。`], problems: [] });
    expect(wholeWorkbook(set)).toEqual(before);
  });
});
