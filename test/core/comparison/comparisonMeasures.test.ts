import { columnsOf } from "../../../src/core/comparison/measures";
import { townTable } from "../../../src/core/comparison/TownTable";
import { toDate, type Period } from "../../../src/core/period/Period";
import { unlistedIndicator } from "../../../src/core/template/Template";
import { dataRow } from "../data/rows";
import { formulaOf, namesOf, plan, rowOf, texts } from "./plans";
import { monthly, tableOf } from "./tables";

const may: Period = { unit: "month", number: 2024 * 12 + 4 };
const measures = (table: ReturnType<typeof tableOf>) => columnsOf(table).map((column) => column.measure);
const inPeriod = (period: Period) =>
  townTable(
    [
      dataRow({ town: "东镇", value: 1.2, target: 12, period }),
      dataRow({ town: "西镇", value: 2, target: 10, period }),
    ],
    monthly,
    period,
  );

test.each([
  {
    rule: "R22 a cumulative level of an amount",
    table: inPeriod(toDate(2024, 5)),
    has: ["completion", "paceGap"],
    lacks: [],
  },
  {
    rule: "R22 a single month is not divided into the annual target",
    table: inPeriod(may),
    has: ["target"],
    lacks: ["completion", "paceGap"],
  },
  {
    rule: "R2 where every base is zero there is no growth",
    table: tableOf({ 东镇: { value: 12, previous: 0 }, 西镇: { value: 8, previous: 0 } }),
    has: ["previous", "valueRank"],
    lacks: ["growth", "growthRank"],
  },
  {
    rule: "R29 a stock has no pace",
    table: tableOf({ 东镇: { value: 120, target: 130 }, 西镇: { value: 80, target: 100 } }, "规上企业数", "家"),
    has: ["completion"],
    lacks: ["paceGap"],
  },
  {
    rule: "R6, R26 a rate has neither growth in percent nor completion",
    table: tableOf(
      { 东镇: { value: 96.8, previous: 100.7, target: 98 }, 西镇: { value: 97.5, previous: 96.5, target: 98 } },
      "产销率",
      "%",
    ),
    has: ["value", "previous", "target", "valueRank"],
    lacks: ["growth", "completion", "paceGap"],
  },
  {
    rule: "R27 what one wants low is ranked from the lowest",
    table: tableOf(
      { 东镇: { value: 3, target: 8 }, 西镇: { value: 12, target: 8 }, 南镇: { value: 0, target: 8 } },
      "生产安全事故",
      "起",
    ),
    has: ["value", "valueRank", "target"],
    lacks: ["completion", "paceGap"],
  },
])("$rule", ({ table, has, lacks }) => {
  const there = measures(table);
  for (const measure of has) expect(there).toContain(measure);
  for (const measure of lacks) expect(there).not.toContain(measure);
});

test("R44 fewer accidents come first", () => {
  const table = tableOf({ 东镇: { value: 3 }, 西镇: { value: 12 }, 南镇: { value: 0 } }, "生产安全事故", "起");
  expect(namesOf(plan(table))).toEqual(["合计", "南镇", "东镇", "西镇"]);
});

describe("R10 growth at constant prices", () => {
  const gdp = tableOf(
    {
      东镇: { value: 56, previous: 50, growth: 0.07 },
      西镇: { value: 33, previous: 30, growth: 0.06 },
      北镇: { value: 11.3, previous: 10 },
    },
    "地区生产总值",
  );

  test("is shown only as published: none for a town without, none for the total, and no verdict against one", () => {
    const sheet = plan(gdp);
    const growth = sheet.cells[sheet.frozen.rows - 1]!.indexOf("增速");
    expect([rowOf(sheet, "东镇")[growth], rowOf(sheet, "北镇")[growth], rowOf(sheet, "合计")[growth]]).toEqual([
      0.07,
      "—",
      "—",
    ]);
    expect(texts(sheet)).not.toContain("评价");
    expect(texts(sheet)).toContain("增速为公布数");
  });
});

test("published and computed growth on one sheet are told apart in the notes", () => {
  const sheet = plan(tableOf({ 东镇: { value: 11, previous: 10, growth: 0.165 }, 西镇: { value: 12, previous: 10 } }));
  expect(texts(sheet)).toContain("有公布数的列公布数");
});

