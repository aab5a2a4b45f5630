import { FormattedNumber } from "../../../src/core/intake/RawSheet";
import { book, bookParts, cellsOf, contents, sheetXml, zip } from "../support";

const inRow = (cells: string) => `<row r="1">${cells}</row>`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const styles = (formats: string, ...ids: number[]) => ({
  "xl/styles.xml": `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${ids
    .map((id) => `<xf numFmtId="${id}"/>`)
    .join("")}</cellXfs></styleSheet>`,
});

test.each([
  { rule: "a number", cell: '<c r="A1"><v>12.5</v></c>', value: 12.5 },
  { rule: "a number in scientific notation", cell: '<c r="A1"><v>1.2E-3</v></c>', value: 0.0012 },
  { rule: "a truth", cell: '<c r="A1" t="b"><v>1</v></c>', value: true },
  { rule: "an error is its text", cell: '<c r="A1" t="e"><v>#DIV/0!</v></c>', value: "#DIV/0!" },
  { rule: "a text in the cell", cell: '<c r="A1" t="inlineStr"><is><t>东镇</t></is></c>', value: "东镇" },
  {
    rule: "rich text in the cell, joined",
    cell: '<c r="A1" t="inlineStr"><is><r><t>东</t></r><r><rPr><b/></rPr><t xml:space="preserve">镇 </t></r></is></c>',
    value: "东镇 ",
  },
  { rule: "the text result of a formula", cell: '<c r="A1" t="str"><f>B1</f><v>a&amp;b</v></c>', value: "a&b" },
  { rule: "the number result of a formula", cell: '<c r="A1"><f>1+1</f><v>2</v></c>', value: 2 },
  { rule: "a line break", cell: '<c r="A1" t="str"><v>完成_x000D_\n增长</v></c>', value: "完成\n增长" },
  { rule: "a character by number", cell: '<c r="A1" t="str"><v>&#x4E1C;&#38215;</v></c>', value: "东镇" },
  { rule: "an entity of nobody's stays as it is", cell: '<c r="A1" t="str"><v>&bomb;</v></c>', value: "&bomb;" },
  { rule: "CDATA", cell: '<c r="A1" t="str"><v><![CDATA[a<b&amp;]]></v></c>', value: "a<b&amp;" },
  {
    rule: "a date in ISO form",
    cell: '<c r="A1" t="d"><v>2025-05-01</v></c>',
    value: new FormattedNumber(45778, "yyyy/m/d"),
  },
  { rule: "a number that is none", cell: '<c r="A1"><v>NaN</v></c>', value: "#NUM!" },
  { rule: "a style that does not exist says nothing", cell: '<c r="A1" s="9"><v>1</v></c>', value: 1 },
])("$rule", async ({ cell, value }) => expect(await cellsOf(book(inRow(cell)))).toEqual([[value]]));

test("shared texts: rich ones joined, how they are pronounced left out", async () => {
  const texts =
    "<sst><si><t>东镇</t></si><si><r><t>西</t></r><r><t>镇</t></r><rPh sb='0' eb='1'><t>xi</t></rPh><phoneticPr/></si><si/></sst>";
  const cells = '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c>';
  expect(await cellsOf(book(inRow(cells), { "xl/sharedStrings.xml": texts }))).toEqual([["西镇", "东镇"]]);
});

test.each([
  { rule: "General is plain", ids: [0], value: 5 },
  { rule: "a percentage", ids: [10], value: new FormattedNumber(5, "0.00%") },
  { rule: "text", ids: [49], value: new FormattedNumber(5, "@") },
  { rule: "a date of Chinese Excel", ids: [58], value: new FormattedNumber(5, 'm"月"d"日"') },
  { rule: "a year and month of Chinese Excel", ids: [27], value: new FormattedNumber(5, 'yyyy"年"m"月"') },
  { rule: "an own format", ids: [164], value: new FormattedNumber(5, '0.0"亿元"') },
  { rule: "General under a name of its own", ids: [165], value: 5 },
  { rule: "a number nobody knows", ids: [77], value: 5 },
])("formats: $rule", async ({ ids, value }) => {
  const own =
    '<numFmt numFmtId="164" formatCode="0.0&quot;亿元&quot;"/><numFmt numFmtId="165" formatCode="G/通用格式"/>';
  expect(await cellsOf(book(inRow('<c r="A1" s="0"><v>5</v></c>'), styles(own, ...ids)))).toEqual([[value]]);
});

