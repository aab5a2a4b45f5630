import { joinTemplates } from "../../../src/core/template/joinTemplates";
import { findIndicator, namesOf, plainName, type Indicator, type Template } from "../../../src/core/template/Template";
import { TEMPLATES } from "../../../src/templates";

const [monthly, ...others] = TEMPLATES as [Template, ...Template[]];
const GDP = TEMPLATES.flatMap(({ indicators }) => indicators).find(({ id }) => id === "gdp")!;
const made = (id: string, ...indicators: Indicator[]): Template => ({ ...monthly, id, indicators });
const own = (name: string, id = "indicator_1", synonyms: string[] = [], unit = "亿元"): Indicator => ({
  ...GDP,
  id,
  name: { "zh-CN": name, "en-US": name },
  synonyms,
  unit,
});

test("every indicator of the shipped templates is known by any of its names, whichever was chosen", () => {
  const all = joinTemplates(monthly, others);
  const ids = new Set(TEMPLATES.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  expect(new Set(all.indicators.map(({ id }) => id))).toEqual(ids);
  for (const template of TEMPLATES) {
    for (const indicator of template.indicators) {
      for (const name of namesOf(indicator)) expect(findIndicator(all, name)?.id).toBe(indicator.id);
    }
  }
});

test("no name means two indicators", () => {
  const names = joinTemplates(monthly, others).indicators.flatMap((one) => [...new Set(namesOf(one).map(plainName))]);
  expect(names.length).toBe(new Set(names).size);
});

test("the chosen template's own definition wins, and its names are never taken from it", () => {
  const mine = made("mine", own("地区生产总值", "gdp", ["GDP"], "万元"), own("规上产值", "mine_output"));
  const all = joinTemplates(mine, [monthly]);
  expect(findIndicator(all, "GDP")!.unit).toBe("万元");
  expect(findIndicator(all, "生产总值")!.unit).toBe("万元");
  expect(findIndicator(all, "规上产值")!.id).toBe("mine_output");
});

test("numbered indicators of two templates made of sheets stay two", () => {
  const all = joinTemplates(made("own_1", own("桑蚕产量")), [made("own_2", own("茶叶产量", "indicator_1", ["春茶"]))]);
  expect(findIndicator(all, "桑蚕产量")!.id).toBe("indicator_1");
  expect(findIndicator(all, "春茶")!.id).toBe("own_2_indicator_1");
});
