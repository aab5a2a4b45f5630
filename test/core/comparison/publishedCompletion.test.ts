import { draftOf } from "../../../src/core/comparison/draftOf";
import type { SheetSpec } from "../../../src/core/comparison/spec/SheetSpec";
import { toDate, type Period } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { monthly } from "./tables";
import { draftValues } from "./values";

// Artificial figures. 东镇 has both figures, 西镇 a level and a published completion, 南镇 nothing but the completion (D2).
const ROWS = [
  dataRow({ town: "东镇", value: 30, previous: 25, target: 60, completion: 0.51 }),
  dataRow({ town: "西镇", value: 20, previous: 25, completion: 0.75 }),
  dataRow({ town: "南镇", value: null, completion: 1.735 }),
  dataRow({ town: "北镇", value: 8, previous: 9 }),
];

const build = (spec: SheetSpec, rows = ROWS, period: Period = toDate(2018, 7)) =>
  draftOf(spec, rows, { template: monthly, period, language: "zh-CN" })!;

function columnOf(sheet: ReturnType<typeof build>, head: string): Record<string, unknown> {
  const column = sheet.columns.findIndex(({ heads }) => heads.at(-1) === head);
  return Object.fromEntries(draftValues(sheet).map((line) => [line[1], line[column]]));
}

test("D2, D9: a published completion stands where none can be computed, is ranked and has a pace; the computed one goes first", () => {
  const sheet = build({ kind: "towns" });
  expect(columnOf(sheet, "完成率")).toEqual({ 合计: "—", 南镇: 1.735, 西镇: 0.75, 东镇: 0.5, 北镇: "—" });
  expect(draftValues(sheet).map((line) => [line[0], line[1]])).toEqual([
    ["—", "合计"],
    [1, "南镇"],
    [2, "西镇"],
    [3, "东镇"],
    ["—", "北镇"],
  ]);
  expect(columnOf(sheet, "评价")).toMatchObject({ 南镇: "超序时", 西镇: "超序时" });
  expect(sheet.notes.join("\n")).toContain("固定资产投资：缺完成数或目标数的单位，完成率为公布数。");
});

test("R53: it is scored", () => {
  const sheet = build({ kind: "score" });
  expect(draftValues(sheet).map((line) => [line[1], line.at(-1)])).toEqual([
    ["南镇", 100],
    ["西镇", 75],
    ["东镇", 50],
    ["北镇", "—"],
  ]);
  expect(sheet.notes.at(-1)).toContain("完成率为公布数");
  const alone = build(
    { kind: "score" },
    ROWS.map((row) => ({ ...row, target: null })),
  );
  expect(alone.columns.map(({ heads }) => heads.at(-1))).toEqual(["位次", "地区", "完成率", "得分", "综合得分"]);
});

test.each([
  { what: "a cap", row: { indicator: "生产安全事故起数", unit: "起" }, period: toDate(2018, 7) },
  { what: "a rate", row: { indicator: "产销率", unit: "%" }, period: toDate(2018, 7) },
  { what: "a month", row: {}, period: { unit: "month", number: 2018 * 12 + 6 } as const },
])("where completions have no column a note holds them: $what", ({ row, period }) => {
  const rows = ROWS.map((one) => ({ ...one, ...row, target: null, period }));
  const sheet = build({ kind: "towns" }, rows, period);
  expect(sheet.columns.map(({ heads }) => heads.at(-1))).not.toContain("完成率");
  expect(sheet.notes.join("\n")).toMatch(/另有公布的目标完成率：东镇.*51%、西镇.*75%、南镇.*173.5%/);
});

test("R43: the towns are sorted by a completion that several have, not by one that a single town has", () => {
  const rows = [
    ...ROWS.slice(0, 1),
    dataRow({ town: "西镇", indicator: "税收收入", value: 3, target: 5 }),
    dataRow({ town: "东镇", indicator: "税收收入", value: 5, target: 9 }),
  ];
  expect(build({ kind: "towns" }, rows).subtitle).toContain("按税收收入年度目标完成率排序");
  expect(build({ kind: "towns" }, rows.slice(0, 2)).subtitle).toContain("按固定资产投资年度目标完成率排序");
});
