import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { Archive, readParts } from "../../workbench/files/zip";
import { Workbook } from "../../workbench/model/Workbook";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);

const functions = ["IND.YOY"];
const text = (words: string) => new TextEncoder().encode(words);

async function file(): Promise<Uint8Array> {
  const workbook = Workbook.withSheet("数据");
  workbook.active.setInputs(0, 0, [[{ value: 1 }]]);
  return writeXlsx(workbook, { functions });
}

/** A file with parts changed by replacing texts, as another program might have written them. */
async function changed(path: string, from: string, to: string): Promise<Uint8Array> {
  const archive = await Archive.open(await file());
  const xml = archive.text(path) ?? "";
  expect(xml).toContain(from);
  archive.set(path, xml.replace(from, to));
  return archive.bytes();
}

describe("a file that is no workbook gets one sentence: what it is and what to do", () => {
  test.each([
    ["nothing", new Uint8Array(0), "The file is empty; choose an .xlsx workbook."],
    ["a text", text("地区,数值\n达川区,1"), "The file is no .xlsx workbook; open it in Excel and save it as .xlsx."],
    [
      "an old or protected workbook",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      "an old .xls workbook, whatever its name says",
    ],
    ["a cut archive", text("PK\u0003\u0004abc"), "The workbook is damaged or incomplete"],
  ])("%s", async (_, bytes, message) => {
    const reading = readXlsx(bytes, { functions });
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toHaveProperty("name", "FileFault");
    await expect(reading).rejects.not.toHaveProperty("message", expect.stringContaining("\n"));
  });

  test("a workbook cut at any place is told as damaged", async () => {
    const bytes = await file();
    for (const part of [0.2, 0.5, 0.9, 0.99]) {
      const cut = bytes.slice(0, Math.floor(bytes.length * part));
      await expect(readXlsx(cut, { functions })).rejects.toThrow("The workbook is damaged or incomplete");
    }
  });

  test("a workbook whose sheet is no XML is told as damaged", async () => {
    const bytes = await changed("xl/workbook.xml", "<sheets>", "<nothing>");
    await expect(readXlsx(bytes, { functions })).rejects.toThrow("damaged or incomplete");
  });

  test("a sheet that breaks off in the middle is not read as a short one", async () => {
    const bytes = await changed("xl/worksheets/sheet1.xml", "</row>", "");
    await expect(readXlsx(bytes, { functions })).rejects.toThrow("sheet1.xml breaks off before </sheetData>");
  });
});

describe("files that are not what they seem", () => {
  const container = (inner: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...text(inner)]);

  test("a workbook under a password and an old workbook are told apart", async () => {
    const locked = container([..."EncryptedPackage"].join("\0"));
    await expect(readXlsx(locked, { functions })).rejects.toThrow("protected by a password");
    await expect(readXlsx(container("Workbook"), { functions })).rejects.toThrow("an old .xls workbook, whatever");
  });

  test("a binary workbook is named", async () => {
    const archive = await Archive.open(await file());
    archive.set("xl/workbook.bin", new Uint8Array([1]));
    await expect(readXlsx(await archive.bytes(), { functions })).rejects.toThrow("a binary workbook (.xlsb)");
  });

  test("a file that says it unpacks to more than memory holds is refused before it is unpacked", async () => {
    const bytes = await file();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x40000000, true);
    }
    await expect(readXlsx(bytes, { functions })).rejects.toThrow("more than 512 MB; it may be made to do harm");
  });

  test("a part that unpacks to more than it says is broken off", async () => {
    const archive = await Archive.open(await file());
    archive.set("xl/zeros.xml", "0".repeat(5_000_000));
    const bytes = await archive.bytes();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      const size = view.getUint32(at, true) === 0x02014b50 ? view.getUint32(at + 24, true) : 0;
      if (size === 5_000_000) view.setUint32(at + 24, 10, true);
    }
    await expect(readXlsx(bytes, { functions })).rejects.toThrow("unpacks to more than the file says");
  });

  test("macros are told as lost", async () => {
    const archive = await Archive.open(await file());
    archive.set("xl/vbaProject.bin", new Uint8Array([1]));
    expect((await readXlsx(await archive.bytes(), { functions })).losses).toEqual(["workbook: macros"]);
  });
});

describe("files of other programs", () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test("shared formulas are given to each cell, also with our functions", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">_xldudf_IND_YOY(B1,$C$1)</f><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>';
    const read = await readXlsx(await changed("xl/worksheets/sheet1.xml", row, rows), { functions });
    expect(read.active.cell(0, 0)).toMatchObject({ formula: "=IND.YOY(B1,$C$1)", value: 1 });
    expect(read.active.cell(2, 0)).toMatchObject({ formula: "=IND.YOY(B3,$C$1)", value: 2 });
  });

  test("the broken form of a link to our functions is repaired", async () => {
    const rows = '<row r="1"><c r="A1" t="e"><f>[2]!_xldudf_IND_YOY(1,2)</f><v>#NAME?</v></c></row>';
    const read = await readXlsx(await changed("xl/worksheets/sheet1.xml", row, rows), { functions });
    expect(read.active.cell(0, 0)).toMatchObject({ formula: "=IND.YOY(1,2)", value: { code: "#NAME?" } });
  });

  test("dates in words are dates", async () => {
    const cells =
      '<c r="A1" t="d"><v>2018-07-31</v></c><c r="B1" t="d"><v>2018-07-31T12:00:00</v></c><c r="C1" t="d"><v>July</v></c>';
    const read = await readXlsx(await changed("xl/worksheets/sheet1.xml", row, `<row r="1">${cells}</row>`), {
      functions,
    });
    expect([0, 1, 2].map((column) => read.active.cell(0, column)?.value)).toEqual([43312, 43312.5, "July"]);
  });

  test("a text in single characters' formats is one text, and keeps them while it stays the same", async () => {
    const cell = '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>达</t></r><r><t>川</t></r></is></c>';
    const bytes = await changed("xl/worksheets/sheet1.xml", row, `<row r="1">${cell}</row>`);
    const read = await readXlsx(bytes, { functions });
    expect(read.active.cell(0, 0)?.value).toBe("达川");
    const sheetXml = async () =>
      (await readParts(await writeXlsx(read, { functions }), () => true)).get("xl/worksheets/sheet1.xml");
    expect(await sheetXml()).toContain("<r><rPr><b/></rPr><t>达</t></r><r><t>川</t></r>");
    read.active.setInputs(0, 0, [[{ value: "通川" }]]);
    expect(await sheetXml()).not.toContain("<b/>");
  });

  test("what the workbook has no place for is told by name", async () => {
    const more =
      '</sheetData><protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges>' +
      '<autoFilter ref="A1:A2"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn></autoFilter>' +
      '<conditionalFormatting sqref="A1:A9"><cfRule type="timePeriod" priority="1"/></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation sqref="A1" showInputMessage="1" prompt="x"/></dataValidations>';
    const losses: string[] = [];
    await readXlsx(await changed("xl/worksheets/sheet1.xml", "</sheetData>", more), {
      functions,
      onLoss: (loss) => losses.push(loss),
    });
    expect(losses).toEqual([
      "数据: A1:A9: a conditional format of the kind timePeriod",
      "数据: A1: a message shown when a cell is selected",
      "数据: a filter of the kind colorFilter (rows stay hidden)",
      "数据: ranges that stay open for editing under protection",
    ]);
  });
});
