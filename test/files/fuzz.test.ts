import fc from "fast-check";
import { strToU8 } from "fflate";
import { FormattedNumber } from "../../src/core/intake/RawSheet";
import { readClipboard } from "../../src/files/readClipboard";
import { readFile } from "../../src/files/readFile";
import { bookParts, sheetXml, zip } from "./support";

jest.setTimeout(120_000);

/** A reading that takes longer hangs, however busy the machine is. */
const MOST_MS = 10_000;

const SHEET = sheetXml(
  Array.from(
    { length: 30 },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${row % 3}</v></c><c r="B${row + 1}" s="1"><v>${row * 1.5}</v></c><c r="C${row + 1}" t="inlineStr"><is><t>镇 &amp; ${row}</t></is></c><c r="D${row + 1}"><f>B1*2</f><v>${row}</v></c></row>`,
  ).join(""),
  '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
);
const PARTS = bookParts(SHEET, {
  "xl/sharedStrings.xml": "<sst><si><t>东</t></si><si><r><t>西</t></r></si><si><t>合计</t></si></sst>",
  "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>',
});
const BOOK = zip(PARTS);
const HTML = strToU8(
  `<html><table>${'<tr><td rowspan="2">东</td><td>1</td><td colspan=2>2<br>3</td></tr><tr><td>4</td></tr>'.repeat(20)}</table></html>`,
);
const CSV = strToU8('镇,值\n"东,镇",1\n西镇;"2""3"\n'.repeat(20));

/** Sheets or a refusal, in time; never a crash, and never a cell that is no cell. */
async function isSound(name: string, bytes: Uint8Array): Promise<void> {
  const begun = performance.now();
  const reading = await readFile(name, bytes);
  expect(performance.now() - begun).toBeLessThan(MOST_MS);
  if ("refusal" in reading) return;
  expect(reading.sheets.length).toBeGreaterThan(0);
  for (const { cells, merges } of reading.sheets) {
    expect(merges.every(({ top, bottom }) => top >= 0 && bottom < cells.length)).toBe(true);
    for (const cell of cells.flat()) {
      const number = cell instanceof FormattedNumber ? cell.value : cell;
      if (typeof number === "number") expect(Number.isFinite(number)).toBe(true);
      else expect(["string", "boolean", "object"]).toContain(typeof number);
      expect(cell).not.toBeUndefined();
    }
  }
}

const places = (bytes: Uint8Array) =>
  fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
const flipped = (bytes: Uint8Array, changes: [number, number][]) => {
  const copy = bytes.slice();
  for (const [place, byte] of changes) copy[place] = byte;
  return copy;
};

test("any bytes", () =>
  fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("a.xlsx", "a.csv", "a.xls", "a"),
      (bytes, name) => isSound(name, bytes),
    ),
  ));

test.each([
  { rule: "a workbook", name: "a.xlsx", bytes: BOOK },
  { rule: "a web page", name: "a.xls", bytes: HTML },
  { rule: "a text", name: "a.csv", bytes: CSV },
])("$rule with bytes changed, or cut off", ({ name, bytes }) =>
  fc.assert(
    fc.asyncProperty(places(bytes), fc.nat(bytes.length), async (changes, length) => {
      await isSound(name, flipped(bytes, changes));
      await isSound(name, bytes.slice(0, length));
    }),
    { numRuns: 100 },
  ),
);

test("a workbook with bytes changed is refused, or its figures are the same as before", () =>
  fc.assert(
    fc.asyncProperty(places(BOOK), async (changes) => {
      const [before, after] = [await readFile("a.xlsx", BOOK), await readFile("a.xlsx", flipped(BOOK, changes))];
      if ("refusal" in before) throw new Error(before.refusal);
      // A part whose name was changed is missing; what is read of the others is as it was.
      if (!("refusal" in after))
        expect(after.sheets[0]!.cells.flat().filter((cell) => typeof cell === "string")).toEqual(
          before.sheets[0]!.cells.flat().filter((cell) => typeof cell === "string"),
        );
    }),
    { numRuns: 100 },
  ));

test("a workbook with parts removed or their XML changed, in whatever way", () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(PARTS)),
      fc.nat(),
      fc.nat(40),
      fc.constantFrom(
        "",
        "<",
        ">",
        "&",
        '"',
        "</c>",
        "<c>",
        "<v>1e999</v>",
        "&#x110000;",
        "<![CDATA[",
        "<!--",
        "<!DOCTYPE a>",
        'r="ZZZZ1"',
        "]]>",
        "\0",
      ),
      async (path, at, length, put) => {
        const parts = { ...PARTS };
        const text = String(parts[path]);
        const place = at % (text.length + 1);
        parts[path] = text.slice(0, place) + put + text.slice(place + length);
        await isSound("a.xlsx", zip(parts));
        delete parts[path];
        await isSound("a.xlsx", zip(parts));
      },
    ),
    { numRuns: 200 },
  ));

test.each([
  { rule: "elements a million deep", sheet: sheetXml(`<row>${"<c><is>".repeat(300_000)}</row>`) },
  { rule: "a very long tag", sheet: sheetXml(`<row ${"a".repeat(3_000_000)}>`) },
  { rule: "a very long text", sheet: sheetXml(`<row><c t="str"><v>${"a".repeat(3_000_000)}</v></c></row>`) },
  {
    rule: "many merges",
    sheet: sheetXml(
      '<row><c r="A1"><v>1</v></c></row>',
      `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`,
    ),
  },
  {
    rule: "many hidden columns",
    sheet: sheetXml(
      '<row><c r="A1"><v>1</v></c></row>',
      "",
      `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(50_000)}</cols>`,
    ),
  },
  {
    rule: "two cells at two ends",
    sheet: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  },
  { rule: "an entity in an entity", sheet: `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${SHEET}` },
])("hostile XML: $rule", ({ sheet }) => isSound("a.xlsx", zip(bookParts(sheet))));

test.each([
  {
    rule: "wide spans",
    html: `<table>${`<tr>${'<td colspan="1000" rowspan="65534">1</td>'.repeat(10)}</tr>`.repeat(200)}</table>`,
  },
  { rule: "tables in tables", html: "<table><tr><td>".repeat(20_000) },
  { rule: "quotation marks without end", html: `<table><tr><td>${'<td a="'.repeat(5_000)}` },
  { rule: "quotation marks of two kinds", html: `<table><tr><td>${`<td a="'`.repeat(100_000)}` },
  { rule: "quotation marks of two kinds before an end", html: `<table><tr><td>${`<td a="'`.repeat(100_000)}'>` },
  { rule: "tags before a quotation mark", html: `<table><tr><td>${"<a ".repeat(200_000)}'>` },
  { rule: "names without end", html: `<table><tr><td>${"<a".repeat(200_000)} '>` },
  { rule: "spaces in pieces", html: `<table><tr><td>${"<b> </b>".repeat(100_000)}x</table>` },
  { rule: "signs of smaller", html: `<table>${"<".repeat(300_000)}` },
  { rule: "comments without end", html: `<table>${"<!--".repeat(50_000)}` },
  { rule: "scripts without end", html: `<table>${"<script>".repeat(20_000)}` },
])("hostile HTML: $rule", async ({ html }) => {
  const begun = performance.now();
  const reading = await readClipboard("a", { html, text: "" });
  expect(performance.now() - begun).toBeLessThan(MOST_MS);
  expect("refusal" in reading || reading.sheets.length > 0).toBe(true);
});
