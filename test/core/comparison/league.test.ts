import { leagueOf } from "../../../src/core/comparison/league";
import { townTable } from "../../../src/core/comparison/TownTable";
import { toDate } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { dazhou, monthly, tableOf } from "./tables";

const sample = townTable(dazhou(), monthly, toDate(2018, 7));

test("O4 the ranking a person sees before the sheet is written: 达州, completion of the plan to Q3", () => {
  const league = leagueOf(sample, "zh-CN", "phaseCompletion");
  expect(league).toMatchObject({ measure: "重点项目投资前三季度目标完成率", isRate: true });
  // Rates as published, in percent (fgw.dazhou.gov.cn 16291).
  expect(league.rows.map(({ name, rank, value }) => [rank, name, Number((value! * 100).toFixed(1))])).toEqual([
    [1, "达川区", 90.8],
    [2, "大竹县", 84.9],
    [3, "宣汉县", 84.0],
    [4, "通川区", 82.7],
    [5, "渠县", 80.9],
    [6, "开江县", 77.3],
    [7, "万源市", 65.1],
    [8, "经开区", 59.8],
  ]);
});

test("R43 R45 equal values share a rank, a gap has none and stands last", () => {
  const league = leagueOf(tableOf({ 东镇: {}, 西镇: { value: 2 }, 南镇: { value: 5 }, 北镇: { value: 2 } }), "zh-CN");
  expect(league.isRate).toBe(false);
  expect(league.rows.map(({ name, rank }) => [name, rank])).toEqual([
    ["南镇", 1],
    ["西镇", 2],
    ["北镇", 2],
    ["东镇", null],
  ]);
});

test("R44 an inverse indicator: the lowest level is first", () => {
  const inverse = {
    ...monthly,
    indicators: monthly.indicators.map((one) => ({ ...one, direction: "lower" as const })),
  };
  const rows = [3, 1, 2].map((value) => dataRow({ town: `${value}镇`, value }));
  const league = leagueOf(townTable(rows, inverse, toDate(2018, 7)), "zh-CN", "value");
  expect(league.rows.map(({ name, rank }) => [name, rank])).toEqual([
    ["1镇", 1],
    ["2镇", 2],
    ["3镇", 3],
  ]);
});
