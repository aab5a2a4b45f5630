import type { DataRow } from "../../src/core/data/DataRow";
import type { Figure } from "../../src/core/intake/Figure";
import { FormattedNumber, type RawCell, type RawSheet } from "../../src/core/intake/RawSheet";
import { readSheets, type SheetsReading } from "../../src/core/intake/readSheets";
import { coversSameMonths } from "../../src/core/period/Period";
import { TEMPLATES } from "../../src/templates";

/** No small sheet takes longer from its bytes to its rows, whatever stands in it. */
const MOST_MS = 10_000;
const OPTIONS = {
  template: TEMPLATES[0]!,
  choices: {},
  towns: [],
  period: null,
  language: "zh-CN" as const,
  earlier: [],
};

export function readAll(sheets: readonly RawSheet[]): SheetsReading {
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
  const doubled = /翻[一1]?番/u.test(plain) ? [100] : [];
  return /平|零|〇|无变化/u.test(plain) ? [...shown, ...doubled, 0] : [...shown, ...doubled];
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
export function isSound({ sheets }: SheetsReading): void {
  for (const { sheet, understanding, rows } of sheets) {
    expect(understanding.refusal === null).toBe(understanding.figures.length > 0);
    for (const { place, reading, derivedFrom } of understanding.figures) {
      // What stands under 下降(%) is the growth with the other sign.
      const sign = derivedFrom === "fall" ? -1 : 1;
      const cell = sheet.cells[place.row]?.[place.column] ?? null;
      if (reading.kind === "number") expect([cell, reading.value, says(cell, sign * reading.value)]).toContain(true);
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

export const HOSTILE: readonly string[] = [
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
