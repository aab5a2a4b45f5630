import { findIndicator, indicatorKey, unlistedIndicator } from "../../../src/core/template/Template";
import { TEMPLATES } from "../../../src/templates";

const monthly = TEMPLATES.find((template) => template.id === "monthly")!;

test.each([
  { rule: "the Chinese name", name: "固定资产投资", id: "fixed_asset_investment" },
  { rule: "the English name", name: "Fixed asset investment", id: "fixed_asset_investment" },
  { rule: "a synonym", name: "固投", id: "fixed_asset_investment" },
  { rule: "spaces and case do not count", name: " g d　p ", id: "gdp" },
  { rule: "full-width letters", name: "ＧＤＰ", id: "gdp" },
  { rule: "another scope is another indicator", name: "工业投资", id: "industrial_investment" },
  { rule: "nothing is guessed", name: "固定资产", id: undefined },
  { rule: "blank", name: "", id: undefined },
])("$rule: $name", ({ name, id }) => expect(findIndicator(monthly, name)?.id).toBe(id));

test("all names of an indicator have one key, an unknown name has its own", () => {
  expect(indicatorKey(monthly, "固投")).toBe(indicatorKey(monthly, "固定资产投资额"));
  expect(indicatorKey(monthly, "垃圾分类 户数")).toBe(indicatorKey(monthly, "垃圾分类户数"));
  expect(indicatorKey(monthly, "gdp")).not.toBe(indicatorKey({ ...monthly, indicators: [] }, "gdp"));
});

test.each([
  { unit: "%", kind: "ratio" },
  { unit: "‰", kind: "ratio" },
  { unit: "户", kind: "stock" },
])("an unlisted indicator in $unit is taken as $kind", ({ unit, kind }) => {
  expect(unlistedIndicator("某指标", unit, 2)).toMatchObject({
    id: "某指标",
    unit,
    kind,
    decimals: 2,
    direction: "higher",
  });
});

test.each([
  { rule: "R13 a mean is not added up", name: "在岗职工平均工资", unit: "元", kind: "ratio" },
  { rule: "R13 a mean of a household", name: "户均增收", unit: "元", kind: "ratio" },
  { rule: "R13 an intensity is not added up", name: "单位GDP能耗", unit: "吨标准煤/万元", kind: "ratio" },
  { rule: "R13 an intensity by its name alone", name: "万元工业增加值用水量", unit: "吨", kind: "ratio" },
  { rule: "R13 one unit for another tells an average", name: "人口密集程度", unit: "人/平方公里", kind: "ratio" },
  { rule: "R9 an index is neither added up nor divided", name: "居民消费价格指数", unit: "", kind: "index" },
  { rule: "R9 points of an assessment", name: "平安考核得分", unit: "分", kind: "index" },
  { rule: "a mean number of people adds up", name: "平均用工人数", unit: "人", kind: "stock" },
  { rule: "R21 deposits stand at a date", name: "住户存款", unit: "亿元", kind: "stock" },
  { rule: "R21 what is new accumulates", name: "新增贷款", unit: "亿元", kind: "flow" },
  { rule: "R21 new jobs accumulate", name: "城镇新增就业", unit: "人", kind: "flow" },
  { rule: "R21 enterprises stand at a date", name: "规模以上工业企业数", unit: "家", kind: "stock" },
  { rule: "money accumulates", name: "外贸进口额", unit: "亿元", kind: "flow" },
  { rule: "investment in fixed assets is no balance", name: "国有固定资产投资", unit: "亿元", kind: "flow" },
])("$rule: $name ($unit) is $kind", ({ name, unit, kind }) => {
  expect(unlistedIndicator(name, unit, 0).kind).toBe(kind);
});

test.each([
  { name: "全市考核位次", direction: "lower" },
  { name: "排名前进的村", direction: "higher" },
])("R44 a rank is better low: $name", ({ name, direction }) => {
  expect(unlistedIndicator(name, "名", 0).direction).toBe(direction);
});

test.each([
  { name: "Work accidents", unit: "起", kind: "flow", direction: "lower" },
  { name: "Registered unemployment rate", unit: "%", kind: "ratio", direction: "lower" },
  { name: "Complaints resolved", unit: "件", kind: "stock", direction: "higher" },
  { name: "Energy use per unit of output", unit: "吨", kind: "ratio", direction: "lower" },
  { name: "Investment in fixed assets", unit: "亿元", kind: "flow", direction: "higher" },
  { name: "Outstanding loans", unit: "亿元", kind: "stock", direction: "higher" },
  { name: "New loans", unit: "亿元", kind: "flow", direction: "higher" },
  { name: "Average wage", unit: "元", kind: "ratio", direction: "higher" },
  { name: "Consumer price index", unit: "", kind: "index", direction: "higher" },
  { name: "Fire stations", unit: "个", kind: "stock", direction: "higher" },
])("R13, R21, R44 English names say as much: $name", ({ name, unit, ...expected }) => {
  expect(unlistedIndicator(name, unit, 0)).toMatchObject(expected);
});
