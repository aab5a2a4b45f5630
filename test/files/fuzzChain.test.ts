import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { FormattedNumber, type RawCell, type RawSheet } from "../../src/core/intake/RawSheet";
import { columnLetters } from "../../src/core/plan/SheetPlan";
import { readFile } from "../../src/files/readFile";
import { readGridFile } from "../core/intake/gridFile";
import { HOSTILE, isSound, readAll } from "./fuzzSupport";
import { bookParts, sheetXml, zip } from "./support";

jest.setTimeout(120_000);

const FOLDER = join(__dirname, "..", "fixtures", "intake");
const SHEETS = readdirSync(FOLDER).map((name) => readGridFile(join(FOLDER, name)).sheet);
const anySheet = fc.constantFrom(...SHEETS);

const hostileCell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -2100, max: 2100 }),
  fc.string({ maxLength: 12, unit: "binary" }),
  fc.constant(new FormattedNumber(45_292, "yyyy-mm-dd")),
  fc.constant(new FormattedNumber(0.125, "0.0%")),
);

type Change = (cells: RawCell[][]) => void;
const spot = (cells: RawCell[][], at: number): [line: RawCell[], column: number] => {
  const line = cells[at % cells.length]!;
  return [line, Math.floor(at / cells.length) % Math.max(1, line.length)];
};
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(), hostileCell).map(([at, put]): Change => (cells) => {
    const [line, column] = spot(cells, at);
    line[column] = put;
  }),
  fc.tuple(fc.nat(), fc.nat()).map(([one, other]): Change => (cells) => {
    const [from, column] = spot(cells, one);
    const [to, place] = spot(cells, other);
    [from[column], to[place]] = [to[place] ?? null, from[column] ?? null];
  }),
  fc.nat().map(
    (at): Change =>
      (cells) =>
        void (cells.length > 1 && cells.splice(at % cells.length, 1)),
  ),
  fc.nat().map(
    (at): Change =>
      (cells) =>
        void cells.splice(at % cells.length, 0, [...cells[at % cells.length]!]),
  ),
  fc.nat().map(
    (at): Change =>
      (cells) =>
        cells.forEach((line) => line.splice(at % 8, 1)),
  ),
  fc.nat().map(
    (at): Change =>
      (cells) =>
        cells.forEach((line) => line.splice(at % 8, 0, line[at % 8] ?? null)),
  ),
);

function changed(sheet: RawSheet, changes: readonly Change[]): RawSheet {
  const cells = sheet.cells.map((line) => [...line]);
  for (const one of changes) one(cells);
  const merges = sheet.merges.filter(({ bottom }) => bottom < cells.length);
  return { ...sheet, cells, merges };
}

test("every sheet of the fixtures with cells replaced, swapped, doubled or gone: no crash, no hang, no figure that its cell does not say", () =>
  fc.assert(
    fc.property(anySheet, fc.array(change, { minLength: 1, maxLength: 4 }), (sheet, changes) =>
      isSound(readAll([changed(sheet, changes)])),
    ),
    { numRuns: 400 },
  ));

test("two sheets of which one was changed", () =>
  fc.assert(
    fc.property(anySheet, anySheet, fc.array(change, { maxLength: 2 }), (one, other, changes) =>
      isSound(readAll([one, changed(other, changes)])),
    ),
    { numRuns: 60 },
  ));

const escaped = (text: string) => text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** A sheet as the parts of a workbook. */
function partsOf({ cells, merges }: RawSheet): Record<string, string> {
  const rows = cells.map((line, row) => {
    const inner = line.map((cell, column) => {
      const at = `r="${columnLetters(column)}${row + 1}"`;
      if (cell === null) return "";
      if (typeof cell === "string") return `<c ${at} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
      if (cell instanceof FormattedNumber)
        return `<c ${at} s="${cell.format === "0.0%" ? 1 : 2}"><v>${cell.value}</v></c>`;
      return `<c ${at}><v>${Number(cell)}</v></c>`;
    });
    return `<row r="${row + 1}">${inner.join("")}</row>`;
  });
  const refs = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}"/>`,
  );
  const sheet = sheetXml(rows.join(""), `<mergeCells>${refs.join("")}</mergeCells>`);
  return bookParts(sheet, {
    "xl/styles.xml":
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  }) as Record<string, string>;
}

const TAGS = [
  "",
  "<",
  "</c>",
  "<c>",
  "<v>1e999</v>",
  "<v>",
  't="s"',
  't="b"',
  's="1"',
  "&#0;",
  "]]>",
  "<!--",
  "&amp;",
  "9",
  ".",
];

test("a workbook whose bytes or tags were changed, all the way to its rows", () =>
  fc.assert(
    fc.asyncProperty(
      anySheet,
      fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...TAGS)), { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }),
      async (sheet, tags, bytes) => {
        const parts = partsOf(sheet);
        let xml = parts["xl/worksheets/sheet1.xml"]!;
        for (const [at, length, put] of tags) {
          const place = at % xml.length;
          xml = xml.slice(0, place) + put + xml.slice(place + length);
        }
        const book = zip({ ...parts, "xl/worksheets/sheet1.xml": xml });
        for (const [at, byte] of bytes) book[at % book.length] = byte;
        const reading = await readFile("a.xlsx", book);
        if (!("refusal" in reading)) isSound(readAll(reading.sheets));
      },
    ),
    { numRuns: 100 },
  ));
