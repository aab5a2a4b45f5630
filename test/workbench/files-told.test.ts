import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { functions, one, roundTrip } from "./support/fileTrip";
import { fixture, type FixtureFile } from "./support/fixture";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEADS = '<c r="A1" t="inlineStr"><is><t>地区</t></is></c><c r="B1" t="inlineStr"><is><t>数值</t></is></c>';
const sheet = (row: string, rest = "") => `<sheetData><row r="1">${row}</row></sheetData>${rest}`;

/** A table whose element, or one of whose columns, has something more. */
const table = (ofTable: string, ofColumn = ""): FixtureFile => ({
  sheets: { 数据: sheet(HEADS, '<tableParts count="1"><tablePart r:id="rIdT"/></tableParts>') },
  parts: [
    {
      path: "xl/tables/table1.xml",
      contentType: "table",
      content:
        `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:B3"${ofTable}><autoFilter ref="A1:B3"/>` +
        `<tableColumns count="2"><tableColumn id="1" name="地区"/><tableColumn id="2" name="数值"${ofColumn}/></tableColumns></table>`,
      from: { source: "xl/worksheets/sheet1.xml", type: "table", id: "rIdT" },
    },
  ],
});

/** A note with a box as a program draws it. */
const note = (style: string, more = ""): FixtureFile => ({
  sheets: { 数据: sheet(HEADS, '<legacyDrawing r:id="rIdV"/>') },
  parts: [
    {
      path: "xl/comments1.xml",
      contentType: "comments",
      content: `<comments xmlns="${MAIN}"><authors><author>甲</author></authors><commentList><comment ref="A1" authorId="0"><text><t>注</t></text></comment></commentList></comments>`,
      from: { source: "xl/worksheets/sheet1.xml", type: "comments", id: "rIdC" },
    },
    {
      path: "xl/drawings/vmlDrawing1.vml",
      contentType: "vmlDrawing",
      content:
        `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape type="#_x0000_t202" style='${style}'>` +
        `<x:ClientData ObjectType="Note">${more}<x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
      from: { source: "xl/worksheets/sheet1.xml", type: "vmlDrawing", id: "rIdV" },
    },
  ],
});

const LOOKS = "数据: looks the table 表1 has ready for new rows; those of its cells are kept";
const SIZES = "数据: the sizes of notes' boxes";

test.each<[what: string, file: FixtureFile, lost: string[]]>([
  ["looks of a table's head", table(' headerRowDxfId="0"'), [LOOKS]],
  ["looks of a column's rows", table("", ' dataDxfId="0"'), [LOOKS]],
  ["a plain table", table(""), []],
  [
    "a table without a head row whose first row is no head",
    (() => {
      const file = table(' headerRowCount="0"');
      return { ...file, sheets: { 数据: file.sheets.数据!.replace(/<c r="B1".*?<\/c>/, '<c r="B1"><v>1</v></c>') } };
    })(),
    ["数据: the table 表1 without a head row (its cells are kept)"],
  ],
  [
    "a button, which is drawn where notes are",
    note("width:108pt;height:59.25pt", '</x:ClientData><x:ClientData ObjectType="Button">'),
    ["数据: form controls"],
  ],
  ["the usual box of a note, in points", note("position:absolute;width:108pt;height:59.25pt"), []],
  ["the same in pixels", note("width:144px;height:79px"), []],
  ["a larger box", note("width:216pt;height:59.25pt"), [SIZES]],
  ["a lower box in pixels", note("width:144px;height:40px"), [SIZES]],
  ["a note that shows", note("width:108pt;height:59.25pt", "<x:Visible/>"), ["数据: notes that always show"]],
  [
    "reading aids of a text in its cell",
    { sheets: { 数据: sheet('<c r="A1" t="inlineStr"><is><t>达</t><rPh sb="0" eb="1"><t>dá</t></rPh></is></c>') } },
    ["workbook: how words are read aloud (phonetic text)"],
  ],
  [
    "effects of fonts of old programs",
    {
      sheets: { 数据: sheet('<c r="A1" s="1"><v>1</v></c>') },
      styles:
        '<fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><outline/><shadow val="1"/><sz val="11"/><name val="宋体"/></font><font><condense/><sz val="9"/><name val="宋体"/></font></fonts>' +
        '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1"/></cellXfs>',
    },
    ["workbook: effects of fonts (outline, shadow)"],
  ],
  [
    "a double underline and a thick border that a conditional format lays on",
    {
      sheets: {
        数据: sheet(
          '<c r="A1"><v>-1</v></c>',
          '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>',
        ),
      },
      styles:
        '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs>' +
        '<dxfs count="1"><dxf><font><b/><u val="double"/></font><border><top style="thick"/></border></dxf></dxfs>',
    },
    [
      "数据: A1: borders other than thin ones in a conditional format",
      "数据: A1: a double underline in a conditional format",
    ],
  ],
])("what a file cannot keep is told: %s", async (_what, file, lost) => {
  const workbook = await readXlsx(await fixture(file), { functions });
  expect(workbook.losses).toEqual(lost);
  expect((await readXlsx(await writeXlsx(workbook, { functions }), { functions })).losses).toEqual([]);
});

test.each<[what: string, deed: (bench: ReturnType<typeof one>) => void, marked: string]>([
  ["below", () => undefined, '<row r="4" collapsed="1"'],
  ["below a hidden row of a level of its own", ({ sheet: own }) => own.rowLevels.set(3, 1), '<row r="5" collapsed="1"'],
])("a closed group is marked by the row %s", async (_what, deed, marked) => {
  const bench = one();
  [1, 2].forEach((row) => bench.sheet.rowLevels.set(row, 1));
  deed(bench);
  bench.sheet.rowLevels.forEach((_, row) => bench.sheet.hiddenRows.add(row));
  const { parts, read } = await roundTrip(bench.workbook);
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain(marked);
  expect(read.losses).toEqual([]);
  bench.sheet.hiddenRows.clear();
  expect((await roundTrip(bench.workbook)).parts.get("xl/worksheets/sheet1.xml")).not.toContain("collapsed");
});

test.each(["Manual", "AutomaticExceptTables", "Automatic"] as const)(
  "a file says when it calculates: %s",
  async (mode) => {
    const { workbook } = one();
    workbook.calculationMode = mode;
    expect((await roundTrip(workbook)).read.calculationMode).toBe(mode);
  },
);

test("the structure is locked where an add-in has locked it, and open where it has opened it", async () => {
  const { workbook } = one();
  workbook.protection = { password: "甲" };
  const { read, parts } = await roundTrip(workbook);
  expect(read.protection?.storedPassword).toEqual({ workbookPassword: expect.any(String) as string });
  expect(parts.get("xl/workbook.xml")!.match(/<workbookProtection/g)).toHaveLength(1);
  read.protection = undefined;
  expect((await roundTrip(read)).parts.get("xl/workbook.xml")).not.toContain("workbookProtection");
});

test.each([
  [
    "a folder of the network",
    "file:///\\\\服务器\\统计 报表\\一季度.xlsx",
    "file:///\\\\%E6%9C%8D%E5%8A%A1%E5%99%A8\\",
  ],
  ["a disk", "file:///D:\\报表\\a.xlsx", "file:///D:\\%E6%8A%A5"],
  ["a page with a sign that is encoded", "https://tj.example/a%20b?q=%23%2F&n=1", "a%20b?q=%23%2F&amp;n=1"],
  ["a page in Chinese", "https://tj.example/统计", "/%E7%BB%9F%E8%AE%A1"],
])("a link keeps its address: %s", async (_what, address, inFile) => {
  const { workbook, sheet: own } = one();
  own.hyperlinks = [{ row: 0, column: 0, address }];
  const { read, parts } = await roundTrip(workbook);
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain(inFile);
  expect(read.sheets[0]!.hyperlinks).toEqual([{ row: 0, column: 0, address }]);
});

test("an address of LibreOffice, with encoded spaces and plain characters, is read and written as one address", async () => {
  const file: FixtureFile = {
    sheets: { 数据: sheet('<c r="A1"><v>1</v></c>', '<hyperlinks><hyperlink ref="A1" r:id="rIdL"/></hyperlinks>') },
    links: [
      {
        source: "xl/worksheets/sheet1.xml",
        type: "hyperlink",
        id: "rIdL",
        target: "file://server/share/统计%20表.xlsx",
      },
    ],
  };
  const { read, parts } = await roundTrip(await readXlsx(await fixture(file), { functions }));
  expect(read.sheets[0]!.hyperlinks).toMatchObject([{ address: "file://server/share/统计 表.xlsx" }]);
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain("share/%E7%BB%9F%E8%AE%A1%20%E8%A1%A8.xlsx");
});

test("a path that is typed becomes an address as Excel writes it", async () => {
  const { workbook, sheet: own } = one();
  own.hyperlinks = [{ row: 0, column: 0, address: "\\\\server\\share\\a.xlsx" }];
  const { parts } = await roundTrip(workbook);
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain('"file:///\\\\server\\share\\a.xlsx"');
});

test("days that are counted from 1904 become the same days counted from 1900, and this is told", async () => {
  const file: FixtureFile = {
    before: '<workbookPr date1904="1"/>',
    sheets: { 数据: sheet('<c r="A1" s="1"><v>44196</v></c><c r="B1"><v>44196</v></c>') },
    styles:
      '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>',
  };
  const workbook = await readXlsx(await fixture(file), { functions });
  expect(workbook.losses).toEqual(["workbook: the count of days from 1904 (dates are counted from 1900 instead)"]);
  // 1 January 2025; what is no date stays as it was.
  expect([0, 1].map((column) => workbook.sheets[0]!.cell(0, column)?.value)).toEqual([45_658, 44_196]);
});
