import { roundTrip } from "../support/fileTrip";
import { failureOf, start, stopAll } from "./support";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("../support/hucre")>("../support/hucre").hucre);

afterAll(stopAll);

async function bench() {
  const { addin, workbook } = await start();
  const run = <T>(deed: (range: (address: string) => Excel.Range, context: Excel.RequestContext) => T) =>
    addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const answer = deed((address) => sheet.getRange(address), context);
      await context.sync();
      return answer;
    });
  return { addin, run, workbook, sheet: workbook.sheets[0]! };
}

describe("lines under texts", () => {
  test.each(["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const)("%s", async (kind) => {
    const { run } = await bench();
    await run((range) => (range("A1").format.font.underline = kind));
    const font = await run((range) => range("A1").format.font.load("underline"));
    expect(font.underline).toBe(kind);
  });

  test("where cells differ there is none, and a word that is none of them is refused", async () => {
    const { run } = await bench();
    await run((range) => (range("A1").format.font.underline = "Double"));
    expect((await run((range) => range("A1:A2").format.font.load("underline"))).underline).toBeNull();
    const fault = await failureOf(run((range) => (range("A1").format.font.underline = "Wavy" as "Double")));
    expect(fault.code).toBe("InvalidArgument");
  });
});

test("letters are raised or lowered, and the one takes the other away", async () => {
  const { run } = await bench();
  await run((range) => {
    const { font } = range("A1").format;
    font.superscript = true;
    font.subscript = true;
    range("A2").format.font.superscript = true;
    range("A2").format.font.subscript = false;
    range("A3").format.font.subscript = true;
    range("A3").format.font.subscript = false;
  });
  const read = async (address: string) => {
    const font = await run((range) => range(address).format.font.load("superscript,subscript"));
    return [font.superscript, font.subscript];
  };
  expect(await read("A1")).toEqual([false, true]);
  expect(await read("A2")).toEqual([true, false]);
  expect(await read("A3")).toEqual([false, false]);
  expect(await read("A1:A3")).toEqual([null, null]);
});

test("shades of fonts and borders are counted from the colour they began with; a new colour has none", async () => {
  const { run } = await bench();
  await run((range) => {
    const { font, borders } = range("A1").format;
    font.color = "#4472C4";
    font.tintAndShade = -0.5;
    font.tintAndShade = 0.4;
    borders.getItem("EdgeBottom").color = "#4472C4";
    borders.getItem("EdgeBottom").tintAndShade = 0.4;
    range("A2").format.font.tintAndShade = 0.5;
    range("A3").format.font.color = "red";
  });
  const read = await run((range) => {
    const { font, borders } = range("A1").format;
    const other = range("A1").format.borders.getItem("EdgeTop");
    return [font, borders.getItem("EdgeBottom"), other, range("A2").format.font].map((one) => one.load("color,tintAndShade")); // prettier-ignore
  });
  expect(read.map(({ color, tintAndShade }) => [color, tintAndShade])).toEqual([
    ["#8FAADC", 0.4],
    ["#8FAADC", 0.4],
    ["#000000", 0],
    ["#808080", 0.5],
  ]);
  await run((range) => (range("A1").format.font.color = "#4472C4"));
  expect((await run((range) => range("A1").format.font.load("tintAndShade"))).tintAndShade).toBe(0);
  const fault = await failureOf(run((range) => (range("A1").format.font.tintAndShade = 2)));
  expect(fault.code).toBe("InvalidArgument");
});

test("all borders of a block are lightened together", async () => {
  const { run } = await bench();
  await run((range) => {
    const { borders } = range("A1:B2").format;
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const)
      borders.getItem(edge).color = "#000000"; // prettier-ignore
    borders.tintAndShade = 0.5;
  });
  const borders = await run((range) => range("A1:B2").format.borders.load("tintAndShade,items/color"));
  expect(borders.tintAndShade).toBe(0.5);
  expect(new Set(borders.items.map(({ color }) => color))).toEqual(new Set(["#808080"]));
});

test("order of reading, indents of distributed text and hidden formulas", async () => {
  const { run } = await bench();
  const load = (address: string) =>
    run((range) => {
      const { format } = range(address);
      format.load("readingOrder,autoIndent");
      format.protection.load("formulaHidden");
      return format;
    });
  const before = await load("A1");
  expect([before.readingOrder, before.autoIndent, before.protection.formulaHidden]).toEqual(["Context", false, false]);
  await run((range) => {
    const { format } = range("A1");
    format.readingOrder = "RightToLeft";
    format.autoIndent = true;
    format.protection.formulaHidden = true;
  });
  const after = await load("A1");
  expect([after.readingOrder, after.autoIndent, after.protection.formulaHidden]).toEqual(["RightToLeft", true, true]);
  const both = await load("A1:A2");
  expect([both.readingOrder, both.autoIndent, both.protection.formulaHidden]).toEqual([null, null, null]);
});

