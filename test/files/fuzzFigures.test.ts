import fc from "fast-check";
import type { Figure } from "../../src/core/intake/Figure";
import type { RawCell, RawSheet } from "../../src/core/intake/RawSheet";
import type { SheetsReading } from "../../src/core/intake/readSheets";
import { HOSTILE, isSound, readAll } from "./fuzzSupport";

jest.setTimeout(120_000);

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
const FALLING: Line = { base: 2819, now: 2000, target: 10_000 };
const pastZero = (value: number, column: number) => (column === 3 ? -value - 30 : Math.round(value * 0.6));
const slips = fc.constantFrom<(value: number, column: number) => number>(
  (value) => value * 10,
  (value) => value / 10,
  (value, column) => (column === 3 || column === 5 ? value + 20 : Math.round(value * 1.3)),
  pastZero,
);

/**
 * Whether a doubt is about a cell: stands at it, was found by holding it against another, or leaves its
 * whole column out with a question (-0.899… among -9.3 may be a share or a percentage: rule I11).
 */
const doubted = ({ doubts }: SheetsReading, row: number, column: number) =>
  doubts.some(({ doubt: { code, place, others } }) =>
    [place, ...others].some(
      (one) => one.column === column && (one.row === row || (code === "columnUnread" && one.row < row)),
    ),
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
    {
      numRuns: 50,
      examples: [[[...Array<Line>(3).fill({ base: 2000, now: 2000, target: 10_000 }), FALLING], 3, 3, pastZero]],
    },
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
