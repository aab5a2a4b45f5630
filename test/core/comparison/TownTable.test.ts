import { matchPeriod, periodsOf, townTable } from "../../../src/core/comparison/TownTable";
import { toDate, type Period } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { dazhou, monthly, tableOf } from "./tables";

const july: Period = { unit: "month", number: 24222 };
const half: Period = { unit: "half", number: 4036 };
const names = (table: ReturnType<typeof townTable>) => table.indicators.map((indicator) => indicator.name["zh-CN"]);

test("O4 达州: ten rows, two indicators, 达州市 and 市本级 are no towns", () => {
  const table = townTable(dazhou(), monthly, toDate(2018, 7));
  expect(names(table)).toEqual(["重点项目投资", "固定资产投资"]);
  expect(table.rows.map((row) => [row.name, row.aggregate])).toEqual([
    ["达州市", "sum"],
    ["市本级", "named"],
    ...["通川区", "达川区", "宣汉县", "开江县", "大竹县", "渠县", "经开区", "万源市"].map((name) => [name, null]),
  ]);
});

test("R39 figures keep the unit that all towns report in, so that small ones do not print as 0.00", () => {
  const table = tableOf({ 东镇: { value: 38.6, unit: "万元" }, 西镇: { value: 0, unit: "万元" } });
  expect(table.indicators[0]).toMatchObject({ unit: "万元", decimals: 1 });
  expect(table.rows.map((row) => [...row.figures.values()][0]!.value)).toEqual([38.6, 0]);
});

test.each([
  { figures: [0.335, 0.5], decimals: 3 },
  { figures: [0.0206, 0.03], decimals: 4 },
  { figures: [0.335, 12.5], decimals: 2 },
  { figures: [0.1 + 0.2, 0.7], decimals: 1 },
  { figures: [0, 0], decimals: 0 },
])("R39 where all figures are below 1 they have three digits: $figures", ({ figures, decimals }) => {
  const table = tableOf(
    Object.fromEntries(figures.map((value, place) => [`${place}镇`, { value }])),
    "万元GDP能耗",
    "吨标准煤/万元",
  );
  expect(table.indicators[0]).toMatchObject({ decimals });
});

test("R40 figures in several units are stated in that of most towns, growth stays as it is", () => {
  const table = tableOf({
    东镇: { value: 12345.6, previous: 10000, target: 30000, phaseTarget: 20000, growth: 0.137, unit: "万元" },
    西镇: { value: 2, unit: "亿元" },
    南镇: { value: 3, unit: "亿元" },
  });
  expect([...table.rows[0]!.figures.values()][0]).toMatchObject({
    value: 1.23456,
    previous: 1,
    target: 3,
    phaseTarget: 2,
    growth: 0.137,
  });
});

test("R42 a gap stays a gap when units are converted", () => {
  const table = tableOf({ 东镇: { value: null, unit: "万元" } });
  expect([...table.rows[0]!.figures.values()][0]!.value).toBeNull();
});

test.each([
  {
    rule: "the template's order, not that of the data",
    indicators: ["社零", "GDP"],
    expected: ["地区生产总值", "社会消费品零售总额"],
  },
  { rule: "synonyms are one indicator", indicators: ["固投", "固定资产投资额"], expected: ["固定资产投资"] },
  { rule: "names in small letters", indicators: ["gdp"], expected: ["地区生产总值"] },
  { rule: "the English name", indicators: ["retail sales of consumer goods"], expected: ["社会消费品零售总额"] },
  {
    rule: "unlisted ones follow, as they come",
    indicators: ["乙", "甲", "GDP"],
    expected: ["地区生产总值", "乙", "甲"],
  },
])("$rule", ({ indicators, expected }) => {
  const rows = indicators.map((indicator, place) => dataRow({ indicator, town: `${place}镇`, value: 1 }));
  expect(names(townTable(rows, monthly, toDate(2018, 7)))).toEqual(expected);
});

test("an unlisted indicator takes the unit first met and the decimals of its figures", () => {
  const rows = [
    dataRow({ indicator: "垃圾分类", town: "东镇", unit: "户", value: 5 }),
    dataRow({ indicator: "垃圾分类", town: "西镇", unit: "万户", value: 1.25 }),
  ];
  const table = townTable(rows, monthly, toDate(2018, 7));
  expect(table.indicators).toMatchObject([{ unit: "户", decimals: 2 }]);
  expect([...table.rows[1]!.figures.values()][0]!.value).toBe(12500);
});

test("only the period asked for, whatever form it is written in", () => {
  const rows = [
    dataRow({ town: "东镇", period: toDate(2018, 6) }),
    dataRow({ town: "西镇", period: half }),
    dataRow({ town: "南镇", period: toDate(2017, 6) }),
  ];
  expect(townTable(rows, monthly, toDate(2018, 6)).rows.map((row) => row.name)).toEqual(["东镇", "西镇"]);
});

