import { COMPARISON_PROPERTY } from "../../src/core/comparison/spec/comparisonTag";
import { SHEET_KINDS } from "../../src/core/comparison/spec/SheetSpec";
import { at, CHINESE, clearStage, file, sheetOf, stage, type Stage } from "./support";
import {
  addTowns,
  builtSet,
  csv,
  dropTown,
  FIRST,
  HEAD,
  listed,
  setFigure,
  SHEET,
  TOWNS,
  wholeWorkbook,
} from "./refreshSupport";

afterEach(() => {
  clearStage();
  jest.restoreAllMocks();
});

const FAULT = { code: "GeneralException" as const };

/** Time for office.js to release what the last command had tracked: that is a round trip, too. */
const idle = () => new Promise((resolve) => setTimeout(resolve, 60));

const problemsOf = (outcome: { ok: boolean; problems?: { text: string }[] }) =>
  (outcome.problems ?? []).map(({ text }) => text).join();

/** Remarks and formulas beside the lines, a note below, a formula elsewhere that reads the sheet, another order of towns. */
async function livedIn(change: (set: Stage) => Promise<void>): Promise<Stage> {
  const set = await builtSet();
  const sheet = sheetOf(set, SHEET);
  const { right, bottom } = sheet.usedRect()!;
  sheet.columnWidths.set(2, 123);
  sheet.setInputs(FIRST, right + 1, [
    [{ value: "东" }, { formula: `=C${FIRST + 1}*2` }],
    [{ value: "西" }, { formula: `=C${FIRST + 2}*2` }],
  ]);
  sheet.setStyle({ top: FIRST, left: right + 1, bottom: FIRST, right: right + 1 }, { fill: "#FFFF00" });
  sheet.setInputs(bottom + 2, 0, [[{ value: "下面的话" }]]);
  sheetOf(set, "Sheet1").setInputs(0, 0, [
    [{ formula: `='${SHEET}'!A${bottom + 3}` }, { formula: `=SUM('${SHEET}'!C${FIRST + 1}:C${FIRST + 4})` }],
  ]);
  setFigure(set, "东镇", 15);
  await change(set);
  await set.addin.settled();
  return set;
}

const CHANGES: [string, (set: Stage) => Promise<void>, boolean][] = [
  [
    "more towns",
    (set) =>
      addTowns(set, [
        ["中镇", 50, 100],
        ["下镇", 1, 100],
      ]),
    false,
  ],
  ["fewer towns, the old state kept", (set) => dropTown(set, "西镇"), false],
  [
    "edits overwritten",
    (set) => {
      sheetOf(set, SHEET).setInputs(FIRST, 2, [[{ value: 1 }]]);
      return Promise.resolve();
    },
    true,
  ],
];

async function refresh(set: Stage, overwriteEdits: boolean) {
  const entry = (await listed(set)).find(({ name }) => name === SHEET)!;
  return () => set.commands.refreshSheet(entry.id, CHINESE, { overwriteEdits });
}

/** Whether a fault may fall here: the backup is there, and no sheet is being copied and no row put in, which Excel does whole or not at all. */
function mayFail({ workbook }: Stage): boolean {
  if (/RangeObject\.(insert|delete)/.test(new Error().stack ?? "")) return false;
  const copies = workbook.sheets.filter(({ name }) => !["Sheet1", "指标数据", SHEET].includes(name));
  return copies.length > 0 && copies.every(({ customProperties }) => customProperties.has(COMPARISON_PROPERTY));
}

describe("a refresh is all or nothing", () => {
  test.each(CHANGES)("%s: the k-th round trip rejected, for every k", async (_, change, overwrite) => {
    const counted = await livedIn(change);
    const count = await refresh(counted, overwrite);
    await idle();
    counted.batches.length = 0;
    expect(await count()).toMatchObject({ ok: true });
    const trips = counted.batches.length;
    expect(trips).toBeGreaterThan(6);
    await counted.addin.settled();
    const complete = wholeWorkbook(counted);
    let set = await livedIn(change);
    const before = wholeWorkbook(set);
    let failed = 0;
    for (let batch = 1; batch <= trips; batch++) {
      const run = await refresh(set, overwrite);
      await idle();
      set.addin.host.failures.rejectBatch(batch, FAULT);
      const outcome = await run();
      await set.addin.settled();
      if (outcome.ok) {
        // What office.js releases after its work is a round trip that nothing hangs on.
        expect(wholeWorkbook(set)).toEqual(complete);
        set = await livedIn(change);
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
    let broken = 0;
    let done = false;
    for (let place = 0; !done && place < 400; place += place < 6 ? 1 : 17) {
      const run = await refresh(set, overwrite);
      let seen = 0;
      const stop = set.workbook.listen(() => {
        if (mayFail(set) && seen++ === place) throw new Error("a fault in the middle of the batch");
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
    let seen = 0;
    const stop = set.workbook.listen(() => {
      if (!mayFail(set) || ++seen !== 40) return;
      failures.rejectFrom(1, FAULT);
      throw new Error("a fault in the middle of the batch, and none gets through after it");
    });
    const outcome = await run();
    stop();
    failures.clear();
    const hidden = set.workbook.sheets.find(({ name }) => /^~[^2]/.test(name));
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
      const set = await builtSet({}, csv(lines));
      setFigure(set, "第1镇", 5000);
      const run = await refresh(set, false);
      await idle();
      set.batches.length = 0;
      expect(await run()).toMatchObject({ ok: true });
      counts.push(set.batches.length);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(10);
  });
});

describe("building is all or nothing, whatever the kind", () => {
  const months = ["2025年1—5月", "2025年1—6月"].map((period) => csv(TOWNS).replaceAll("2025年1—6月", period));
  const text = HEAD + months.map((one) => one.slice(HEAD.length)).join("");

  test.each(SHEET_KINDS)("%s: the k-th round trip rejected, for every k", async (kind) => {
    const set = await stage();
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
});
