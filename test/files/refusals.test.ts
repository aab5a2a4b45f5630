import { strToU8, zipSync } from "fflate";
import { FILE_NOTICES, FILE_REFUSALS } from "../../src/core/texts/files";
import { Pace } from "../../src/files/Pace";
import { readFile } from "../../src/files/readFile";
import { readZip } from "../../src/files/zip/readZip";
import { unpack } from "../../src/files/zip/unpack";
import { book, bookParts, contents, relations, sheetXml, zip, type Parts } from "./support";

const ROW = "<row><c><v>1</v></c></row>";
const bytes = (...list: number[]) => Uint8Array.from([...list, ...new Array<number>(600).fill(0)]);
const ole = (...streams: string[]) =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array<number>(504).fill(0),
    ...streams.flatMap((name) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0])),
  ]);
const without = (path: string) => {
  const parts = bookParts(sheetXml(ROW));
  delete parts[path];
  return zip(parts);
};
const withDrawing = (...drawn: [string, string, string][]): Parts => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relations(["rId1", "drawing", "../drawings/drawing1.xml"]),
  "xl/drawings/_rels/drawing1.xml.rels": relations(...drawn),
});
const PICTURE: [string, string, string] = ["rId1", "image", "../media/image1.png"];
const CHART: [string, string, string] = ["rId1", "chart", "../charts/chart1.xml"];
test.each([
  { rule: "an empty file", file: new Uint8Array(), refusal: "empty" },
  { rule: "a file of 100 MB", file: new Uint8Array(100_000_000), refusal: "tooLarge" },
  { rule: "old Excel, in its container", file: ole("Workbook"), refusal: "oldExcel" },
  { rule: "old Excel, without a container", file: bytes(9, 8, 16, 0), refusal: "oldExcel" },
  { rule: "old Excel renamed .xlsx", name: "a.xlsx", file: ole("Workbook"), refusal: "oldExcel" },
  { rule: "WPS by its name", name: "a.et", file: ole("Workbook"), refusal: "wps" },
  { rule: "a password", file: ole("EncryptionInfo", "EncryptedPackage"), refusal: "encrypted" },
  { rule: "a document of old Word", name: "a.doc", file: ole("WordDocument"), refusal: "otherFile" },
  { rule: "binary Excel", file: zip({ "xl/workbook.bin": "x" }), refusal: "binaryExcel" },
  { rule: "OpenDocument", file: zip({ mimetype: "x", "content.xml": "x" }), refusal: "openDocument" },
  { rule: "an archive of other files", file: zip({ "a.xlsx": "x" }), refusal: "archive" },
  { rule: "RAR", file: bytes(0x52, 0x61, 0x72, 0x21), refusal: "archive" },
  {
    rule: "a document of Word",
    file: zip({
      "_rels/.rels": relations(["r", "officeDocument", "word/document.xml"]),
      "word/document.xml": "<document/>",
    }),
    refusal: "nothingInCells",
  },
  { rule: "a picture", name: "表.png", file: bytes(0x89, 0x50, 0x4e, 0x47), refusal: "picture" },
  { rule: "a picture named .xlsx", file: bytes(0xff, 0xd8, 0xff), refusal: "picture" },
  { rule: "PDF", file: strToU8("%PDF-1.7"), refusal: "pdf" },
  {
    rule: "an XML spreadsheet",
    name: "a.xls",
    file: strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    refusal: "xmlSpreadsheet",
  },
  { rule: "a download that was cut off", file: book(ROW).slice(0, 700), refusal: "broken" },
  { rule: "no list of sheets", file: without("xl/workbook.xml"), refusal: "otherFile" },
  { rule: "a sheet that is missing", file: without("xl/worksheets/sheet1.xml"), refusal: "broken" },
  { rule: "texts that are missing", file: book('<row><c t="s"><v>4</v></c></row>'), refusal: "broken" },
  {
    rule: "XML that was cut off",
    file: zip(bookParts("<worksheet><sheetData><row><c><v>1</v></c></row>")),
    refusal: "broken",
  },
  { rule: "XML that ends in a tag", file: zip(bookParts(`${sheetXml(ROW)}<x`)), refusal: "broken" },
  {
    rule: "a declared entity",
    file: zip(bookParts(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetXml(ROW)}`)),
    refusal: "broken",
  },
  {
    rule: "bytes that are no UTF-8",
    file: zip({ ...bookParts(""), "xl/worksheets/sheet1.xml": Uint8Array.from([60, 0xff, 0xfe]) }),
    refusal: "broken",
  },
  { rule: "a cell outside Excel's grid", file: book('<row><c r="XFE1"><v>1</v></c></row>'), refusal: "broken" },
  { rule: "a row outside Excel's grid", file: book('<row r="1048577"><c><v>1</v></c></row>'), refusal: "broken" },
  {
    rule: "a cell given twice",
    file: book('<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    refusal: "broken",
  },
  {
    rule: "merges that overlap",
    file: zip(
      bookParts(
        sheetXml(
          '<row><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>',
          '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A1:B2"/></mergeCells>',
        ),
      ),
    ),
    refusal: "broken",
  },
  {
    rule: "more cells than can be held",
    file: book(
      Array.from({ length: 400 }, () => '<row><c r="XFD1"><v>1</v></c></row>'.replace(' r="XFD1"', ""))
        .map((row, place) => row.replace("<row>", `<row r="${place + 1}">`).replace("<c>", `<c r="XFD${place + 1}">`))
        .join(""),
    ),
    refusal: "tooManyCells",
  },
  { rule: "blank cells only", file: book("<row><c/></row>"), refusal: "nothingInCells" },
  { rule: "pictures only", file: book("", withDrawing(PICTURE)), refusal: "onlyPictures" },
  { rule: "charts only", file: book("", withDrawing(CHART)), refusal: "onlyCharts" },
  { rule: "an encrypted entry", file: encryptedEntry(), refusal: "encrypted" },
])("refused: $rule", async ({ name = "a.xlsx", file, refusal }) => {
  const reading = await readFile(name, file);
  expect(reading).toMatchObject({ refusal });
  if (!("refusal" in reading)) return;
  for (const language of ["zh-CN", "en-US"] as const) {
    const sentence = FILE_REFUSALS[language][reading.refusal](...reading.args);
    expect(sentence).not.toContain("undefined");
    expect(sentence.length).toBeGreaterThan(10);
  }
});

test("a bomb is refused as soon as it unpacks beyond the allowance", async () => {
  const entry = readZip(zip({ "a.xml": new Uint8Array(2_000_000) })).get("a.xml")!;
  let unpacked = 0;
  const take = (piece: Uint8Array) => (unpacked += piece.length);
  const pace = new Pace({}, 1);
  await expect(unpack(entry, take, { bytes: 1_999_999 }, pace)).rejects.toMatchObject({ code: "bomb" });
  await unpack(entry, take, { bytes: 2_000_000 }, pace);
  expect(unpacked).toBeGreaterThanOrEqual(2_000_000);
});

function encryptedEntry(): Uint8Array {
  const file = zipSync({ "xl/workbook.xml": strToU8("<a/>") });
  // The flags in the directory at the end.
  const place = file.findIndex((_, at) => file[at] === 0x50 && file[at + 1] === 0x4b && file[at + 2] === 1);
  file[place + 8] = 1;
  return file;
}

test("a byte that was changed is found by the check sum, so no figure is read wrong", async () => {
  const file = zipSync(
    {
      ...Object.fromEntries(
        Object.entries(bookParts(sheetXml(ROW))).map(([path, part]) => [path, strToU8(String(part))]),
      ),
    },
    { level: 0 },
  );
  const place = Buffer.from(file).indexOf("<v>1</v>") + 3;
  file[place] = "7".charCodeAt(0);
  expect(await readFile("a.xlsx", file)).toEqual({ refusal: "broken", args: [] });
});

const two = (state: string) => ({
  "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="甲" r:id="rId1"/><sheet name="乙" state="${state}" r:id="rId1"/></sheets></workbook>`,
});

test.each([
  {
    rule: "macros are not run",
    file: book(ROW, { "xl/vbaProject.bin": "x" }),
    name: "a.xlsm",
    notices: [{ code: "macros", sheet: "", args: [] }],
  },
  {
    rule: "a picture beside the cells",
    file: book(ROW, withDrawing(PICTURE)),
    notices: [{ code: "pictures", sheet: "表", args: [] }],
  },
  {
    rule: "a chart beside the cells",
    file: book(ROW, withDrawing(CHART)),
    notices: [{ code: "charts", sheet: "表", args: [] }],
  },
  {
    rule: "a pivot table",
    file: book(ROW, {
      "xl/worksheets/_rels/sheet1.xml.rels": relations(["rId1", "pivotTable", "../pivotTables/p.xml"]),
    }),
    notices: [{ code: "pivot", sheet: "表", args: [] }],
  },
  { rule: "a hidden sheet", file: book(ROW, two("hidden")), notices: [{ code: "hiddenSheet", sheet: "乙", args: [] }] },
  {
    rule: "a sheet hidden from the list",
    file: book(ROW, two("veryHidden")),
    notices: [{ code: "hiddenSheet", sheet: "乙", args: [] }],
  },
  { rule: "another ending", file: book(ROW), name: "a.xls", notices: [{ code: "otherFormat", sheet: "", args: [] }] },
  {
    rule: "a workbook named .csv",
    file: book(ROW),
    name: "a.csv",
    notices: [{ code: "otherFormat", sheet: "", args: [] }],
  },
  { rule: "a text named .xlsx", file: strToU8("a,b\n1,2"), notices: [{ code: "otherFormat", sheet: "", args: [] }] },
])("read and told: $rule", async ({ file, notices, name = "a.xlsx" }) => {
  const reading = await contents(name, file);
  expect(reading.sheets).toHaveLength(1);
  expect(reading.notices).toEqual(notices);
  for (const language of ["zh-CN", "en-US"] as const) {
    for (const { code, sheet, args } of reading.notices) {
      expect(FILE_NOTICES[language][code](sheet, ...args)).not.toContain("undefined");
    }
  }
});

test("a reading can be stopped and is watched", async () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, row) => `<row><c><v>${row}</v></c><c><v>${Math.sin(row)}</v></c></row>`,
  );
  const file = book(rows.join(""));
  const parts: number[] = [];
  await readFile("a.xlsx", file, { onProgress: (part) => parts.push(part) });
  expect(parts.length).toBeGreaterThan(0);
  expect(parts).toEqual([...parts].sort((one, other) => one - other));
  const controller = new AbortController();
  const stopped = readFile("a.xlsx", file, {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error("stop")),
  });
  await expect(stopped).rejects.toThrow("stop");
});
