import { SHEET_KINDS } from "../../src/core/comparison/spec/SheetSpec";
import type { Outcome } from "../../src/taskpane/commands/outcome";
import type { RefreshResult } from "../../src/taskpane/commands/refreshSheets";
import { at, CHINESE, clearStage, file, stage, type Stage } from "./support";
import { CHANGES, FAULT, idle, livedIn, mayFail, problemsOf } from "./livedInSheet";
import { builtSet, csv, FIRST, HEAD, listed, setFigure, SHEET, TOWNS, wholeWorkbook } from "./refreshSupport";

afterEach(() => {
  clearStage();
  jest.restoreAllMocks();
});

async function refresh(set: Stage, overwriteEdits: boolean) {
  const entry = (await listed(set)).find(({ name }) => name === SHEET)!;
  return () => set.commands.refreshSheet(entry.id, CHINESE, { overwriteEdits });
}

/** Undoes a refresh, which costs less than building anew; says whether it could, as it cannot where its last reading failed. */
async function undone(set: Stage, outcome: Outcome<RefreshResult>): Promise<boolean> {
  if (!outcome.ok || outcome.value.kind !== "refreshed") throw new Error("nothing was refreshed");
  const { undo } = outcome.value.refreshed;
  if (!undo) return false;
  expect(await set.commands.undoSheets([undo], CHINESE)).toMatchObject({ ok: true, value: { problems: [] } });
  await set.addin.settled();
  return true;
}

describe("a refresh is all or nothing", () => {
  test.each(CHANGES)("%s: the k-th round trip rejected, for every k", async (_, change, overwrite) => {
    let set = await livedIn(change);
    const before = wholeWorkbook(set);
    const counted = await refresh(set, overwrite);
    await idle();
    set.batches.length = 0;
    const first = await counted();
    const trips = set.batches.length;
    expect(trips).toBeGreaterThan(6);
    await set.addin.settled();
    const complete = wholeWorkbook(set);
    await undone(set, first);
    expect(wholeWorkbook(set)).toEqual(before);
    let failed = 0;
    for (let batch = 1; batch <= trips; batch++) {
      const run = await refresh(set, overwrite);
      await idle();
      set.addin.host.failures.rejectBatch(batch, FAULT);
      const outcome = await run();
      set.addin.host.failures.clear();
      await set.addin.settled();
      if (outcome.ok) {
        // What office.js releases after its work, and what it reads for an undo, are round trips that nothing hangs on.
        expect(wholeWorkbook(set)).toEqual(complete);
        if (!(await undone(set, outcome))) set = await livedIn(change);
        continue;
      }
      failed++;
      expect(problemsOf(outcome)).toContain("没有改动");
      expect(wholeWorkbook(set)).toEqual(before);
    }
    expect(failed).toBeGreaterThan(5);
    expect(await (await refresh(set, overwrite))()).toMatchObject({ ok: true });
    await set.addin.settled();
    expect(wholeWorkbook(set)).toEqual(complete);
  });

  test.each(CHANGES)("%s: a fault in the middle of the writing, all along it", async (_, change, overwrite) => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const set = await livedIn(change);
    const before = wholeWorkbook(set);
    const standing = new Set(set.workbook.sheets);
    let broken = 0;
    let done = false;
    for (let place = 0; !done && place < 400; place += place < 6 ? 1 : 17) {
      const run = await refresh(set, overwrite);
      let seen = 0;
      const stop = set.workbook.listen(() => {
        if (mayFail(set, standing) && seen++ === place) throw new Error("a fault in the middle of the batch");
      });
      const outcome = await run();
      stop();
      await set.addin.settled();
      done = seen <= place;
      if (outcome.ok) continue;
      broken++;
      expect(problemsOf(outcome)).toContain("没有改动");
      expect(wholeWorkbook(set)).toEqual(before);
    }
    expect(broken).toBeGreaterThan(5);
    expect(done).toBe(true);
  });

  test("where putting back fails, too, the answer names the hidden copy that holds the sheet as it was", async () => {
    const set = await livedIn(CHANGES[0]![1]);
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const run = await refresh(set, false);
    const { failures } = set.addin.host;
    const standing = new Set(set.workbook.sheets);
    let seen = 0;
    const stop = set.workbook.listen(() => {
      if (!mayFail(set, standing) || ++seen !== 40) return;
      failures.rejectFrom(1, FAULT);
      throw new Error("a fault in the middle of the batch, and none gets through after it");
    });
    const outcome = await run();
    stop();
    failures.clear();
    const hidden = set.workbook.sheets.find(({ name }) => /^~[^~]/.test(name));
    expect(problemsOf(outcome)).toContain(`刷新前的样子保存在隐藏的工作表“${hidden!.name}”里`);
    expect(at(hidden!, FIRST, 1)).toBe("东镇");
    expect((await listed(set)).map(({ name }) => name)).toEqual([SHEET]);
  });

  test("the round trips of a refresh are the same for 9 and 300 towns", async () => {
    const counts = [];
    for (const towns of [9, 300]) {
      const lines = Array.from({ length: towns }, (_, n): [string, number, number] => [
        `第${n + 1}镇`,
        n + 0.5,
        n + 100,
      ]);
      const set = await builtSet({}, csv(lines), { isCalculating: false });
      setFigure(set, "第1镇", 5000);
      const run = await refresh(set, false);
      await idle();
      set.batches.length = 0;
      expect(await run()).toMatchObject({ ok: true });
      counts.push(set.batches.length);
    }
    expect(counts[1]).toBe(counts[0]);
    // Eight read, find and write; two read what an undo must find; the others are what office.js releases.
    expect(counts[0]).toBeLessThanOrEqual(13);
  });
});

