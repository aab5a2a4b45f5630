import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { DataRow } from "../../src/core/data/DataRow";
import type { Figure } from "../../src/core/intake/Figure";
import { FormattedNumber, type RawCell, type RawSheet } from "../../src/core/intake/RawSheet";
import { readSheets, type SheetsReading } from "../../src/core/intake/readSheets";
import { coversSameMonths } from "../../src/core/period/Period";
import { columnLetters } from "../../src/core/plan/SheetPlan";
import { readFile } from "../../src/files/readFile";
import { TEMPLATES } from "../../src/templates";
import { readGridFile } from "../core/intake/gridFile";
import { bookParts, sheetXml, zip } from "./support";

jest.setTimeout(120_000);

/** No small sheet takes longer from its bytes to its rows, whatever stands in it. */
const MOST_MS = 3_000;
const OPTIONS = {
  template: TEMPLATES[0]!,
  choices: {},
  towns: [],
  period: null,
  language: "zh-CN" as const,
  earlier: [],
};

const FOLDER = join(__dirname, "..", "fixtures", "intake");
const SHEETS = readdirSync(FOLDER).map((name) => readGridFile(join(FOLDER, name)).sheet);
const anySheet = fc.constantFrom(...SHEETS);

function readAll(sheets: readonly RawSheet[]): SheetsReading {
  const begun = performance.now();
  const reading = readSheets(sheets, OPTIONS);
  expect(performance.now() - begun).toBeLessThan(MOST_MS);
  return reading;
}

/** Numbers that a text shows: 1,234.5 and １２．５％, and those that its words stand for. */
function numbersIn(text: string): number[] {
  const plain = text
    .replace(/\p{Cf}|[①-⑳¹²³]/gu, "")
    .normalize("NFKC")
    .replace(/(?<=\d)(?:[,，]|\s+)(?=\d{3})/gu, "");
  const shown = [...plain.matchAll(/\d+(?:\.\d+)?/gu)].map(([digits]) => Number(digits));
  return /平|零|〇|无变化/u.test(plain) ? [...shown, 0] : shown;
}

const near = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/** Whether a cell says a figure: as it stands, as a fraction or as times for a percent, as an index for a growth. */
function says(cell: RawCell, value: number): boolean {
  if (typeof cell === "string")
    return numbersIn(cell).some((shown) =>
      [1, 100, 1e4, 1e8].some(
        (factor) => near(Math.abs(value), shown * factor) || near(Math.abs(value + 100), shown * factor),
      ),
    );
  const number = cell instanceof FormattedNumber ? cell.value : cell;
  return (
    typeof number === "number" &&
    [number, number * 100, number - 100, number * 100 - 100].some((one) => near(value, one))
  );
}

/** What a person may turn a figure into: a fraction, another unit of its kind. */
const FACTORS = [1, 0.01, 1e4, 1e-4, 1e8, 1e-8, 15, 1 / 15, 0.1, 10, 1e3, 1e-3, 100, 1e6, 1e-6, 1e-12, 1e12];

const NUMBERS = ["value", "previous", "growth", "points", "completion", "target", "phaseTarget"] as const;

/** Each figure has a cell that says it, each number of a row is a figure of its town, indicator and period. */
function isSound({ sheets }: SheetsReading): void {
  for (const { sheet, understanding, rows } of sheets) {
    expect(understanding.refusal === null).toBe(understanding.figures.length > 0);
    for (const { place, reading } of understanding.figures) {
      const cell = sheet.cells[place.row]?.[place.column] ?? null;
      if (reading.kind === "number") expect([cell, reading.value, says(cell, reading.value)]).toContain(true);
      if (reading.kind === "range")
        expect([cell, typeof cell === "string" && numbersIn(cell).includes(Math.abs(reading.low))]).toContain(true);
    }
    for (const row of rows) isFromFigures(row, understanding.figures, sheet);
  }
}

function isFromFigures(row: DataRow, figures: readonly Figure[], sheet: RawSheet): void {
  expect([row.town, row.indicator, row.source].every((text) => text !== "")).toBe(true);
  const own = figures.filter(
    ({ town, period, reading }) =>
      town === row.town && period !== null && coversSameMonths(period, row.period) && reading.kind !== "gap",
  );
  for (const name of NUMBERS) {
    const number = row[name];
    if (number === null) continue;
    expect(Number.isFinite(number)).toBe(true);
    const from = own.some(({ reading }) =>
      (reading.kind === "number" ? [reading.value] : reading.kind === "range" ? [reading.low, reading.high] : []).some(
        (value) => FACTORS.some((factor) => near(number, value * factor)),
      ),
    );
    expect([sheet.name, row, name, number, from]).toContain(true);
  }
}

