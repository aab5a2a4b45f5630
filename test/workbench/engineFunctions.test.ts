import type { Calculator, FunctionCall } from "../../workbench/model/Calculator";
import type { Input, Sheet } from "../../workbench/model/Sheet";
import { CellError, type CellValue } from "../../workbench/model/values";
import { Workbook } from "../../workbench/model/Workbook";
import { fakeCaller, one, startEngine } from "./engineBuild";

jest.setTimeout(60_000);

let calculator: Calculator | undefined;
afterEach(() => calculator?.dispose());

const yoy = (current: FunctionCall["args"][number], previous: FunctionCall["args"][number]): CellValue => {
  const now = one(current);
  const before = one(previous);
  if (CellError.is(now)) return now;
  if (typeof now !== "number" || typeof before !== "number" || before === 0) {
    return new CellError("#N/A", "上年同期没有数据");
  }
  return now / before - 1;
};
const double = (block: FunctionCall["args"][number]): CellValue[][] =>
  (block as CellValue[][]).map((row) => row.map((value) => (typeof value === "number" ? value * 2 : null)));

const formulas = (...texts: string[]): Input[] => texts.map((formula) => ({ formula }));
const values = (...list: CellValue[]): Input[] => list.map((value) => ({ value }));

async function start(rows: Input[][], addressed: string[] = []) {
  const workbook = Workbook.withSheet("数据");
  const sheet = workbook.sheets[0]!;
  sheet.setInputs(0, 0, rows);
  calculator = await startEngine(workbook);
  const fake = fakeCaller({ YOY: yoy, DOUBLE: double, ECHO: (...args) => JSON.stringify(args.map(spell)) }, addressed);
  await calculator.connect(fake.caller);
  return { workbook, sheet, engine: calculator, ...fake };
}

/** An argument in words: left out, blank, or an error's code. */
function spell(argument: FunctionCall["args"][number]): unknown {
  if (argument === undefined) return "left out";
  if (Array.isArray(argument)) return argument.map((row) => row.map(spell));
  if (argument === null) return "blank";
  return CellError.is(argument) ? argument.code : argument;
}

const value = (sheet: Sheet, row: number, column: number) => sheet.cell(row, column)?.value;

describe("calls of the add-in's functions", () => {
  test("formulas show #NAME? before there is an add-in, then #BUSY!, then the answer", async () => {
    const workbook = Workbook.withSheet("数据");
    const sheet = workbook.sheets[0]!;
    sheet.setInputs(0, 0, [[...values(110, 100), ...formulas("=IND.YOY(A1,B1)", "=ind.yoy(A1,B1)*100")]]);
    calculator = await startEngine(workbook);
    await calculator.calculated();
    expect(value(sheet, 0, 2)).toMatchObject({ code: "#NAME?" });
    const { caller, messages } = fakeCaller({ YOY: yoy });
    await calculator.connect(caller);
    expect(value(sheet, 0, 2)).toMatchObject({ code: "#BUSY!" });
    await calculator.settled();
    expect(value(sheet, 0, 2)).toBeCloseTo(0.1, 12);
    expect(value(sheet, 0, 3)).toBeCloseTo(10, 10);
    expect(messages.map((message) => message.length)).toEqual([1]);
  });

  test("one message per level of dependency, however many cells", async () => {
    const rows = Array.from({ length: 50 }, (_, i) => [
      ...values(100 + i, 90),
      ...formulas(`=IND.YOY(A${i + 1},B${i + 1})`, `=IND.YOY(C${i + 1}+1,1)`, `=IND.YOY(D${i + 1}+2,1)`),
    ]);
    const { sheet, engine, messages } = await start(rows);
    await engine.settled();
    expect(messages.map((message) => message.length)).toEqual([50, 50, 50]);
    expect(value(sheet, 49, 4)).toBeCloseTo(149 / 90 - 1 + 1 - 1 + 2 - 1, 10);
  });

  test("an edit calls only what depends on it; the same arguments are not asked twice", async () => {
    const rows = [1, 2, 3].map((i) => [...values(100 * i, 100), ...formulas(`=IND.YOY(A${i},B${i})`)]);
    const { sheet, engine, messages } = await start(rows);
    await engine.settled();
    sheet.setInputs(1, 0, [values(100)]);
    await engine.settled();
    expect(messages.map((message) => message.length)).toEqual([3]);
    sheet.setInputs(1, 0, [values(250)]);
    await engine.settled();
    expect(messages.map((message) => message.length)).toEqual([3, 1]);
    expect(value(sheet, 1, 2)).toBeCloseTo(1.5, 12);
  });

  test("10,000 cells travel in one message and take seconds; one edit is quick", async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [
      ...values(100 + i * 1.5, 90 + i),
      ...formulas(`=IND.YOY(A${i + 1},B${i + 1})`),
    ]);
    const { sheet, engine, messages } = await start(rows);
    await engine.settled();
    expect(messages.map((message) => message.length)).toEqual([10_000]);
    expect(value(sheet, 9_999, 2)).toBeCloseTo((100 + 9_999 * 1.5) / (90 + 9_999) - 1, 12);
    sheet.setInputs(0, 0, [values(7)]);
    await engine.settled();
    expect(messages[1]).toHaveLength(1);
    expect(value(sheet, 0, 2)).toBeCloseTo(7 / 90 - 1, 12);
  });
});

