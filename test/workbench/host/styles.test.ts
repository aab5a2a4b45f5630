import { NAMED_COLORS } from "../../../workbench/host/objects/namedColors";
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
  return { run, style: (row: number, column: number) => workbook.sheets[0]!.cell(row, column)?.style, workbook };
}

test.each([
  ["LightBlue", "#ADD8E6"],
  ["darkmagenta", "#8B008B"],
  ["indigo", "#4B0082"],
  ["rebeccapurple", "#663399"],
])("the colour %s of HTML is %s", async (name, expected) => {
  const { run, style } = await bench();
  await run((sheet) => void (sheet.getRange("A1").format.fill.color = name));
  expect(style(0, 0)!.fill).toBe(expected);
});

test("the list of colours is HTML's, each a colour, and others are refused", async () => {
  expect(NAMED_COLORS.size).toBe(148);
  expect([...NAMED_COLORS.values()].every((color) => /^#[0-9A-F]{6}$/.test(color))).toBe(true);
  const { run } = await bench();
  const fault = await failureOf(run((sheet) => void (sheet.getRange("A1").format.font.color = "puce")));
  expect(fault.code).toBe("InvalidArgument");
});

test.each([
  ["Heading1", "bold", true],
  ["Heading 1", "fontSize", 15],
  ["good", "fill", "#C6EFCE"],
  ["Accent6_40", "fill", "#C6E0B4"],
  ["Percent", "numberFormat", "0%"],
] as const)("the style %s gives %s", async (name, member, expected) => {
  const { run, style } = await bench();
  await run((sheet) => void (sheet.getRange("A1:B2").style = name));
  expect(style(1, 1)![member]).toBe(expected);
});

test("a style takes away what it does not have, and Normal takes all away", async () => {
  const { run, style } = await bench();
  await run((sheet) => {
    sheet.getRange("A1").format.wrapText = true;
    sheet.getRange("A1").style = "Bad";
  });
  expect(style(0, 0)).toEqual({ fontColor: "#9C0006", fill: "#FFC7CE", named: "Bad" });
  await run((sheet) => void (sheet.getRange("A1").style = "Normal"));
  expect(style(0, 0) ?? {}).toEqual({});
});

test("the style of a range is that of all its cells, or null", async () => {
  const { run } = await bench();
  const [one, both] = await run(async (sheet, context) => {
    sheet.getRange("A1").style = "Total";
    const ranges = [sheet.getRange("A1").load("style"), sheet.getRange("A1:B1").load("style")];
    await context.sync();
    return ranges.map((range) => range.style);
  });
  expect([one, both]).toEqual(["Total", null]);
});

test("an unknown style, and one that is there already, are refused", async () => {
  const { run } = await bench();
  const unknown = await failureOf(run((sheet) => void (sheet.getRange("A1").style = "Nobody's")));
  expect(unknown.code).toBe("InvalidArgument");
  const taken = await failureOf(run((_sheet, context) => context.workbook.styles.add("NORMAL")));
  expect(taken.code).toBe("ItemAlreadyExists");
});

test("a style of the add-in's own: its cells follow it, its parts can be left out, and it can be deleted", async () => {
  const { run, style, workbook } = await bench();
  await run((sheet, context) => {
    context.workbook.styles.add("Own");
    const own = context.workbook.styles.getItem("Own");
    own.includePatterns = false;
    own.fill.color = "red";
    own.textOrientation = 38;
    own.shrinkToFit = true;
    own.locked = false;
    sheet.getRange("A1").format.fill.color = "#123456";
    sheet.getRange("A1").style = "Own";
    own.font.bold = true;
  });
  expect(style(0, 0)).toEqual({
    fill: "#123456",
    orientation: 38,
    shrink: true,
    locked: false,
    named: "Own",
    bold: true,
  });
  await run((_sheet, context) => context.workbook.styles.getItem("Own").delete());
  expect(style(0, 0) ?? {}).toEqual({});
  expect(workbook.style("Own")).toBeUndefined();
  const fault = await failureOf(run((_sheet, context) => context.workbook.styles.getItem("Good").delete()));
  expect(fault.code).toBe("InvalidOperation");
});

test.each([
  [90, undefined],
  [-45, undefined],
  [180, undefined],
  [91, "InvalidArgument"],
  [1.5, "InvalidArgument"],
])("text can be turned by %d degrees: %s", async (degrees, code) => {
  const { run, style } = await bench();
  const turning = run((sheet) => void (sheet.getRange("A1").format.textOrientation = degrees));
  if (code) expect((await failureOf(turning)).code).toBe(code);
  else {
    await turning;
    expect(style(0, 0)!.orientation).toBe(degrees);
  }
});

test("one format in an array of its own is for all cells of a range", async () => {
  const { run, style } = await bench();
  await run((sheet) => void (sheet.getRange("A1:B2").numberFormat = [["0.00"]]));
  expect(style(1, 1)!.numberFormat).toBe("0.00");
});
