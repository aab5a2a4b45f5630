import fc from "fast-check";
import type { RawCell } from "../../../../src/core/intake/RawSheet";
import { doubtsOf, shown, type Table } from "./support";

/** A town's figures before they are rounded. */
const town = fc.record({
  size: fc.double({ min: 0.3, max: 2.6, noNaN: true }),
  growth: fc.double({ min: -0.3, max: 0.6, noNaN: true }),
  completion: fc.double({ min: 0.2, max: 1.6, noNaN: true }),
});

interface Made extends Table {
  /** The decimals of the levels, of the rates. */
  decimals: number;
}

const HEADS = (["value", "previous", "growth", "target", "completion", "share", "rank"] as const).map((measure) => ({
  indicator: "用电量",
  measure,
}));
const HEADS_IN_UNITS = HEADS.map((head) =>
  ["value", "previous", "target"].includes(head.measure) ? { ...head, unit: "万千瓦时" } : head,
);

/** A table whose figures are right, each rounded by itself, as texts or as numbers that lost their last zeros. */
const table: fc.Arbitrary<Made> = fc
  .record({
    towns: fc.array(town, { minLength: 4, maxLength: 12 }),
    decimals: fc.integer({ min: 1, max: 3 }),
    rateDecimals: fc.integer({ min: 1, max: 2 }),
    asText: fc.boolean(),
  })
  .map(({ towns, decimals, rateDecimals, asText }) => {
    const print = (value: number, places: number): RawCell =>
      asText ? value.toFixed(places) : Number(value.toFixed(places));
    const levels = towns.map(({ size, growth, completion }) => {
      const value = 10 ** size;
      return { value, previous: value / (1 + growth), target: value / completion };
    });
    const sumOf = (key: "value" | "previous" | "target") => levels.reduce((sum, level) => sum + level[key], 0);
    const total = { value: sumOf("value"), previous: sumOf("previous"), target: sumOf("target") };
    const cellsOf = (level: typeof total, rank: number | null): RawCell[] => [
      print(level.value, decimals),
      print(level.previous, decimals),
      print((level.value / level.previous - 1) * 100, rateDecimals),
      print(level.target, decimals),
      print((level.value / level.target) * 100, rateDecimals),
      print((level.value / total.value) * 100, rateDecimals),
      rank,
    ];
    const rows = levels.map((level, at): Table["rows"][number] => {
      const rank = 1 + levels.filter(({ value }) => value > level.value).length;
      return [`${"甲乙丙丁戊己庚辛壬癸子丑"[at]}镇`, ...cellsOf(level, rank)];
    });
    return { heads: HEADS_IN_UNITS, rows: [["*合计", ...cellsOf(total, null)], ...rows], decimals };
  });

test("R34 R35 a table whose figures are rounded each by itself raises no doubt", () =>
  fc.assert(
    fc.property(table, (made) => expect(shown(doubtsOf(made))).toEqual([])),
    { numRuns: 300 },
  ));

test("R34 R35 I23 a level with another leading digit is doubted, or a cell that it contradicts", () =>
  fc.assert(
    fc.property(
      table,
      fc.nat(),
      fc.constantFrom(1, 2, 4),
      fc.integer({ min: 1, max: 9 }),
      (made, pick, column, digit) => {
        const at = 1 + (pick % (made.rows.length - 1));
        const row = made.rows[at]!;
        const text = Number(row[column]).toFixed(made.decimals);
        const wrong = String(digit) + text.slice(1);
        fc.pre(wrong !== text && Number(row[column]) >= 1);
        const rows = made.rows.map((cells, place): Table["rows"][number] =>
          place === at
            ? [cells[0], ...cells.slice(1).map((cell, other) => (other + 1 === column ? wrong : cell))]
            : cells,
        );
        const doubts = doubtsOf({ ...made, rows });
        const cells = doubts.flatMap(({ place, others }) => [place, ...others]);
        expect(cells).toContainEqual({ row: at + 1, column });
      },
    ),
    { numRuns: 300 },
  ));

test("a growth with its sign lost is doubted at its cell, with the sign offered", () =>
  fc.assert(
    fc.property(table, fc.nat(), (made, pick) => {
      const at = 1 + (pick % (made.rows.length - 1));
      const [, value, previous, growth] = made.rows[at]!.map(Number) as [number, number, number, number];
      // With few decimals the levels themselves leave room for either sign.
      const half = 0.5 / 10 ** made.decimals;
      const least = ((value - half) / (previous + half) - 1) * 100;
      const most = ((value + half) / (previous - half) - 1) * 100;
      fc.pre(Math.abs(growth) > 2 && (-growth < least - 0.1 || -growth > most + 0.1));
      const rows = made.rows.map((cells, place): Table["rows"][number] =>
        place === at ? [cells[0], ...cells.slice(1).map((cell, other) => (other === 2 ? -growth : cell))] : cells,
      );
      const doubt = doubtsOf({ ...made, rows }).find(({ code }) => code === "growthDiffers");
      expect(doubt).toBeDefined();
      if (doubt?.cause === "wrongSign")
        expect(doubt).toMatchObject({ place: { row: at + 1, column: 3 }, suggested: growth });
    }),
  ));

test("the same table raises the same doubts by the same ids, each once", () =>
  fc.assert(
    fc.property(table, (made) => {
      const rows = made.rows.map((cells): Table["rows"][number] => [cells[0], ...cells.slice(1).reverse()]);
      const [first, second] = [doubtsOf({ ...made, rows }), doubtsOf({ ...made, rows })];
      expect(first).toEqual(second);
      const ids = first.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 50 },
  ));
