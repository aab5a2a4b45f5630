import { startAddin } from "../../../workbench/node/runtime";
import { Workbook } from "../../../workbench/model/Workbook";
import { startEngine } from "../engineBuild";

test("after cells have moved, the engine calculates what the formulas say now", async () => {
  const workbook = Workbook.withSheet("Sheet1");
  workbook.addSheet("数据");
  const calculator = await startEngine(workbook);
  const addin = await startAddin({ dist: "no-such-folder", scripts: [], workbook, calculator });
  const read = await addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const data = context.workbook.worksheets.getItem("数据");
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    sheet.getRange("C1").formulas = [["=A1:A4*10"]];
    data.getRange("A1:C1").formulas = [["=SUM(Sheet1!A1:A4)", "=Sheet1!A3", "=Sheet1!A4"]];
    context.workbook.names.add("last", sheet.getRange("A4"));
    data.getRange("D1").formulas = [["=last*2"]];
    await context.sync();
    sheet.getRange("3:3").delete("Up");
    sheet.getRange("2:2").insert("Down");
    const cells = data.getRange("A1:D1").load("values,formulas");
    const spilled = sheet.getRange("C1:C4").load("values");
    await context.sync();
    return [cells.values[0], cells.formulas[0], spilled.values] as unknown[];
  });
  expect(read).toEqual([
    [7, "#REF!", 4, 8],
    ["=SUM(Sheet1!A1:A4)", "=Sheet1!#REF!", "=Sheet1!A4", "=last*2"],
    [[10], [0], [20], [40]],
  ]);
  addin.dispose();
  calculator.dispose();
});