describe("building is all or nothing, whatever the kind", () => {
  const months = ["2025年1—5月", "2025年1—6月"].map((period) => csv(TOWNS).replaceAll("2025年1—6月", period));
  const text = HEAD + months.map((one) => one.slice(HEAD.length)).join("");

  test.each(SHEET_KINDS)("%s: the k-th round trip rejected, for every k", async (kind) => {
    const set = await stage("zh-CN", { isCalculating: false });
    await set.commands.importTemplate({ templateId: "monthly", source: file(text) }, CHINESE);
    await set.addin.settled();
    const before = wholeWorkbook(set);
    let failed = 0;
    for (let batch = 1; ; batch++) {
      await idle();
      set.addin.host.failures.rejectBatch(batch, FAULT);
      const outcome = await set.commands.buildComparison({ templateId: "monthly", kind }, CHINESE);
      set.addin.host.failures.clear();
      if (outcome.ok) break;
      failed++;
      expect(problemsOf(outcome)).toContain("没有改动");
      await set.addin.settled();
      expect(wholeWorkbook(set)).toEqual(before);
    }
    expect(failed).toBeGreaterThan(1);
    expect(await listed(set)).toEqual([expect.objectContaining({ kind, outOfDate: false, problem: null })]);
  });

  test.each(SHEET_KINDS)("%s: at its refresh, too", async (kind) => {
    const set = await stage("zh-CN", { isCalculating: false });
    await set.commands.importTemplate({ templateId: "monthly", source: file(text) }, CHINESE);
    await set.commands.buildComparison({ templateId: "monthly", kind }, CHINESE);
    setFigure(set, "东镇", 15);
    await set.addin.settled();
    const [entry] = await listed(set);
    expect(entry).toMatchObject({ kind, outOfDate: true });
    const before = wholeWorkbook(set);
    let failed = 0;
    for (let batch = 1; ; batch++) {
      await idle();
      set.addin.host.failures.rejectBatch(batch, FAULT);
      const outcome = await set.commands.refreshSheet(entry!.id, CHINESE);
      set.addin.host.failures.clear();
      await set.addin.settled();
      // Nothing hangs on what office.js releases in between; once the reading for an undo fails, all has been written.
      if (outcome.ok && !(await undone(set, outcome))) break;
      if (!outcome.ok) expect(problemsOf(outcome)).toContain("没有改动");
      failed++;
      expect(wholeWorkbook(set)).toEqual(before);
    }
    expect(failed).toBeGreaterThan(6);
  });
});
