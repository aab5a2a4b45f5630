import fc from "fast-check";
import { notTownsInSteps } from "../../../src/core/comparison/notTownsInSteps";
import { townTable } from "../../../src/core/comparison/TownTable";
import type { DataRow } from "../../../src/core/data/DataRow";
import { toDate } from "../../../src/core/period/Period";
import { TEMPLATES } from "../../../src/templates";
import { dataRow } from "../data/rows";

const template = TEMPLATES[0]!;
const period = toDate(2024, 5);

function found(data: readonly DataRow[]) {
  const steps = notTownsInSteps(data, template, period);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Rows of towns with whole numbers so small that a first row is often their sum. */
const rows = fc.array(
  fc.record({
    town: fc.constantFrom("合计", "甲县", "东镇", "东 镇", "西镇", "南镇", "北镇", "中街道"),
    indicator: fc.constantFrom("固定资产投资", "固投", "工业总产值", "指标一", "指标二"),
    unit: fc.constantFrom("亿元", "万元", ""),
    value: fc.option(fc.integer({ min: 0, max: 4 })),
    target: fc.option(fc.integer({ min: 0, max: 4 })),
    period: fc.constantFrom(period, toDate(2024, 6), { unit: "year" as const, number: 2024 }),
  }),
  { maxLength: 40 },
);

test("R46: the rows that are no towns are those of the whole table, though it is laid out in parts", () => {
  fc.assert(
    fc.property(rows, (given) => {
      // Units of one indicator that cannot be converted never stand together in the data.
      const unitOf = new Map<string, string>();
      const data = given.map((one) => {
        const isKnown = one.indicator.startsWith("固") || one.indicator.startsWith("工");
        const unit = isKnown ? one.unit || "亿元" : (unitOf.get(one.indicator) ?? one.unit);
        unitOf.set(one.indicator, unit);
        return dataRow({ ...one, unit });
      });
      const whole = townTable(data, template, period).rows.filter((row) => row.aggregate !== null);
      expect(found(data)).toEqual(whole.map((row) => ({ name: row.name, reason: row.aggregate })));
    }),
  );
});

test("R46: a sum over several thousand towns is found", () => {
  const towns = Array.from({ length: 3_000 }, (_, town) => town);
  const data = ["固定资产投资", "工业总产值"].flatMap((indicator) => [
    dataRow({ town: "全部", indicator, period, value: 3_000 * 2 }),
    ...towns.map((town) => dataRow({ town: `第${town + 1}号`, indicator, period, value: 2 })),
  ]);
  expect(found(data)).toEqual([{ name: "全部", reason: "sum" }]);
});
