import type { Caller, Outcome } from "../../src/taskpane/commands/outcome";
import { activeCell, insertFunction, selectedRange } from "../../src/taskpane/commands/insertFunction";
import { at, CHINESE, clearStage, everything, sheetOf, stage, type Stage } from "./support";

jest.setTimeout(60_000);

let one: Stage;

// These commands come with the page of functions, so they run here as they are, over the built functions.
beforeAll(() => {
  for (const name of ["Excel", "Office", "OfficeExtension"] as const) {
    Object.defineProperty(globalThis, name, { get: () => one.addin[name], configurable: true });
  }
});
beforeEach(async () => {
  one = await stage();
  one.workbook.active.setInputs(0, 0, [[{ value: 110 }, { value: 100 }]]);
});
afterEach(clearStage);

const YOY = { id: "YOY", needed: 2, arguments: ["A1", "B1"] };

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ text }) => text).join());
  return outcome.value;
}

const select = (row: number, column: number, bottom = row, right = column) =>
  one.workbook.select({ top: row, left: column, bottom, right });
const target = async () => valueOf(await activeCell(CHINESE));

test("a formula goes into the active cell and is calculated, in two round trips", async () => {
  select(0, 2);
  const cell = await target();
  expect(cell).toMatchObject({ sheet: "Sheet1", address: "C1" });
  one.batches.length = 0;
  const steps: string[] = [];
  const caller: Caller = { ...CHINESE, onStep: (step) => steps.push(step) };
  expect(valueOf(await insertFunction({ call: YOY, target: cell }, caller))).toEqual({ kind: "written" });
  // What office.js sends behind an answer to let go of its objects keeps nobody waiting.
  expect(one.batches.filter(({ names }) => !names.every((name) => name === "_RemoveReference"))).toHaveLength(2);
  expect(steps).toEqual(["writing"]);
  await one.addin.settled();
  const sheet = sheetOf(one, "Sheet1");
  expect(sheet.cell(0, 2)!.formula).toBe("=IND.YOY(A1,B1)");
  expect(at(sheet, 0, 2)).toBeCloseTo(0.1, 12);
});

test.each([
  { content: "a text", input: { value: "旧" }, told: "旧" },
  { content: "a number", input: { value: 0 }, told: "0" },
  { content: "a truth value", input: { value: false }, told: "false" },
  { content: "a formula", input: { formula: "=A1+1" }, told: "=A1+1" },
])("$content is told and stays; once it is named it gives way", async ({ input, told }) => {
  one.workbook.active.setInputs(0, 2, [[input]]);
  await one.addin.settled();
  select(0, 2);
  const cell = await target();
  const before = everything(one);
  expect(valueOf(await insertFunction({ call: YOY, target: cell }, CHINESE))).toEqual({
    kind: "occupied",
    content: told,
  });
  expect(everything(one)).toEqual(before);
  const agreed = { call: YOY, target: cell, replacing: told };
  expect(valueOf(await insertFunction(agreed, CHINESE))).toEqual({ kind: "written" });
  expect(sheetOf(one, "Sheet1").cell(0, 2)!.formula).toBe("=IND.YOY(A1,B1)");
});

test("consent to lose one content is no consent to lose another", async () => {
  select(0, 2);
  const cell = await target();
  one.workbook.active.setInputs(0, 2, [[{ value: "新" }]]);
  const agreed = { call: YOY, target: cell, replacing: "旧" };
  expect(valueOf(await insertFunction(agreed, CHINESE))).toEqual({ kind: "occupied", content: "新" });
  expect(at(sheetOf(one, "Sheet1"), 0, 2)).toBe("新");
});

test.each([
  { rule: "no format takes the one of the result", format: undefined, after: "0.0%" },
  { rule: "a cell of texts would show the formula itself", format: "@", after: "0.0%" },
  { rule: "a format of one's own stays", format: "0.00", after: "0.00" },
])("$rule", async ({ format, after }) => {
  const sheet = sheetOf(one, "Sheet1");
  if (format) sheet.setStyle({ top: 0, left: 2, bottom: 0, right: 2 }, { numberFormat: format });
  select(0, 2);
  valueOf(await insertFunction({ call: YOY, target: await target(), numberFormat: "0.0%" }, CHINESE));
  await one.addin.settled();
  expect(sheet.cell(0, 2)!.style?.numberFormat).toBe(after);
  expect(at(sheet, 0, 2)).toBeCloseTo(0.1, 12);
});

