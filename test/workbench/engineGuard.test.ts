import type { Calculator } from "../../workbench/model/Calculator";
import { CellError } from "../../workbench/model/values";
import { Workbook } from "../../workbench/model/Workbook";
import { fakeCaller, startEngine } from "./engineBuild";

jest.setTimeout(60_000);

let calculator: Calculator;
let workbook: Workbook;

beforeEach(async () => {
  workbook = Workbook.withSheet("S");
  calculator = await startEngine(workbook);
});

afterEach(() => {
  calculator.dispose();
  jest.restoreAllMocks();
});

function put(...formulas: string[]): void {
  workbook.active.setInputs(0, 0, [formulas.map((formula) => ({ formula }))]);
}

function shown(): unknown[] {
  return [0, 1, 2, 3].map((column) => {
    const value = workbook.active.cell(0, column)?.value ?? null;
    return CellError.is(value) ? value.code : value;
  });
}

describe("cells that depend on themselves through others", () => {
  test("all show an error, and so does what depends on them; others are calculated", async () => {
    put("=B1+1", "=A1+1", "=A1*2", "=1+1");
    await calculator.settled();
    expect(shown()).toEqual(["#CALC!", "#CALC!", "#CALC!", 2]);
  });

  test("the circle may go over more cells, and opens when one of them changes", async () => {
    put("=C1", "=A1+1", "=B1+1", "=SUM(A1:A2)");
    await calculator.settled();
    expect(shown()).toEqual(["#CALC!", "#CALC!", "#CALC!", "#CALC!"]);
    workbook.active.setInputs(0, 0, [[{ value: 5 }]]);
    await calculator.settled();
    expect(shown()).toEqual([5, 6, 7, 5]);
  });

  test("a formula that reads its own cell shows an error, and so does what depends on it", async () => {
    put("=A1+1", "=SUM(B:B)", "=A1*2", "=SUM(S!A1:D1)");
    await calculator.settled();
    expect(shown()).toEqual(["#CALC!", "#CALC!", "#CALC!", "#CALC!"]);
    put("=1", "=2", "=A1*2", "=SUM(A1:C1)");
    await calculator.settled();
    expect(shown()).toEqual([1, 2, 2, 5]);
  });

  test("a formula that only asks where it stands is no circle", async () => {
    put("=COLUMN(A1)", "=COLUMNS($A1:B1)", "=A1+B1", '=SUM(A1:C1)&"D1"&ROW(D1)');
    await calculator.settled();
    expect(shown()).toEqual([1, 2, 3, "6D11"]);
  });
});

describe("exceptions inside the engine", () => {
  test("one formula that breaks is #VALUE!, the others have their results", async () => {
    const complaint = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { caller } = fakeCaller({ BREAK: () => 1 });
    Object.defineProperty(caller.functions[0]!, "options", {
      get: () => {
        throw new Error("broken on purpose");
      },
    });
    await calculator.connect(caller);
    put("=IND.BREAK(1)", "=1+1");
    await calculator.settled();
    expect(shown().slice(0, 2)).toEqual(["#VALUE!", 2]);
    expect(complaint).toHaveBeenCalledWith("The formula in row 1, column 1 broke the engine:", expect.anything());
  });

  test("a calculation that fails is told to who waits, and the next change calculates everything anew", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const failing = jest.spyOn(workbook.active, "setResult").mockImplementation(() => {
      throw new Error("broken on purpose");
    });
    put("=1+1", "=A1+1");
    await expect(calculator.settled()).rejects.toThrow("The workbook could not be calculated: broken on purpose");
    await expect(calculator.calculated()).rejects.toThrow("broken on purpose");
    failing.mockRestore();
    workbook.active.setInputs(5, 5, [[{ value: 1 }]]);
    await calculator.settled();
    expect(shown().slice(0, 2)).toEqual([2, 3]);
  });
});

test("rows written one after another without reading are calculated together", async () => {
  const { caller, messages } = fakeCaller({ TWICE: (value) => Number((value as number[][])[0]![0]) * 2 });
  await calculator.connect(caller);
  for (let row = 0; row < 60; row++) {
    workbook.active.setInputs(row, 0, [[{ value: row }, { formula: `=IND.TWICE(A${row + 1})` }]]);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await calculator.settled();
  expect(workbook.active.cell(59, 1)?.value).toBe(118);
  expect(messages.length).toBeLessThan(10);
});
