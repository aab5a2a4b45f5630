import { failureOf, start, stopAll } from "./support";

afterAll(stopAll);

type Deed<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

async function bench() {
  const { addin, workbook } = await start();
  const run = <T>(deed: Deed<T>) =>
    addin.Excel.run(async (context) => {
      const answer = await deed(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return answer;
    });
  return { run, sheet: workbook.sheets[0]! };
}

test.each<[string, (filter: Excel.Filter) => void, unknown[][]]>([
  ["the most", (filter) => filter.applyTopItemsFilter(2), [["丙", 30], ["丁", 40]]],
  ["the least", (filter) => filter.applyBottomItemsFilter(1), [["甲", 10]]],
  ["a share from the top", (filter) => filter.applyTopPercentFilter(25), [["丁", 40]]],
  ["a share from below", (filter) => filter.applyBottomPercentFilter(50), [["甲", 10], ["乙", 20]]],
  ["above the mean", (filter) => filter.applyDynamicFilter("AboveAverage"), [["丙", 30], ["丁", 40]]],
])("a filter of a table shows %s", async (_what, deed, expected) => {
  const { run } = await bench();
  const view = await run((sheet) => {
    sheet.getRange("A1:B5").values = [["镇", "数"], ["甲", 10], ["乙", 20], ["丙", 30], ["丁", 40]];
    const table = sheet.tables.add("A1:B5", true);
    deed(table.columns.getItem("数").filter);
    return table.getDataBodyRange().getVisibleView().load("values");
  });
  expect(view.values).toEqual(expected);
}); // prettier-ignore

test("rows and columns go back to the sizes of the sheet", async () => {
  const { run } = await bench();
  const read = () => run((sheet) => ["A1", "B2", "A1:B2"].map((at) => sheet.getRange(at).format.load("useStandardHeight,useStandardWidth"))); // prettier-ignore
  await run((sheet) => {
    sheet.getRange("A1").format.rowHeight = 30;
    sheet.getRange("A1").format.columnWidth = 90;
  });
  expect((await read()).map((one) => [one.useStandardHeight, one.useStandardWidth])).toEqual([[false, false], [true, true], [null, null]]); // prettier-ignore
  await run((sheet) => {
    sheet.getRange("A1:B2").format.useStandardHeight = true;
    sheet.getRange("A1:B2").format.useStandardWidth = true;
  });
  expect((await read()).map((one) => [one.useStandardHeight, one.useStandardWidth])).toEqual([[true, true], [true, true], [true, true]]); // prettier-ignore
  const fault = await failureOf(run((sheet) => (sheet.getRange("A1").format.useStandardWidth = false)));
  expect(fault.code).toBe("ApiNotFound");
});

test("an indent grows and shrinks by steps and never below none", async () => {
  const { run } = await bench();
  const read = await run(async (sheet, context) => {
    sheet.getRange("A1").format.indentLevel = 2;
    sheet.getRange("A1:A2").format.adjustIndent(3);
    sheet.getRange("A2").format.adjustIndent(-5);
    sheet.getRanges("A1,C1").format.adjustIndent(1);
    await context.sync();
    return ["A1", "A2", "C1"].map((at) => sheet.getRange(at).format.load("indentLevel"));
  });
  expect(read.map(({ indentLevel }) => indentLevel)).toEqual([6, 0, 1]);
});

test("the borders of several blocks are those of each", async () => {
  const { run, sheet } = await bench();
  const read = await run((owner) => {
    const { borders } = owner.getRanges("A1:B2,D4").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeTop").color = "#C00000";
    owner.getRange("D4").format.borders.getItem("EdgeLeft").style = "Dash";
    return ["EdgeTop", "EdgeLeft"].map((edge) => borders.getItem(edge as "EdgeTop").load("style,color"));
  });
  const top = { line: "Continuous", weight: "Thin", color: "#C00000" };
  expect([sheet.cell(0, 0), sheet.cell(0, 1), sheet.cell(3, 3)].map((cell) => cell?.style?.borders?.EdgeTop)).toEqual([top, top, top]); // prettier-ignore
  expect(read.map(({ style }) => style)).toEqual(["Continuous", null]);
});