test("without a format for the result a cell of texts becomes a plain one", async () => {
  const sheet = sheetOf(one, "Sheet1");
  sheet.setStyle({ top: 0, left: 2, bottom: 0, right: 2 }, { numberFormat: "@" });
  select(0, 2);
  valueOf(await insertFunction({ call: YOY, target: await target() }, CHINESE));
  expect(sheet.cell(0, 2)!.formula).toBe("=IND.YOY(A1,B1)");
  expect(sheet.cell(0, 2)!.style?.numberFormat ?? "General").toBe("General");
});

test("the target is one cell of a selected block", async () => {
  select(2, 1, 5, 3);
  expect(await target()).toMatchObject({ address: "B3" });
});

test.each([
  { rule: "on the target's own sheet the address alone", from: "Sheet1", reference: "A1:B2" },
  { rule: "on another sheet its name in front", from: "数据", reference: "数据!A1:B2" },
  { rule: "a name that needs quotes", from: "town's 数据 (2)", reference: "'town''s 数据 (2)'!A1:B2" },
])("the selection as an argument, $rule", async ({ from, reference }) => {
  const cell = await target();
  const { workbook } = one;
  workbook.activate(workbook.sheet(from) ?? workbook.addSheet(from));
  select(0, 0, 1, 1);
  expect(valueOf(await selectedRange(cell, CHINESE))).toBe(reference);
  expect(valueOf(await selectedRange(null, CHINESE))).toContain("!A1:B2");
});

test("figures of another sheet, whose name is awkward, are calculated", async () => {
  const { workbook } = one;
  const figures = workbook.addSheet("town's 数据 (2)");
  figures.setInputs(0, 0, [[{ value: 110 }, { value: 100 }]]);
  select(4, 4);
  const cell = await target();
  workbook.activate(figures);
  select(0, 0);
  const current = valueOf(await selectedRange(cell, CHINESE));
  select(0, 1);
  const previous = valueOf(await selectedRange(cell, CHINESE));
  const call = { ...YOY, arguments: [current, previous] };
  expect(valueOf(await insertFunction({ call, target: cell }, CHINESE))).toEqual({ kind: "written" });
  await one.addin.settled();
  expect(at(sheetOf(one, "Sheet1"), 4, 4)).toBeCloseTo(0.1, 12);
});

test("the target's sheet may be renamed meanwhile; once it is gone nothing is written", async () => {
  const { workbook } = one;
  const sheet = workbook.addSheet("临时");
  workbook.activate(sheet);
  select(0, 0);
  const cell = await target();
  workbook.renameSheet(sheet, "定稿");
  const call = { ...YOY, arguments: ["Sheet1!A1", "Sheet1!B1"] };
  expect(valueOf(await insertFunction({ call, target: cell }, CHINESE))).toEqual({ kind: "written" });
  expect(sheet.cell(0, 0)!.formula).toBe("=IND.YOY(Sheet1!A1,Sheet1!B1)");
  workbook.deleteSheet(sheet);
  const before = everything(one);
  const outcome = await insertFunction({ call, target: cell }, CHINESE);
  expect(outcome).toMatchObject({ ok: false, problems: [{ text: expect.stringContaining("已不在工作簿里") }] });
  expect(everything(one)).toEqual(before);
});

test("what Excel refuses is said in words, and nothing is written", async () => {
  select(0, 2);
  const cell = await target();
  const before = everything(one);
  for (let batch = 1; batch < 9; batch++) one.addin.host.failures.rejectBatch(batch, { commonError: 5004 });
  const outcome = await insertFunction({ call: YOY, target: cell }, CHINESE);
  expect(outcome).toMatchObject({ ok: false, problems: [{ text: expect.stringContaining("有单元格正在编辑") }] });
  expect(everything(one)).toEqual(before);
});
