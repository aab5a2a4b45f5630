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
