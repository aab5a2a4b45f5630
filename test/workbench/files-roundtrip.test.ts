import type { Style } from "../../workbench/model/style";
import { CellError } from "../../workbench/model/values";
import { Workbook } from "../../workbench/model/Workbook";
import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { readParts } from "../../workbench/files/zip";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);

const functions = ["IND.YOY"];

/** The workbook after it was written and read again, with the file's parts and what reading lost. */
async function roundTrip(workbook: Workbook) {
  const bytes = await writeXlsx(workbook, { functions });
  const losses: string[] = [];
  const read = await readXlsx(bytes, { functions, onLoss: (text) => losses.push(text) });
  return { bytes, read, losses, parts: await readParts(bytes, () => true) };
}

function one(): { workbook: Workbook; sheet: Workbook["active"] } {
  const workbook = Workbook.withSheet("数据");
  return { workbook, sheet: workbook.active };
}

describe("values", () => {
  test.each([
    ["a number in full", 0.1 + 0.2],
    ["a negative number", -13.9],
    ["a large number", 1e21],
    ["zero", 0],
    ["a text", "达川区"],
    ["an empty text", ""],
    ["spaces at the ends", "  a  "],
    ["lines", "a\nb"],
    ["a text with what looks like a character's code", "_x0041_ _x000D_"],
    ["a carriage return", "a\r\nb"],
    ["marks of XML", `<a href="x">&amp;'`],
    ["a text that looks like a number", "007"],
    ["a text that looks like a formula", "=1+1"],
    ["a text that looks like an error", "#N/A"],
    ["a text outside the basic plane", "𠮷野"],
    ["true", true],
    ["false", false],
    ["blank", null],
    ["an error", new CellError("#DIV/0!")],
  ])("%s comes back as it was", async (_, value) => {
    const { workbook, sheet } = one();
    sheet.setInputs(1, 2, [[{ value }]]);
    sheet.setInputs(3, 3, [[{ formula: "=A1" }]]);
    sheet.setResult(3, 3, value);
    const { read } = await roundTrip(workbook);
    expect(read.sheet("数据")!.cell(1, 2)?.value ?? null).toEqual(value);
    expect(read.sheet("数据")!.cell(3, 3)).toEqual({ formula: "=A1", value });
  });

  test("a date is its serial number with a format", async () => {
    const { workbook, sheet } = one();
    sheet.setInputs(0, 0, [[{ value: 43282.5 }, { value: 59 }]]);
    sheet.setStyle({ top: 0, left: 0, bottom: 0, right: 1 }, { numberFormat: "yyyy-mm-dd" });
    const { read } = await roundTrip(workbook);
    expect([0, 1].map((column) => read.active.cell(0, column)?.value)).toEqual([43282.5, 59]);
    expect(read.active.cell(0, 0)?.style).toEqual({ numberFormat: "yyyy-mm-dd" });
  });

  test("what no file can hold is refused with its place", async () => {
    const { workbook, sheet } = one();
    sheet.setInputs(4, 1, [[{ value: Number.NaN }]]);
    await expect(writeXlsx(workbook, { functions })).rejects.toThrow("数据!B5: NaN is no number");
    sheet.setInputs(4, 1, [[{ value: "长".repeat(32_768) }]]);
    await expect(writeXlsx(workbook, { functions })).rejects.toThrow("数据!B5: the text has 32768 characters");
  });
});

