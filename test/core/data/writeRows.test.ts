import { DATA_COLUMNS, DATA_HEADS, FRACTIONS } from "../../../src/core/data/DataRow";
import { readRows } from "../../../src/core/data/readRows";
import { PercentNumber } from "../../../src/core/data/SheetCell";
import { dataCells, mergeRows } from "../../../src/core/data/writeRows";
import { toDate } from "../../../src/core/period/Period";
import { LANGUAGES } from "../../../src/core/texts/language";
import { TEMPLATES } from "../../../src/templates";
import { dataRow } from "./rows";

const monthly = TEMPLATES[0]!;
const figures = [
  dataRow({ town: "东镇", value: 12.5, previous: 10, growth: 0.137, target: 30, status: "预计", source: "某局" }),
  dataRow({ town: "西镇", value: 0, phaseTarget: 20, phase: toDate(2018, 9) }),
  dataRow({ town: "南镇", period: { unit: "month", number: 24222 } }),
  dataRow({ town: "北镇", period: { unit: "quarter", number: 8073 }, growth: 0 }),
  dataRow({ town: "中镇", indicator: "产销率", unit: "%", value: 96.8, points: -3.9, note: "快报" }),
  dataRow({ town: "中镇", completion: 4.85, rank: "全市乡镇第1（总量）", source: "表1!B5" }),
];

test.each(LANGUAGES)("the data table reads back what was written, %s", (language) => {
  const heads = DATA_COLUMNS.map((column) => DATA_HEADS[language][column]);
  // The table shows fractions with a percent format.
  const fractions = FRACTIONS.map((column) => DATA_COLUMNS.indexOf(column));
  const lines = figures.map((row) =>
    dataCells(row, language).map((cell, place) =>
      fractions.includes(place) && typeof cell === "number" ? new PercentNumber(cell) : cell,
    ),
  );
  const result = readRows([heads, ...lines], {
    template: monthly,
    period: null,
    language,
    strict: false,
    place: String,
  });
  expect(result).toEqual({ rows: figures, places: figures.map((_, place) => place + 1) });
});

test("a gap is a blank cell, a zero is 0", () => {
  const written = { town: "东镇", indicator: "固定资产投资", period: "2018年1—7月", unit: "亿元", target: 0 };
  expect(dataCells(dataRow({ value: null, target: 0 }), "zh-CN")).toEqual(
    DATA_COLUMNS.map((column) => (written as Record<string, string | number>)[column] ?? ""),
  );
});

test.each([
  { rule: "a new town", row: { town: "西镇" }, expected: { added: 1, unchanged: 0, conflicts: 0 } },
  { rule: "another period", row: { period: toDate(2018, 6) }, expected: { added: 1, unchanged: 0, conflicts: 0 } },
  { rule: "the same figures", row: {}, expected: { added: 0, unchanged: 1, conflicts: 0 } },
  {
    rule: "the same figures under a synonym",
    row: { indicator: "固投", town: "东　镇" },
    expected: { added: 0, unchanged: 1, conflicts: 0 },
  },
  {
    rule: "another status alone is no other figure",
    row: { status: "修订" },
    expected: { added: 0, unchanged: 1, conflicts: 0 },
  },
  { rule: "another value", row: { value: 13 }, expected: { added: 0, unchanged: 0, conflicts: 1 } },
  { rule: "a gap where a figure was", row: { value: null }, expected: { added: 0, unchanged: 0, conflicts: 1 } },
  {
    rule: "another unit, not convertible",
    row: { unit: "万美元" },
    expected: { added: 0, unchanged: 0, conflicts: 1 },
  },
  { rule: "another target", row: { target: 31 }, expected: { added: 0, unchanged: 0, conflicts: 1 } },
  { rule: "another base (R12)", row: { previous: 11 }, expected: { added: 0, unchanged: 0, conflicts: 1 } },
])("merging $rule", ({ row, expected }) => {
  const existing = [dataRow({ value: 12.5, previous: 10, target: 30 })];
  const incoming = [dataRow({ value: 12.5, previous: 10, target: 30, ...row })];
  const merge = mergeRows(existing, incoming, monthly);
  expect({ added: merge.added.length, unchanged: merge.unchanged, conflicts: merge.conflicts.length }).toEqual(
    expected,
  );
  const [conflict] = merge.conflicts;
  if (conflict)
    expect(conflict).toEqual({ index: 0, column: Object.keys(row)[0], before: existing[0], after: incoming[0] });
});
