import type { Calculator } from "../../workbench/model/Calculator";
import type { Sheet } from "../../workbench/model/Sheet";
import { Workbook } from "../../workbench/model/Workbook";
import { fakeCaller, one, startEngine } from "./engineBuild";
import { startAddin } from "../../workbench/node/runtime";

jest.setTimeout(120_000);

let calculator: Calculator;
let workbook: Workbook;
let sheet: Sheet;
let other: Sheet;

beforeEach(async () => {
  workbook = Workbook.withSheet("S");
  sheet = workbook.active;
  other = workbook.addSheet("T");
  sheet.setInputs(0, 0, [[{ value: 1 }, { formula: "=A1*2" }, { formula: "=B1+1" }]]);
  other.setInputs(0, 0, [[{ formula: "=S!A1*100" }]]);
  calculator = await startEngine(workbook);
  await calculator.settled();
});

afterEach(() => calculator.dispose());

const values = () => [...[1, 2].map((column) => sheet.cell(0, column)?.value), other.cell(0, 0)?.value];

describe("manual calculation", () => {
  beforeEach(() => {
    workbook.calculationMode = "Manual";
  });

  test("a changed input moves no result until it is asked for; then all of them", async () => {
    sheet.setInputs(0, 0, [[{ value: 5 }]]);
    await calculator.settled();
    expect([values(), calculator.stale]).toEqual([[2, 3, 100], true]);
    await calculator.calculate();
    expect([values(), calculator.stale]).toEqual([[10, 11, 500], false]);
  });

  test("a formula just put in has its result, others keep theirs", async () => {
    sheet.setInputs(0, 0, [[{ value: 5 }]]);
    sheet.setInputs(0, 3, [[{ formula: "=A1+1000" }]]);
    await calculator.settled();
    expect([sheet.cell(0, 3)?.value, values()]).toEqual([1005, [2, 3, 100]]);
  });

  test("one sheet may be calculated alone", async () => {
    sheet.setInputs(0, 0, [[{ value: 5 }]]);
    await calculator.calculate(sheet);
    expect(values()).toEqual([10, 11, 100]);
    await calculator.calculate(other);
    expect(values()).toEqual([10, 11, 500]);
  });

  test("back in automatic calculation everything is up to date again", async () => {
    sheet.setInputs(0, 0, [[{ value: 5 }]]);
    await calculator.settled();
    workbook.calculationMode = "Automatic";
    await calculator.settled();
    expect(values()).toEqual([10, 11, 500]);
  });

  test("the add-in is asked nothing meanwhile", async () => {
    const { caller, messages } = fakeCaller({ TWICE: (value) => Number(one(value)) * 2 });
    workbook.calculationMode = "Automatic";
    sheet.setInputs(1, 0, [[{ formula: "=IND.TWICE(A1)" }]]);
    await calculator.connect(caller);
    await calculator.settled();
    workbook.calculationMode = "Manual";
    sheet.setInputs(0, 0, [[{ value: 5 }]]);
    await calculator.settled();
    expect([sheet.cell(1, 0)?.value, messages.length]).toEqual([2, 1]);
    await calculator.calculate();
    await calculator.settled();
    expect([sheet.cell(1, 0)?.value, messages.length]).toEqual([10, 2]);
  });
});

test("an add-in sets the mode, asks for results, and may put off calculation within a batch", async () => {
  const addin = await startAddin({ dist: "no-such-folder", scripts: [], workbook, calculator });
  try {
    const seen = await addin.Excel.run(async (context) => {
      const { application } = context;
      const range = context.workbook.worksheets.getItem("S").getRange("A1:C1");
      const read = async () => {
        range.load("values");
        application.load("calculationMode, calculationState");
        await context.sync();
        return [range.values[0], application.calculationMode, application.calculationState];
      };
      application.calculationMode = "Manual";
      range.getCell(0, 0).values = [[7]];
      const manual = await read();
      application.calculate("Full");
      const asked = await read();
      range.getCell(0, 0).values = [[8]];
      context.workbook.worksheets.getItem("S").calculate(false);
      const bySheet = await read();
      application.calculationMode = "AutomaticExceptTables";
      const automatic = await read();
      application.suspendApiCalculationUntilNextSync();
      range.getCell(0, 0).values = [[9]];
      const suspended = await read();
      return [manual, asked, bySheet, automatic, suspended, await read()];
    });
    expect(seen).toEqual([
      [[7, 2, 3], "Manual", "Pending"],
      [[7, 14, 15], "Manual", "Done"],
      [[8, 16, 17], "Manual", "Pending"],
      [[8, 16, 17], "AutomaticExceptTables", "Done"],
      [[9, 16, 17], "AutomaticExceptTables", "Done"],
      [[9, 18, 19], "AutomaticExceptTables", "Done"],
    ]);
    expect(other.cell(0, 0)?.value).toBe(900);
  } finally {
    addin.dispose();
  }
});