test("all of it comes back from a file, but for the indents of distributed text, which is told", async () => {
  const { run, workbook, sheet } = await bench();
  await run((range) => {
    ["Single", "Double", "SingleAccountant", "DoubleAccountant"].forEach((kind, index) => {
      range(`A${index + 1}`).format.font.underline = kind as "Single";
    });
    range("A5").format.font.superscript = true;
    range("A6").format.font.subscript = true;
    range("A7").format.font.color = "#4472C4";
    range("A7").format.font.tintAndShade = -0.25;
    range("A8").format.readingOrder = "RightToLeft";
    range("A9").format.readingOrder = "LeftToRight";
    range("A10").format.protection.formulaHidden = true;
    range("A11").format.borders.getItem("EdgeBottom").color = "#C00000";
    range("A11").format.borders.getItem("EdgeBottom").tintAndShade = 0.6;
  });
  const { sheet: back, losses, read } = await roundTrip(workbook);
  const looks = (of: typeof sheet) =>
    [...of.cells()].map(({ cell }) => JSON.parse(JSON.stringify(cell.style)) as object);
  expect(looks(back)).toEqual(looks(sheet));
  expect(looks(back)).toHaveLength(11);
  expect(losses).toEqual([]);
  // What was read and changed afterwards is written as it is now.
  read.sheets[0]!.setStyle({ top: 1, left: 0, bottom: 1, right: 0 }, { underline: true, underlineKind: undefined });
  read.sheets[0]!.setStyle({ top: 4, left: 0, bottom: 4, right: 0 }, { script: undefined, bold: true });
  const again = (await roundTrip(read)).sheet;
  expect([again.cell(1, 0)?.style, again.cell(4, 0)?.style]).toEqual([{ underline: true }, { bold: true }]);
});

test("a style has borders, hidden formulas and the same looks of its font, and cells take them", async () => {
  const { run, sheet } = await bench();
  await run((range, context) => {
    context.workbook.styles.add("合计");
    const style = context.workbook.styles.getItem("合计");
    style.font.underline = "DoubleAccountant";
    style.font.superscript = true;
    style.font.color = "#4472C4";
    style.font.tintAndShade = 0.4;
    style.formulaHidden = true;
    style.readingOrder = "LeftToRight";
    style.borders.getItem("EdgeTop").style = "Double";
    style.borders.getItem("EdgeTop").color = "#C00000";
    range("A1").style = "合计";
    style.borders.getItem("EdgeBottom").weight = "Thick";
  });
  const read = await run((_range, context) => {
    const { borders } = context.workbook.styles.getItem("合计");
    return borders.load("items/sideIndex,items/style,items/color,items/weight");
  });
  expect(read.items.map(({ sideIndex, style, color, weight }) => [sideIndex, style, color, weight])).toEqual([
    ["EdgeTop", "Double", "#C00000", "Thin"],
    ["EdgeBottom", "Continuous", "#000000", "Thick"],
    ["EdgeLeft", "None", "#000000", "Thin"],
    ["EdgeRight", "None", "#000000", "Thin"],
  ]);
  expect(sheet.cell(0, 0)?.style).toMatchObject({
    underlineKind: "DoubleAccountant",
    script: "Superscript",
    fontColor: "#8FAADC",
    formulaHidden: true,
    readingOrder: "LeftToRight",
    borders: { EdgeTop: { line: "Double", color: "#C00000" }, EdgeBottom: { weight: "Thick" } },
  });
});

test("blocks of several areas take and tell the looks of fonts", async () => {
  const { addin } = await bench();
  const read = await addin.Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("Sheet1").getRanges("A1,C1");
    areas.format.font.superscript = true;
    areas.format.readingOrder = "RightToLeft";
    areas.format.load("readingOrder");
    areas.format.font.load("superscript,underline,tintAndShade");
    await context.sync();
    return [areas.format.readingOrder, areas.format.font.superscript, areas.format.font.underline, areas.format.font.tintAndShade]; // prettier-ignore
  });
  expect(read).toEqual(["RightToLeft", true, "None", 0]);
});
