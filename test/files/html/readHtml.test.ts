import { strToU8 } from "fflate";
import { FILE_REFUSALS } from "../../../src/core/texts/files";
import { readHtml } from "../../../src/files/html/readHtml";
import { readClipboard } from "../../../src/files/readClipboard";
import { contents } from "../support";

const cells = (html: string) => readHtml("网页", html).sheets[0]!.cells;
const inCell = (html: string) => cells(`<table><tr><td>${html}</td></tr></table>`)[0]![0];

test.each([
  { rule: "white space is one space", html: "  东 \n\t 镇 ", text: "东 镇" },
  { rule: "line breaks of heads", html: "完成<br>增长 <br/> (%)", text: "完成\n增长\n(%)" },
  { rule: "paragraphs", html: "<p>完成</p><p>增长</p>", text: "完成\n增长" },
  { rule: "spaces that must not break", html: "&nbsp;东&nbsp;镇\u00a0", text: "东 镇" },
  { rule: "entities", html: "&lt;5&#8451;&#x4E1C;&mdash;&unknown;", text: "<5℃东—&unknown;" },
  { rule: "a footnote mark does not run into the figure", html: "12.5<sup>1</sup>", text: "12.5¹" },
  { rule: "a footnote mark in brackets", html: "12.5<sup>[12]</sup>", text: "12.5¹²" },
  { rule: "a power", html: "km<sup>2</sup>", text: "km²" },
  {
    rule: "what is hidden is not there",
    html: '1<span style="display: none">9<b>9</b></span>2<i hidden>3</i>',
    text: "12",
  },
  {
    rule: "scripts, styles and comments",
    html: "1<script>if (a<b) '<td>'</script><style>td{}</style><!-- <td>9 -->2",
    text: "12",
  },
  { rule: "signs of smaller", html: "a < b", text: "a < b" },
])("the text of a cell: $rule", ({ html, text }) => expect(inCell(html)).toBe(text));

test.each([
  {
    rule: "the caption is a row of its own above the table",
    html: "<table><caption>2025年1-6月<br>外贸</caption><tr><th>镇<th>出口</tr><tr><td>东镇<td>3</table>",
    expected: [["2025年1-6月\n外贸"], ["镇", "出口"], ["东镇", "3"]],
  },
  {
    rule: "ends of cells and rows left out",
    html: "<table><tr><td>1<td>2<tr><td>3<td>4</table>",
    expected: [
      ["1", "2"],
      ["3", "4"],
    ],
  },
  {
    rule: "capital letters, no quotation marks",
    html: "<TABLE><TR><TD COLSPAN=2>1</TD><TD>2</TD></TR></TABLE>",
    expected: [["1", null, "2"]],
  },
  {
    rule: "parts of a table",
    html: "<table><thead><tr><th>1</th></tr></thead><tbody><tr><td>2</td></tr></tbody></table>",
    expected: [["1"], ["2"]],
  },
  {
    rule: "blank cells are gaps",
    html: "<table><tr><td>1</td><td>&nbsp;</td><td>3</td></tr></table>",
    expected: [["1", null, "3"]],
  },
  { rule: "a page that was cut off", html: "<table><tr><td>1</td><td>2", expected: [["1", "2"]] },
  {
    rule: "a sign of greater inside an attribute",
    html: '<table><tr><td title="a>b">1</td></tr></table>',
    expected: [["1"]],
  },
])("$rule", ({ html, expected }) => expect(cells(html)).toEqual(expected));

test("spans are merges, and cells below stand where a browser shows them", () => {
  const html =
    '<table><tr><td rowspan="2">镇</td><td colspan="2">投资</td></tr><tr><td>完成</td><td>增长</td></tr><tr><td>东</td><td>1</td><td>2</td></tr></table>';
  const { sheets } = readHtml("网页", html);
  expect(sheets[0]).toMatchObject({
    cells: [
      ["镇", "投资"],
      [null, "完成", "增长"],
      ["东", "1", "2"],
    ],
    merges: [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ],
  });
});

