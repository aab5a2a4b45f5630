import { startAddin } from "../../../workbench/node/runtime";
import { Workbook } from "../../../workbench/model/Workbook";
import { startEngine } from "../engineBuild";

const FUNCTIONS = [
  {
    id: "YOY",
    name: "YOY",
    parameters: [
      { name: "current", type: "any", dimensionality: "matrix" as const },
      { name: "previous", type: "any", dimensionality: "matrix" as const },
    ],
    result: { dimensionality: "matrix" as const },
  },
];

const SCRIPT = `
  CustomFunctions.associate("YOY", (current, previous) => current.map((line, r) => line.map((value, c) => {
    if (previous[r][c] === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "上年同期为 0");
    return value / previous[r][c] - 1;
  })));
`;

async function bench() {
  const workbook = Workbook.withSheet("Sheet1");
  const calculator = await startEngine(workbook);
  const addin = await startAddin({
    dist: "no-such-folder",
    scripts: [],
    inlineScripts: [SCRIPT],
    functions: FUNCTIONS,
    workbook,
    calculator,
  });
  const read = (address: string) =>
    addin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values,text");
      await context.sync();
      return range.values as unknown[][];
    });
  const stop = () => {
    addin.dispose();
    calculator.dispose();
  };
  return { workbook, addin, read, stop };
}

describe("the engine, office.js and the functions of an add-in together", () => {
  test("formulas are calculated before their values are read in the same batch", async () => {
    const { addin, stop } = await bench();
    const values = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1").formulas = [["=SUM(A1:A3)"]];
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([[6]]);
    stop();
  });

  test("a function of the add-in is called, spills, and follows its inputs", async () => {
    const { addin, read, stop } = await bench();
    await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [[110, 100], [90, 100], [50, 25]]; // prettier-ignore
      sheet.getRange("C1").formulas = [["=IND.YOY(A1:A3,B1:B3)"]];
      sheet.getRange("D1").formulas = [["=C1*2"]];
      await context.sync();
    });
    await addin.settled();
    const first = await read("C1:D3");
    expect(first.map((line) => Number(line[0]).toFixed(4))).toEqual(["0.1000", "-0.1000", "1.0000"]);
    expect(first[0]![1]).toBeCloseTo(0.2);
    await addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[150]];
      await context.sync();
    });
    await addin.settled();
    expect((await read("C1:D1"))[0]).toEqual([0.5, 1]);
    stop();
  });

  test("the sentence of an error reaches the cell", async () => {
    const { addin, workbook, read, stop } = await bench();
    await addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=IND.YOY(1,0)"]];
      await context.sync();
    });
    await addin.settled();
    expect(await read("A1")).toEqual([["#N/A"]]);
    expect(workbook.active.cell(0, 0)!.value).toMatchObject({ code: "#N/A", message: "上年同期为 0" });
    stop();
  });
});