test("cells and rows without addresses stand one behind the other", async () => {
  const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>";
  expect(await cellsOf(book(rows))).toEqual([
    [1, 2],
    [null, 3],
  ]);
});

test("names with prefixes, comments and processing instructions", async () => {
  const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><!-- <c> --><x:sheetData><x:row r='1'><x:c r = "A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(await cellsOf(zip(bookParts(sheet)))).toEqual([[7]]);
});

test("cells that are only formatted are cut away; the place of the first tells where the rest stands", async () => {
  const rows = `<row r="3"><c r="B3" s="0"/><c r="C3"><v>1</v></c><c r="Z3" s="0"/></row><row r="4"><c r="D4"><v>2</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>`;
  const { sheets } = await contents("a.xlsx", book(rows));
  expect(sheets).toMatchObject([{ name: "表", top: 2, left: 2, cells: [[1], [null, 2]] }]);
});

test("merges, hidden rows and columns count from the first cell in use", async () => {
  const rows = `<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row><row r="3" hidden="1"><c r="B3"><v>2</v></c></row><row r="4" ht="0" customHeight="1"><c r="B4"><v>2</v></c></row>`;
  const sheet = sheetXml(
    rows,
    '<mergeCells><mergeCell ref="B2:C2"/><mergeCell ref="D2:XFD2"/><mergeCell ref="A9:B12"/></mergeCells>',
    '<cols><col min="3" max="3" width="9" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>',
  );
  const { sheets } = await contents("a.xlsx", zip(bookParts(sheet)));
  expect(sheets[0]).toMatchObject({
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    hiddenRows: [1, 2],
    hiddenColumns: [1],
  });
});

test("dates since 1904 are told", async () => {
  const parts = bookParts(sheetXml('<row><c t="d"><v>1904-01-02</v></c></row>'));
  const workbook = String(parts["xl/workbook.xml"]).replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
  const { sheets } = await contents("a.xlsx", zip({ ...parts, "xl/workbook.xml": workbook }));
  expect(sheets[0]).toMatchObject({ since1904: true, cells: [[new FormattedNumber(1, "yyyy/m/d")]] });
});

const onLoad = (rows: string) => {
  const parts = bookParts(sheetXml(rows));
  const workbook = String(parts["xl/workbook.xml"]).replace("</workbook>", '<calcPr fullCalcOnLoad="1"/></workbook>');
  return zip({ ...parts, "xl/workbook.xml": workbook });
};
const WAITING = "#GETTING_DATA";

test.each([
  { rule: "no result", bytes: book("<row><c><f>A2*2</f></c></row>"), cells: [[WAITING]], told: ["1", "A1"] },
  {
    rule: "an empty result",
    bytes: book("<row><c/><c><f>A2</f><v></v></c></row>"),
    cells: [[WAITING]],
    told: ["1", "B1"],
  },
  {
    rule: 'the result "" is one',
    bytes: book('<row><c><v>1</v></c><c t="str"><f>""</f><v></v></c></row>'),
    cells: [[1]],
    told: null,
  },
  {
    rule: "a file that leaves all calculating to Excel has 0 for every formula",
    bytes: onLoad("<row><c><f>A2</f><v>0</v></c><c><f>A3</f><v>0</v></c></row>"),
    cells: [[WAITING, WAITING]],
    told: ["2", "A1"],
  },
  {
    rule: "a file that has calculated may have a 0",
    bytes: onLoad("<row><c><f>A2</f><v>0</v></c><c><f>A3</f><v>4</v></c></row>"),
    cells: [[0, 4]],
    told: null,
  },
])("a formula is never read as 0 or blank for want of a result: $rule", async ({ bytes, cells, told }) => {
  const reading = await contents("a.xlsx", bytes);
  expect(reading.sheets[0]!.cells).toEqual(cells);
  expect(reading.notices).toEqual(told ? [{ code: "uncalculated", sheet: "表", args: told }] : []);
});
