import { otherPeriods } from "../../../src/core/comparison/otherPeriods";
import { tableOfSpec } from "../../../src/core/comparison/draftOf";
import type { SheetSpec } from "../../../src/core/comparison/spec/SheetSpec";
import { periodsOf } from "../../../src/core/comparison/TownTable";
import { toDate, yearOf, monthsOf } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { monthly } from "./tables";

const DATA = [
  dataRow({ town: "东镇", value: 5, period: toDate(2025, 5) }),
  dataRow({ town: "东镇", value: 4, period: toDate(2025, 4) }),
  dataRow({ town: "西镇", value: 4, period: toDate(2025, 4) }),
  dataRow({ town: "西镇", value: 3, period: toDate(2025, 3) }),
  dataRow({ town: "西镇", value: 9, period: toDate(2024, 12) }),
];

test.each<{ what: string; spec: SheetSpec; others: string[] }>([
  { what: "one period", spec: { kind: "towns" }, others: ["2025-4", "2025-3", "2024-12"] },
  { what: "each town's latest", spec: { kind: "matrix", latest: true }, others: ["2025-3", "2024-12"] },
  { what: "the months of a year", spec: { kind: "periods" }, others: ["2024-12"] },
  { what: "a league and the period before", spec: { kind: "league" }, others: ["2025-3", "2024-12"] },
  { what: "one that was named", spec: { kind: "league", against: "2025年一季度" }, others: ["2025-4", "2024-12"] },
])("periods of which nothing stands on the sheet: $what", ({ spec, others }) => {
  const table = tableOfSpec(spec, DATA, { template: monthly, period: toDate(2025, 5) });
  const found = otherPeriods(spec, periodsOf(DATA), table);
  expect(found.map((one) => `${yearOf(one)}-${monthsOf(one).last}`)).toEqual(others);
});