describe("arguments arrive as they are", () => {
  test.each<[string, unknown[]]>([
    ['=IND.ECHO(1,"文",TRUE)', [1, "文", true]],
    [
      "=IND.ECHO(A1,A1:B2)",
      [
        [[5]],
        [
          [5, "x"],
          ["blank", true],
        ],
      ],
    ],
    ["=IND.ECHO(A2)", [[["blank"]]]],
    ["=IND.ECHO(1,,3)", [1, "left out", 3]],
    ["=IND.ECHO(1,)", [1, "left out"]],
    ["=IND.ECHO(C1,NA())", [[["#DIV/0!"]], "#N/A"]],
    ["=IND.ECHO(-A1)", [[[-5]]]],
    ['=IND.ECHO("","007")', ["", "007"]],
    ["=IND.ECHO({1,2;3,4})", [[[1, 2], [3, 4]]]], // prettier-ignore
    ["=IND.ECHO('另 表'!A1)", [[["别处"]]]],
  ])("%s", async (formula, expected) => {
    const { workbook, sheet, engine } = await start([
      [...values(5, "x"), ...formulas("=1/0")],
      values(null, true, null),
    ]);
    workbook.addSheet("另 表").setInputs(0, 0, [values("别处")]);
    sheet.setInputs(5, 0, [formulas(formula)]);
    await engine.settled();
    expect(JSON.parse(String(value(sheet, 5, 0)))).toEqual(expected);
  });

  test("the address travels only with functions that ask for it", async () => {
    const { workbook, engine, messages } = await start([formulas("=IND.ECHO(1)", "=IND.YOY(2,1)")], ["ECHO"]);
    await engine.settled();
    expect(messages[0]!.map((call) => call.address)).toEqual(["数据!A1", undefined]);
    const other = workbook.addSheet("一 二");
    other.setInputs(2, 1, [formulas("=IND.ECHO(1)")]);
    await engine.settled();
    expect(messages[1]!.map((call) => call.address)).toEqual(["'一 二'!B3"]);
  });
});

describe("answers", () => {
  test("an error keeps its sentence, also through a spill and beside other errors", async () => {
    const { sheet, engine } = await start([
      [...values(1, null), ...formulas("=IND.YOY(A1,B1)", '=IFERROR(C1,"—")', "=C1+1")],
    ]);
    await engine.settled();
    expect(value(sheet, 0, 2)).toMatchObject({ code: "#N/A", message: "上年同期没有数据" });
    expect(value(sheet, 0, 3)).toBe("—");
    expect(value(sheet, 0, 4)).toMatchObject({ code: "#N/A" });
  });

  test("an array spills, a gap in it stays a gap, and it shrinks again", async () => {
    const { sheet, engine } = await start([
      [...values(1), ...formulas("=IND.DOUBLE(A1:A3)", "=COUNT(B1:B9)")],
      values(null),
      values(3),
    ]);
    await engine.settled();
    expect([0, 1, 2].map((row) => value(sheet, row, 1))).toEqual([2, null, 6]);
    expect(value(sheet, 0, 2)).toBe(2);
    sheet.setInputs(0, 1, [formulas("=IND.DOUBLE(A1:A2)")]);
    await engine.settled();
    expect([0, 1, 2].map((row) => value(sheet, row, 1) ?? null)).toEqual([2, null, null]);
    expect(value(sheet, 0, 2)).toBe(1);
  });

  test("1,500 values spill; a filled cell in the way gives #SPILL!", async () => {
    const { sheet, engine } = await start(Array.from({ length: 1500 }, (_, i) => values(i)));
    sheet.setInputs(0, 2, [formulas("=IND.DOUBLE(A1:A1500)")]);
    await engine.settled();
    expect(value(sheet, 1499, 2)).toBe(2998);
    sheet.setInputs(700, 2, [values("在此")]);
    await engine.settled();
    expect(value(sheet, 0, 2)).toMatchObject({ code: "#SPILL!" });
    expect(value(sheet, 1499, 2) ?? null).toBeNull();
    expect(value(sheet, 700, 2)).toBe("在此");
  });

  test("a function the add-in does not have is #NAME?; connecting again asks anew", async () => {
    const { sheet, engine, messages } = await start([formulas("=IND.NEU(1)", "=IND.YOY(3,2)")]);
    await engine.settled();
    expect(value(sheet, 0, 0)).toMatchObject({ code: "#NAME?" });
    const second = fakeCaller({ NEU: () => "da", YOY: () => 9 });
    await engine.connect(second.caller);
    await engine.settled();
    expect([value(sheet, 0, 0), value(sheet, 0, 1)]).toEqual(["da", 9]);
    expect([messages.length, second.messages.length]).toEqual([1, 1]);
  });

  test("two workbooks at once do not mix", async () => {
    const first = await start([[...values(2, 1), ...formulas("=IND.YOY(A1,B1)")]]);
    const kept = calculator!;
    const second = await start([[...values(5, 1), ...formulas("=IND.YOY(A1,B1)")]]);
    await Promise.all([first.engine.settled(), second.engine.settled()]);
    expect([value(first.sheet, 0, 2), value(second.sheet, 0, 2)]).toEqual([1, 4]);
    kept.dispose();
  });
});
