import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { readParts } from "../../workbench/files/zip";
import { insertCells } from "../../workbench/model/shiftSheet";
import type { Workbook } from "../../workbench/model/Workbook";
import { functions, withoutIds } from "./support/fileTrip";
import { FIXTURES, fixtureBytes } from "./support/fixtures";
import { convertedAll, note, readingOf, withLibreOffice, type SheetReading } from "./support/libreoffice";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);
jest.setTimeout(180_000);

const NAMES = Object.keys(FIXTURES);

/** All the model knows of a workbook, its cells included. */
function contents(workbook: Workbook): unknown {
  const { names, settings, customProperties, properties, normalFont, selection } = workbook;
  const tables = workbook.tables.map((table) => ({ ...table, sheet: table.sheet.name }));
  const sheets = workbook.sheets.map((sheet) => {
    const { report: _report, ...plain } = sheet as unknown as Record<string, unknown>;
    const lists = Object.entries(plain).map(([key, value]) => [
      key,
      value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
    ]);
    return [...lists, ...[...sheet.cells()].map(({ row, column, cell }) => [row, column, cell])];
  });
  const maps = [...settings, ...customProperties];
  return withoutIds({ names, maps, properties, normalFont, selection, tables, sheets });
}

const saved = async (bytes: Uint8Array) => {
  const workbook = await readXlsx(bytes, { functions });
  return { workbook, bytes: await writeXlsx(workbook, { functions }) };
};

describe("files of other programs: opened, saved, opened again", () => {
  test.each(NAMES)("%s", async (name) => {
    const first = await saved(await fixtureBytes(name));
    expect(first.workbook.losses).toEqual(FIXTURES[name]!.lost);
    const second = await saved(first.bytes);
    expect(second.workbook.losses).toEqual([]);
    expect(contents(second.workbook)).toEqual(contents(first.workbook));
    const parts = async (bytes: Uint8Array) =>
      new Map(await readParts(bytes, (path) => !path.startsWith("docProps/core")));
    expect(await parts(second.bytes)).toEqual(await parts(first.bytes));
  });
});

/** What of each fixture must stand in the saved file, word for word. */
const KEPT: [name: string, part: string, texts: string[]][] = [
  [
    "how a sheet is viewed",
    "xl/worksheets/sheet1.xml",
    [
      'showRowColHeaders="0" showZeros="0" rightToLeft="1" zoomScale="85"',
      '<selection activeCell="B2" sqref="B2:B3"/>',
      '<outlinePr summaryBelow="0" summaryRight="0"/>',
    ],
  ],
  [
    "how a sheet is viewed",
    "xl/worksheets/sheet2.xml",
    ['view="pageBreakPreview" zoomScale="60"', '<pane xSplit="2000" ySplit="1500" topLeftCell="C3"/>'],
  ],
  ["how a sheet is viewed", "xl/workbook.xml", ['state="hidden"', 'state="veryHidden"']],
  [
    "groups of rows and columns",
    "xl/worksheets/sheet1.xml",
    [
      'outlineLevelRow="2"',
      'outlineLevelCol="1"',
      '<row r="3" hidden="1" outlineLevel="2">',
      '<row r="4" collapsed="1">',
    ],
  ],
  [
    "print set-up",
    "xl/worksheets/sheet1.xml",
    [
      ...['verticalCentered="1"', 'headings="1"', 'gridLines="1"', 'scale="80"', 'firstPageNumber="3"'],
      ...['pageOrder="overThenDown"', 'blackAndWhite="1"', 'draft="1"', 'cellComments="atEnd"', 'errors="dash"'],
      'differentOddEven="1" differentFirst="1" scaleWithDoc="0"',
      // What stands before any code is in the centre: the model writes the code.
      "<evenHeader>&amp;R偶</evenHeader><evenFooter>&amp;C偶脚</evenFooter><firstHeader>&amp;C首</firstHeader>",
      '<brk id="2" max="16383" man="1"/>',
      '<brk id="1" max="1048575" man="1"/>',
    ],
  ],
  ["print set-up", "xl/workbook.xml", ["'数据'!$A:$B,'数据'!$1:$1"]],
  [
    "looks: theme, tints, patterns, turned text, named styles",
    "xl/styles.xml",
    [
      '<color theme="4" tint="-0.25"/>',
      '<u val="doubleAccounting"/>',
      '<fgColor theme="5" tint="0.4"/>',
      'patternType="lightGrid"',
      '<gradientFill degree="90">',
      'diagonalDown="true"',
      'textRotation="255"',
      '<protection hidden="1"/>',
      '<name val="宋体"/>',
    ],
  ],
  ["looks: theme, tints, patterns, turned text, named styles", "xl/theme/theme1.xml", ['name="政务"', "C01010"]],
  ["links to other workbooks", "xl/workbook.xml", ["<externalReferences>"]],
  ["links to other workbooks", "xl/externalLinks/externalLink1.xml", ['sheetName val="Sheet1"', "<v>42</v>"]],
  [
    "links to other workbooks",
    "xl/externalLinks/_rels/externalLink1.xml.rels",
    ["%E5%8E%BB%E5%B9%B4.xlsx", "External"],
  ],
  ["links to other workbooks", "xl/worksheets/sheet1.xml", ["<f>[1]Sheet1!$A$1*2</f><v>84</v>"]],
  [
    "properties of the document",
    "docProps/custom.xml",
    ["<vt:lpwstr>统计局</vt:lpwstr>", "<vt:i4>3</vt:i4>", "<vt:r8>0.5</vt:r8>", "<vt:bool>true</vt:bool>"],
  ],
  [
    "how the workbook calculates and is protected",
    "xl/workbook.xml",
    [
      '<workbookProtection lockStructure="1" workbookPassword="CC1A"/>',
      'calcMode="manual"',
      'iterate="1" iterateCount="50"',
    ],
  ],
  [
    "a table with its filter and formulas for new rows",
    "xl/tables/table1.xml",
    [
      '<filterColumn colId="0"><filters><filter val="甲镇"/></filters></filterColumn>',
      "<calculatedColumnFormula>ROW()</calculatedColumnFormula>",
      'showFirstColumn="1"',
    ],
  ],
];