test("R34 a published growth is judged by the decimals of its column, its levels by their own", () => {
  const figures = {
    东镇: { value: 112.4, previous: 100.1, growth: 0.12 },
    西镇: { value: 112.4, previous: 100.1, growth: 0.123 },
  };
  expect(texts(plan(tableOf(figures)))).toContain("可比口径），按公布数列示：东镇（固定资产投资）");
  const rounded = {
    南镇: { value: 39.6, previous: 35.3, growth: 0.121 },
    北镇: { value: 7.8512, previous: 7, growth: 0.1216 },
  };
  expect(texts(plan(tableOf(rounded)))).not.toContain("可比口径");
});

test("decision 6 the verdict names what it looks at where the sheet has several indicators", () => {
  const rows = ["东镇", "西镇"].flatMap((town, n) => [
    dataRow({ town, indicator: "重点项目投资", value: 5 + n, target: 10 }),
    dataRow({ town, indicator: "固定资产投资", value: 8 + n, previous: 7 }),
  ]);
  expect(texts(plan(townTable(rows, monthly, toDate(2018, 7))))).toContain(
    "评价：序时看重点项目投资，增速看固定资产投资。",
  );
});

test("a given total without figures of an indicator is summed for it", () => {
  const rows = [
    dataRow({ town: "合计", indicator: "工业投资", value: 3 }),
    ...["东镇", "西镇"].flatMap((town, n) => [
      dataRow({ town, indicator: "工业投资", value: 1 + n }),
      dataRow({ town, indicator: "税收收入", value: 5 + n }),
    ]),
  ];
  const total = rowOf(plan(townTable(rows, monthly, toDate(2018, 7))), "合计");
  expect(total.filter((cell) => cell === 3)).toHaveLength(1);
  expect(total.flatMap((cell) => formulaOf(cell) ?? []).filter((formula) => formula.includes("SUM("))).toHaveLength(1);
});

test("a long list of names is cut and counted", () => {
  const towns = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}镇`, { value: n + 1, status: "预计" }]));
  expect(texts(plan(tableOf(towns)))).toMatch(/预计：(\d+镇、){11}\d+镇等 30 个。/);
});

test.each([
  { rule: "what one does about it is wanted high", name: "信访办结率", unit: "%", direction: "higher", kind: "ratio" },
  { rule: "R44 accidents are wanted low", name: "生产安全事故", unit: "起", direction: "lower", kind: "stock" },
  { rule: "R21 a balance is a stock", name: "金融机构存款余额", unit: "亿元", direction: "higher", kind: "stock" },
  {
    rule: "an average is neither summed nor paced",
    name: "村均集体收入",
    unit: "万元",
    direction: "higher",
    kind: "ratio",
  },
  { rule: "an amount accumulates", name: "某项投资", unit: "万元", direction: "higher", kind: "flow" },
])("unlisted: $rule", ({ name, unit, direction, kind }) => {
  expect(unlistedIndicator(name, unit, 1)).toMatchObject({ direction, kind });
});

test("the sheet is sorted by a measure that ranks a town", () => {
  const rows = [
    dataRow({ town: "其中：规上", indicator: "固定资产投资", value: 3, target: 9 }),
    ...["东镇", "西镇"].map((town, n) => dataRow({ town, indicator: "财政总收入", value: 5 + n, target: 10 })),
  ];
  const sheet = plan(townTable(rows, monthly, toDate(2018, 7)));
  expect(namesOf(sheet).slice(-2)).toEqual(["西镇", "东镇"]);
  expect(texts(sheet)).toContain("按财政总收入年度目标完成率排序");
});

test("levels stand in the unit that most towns use", () => {
  const table = tableOf({
    东镇: { value: 45, unit: "万元" },
    西镇: { value: 38.6, unit: "万元" },
    南镇: { value: 0.0123, unit: "亿元" },
  });
  expect(table.indicators[0]!.unit).toBe("万元");
  expect(table.rows.map((row) => [...row.figures.values()][0]!.value)).toEqual([45, 38.6, 123]);
});
