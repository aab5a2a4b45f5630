import fc from "fast-check";
import { layRows } from "../../../src/core/data/layRows";
import { toDate } from "../../../src/core/period/Period";
import { TEMPLATES } from "../../../src/templates";
import { dataRow } from "./rows";

const [monthly] = TEMPLATES;
const lay = (existing: Parameters<typeof layRows>[0], incoming: Parameters<typeof layRows>[1]) =>
  layRows(existing, incoming, monthly!);
const standing = dataRow({ value: 12.5, previous: 10, source: "上月!B5", status: "快报" });

test.each([
  { rule: "another town is added", row: { town: "西镇", value: 1 }, added: 1, unchanged: 0, columns: null },
  {
    rule: "another period is added",
    row: { period: toDate(2018, 8), value: 1 },
    added: 1,
    unchanged: 0,
    columns: null,
  },
  { rule: "the same figures change nothing", row: { value: 12.5 }, added: 0, unchanged: 1, columns: null },
  {
    rule: "the same figure in another unit",
    row: { value: 125000, unit: "万元" },
    added: 0,
    unchanged: 1,
    columns: null,
  },
  { rule: "a newer figure is an update", row: { value: 12.6 }, added: 0, unchanged: 0, columns: ["value"] },
  { rule: "a gap leaves what stands", row: { value: null, growth: 0.25 }, added: 0, unchanged: 0, columns: ["growth"] },
  { rule: "a gap alone changes nothing", row: { value: null }, added: 0, unchanged: 1, columns: null },
  { rule: "R41 the status moves on", row: { status: "初步核算" }, added: 0, unchanged: 0, columns: ["status"] },
  {
    rule: "the source of what is new is kept beside the old",
    row: { value: 13, source: "本月!C5" },
    added: 0,
    unchanged: 0,
    columns: ["value", "source"],
  },
  {
    rule: "another currency is no conversion but an update of the unit, too",
    row: { value: 3, unit: "万美元" },
    added: 0,
    unchanged: 0,
    columns: ["value", "unit"],
  },
])("$rule", ({ row, added, unchanged, columns }) => {
  const laying = lay([standing], [dataRow(row)]);
  expect(laying.added).toHaveLength(added);
  expect(laying.unchanged).toBe(unchanged);
  expect(laying.updates.map((update) => update.columns)).toEqual(columns ? [columns] : []);
  expect(laying.contradictions).toEqual([]);
});

test("an update converts into the unit that stands, and keeps what it does not say", () => {
  const [update] = lay([standing], [dataRow({ value: 130000, unit: "万元", source: "本月!C5" })]).updates;
  expect(update).toMatchObject({ place: 0, before: standing });
  expect(update!.after).toEqual({ ...standing, value: 13, source: "上月!B5；本月!C5" });
});

test("a level and a growth of the same figure from two sheets become one row", () => {
  const { added } = lay(
    [],
    [dataRow({ value: 5 }), dataRow({ growth: 0.1 }), dataRow({ indicator: "固投", target: 9 })],
  );
  expect(added).toEqual([dataRow({ value: 5, growth: 0.1, target: 9 })]);
});

test("the same figure read twice with two values is a contradiction, and the first is kept", () => {
  expect(lay([], [dataRow({ value: 5 }), dataRow({ value: 50000, unit: "万元" })]).contradictions).toEqual([]);
  const laying = lay([], [dataRow({ value: 5 }), dataRow({ value: 6 })]);
  expect(laying.added).toEqual([dataRow({ value: 5 })]);
  expect(laying.contradictions).toMatchObject([{ index: 1, column: "value" }]);
});

test("laying the result again changes nothing", () => {
  const figure = fc.record({
    town: fc.constantFrom("东镇", "西镇"),
    value: fc.option(fc.integer({ min: 0, max: 9 })),
    growth: fc.option(fc.integer({ min: -9, max: 9 }).map((percent) => percent / 100)),
  });
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 4 }), fc.array(figure, { maxLength: 6 }), (before, after) => {
      const existing = lay([], before.map(dataRow)).added;
      const incoming = after.map(dataRow);
      const laying = lay(existing, incoming);
      const result = [...existing, ...laying.added];
      for (const { place, after: row } of laying.updates) result[place] = row;
      const taken = incoming.filter((_, index) => !laying.contradictions.some((one) => one.index === index));
      expect(lay(result, taken)).toMatchObject({ added: [], updates: [] });
    }),
  );
});
