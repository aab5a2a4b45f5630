import { CHANGES, problemsOf } from "./livedInSheet";
import { builtSet, column, csv, FIRST, HEAD, listed, SHEET, TOWNS, wholeSheet, wholeWorkbook } from "./refreshSupport";
import { at, CHINESE, clearStage, file, sheetOf, type Stage } from "./support";

afterEach(clearStage);

const LATER = "对比表 2025年前三季度";
const september = csv([...TOWNS.slice(0, 3), ["北镇", 90, 100]]).replaceAll("2025年1—6月", "2025年1—9月");

async function withLater(set: Stage): Promise<Stage> {
  const imported = await set.commands.importTemplate({ templateId: "monthly", source: file(september) }, CHINESE);
  if (!imported.ok) throw new Error(problemsOf(imported));
  await set.addin.settled();
  return set;
}

async function move(set: Stage, options: { inPlace: boolean; overwriteEdits?: boolean }, name = SHEET) {
  const entry = (await listed(set)).find((one) => one.name === name)!;
  const outcome = await set.commands.moveSheet(entry.id, CHINESE, options);
  if (!outcome.ok) throw new Error(problemsOf(outcome));
  await set.addin.settled();
  return outcome.value;
}

const laters = async (set: Stage) => (await listed(set)).map(({ name, later }) => [name, later]);

describe("a sheet for a later period", () => {
  test("is offered once the data hold one, and no more when it is there", async () => {
    const set = await builtSet();
    expect(await laters(set)).toEqual([[SHEET, null]]);
    await withLater(set);
    expect(await laters(set)).toEqual([[SHEET, "2025年前三季度"]]);
    expect(await move(set, { inPlace: false })).toMatchObject({ kind: "built", sheet: LATER, isCarrying: false });
    expect(await laters(set)).toEqual([
      [SHEET, null],
      [LATER, null],
    ]);
  });

  test("a new one stands beside the old one, which stays, and is the sheet that would be built; undone, it is gone", async () => {
    const set = await withLater(await builtSet());
    const before = wholeWorkbook(set);
    const old = wholeSheet(sheetOf(set, SHEET));
    const result = await move(set, { inPlace: false });
    expect(set.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "指标数据", SHEET, LATER]);
    expect(wholeSheet(sheetOf(set, SHEET))).toEqual(old);
    const fresh = wholeSheet(sheetOf(set, LATER));
    if (result.kind !== "built") throw new Error("not built");
    expect(await set.commands.undoSheets([result.undo], CHINESE)).toMatchObject({ value: { problems: [] } });
    expect(wholeWorkbook(set)).toEqual(before);
    await set.commands.buildComparison({ templateId: "monthly" }, CHINESE);
    expect(fresh).toEqual(wholeSheet(sheetOf(set, LATER)));
  });

  test("in place: title, name and figures follow, remarks and widths stay; undone, it is what it was", async () => {
    const set = await withLater(await builtSet());
    const sheet = sheetOf(set, SHEET);
    const right = sheet.usedRect()!.right + 1;
    sheet.columnWidths.set(2, 123);
    sheet.setInputs(FIRST, right, [[{ value: "东" }], [{ value: "西" }], [{ value: "南" }], [{ value: "北" }]]);
    const before = wholeWorkbook(set);
    const result = await move(set, { inPlace: true });
    if (result.kind !== "moved") throw new Error("not moved");
    expect(result.refreshed).toMatchObject({
      name: LATER,
      movedTo: "2025年前三季度",
      renamedFrom: SHEET,
      keptAs: null,
    });
    expect(String(at(sheet, 0, 0)) + String(at(sheet, 1, 0))).toContain("2025年前三季度");
    expect([column(sheet, 1), column(sheet, right)]).toEqual([
      ["北镇", "东镇", "西镇", "南镇"],
      ["北", "东", "西", "南"],
    ]);
    expect(sheet.columnWidths.get(2)).toBe(123);
    expect(await listed(set)).toEqual([
      expect.objectContaining({ name: LATER, period: "2025年前三季度", outOfDate: false, later: null, editedRows: [] }),
    ]);
    await set.commands.undoSheets([result.refreshed.undo!], CHINESE);
    await set.addin.settled();
    expect(wholeWorkbook(set)).toEqual(before);
  });

  test("in place asks before it overwrites rows changed by hand, and then keeps the old state", async () => {
    const set = await withLater(await builtSet());
    await CHANGES[2]![1](set);
    const before = wholeWorkbook(set);
    expect(await move(set, { inPlace: true })).toMatchObject({ kind: "asks", name: SHEET, editedRows: [FIRST + 1] });
    expect(wholeWorkbook(set)).toEqual(before);
    expect(await move(set, { inPlace: true, overwriteEdits: true })).toMatchObject({
      kind: "moved",
      refreshed: { name: LATER, keptAs: `${SHEET} （旧）` },
    });
  });

  test("a sheet whose data end with its period is left as it is, with a sentence", async () => {
    const set = await builtSet({}, HEAD + csv(TOWNS).slice(HEAD.length));
    const [entry] = await listed(set);
    const before = wholeWorkbook(set);
    const outcome = await set.commands.moveSheet(entry!.id, CHINESE, { inPlace: true });
    expect(problemsOf(outcome)).toContain(`“${SHEET}”没有改动：数据里没有更晚的同类期间`);
    expect(wholeWorkbook(set)).toEqual(before);
  });
});
