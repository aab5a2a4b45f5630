import fc from "fast-check";
import type { Figure } from "../../../src/core/intake/Figure";
import { FormattedNumber, type RawCell, type RawSheet } from "../../../src/core/intake/RawSheet";
import { readSheets } from "../../../src/core/intake/readSheets";
import { shapeKey } from "../../../src/core/intake/shapeKey";
import { understand } from "../../../src/core/intake/understand";
import { TEMPLATES } from "../../../src/templates";
import { figureLine } from "./gridFile";

const OPTIONS = { template: TEMPLATES[0]!, choices: {}, towns: [], period: null };

function sheetOf(cells: RawCell[][], name = "表"): RawSheet {
  return { name, top: 0, left: 0, cells, merges: [], hiddenRows: [], hiddenColumns: [], since1904: false };
}

/** What figures say, wherever they stand. */
const meanings = (figures: readonly Figure[]) =>
  figures.map((figure) => figureLine(figure).replace(/^\S+ /u, "")).sort();

const TITLE = "2024年1—5月各镇（街道）主要经济指标";
const TOWNS = ["东镇", "西镇", "南镇", "北街道"];
const COLUMNS = [
  ["规上工业总产值（亿元）", "增速（%）"],
  ["固定资产投资（万元）", "同比±%"],
  ["社会消费品零售总额（亿元）", "同比增长（%）"],
];
const level = fc.integer({ min: 1, max: 99_999 }).map((whole) => whole / 100);
const growth = fc.integer({ min: -300, max: 500 }).map((whole) => whole / 10 + 0.1);
const table = fc.array(fc.tuple(level, growth), { minLength: 12, maxLength: 12 });

test("pairs of a level and its growth mean the same in any order", () => {
  fc.assert(
    fc.property(table, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (figures, order) => {
      const cells = (places: number[]): RawCell[][] => [
        [TITLE],
        ["镇（街道）", ...places.flatMap((place) => COLUMNS[place]!)],
        ...TOWNS.map((town, row) => [town, ...places.flatMap((place) => figures[row * 3 + place]!)]),
      ];
      const one = understand(sheetOf(cells([0, 1, 2])), OPTIONS);
      const other = understand(sheetOf(cells(order)), OPTIONS);
      expect(one.figures.length).toBeGreaterThan(12);
      expect(meanings(other.figures)).toEqual(meanings(one.figures));
    }),
    { numRuns: 50 },
  );
});

test("towns down and indicators across mean the same as indicators down and towns across", () => {
  const names = COLUMNS.map(([name]) => name!);
  fc.assert(
    fc.property(table, (figures) => {
      const at = (row: number, column: number) => figures[row * 3 + column]![0];
      const down = [
        [TITLE],
        ["镇", ...names],
        ...TOWNS.map((town, row) => [town, ...names.map((_, column) => at(row, column))]),
      ];
      const across = [
        [TITLE],
        ["指标", ...TOWNS],
        ...names.map((name, column) => [name, ...TOWNS.map((_, row) => at(row, column))]),
      ];
      const one = understand(sheetOf(down), OPTIONS);
      expect(one.figures).toHaveLength(12);
      expect(meanings(understand(sheetOf(across), OPTIONS).figures)).toEqual(meanings(one.figures));
    }),
    { numRuns: 50 },
  );
});

test("merged heads mean the same as heads whose parents are left blank", () => {
  fc.assert(
    fc.property(table, (figures) => {
      const names = ["规上工业总产值", "固定资产投资", "社会消费品零售总额"];
      const cells: RawCell[][] = [
        [TITLE],
        ["镇", ...names.flatMap((name) => [name, null])],
        [null, ...names.flatMap(() => ["累计（亿元）", "同比（%）"])],
        ...TOWNS.map((town, row) => [town, ...[0, 1, 2].flatMap((column) => figures[row * 3 + column]!)]),
      ];
      const merges = [0, 1, 2].map((place) => ({ top: 1, left: 1 + place * 2, bottom: 1, right: 2 + place * 2 }));
      const blank = understand(sheetOf(cells), OPTIONS);
      const merged = understand({ ...sheetOf(cells), merges }, OPTIONS);
      expect(blank.figures.length).toBeGreaterThan(12);
      expect(meanings(merged.figures)).toEqual(meanings(blank.figures));
    }),
    { numRuns: 50 },
  );
});

const WORDS = [
  "镇",
  "指标",
  "单位",
  "亿元",
  "%",
  "累计",
  "同比%",
  "东镇",
  "固定资产投资",
  "合计",
  "2024年1-5月",
  "其中：",
  "注：无",
  "—",
  "扭亏",
  "序号",
  "完成率",
  "目标",
  "位次",
  "12.5%",
  "-3.9个百分点",
  "1-5",
  "#REF!",
  "　　",
  "单位：万元",
  "去年同期",
  "12①5",
];
const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...WORDS),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 2100 }),
  fc.string({ maxLength: 6 }),
  fc.boolean(),
  fc
    .tuple(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom("0.0%", "yyyy-mm-dd", "0.00", "m月d日"))
    .map(([value, format]) => new FormattedNumber(value, format)),
);

test("no sheet makes it fail, and what enters the data has a town, an indicator, a period and a place", () => {
  const block = fc.tuple(fc.nat(7), fc.nat(5), fc.nat(7), fc.nat(5)).map(([top, left, bottom, right]) => ({
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  }));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 10 }),
      fc.array(block, { maxLength: 2 }),
      (cells, merges) => {
        const sheet = { ...sheetOf(cells), merges, hiddenRows: [1], hiddenColumns: [2] };
        const { rows, sheets } = readSheets([sheet], { ...OPTIONS, language: "zh-CN", earlier: [] });
        const { figures, doubts, refusal } = sheets[0]!.understanding;
        expect(refusal === null).toBe(figures.length > 0);
        for (const row of rows) {
          expect([row.town, row.indicator, row.source].every((text) => text !== "")).toBe(true);
          for (const figure of [row.value, row.previous, row.growth, row.points, row.completion, row.target]) {
            expect(figure === null || Number.isFinite(figure)).toBe(true);
          }
        }
        for (const doubt of doubts) expect(doubt.id).not.toBe("");
        expect(typeof shapeKey(sheet)).toBe("string");
      },
    ),
    { numRuns: 1000 },
  );
});

test("next month's sheet has the same shape, another table has not", () => {
  const may = sheetOf([["2024年1-5月"], ["镇", "1-5月累计", "同比%"], ["东镇", 1, 2]]);
  const june = sheetOf([["2024年1-6月"], ["镇", "1-6月累计", "同比%"], ["东镇", 3, 4], ["西镇", 1, 2]]);
  const other = sheetOf([["2024年1-6月"], ["镇", "1-6月累计", "年度目标"], ["东镇", 3, 4]]);
  expect(shapeKey(june)).toBe(shapeKey(may));
  expect(shapeKey(other)).not.toBe(shapeKey(may));
});