test.each(KEPT)("%s: %s holds it word for word", async (name, part, texts) => {
  const { bytes } = await saved(await fixtureBytes(name));
  const xml = (await readParts(bytes, (path) => path === part)).get(part) ?? "";
  for (const text of texts) expect(xml).toContain(text);
});

test("what rides along follows rows and columns that are put in and taken out", async () => {
  const { workbook } = await saved(await fixtureBytes("groups of rows and columns"));
  const sheet = workbook.active;
  insertCells(workbook, sheet, { top: 0, bottom: 1, left: 0, right: 16_383 }, "rows");
  const xml = (await readParts(await writeXlsx(workbook, { functions }), () => true)).get("xl/worksheets/sheet1.xml")!;
  expect(xml).toContain('<row r="4" outlineLevel="1">');
  expect(xml).toContain('<row r="5" hidden="1" outlineLevel="2">');
  expect(xml).toContain('<row r="6" collapsed="1">');
});

test("a look keeps what was not changed of it", async () => {
  const { workbook } = await saved(await fixtureBytes("looks: theme, tints, patterns, turned text, named styles"));
  const at = (column: number) => ({ top: 0, bottom: 0, left: column, right: column });
  workbook.active.setStyle(at(0), { bold: undefined });
  workbook.active.setStyle(at(3), { fill: "#123456" });
  workbook.active.setStyle(at(7), { horizontal: "Center" });
  const parts = await readParts(await writeXlsx(workbook, { functions }), () => true);
  const styles = parts.get("xl/styles.xml")!;
  expect(styles).toContain('<font><color theme="4" tint="-0.25"/><sz val="16"/><name val="黑体"/></font>');
  expect(styles).toContain('<fgColor rgb="FF123456"/>');
  expect(styles).not.toContain('<fgColor theme="5" tint="0.4"/>');
  expect(styles).toContain('horizontal="center" shrinkToFit="true" textRotation="255"');
});

withLibreOffice(`LibreOffice reads what was saved as it reads what was opened ${note}`, async () => {
  const files = new Map<string, Uint8Array>();
  for (const name of NAMES) {
    const before = await fixtureBytes(name);
    files.set(`${name} before`, before);
    files.set(`${name} after`, (await saved(before)).bytes);
  }
  const read = await convertedAll(files, "xlsx", "fods");
  for (const name of NAMES) {
    const [before, after] = ["before", "after"].map((when) => readingOf(read.get(`${name} ${when}`)!));
    // Looks of whole columns beyond the used block are lost, and told: there, cells with a text are compared.
    const told = FIXTURES[name]!.lost.some((loss) => loss.includes("whole columns"));
    const seen = (each: SheetReading) =>
      Object.entries(each.cells).filter(([, cell]) => !told || (cell as { text: string[] }).text.length > 0);
    const cells = (reading: typeof before) => Object.entries(reading!).map(([sheet, each]) => [sheet, seen(each)]);
    expect([name, cells(after)]).toEqual([name, cells(before)]);
  }
});

test("settings of the add-in stand in a part of its own, other add-ins' parts ride along", async () => {
  const addin = { id: "d86c8009-b58c-46c8-8ebe-6aadbc4c9c85", version: "1.0.0.0" };
  const other = { id: "11111111-1111-4111-8111-111111111111", version: "2.0.0.0" };
  const workbook = await readXlsx(await fixtureBytes("properties of the document"), { functions, addin: other });
  workbook.settings.set("别人的", [1]);
  const first = await writeXlsx(workbook, { functions, addin: other });
  const ours = await readXlsx(first, { functions, addin });
  expect([...ours.settings]).toEqual([]);
  ours.settings.set("口径", { 期间: "2018-07", 剔除: ["合计"] });
  const second = await writeXlsx(ours, { functions, addin });
  expect([...(await readXlsx(second, { functions, addin })).settings]).toEqual([...ours.settings]);
  expect([...(await readXlsx(second, { functions, addin: other })).settings]).toEqual([["别人的", [1]]]);
});
