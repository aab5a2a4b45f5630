import { failureOf, start, stopAll } from "./support";
import { digitsToPoints, pointsToDigits } from "../../../workbench/model/digitWidth";

afterAll(stopAll);

async function bench() {
  const { addin } = await start();
  return <T>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    addin.Excel.run((context) => deed(context.workbook.worksheets.getItem("Sheet1"), context));
}

test("standardWidth is the width of all columns that have none of their own", async () => {
  const on = await bench();
  await on(async (sheet, context) => {
    sheet.getRange("B:B").format.columnWidth = 30;
    sheet.standardWidth = 20;
    sheet.load("standardWidth");
    const [own, other, far] = ["B1", "C1", "XFD1"].map((cell) => sheet.getRange(cell).load("width,format/columnWidth"));
    const mixed = sheet.getRange("A:B").format.load("columnWidth,useStandardWidth");
    await context.sync();
    expect(sheet.standardWidth).toBe(20);
    expect(own!.format.columnWidth).toBe(30);
    // 20 digits of 8 pixels and 5 of padding.
    expect(other!.format.columnWidth).toBe(123.75);
    expect(far!.width).toBe(123.75);
    expect(mixed.toJSON()).toMatchObject({ columnWidth: null, useStandardWidth: null });
    sheet.getRange("B:B").format.useStandardWidth = true;
    own!.load("width");
    await context.sync();
    expect(own!.width).toBe(123.75);
  });
});

test.each([[-1], [256], ["wide"]])("a standardWidth of %p is InvalidArgument", async (value) => {
  const on = await bench();
  const fault = on(async (sheet, context) => {
    sheet.standardWidth = value as number;
    await context.sync();
  });
  expect((await failureOf(fault)).code).toBe("InvalidArgument");
});

test.each([
  // Of Microsoft's page on widths: 8.43 digits of Calibri 11 are 64 pixels, 20 are 145; 宋体 11 has digits of 8.
  [8.43, "Calibri", 48],
  [20, "Calibri", 108.75],
  [8.38, "宋体", 54],
  [0, "宋体", 0],
])("%p digits of %s are %p points", (digits, name, points) => {
  expect(digitsToPoints(digits, { name, size: 11 })).toBe(points);
  expect(pointsToDigits(points, { name, size: 11 })).toBeCloseTo(digits, 2);
});

test("diagonal borders lie across each cell, and both are one kind of line", async () => {
  const on = await bench();
  await on(async (sheet, context) => {
    const borders = sheet.getRange("A1:B2").format.borders;
    const down = borders.getItem("DiagonalDown");
    const up = borders.getItem("DiagonalUp");
    down.style = "Continuous";
    down.color = "#C00000";
    up.style = "Double";
    const one = sheet.getRange("B2").format.borders.getItem("DiagonalDown").load();
    const beside = sheet.getRange("C3").format.borders.getItem("DiagonalDown").load();
    const edge = borders.getItem("EdgeTop").load();
    await context.sync();
    expect(one.toJSON()).toMatchObject({ style: "Double", sideIndex: "DiagonalDown" });
    expect([beside.style, edge.style]).toEqual(["None", "None"]);
    down.style = "None";
    down.load();
    up.load();
    await context.sync();
    expect([down.style, up.style]).toEqual(["None", "Double"]);
  });
});