test("hidden rows are told, hidden cells take no place", () => {
  const html =
    '<table><tr><td>1</td><td style="display:none">9</td><td>2</td></tr><tr style="display:none"><td>3</td><td>4</td></tr></table>';
  expect(readHtml("网页", html).sheets[0]).toMatchObject({
    cells: [
      ["1", "2"],
      ["3", "4"],
    ],
    hiddenRows: [1],
  });
});

test.each([
  { rule: "a hidden table", html: "<table hidden><tr><td>9</td></tr></table><table><tr><td>1</td></tr></table>" },
  {
    rule: "a table in a hidden part",
    html: '<div style="display:none"><table><tr><td>9</td></tr></table></div><table><tr><td>1</td></tr></table>',
  },
  { rule: "a hidden element without its end", html: "<table><tr><td>1<b hidden>9<tr><td hidden>9</table>" },
  {
    rule: "a table in a hidden cell",
    html: "<table><tr><td hidden><table><tr><td>9</td></tr></table></td><td>1</td></tr></table>",
  },
])("what a reader does not see is not read, and hides nothing else: $rule", ({ html }) => {
  expect(readHtml("网页", html).sheets.map((sheet) => sheet.cells)).toEqual([[["1"]]]);
});

test("a table within a table is one of its own; the largest comes first, small ones are told", () => {
  const data = (name: string, rows: number) => `<table>${`<tr><td>${name}</td><td>1</td></tr>`.repeat(rows)}</table>`;
  const html = `<title> 五月
    进度 </title><table><tr><td>菜单</td><td>${data("小", 2)}</td><td>${data("大", 5)}</td></tr></table>`;
  const { sheets, notices } = readHtml("网页", html);
  expect(sheets.map(({ name, cells: found }) => [name, found[0]![0], found.length])).toEqual([
    ["五月 进度", "大", 5],
    ["五月 进度 (2)", "小", 2],
  ]);
  expect(notices).toEqual([{ code: "skippedTables", sheet: "五月 进度", args: ["1"] }]);
});

test("a web page that a system saved as .xls is read for what it is", async () => {
  const html =
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset=gb2312><table><tr><td>1</td><td>2</td></tr></table></html>';
  const reading = await contents("进度.xls", strToU8(html));
  expect(reading.sheets[0]).toMatchObject({ name: "进度", cells: [["1", "2"]] });
  expect(reading.notices).toEqual([{ code: "otherFormat", sheet: "", args: [] }]);
});

test.each([
  { rule: "a table", copied: { html: "<table><tr><td>1</td></tr></table>", text: "9" }, expected: [["1"]] },
  {
    rule: "plain text with tabs",
    copied: { html: "", text: "镇\t值\n东\t1" },
    expected: [
      ["镇", "值"],
      ["东", "1"],
    ],
  },
  { rule: "markup without a table", copied: { html: "<p>镇</p>", text: "镇\t值" }, expected: [["镇", "值"]] },
])("copied: $rule", async ({ copied, expected }) => {
  expect(await readClipboard("剪贴板", copied)).toMatchObject({ sheets: [{ name: "剪贴板", cells: expected }] });
});

test.each([
  { rule: "nothing", copied: { html: "", text: " " }, refusal: "nothingCopied" },
  { rule: "a picture of a page", copied: { html: "<img src=x>", text: "" }, refusal: "noTable" },
  { rule: "an empty table", copied: { html: "<table><tr><td></td></tr></table>", text: "" }, refusal: "noTable" },
])("refused: $rule", async ({ copied, refusal }) => {
  expect(await readClipboard("剪贴板", copied)).toEqual({ refusal, args: [] });
  expect(FILE_REFUSALS["zh-CN"][refusal as "noTable"]()).not.toBe("");
});