const HOSTILE: readonly string[] = [
  "=1+1",
  "+SUM(A1:A9)",
  "@cmd",
  "<script>alert(1)</script>",
  "__proto__",
  "constructor",
  "toString",
  "1e999",
  "-1e400",
  "NaN",
  "Infinity",
  "0x1F",
  "１２．５％",
  "12①5",
  "1O5",
  "1,23",
  "1.234.567",
  "(((((((((((((((",
  "（（（）））",
  "其中：其中：其中：",
  "合计",
  "小计",
  "单位：万元",
  "2024年13月",
  "2024年1—99月",
  "9999年",
  "\u202e12.5",
  "\ud800",
  "\u0000",
  "东镇".repeat(2000),
  "一".repeat(3000),
  "9".repeat(400),
  "1-".repeat(2000),
  "增长".repeat(1000),
  "（".repeat(2000),
  " \u3000\u00a0",
  "-",
  "—",
  "…",
  "#REF!",
  "扭亏",
  "增长1.79倍",
  "3560-3570",
  "第3位",
  "同比",
  "序号",
];

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

/** Four towns and their total: each figure is held by its growth, its completion or its total. */
const TOWNS = ["东镇", "西镇", "南镇", "北街道"];
interface Line {
  base: number;
  now: number;
  target: number;
}
const line: fc.Arbitrary<Line> = fc.record({
  base: fc.integer({ min: 2_000, max: 9_000 }),
  now: fc.integer({ min: 2_000, max: 9_000 }),
  target: fc.integer({ min: 10_000, max: 20_000 }),
});

const rate = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10;

function clean(lines: readonly Line[]): RawCell[][] {
  const sum = (name: keyof Line) => lines.reduce((total, one) => total + one[name], 0);
  const all = [...lines, { base: sum("base"), now: sum("now"), target: sum("target") }];
  return [
    ["2024年1—5月各镇（街道）固定资产投资完成情况（单位：万元）"],
    ["镇（街道）", "完成", "上年同期", "同比增长（%）", "年度目标", "完成率（%）"],
    ...all.map(({ base, now, target }, place) => [
      TOWNS[place] ?? "合计",
      now,
      base,
      rate(now - base, base),
      target,
      rate(now, target),
    ]),
  ];
}

const sheetOf = (cells: RawCell[][]): RawSheet => ({
  name: "表",
  top: 0,
  left: 0,
  cells,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  since1904: false,
});

const lines = fc.array(line, { minLength: 4, maxLength: 4 });
const slips = fc.constantFrom<(value: number, column: number) => number>(
  (value) => value * 10,
  (value) => value / 10,
  (value, column) => (column === 3 || column === 5 ? value + 20 : Math.round(value * 1.3)),
  (value, column) => (column === 3 ? -value - 30 : Math.round(value * 0.6)),
);

/** Whether a doubt is about a cell: stands at it, or was found by holding it against another. */
const doubted = ({ doubts }: SheetsReading, row: number, column: number) =>
  doubts.some(({ doubt: { place, others } }) =>
    [place, ...others].some((one) => one.row === row && one.column === column),
  );

test("figures that agree raise no doubt, and one that was changed against its growth, target or total raises one", () =>
  fc.assert(
    fc.property(lines, fc.nat(4), fc.integer({ min: 1, max: 5 }), slips, (given, at, column, slip) => {
      const cells = clean(given);
      expect(readAll([sheetOf(cells)]).doubts.map(({ doubt }) => doubt.code)).toEqual([]);
      const row = at + 2;
      const before = cells[row]![column] as number;
      const after = slip(before, column);
      fc.pre(Math.abs(after - before) > 5);
      cells[row]![column] = after;
      const reading = readAll([sheetOf(cells)]);
      isSound(reading);
      expect([row, column, before, after, doubted(reading, row, column)]).toContain(true);
    }),
    { numRuns: 50 },
  ));

test("two figures swapped between towns are doubted, and one text in place of a figure costs no other figure", () =>
  fc.assert(
    fc.property(
      lines,
      fc.nat(3),
      fc.nat(3),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(...HOSTILE.filter((text) => text.length < 20)),
      (given, one, other, column, text) => {
        const cells = clean(given);
        const whole = readAll([sheetOf(cells)]).sheets[0]!.understanding.figures;
        const damaged = cells.map((row) => [...row]);
        damaged[one + 2]![column] = text;
        const reading = readAll([sheetOf(damaged)]);
        isSound(reading);
        const isOther = ({ place }: Figure) => place.row !== one + 2 || place.column !== column;
        expect(reading.sheets[0]!.understanding.figures.filter(isOther)).toEqual(whole.filter(isOther));
        const [first, second] = [cells[one + 2]![column] as number, cells[other + 2]![column] as number];
        fc.pre(
          Math.abs(first - second) > 0.2 * Math.max(Math.abs(first), Math.abs(second)) && Math.abs(first - second) > 5,
        );
        cells[one + 2]![column] = second;
        cells[other + 2]![column] = first;
        const swapped = readAll([sheetOf(cells)]);
        expect([
          one,
          other,
          column,
          doubted(swapped, one + 2, column),
          doubted(swapped, other + 2, column),
        ]).not.toContain(false);
      },
    ),
    { numRuns: 50 },
  ));