test("one town under two spellings is one row", () => {
  const rows = [dataRow({ town: "东镇" }), dataRow({ town: "东　镇", indicator: "GDP" })];
  expect(townTable(rows, monthly, toDate(2018, 7)).rows).toHaveLength(1);
});

test("ratios are no levels that add up: a row equal to their sum stays a town", () => {
  const table = tableOf(
    {
      甲县: { value: 6, target: 12 },
      东镇: { value: 1, target: 2 },
      西镇: { value: 2, target: 4 },
      经开区: { value: 3, target: 6 },
    },
    "单位工业增加值能耗降幅",
    "%",
  );
  expect(table.rows.map((row) => row.aggregate)).toEqual([null, null, null, null]);
});

test("periods, the latest first and of those the cumulative one, each once", () => {
  const rows = [toDate(2017, 12), toDate(2018, 6), half, july, toDate(2018, 7)].map((period) => dataRow({ period }));
  const periods = periodsOf(rows);
  expect(periods.slice(0, 2)).toEqual([toDate(2018, 7), july]);
  expect(periods).toHaveLength(4);
  expect(periods.at(-1)).toEqual(toDate(2017, 12));
});

test.each([
  { rule: "the same months", wanted: half, periods: [toDate(2018, 7), toDate(2018, 6)], expected: toDate(2018, 6) },
  {
    rule: "R16 a month means the figures cumulated through it",
    wanted: july,
    periods: [toDate(2018, 6), toDate(2018, 7)],
    expected: toDate(2018, 7),
  },
  {
    rule: "but the month itself where the data have it",
    wanted: july,
    periods: [toDate(2018, 7), july],
    expected: july,
  },
  { rule: "not the other way round", wanted: toDate(2018, 7), periods: [july], expected: undefined },
  { rule: "not in another year", wanted: july, periods: [toDate(2017, 7)], expected: undefined },
])("$rule", ({ wanted, periods, expected }) => expect(matchPeriod(periods, wanted)).toEqual(expected));

test("R46: a total without a marker word is found among figures whose units nobody names, rates among them", () => {
  // 达州市, July 2018 (fgw.dazhou.gov.cn 16291): the first row is the whole, completion does not add up.
  const lines: [town: string, plan: number, done: number, completion: number][] = [
    ["达州市", 317.5, 178.6, 78.5],
    ["通川区", 59.4, 35.9, 82.7],
    ["达川区", 41.2, 26.8, 90.8],
    ["宣汉县", 52.5, 30.4, 84.0],
    ["开江县", 23.6, 13.6, 77.3],
    ["大竹县", 36.2, 21.9, 84.9],
    ["渠县", 31.3, 16.9, 80.9],
    ["经开区", 39.3, 18, 59.8],
    ["万源市", 34, 15.1, 65.1],
  ];
  const rows = lines.flatMap(([town, plan, done, completion]) =>
    Object.entries({ plan, done, completion }).map(([indicator, value]) =>
      dataRow({ town, indicator, value, unit: "" }),
    ),
  );
  const { rows: towns } = townTable(rows, monthly, toDate(2018, 7));
  expect(towns.filter((row) => row.aggregate !== null).map((row) => row.name)).toEqual(["达州市"]);
});

test("R22 a plan handed in once, as a row of the whole year, is the annual target of the year's cumulative figures", () => {
  const year: Period = { unit: "year", number: 2018 };
  const data = [
    dataRow({ town: "东镇", value: 3 }),
    dataRow({ town: "西镇", value: 4, target: 7 }),
    dataRow({ town: "东 镇", period: year, target: 60000, unit: "万元" }),
    dataRow({ town: "西镇", period: year, target: 8 }),
    dataRow({ town: "南镇", period: year, target: 9 }),
    dataRow({ town: "东镇", period: { unit: "year", number: 2017 }, target: 1 }),
  ];
  const table = townTable(data, monthly, toDate(2018, 7));
  expect(table.rows.map((row) => [row.name, [...row.figures.values()][0]!.target])).toEqual([
    ["东镇", 6],
    ["西镇", 7],
  ]);
  const single = townTable([dataRow({ value: 3, period: july }), data[2]!], monthly, july);
  expect([...single.rows[0]!.figures.values()][0]!.target).toBeNull();
});

test("R37, R48: a figure is what its cell shows: 0.1 + 0.2 of somebody's formula is 0.3", () => {
  const rows = [dataRow({ town: "东镇", value: 0.1 + 0.2, previous: 0.7 + 0.1, target: null })];
  const [row] = townTable(rows, monthly, toDate(2018, 7)).rows;
  expect([...row!.figures.values()]).toEqual([expect.objectContaining({ value: 0.3, previous: 0.8, target: null })]);
});