describe("formulas", () => {
  test("our functions are stored with their prefix and keep their results", async () => {
    const { workbook, sheet } = one();
    sheet.setInputs(0, 0, [[{ formula: "=IND.YOY(110,100)" }, { formula: "=RANK.EQ(A1,A1:A1)" }]]);
    sheet.setResult(0, 0, 0.1);
    sheet.setResult(0, 1, 1);
    const { read, parts } = await roundTrip(workbook);
    const xml = parts.get("xl/worksheets/sheet1.xml")!;
    expect(xml).toContain("<f>_xldudf_IND_YOY(110,100)</f><v>0.1</v>");
    expect(xml).toContain("<f>_xlfn.RANK.EQ(A1,A1:A1)</f>");
    expect(read.active.cell(0, 0)).toEqual({ formula: "=IND.YOY(110,100)", value: 0.1 });
    expect(read.active.cell(0, 1)).toEqual({ formula: "=RANK.EQ(A1,A1:A1)", value: 1 });
  });

  test("a file with our functions does not ask for calculation on opening, another one does", async () => {
    const { workbook, sheet } = one();
    sheet.setInputs(0, 0, [[{ formula: "=1+1" }]]);
    expect((await roundTrip(workbook)).parts.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    sheet.setInputs(1, 0, [[{ formula: "=IND.YOY(1,2)" }]]);
    const xml = (await roundTrip(workbook)).parts.get("xl/workbook.xml");
    expect(xml).toContain('<calcPr calcId="191029"/>');
    expect(xml).not.toContain("fullCalcOnLoad");
  });

  test("a spilled result is a dynamic array with the values of its block", async () => {
    const { workbook, sheet } = one();
    sheet.setInputs(0, 0, [[{ formula: "=IND.YOY(C1:C3,D1:D3)" }]]);
    sheet.setResult(0, 0, [
      [0.1, "—"],
      [0.2, null],
      [new CellError("#N/A"), true],
    ]);
    const { read, parts } = await roundTrip(workbook);
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
      'cm="1"><f t="array" ref="A1:B3">_xldudf_IND_YOY(C1:C3,D1:D3)</f>',
    );
    expect(parts.has("xl/metadata.xml")).toBe(true);
    expect(read.active.cell(0, 0)).toMatchObject({ value: 0.1, spill: { rows: 3, columns: 2 } });
    expect(read.active.cell(2, 0)).toMatchObject({ value: { code: "#N/A" }, spillParent: { row: 0, column: 0 } });
    expect(read.active.cell(0, 1)?.value).toBe("—");
    read.active.setInputs(0, 0, [[{ value: 1 }]]);
    expect(read.active.cell(2, 1)).toBeUndefined();
  });

  test("a cached error of a formula is an error, a text like it is not", async () => {
    const { workbook, sheet } = one();
    sheet.setInputs(0, 0, [[{ formula: "=1/0" }, { formula: '="#N/A"' }, { formula: "=2/0" }]]);
    sheet.setResult(0, 0, new CellError("#DIV/0!"));
    sheet.setResult(0, 1, "#N/A");
    sheet.setResult(0, 2, new CellError("#BUSY!"));
    const { parts } = await roundTrip(workbook);
    const xml = parts.get("xl/worksheets/sheet1.xml")!;
    expect(xml).toContain('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(xml).toContain('<c r="B1" t="str"><f>"#N/A"</f><v>#N/A</v></c>');
    expect(xml).toContain('<c r="C1" t="e"><f>2/0</f><v>#N/A</v></c>');
  });
});

describe("look", () => {
  const looks: [string, Style][] = [
    ["number format", { numberFormat: "+0.0;-0.0;0.0" }],
    ["percent", { numberFormat: "0.0%" }],
    ["built-in format", { numberFormat: "#,##0.00" }],
    ["text format", { numberFormat: "@" }],
    [
      "font",
      {
        fontName: "微软雅黑",
        fontSize: 10.5,
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        fontColor: "#B42318",
      },
    ],
    ["only bold", { bold: true }],
    ["black by choice", { fontColor: "#000000" }],
    ["fill", { fill: "#F3F4F6" }],
    ["alignment", { horizontal: "Center", vertical: "Center", wrap: true }],
    ["across cells", { horizontal: "CenterAcrossSelection" }],
    ["distributed", { horizontal: "Distributed", vertical: "Justify" }],
    ["indent", { horizontal: "Left", indent: 2 }],
    ["not locked", { locked: false }],
    ["a line across", { borders: { DiagonalDown: { line: "Continuous", weight: "Thin", color: "#000000" } } }],
    [
      "both lines across",
      {
        borders: {
          EdgeTop: { line: "Double", weight: "Thick", color: "#000000" },
          DiagonalDown: { line: "Dash", weight: "Medium", color: "#C00000" },
          DiagonalUp: { line: "Dash", weight: "Medium", color: "#C00000" },
        },
      },
    ],
    [
      "borders",
      {
        borders: {
          EdgeTop: { line: "Continuous", weight: "Medium", color: "#1F2933" },
          EdgeBottom: { line: "Continuous", weight: "Hairline", color: "#E5E7EB" },
          EdgeLeft: { line: "Double", weight: "Thick", color: "#000000" },
          EdgeRight: { line: "DashDotDot", weight: "Medium", color: "#FF0000" },
        },
      },
    ],
  ];
  test.each(looks)("%s comes back as it was, on a filled and on an empty cell", async (_, style) => {
    const { workbook, sheet } = one();
    sheet.setInputs(0, 0, [[{ value: 1.5 }]]);
    sheet.setStyle({ top: 0, left: 0, bottom: 1, right: 0 }, style);
    const { read } = await roundTrip(workbook);
    expect(read.active.cell(0, 0)).toEqual({ value: 1.5, style });
    expect(read.active.cell(1, 0)).toEqual({ value: null, style });
  });

  test("a colour that is none is refused", async () => {
    const { workbook, sheet } = one();
    sheet.setStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { fill: "red" });
    await expect(writeXlsx(workbook, { functions })).rejects.toThrow('The colour "red" cannot be written');
  });
});
