import { diffTemplates } from "../../../src/core/template/diffTemplates";
import { conflictOf, withSynonyms } from "../../../src/core/template/synonyms";
import { readSynonyms, synonymsJson } from "../../../src/core/template/synonymsFile";
import { findIndicator, type Indicator, type Template } from "../../../src/core/template/Template";
import { templateOfSheet, type SheetSummary } from "../../../src/core/template/templateOfSheet";
import { DICTIONARY, TEMPLATES } from "../../../src/templates";

const monthly = TEMPLATES[0]!;
const [gdp, ...others] = monthly.indicators as [Indicator, ...Indicator[]];
const with_ = (change: Partial<Indicator>): Template => ({
  ...monthly,
  indicators: [{ ...gdp, ...change }, ...others],
});

test.each([
  { what: "nothing", after: monthly, changes: [] },
  {
    what: "an indicator more",
    after: { ...monthly, indicators: [...monthly.indicators, { ...gdp, id: "x" }] },
    changes: [{ kind: "added", indicator: { ...gdp, id: "x" } }],
  },
  {
    what: "an indicator less",
    after: { ...monthly, indicators: others },
    changes: [{ kind: "removed", indicator: gdp }],
  },
  {
    what: "a name",
    after: with_({ name: { ...gdp.name, "zh-CN": "生产总值" } }),
    changes: [{ kind: "renamed", id: "gdp", before: "地区生产总值", after: "生产总值" }],
  },
  {
    what: "a unit",
    after: with_({ unit: "万元" }),
    changes: [{ kind: "changed", id: "gdp", name: "地区生产总值", field: "unit", before: "亿元", after: "万元" }],
  },
  {
    what: "synonyms",
    after: with_({ synonyms: ["GDP", "地区GDP", "产值合计"] }),
    changes: [{ kind: "synonyms", id: "gdp", name: "地区生产总值", added: ["产值合计"], removed: ["生产总值"] }],
  },
  {
    what: "a definition",
    after: with_({ definition: gdp.name }),
    changes: [{ kind: "redefined", id: "gdp", name: "地区生产总值" }],
  },
  {
    what: "a town",
    after: { ...monthly, towns: [{ name: "东镇", aliases: [], group: null }] },
    changes: [{ kind: "townAdded", name: "东镇" }],
  },
  { what: "the periods", after: { ...monthly, periods: "year" as const }, changes: [{ kind: "periods" }] },
])("the difference of two editions: $what", ({ after, changes }) =>
  expect(diffTemplates(monthly, after)).toEqual(changes),
);

describe("names of the user's own", () => {
  test("join the template's; one it has already changes nothing", () => {
    const { template, conflicts } = withSynonyms(monthly, [
      { indicator: "gdp", name: " 经济总量 " },
      { indicator: "gdp", name: "Ｇ D P" },
    ]);
    expect(conflicts).toEqual([]);
    expect(findIndicator(template, "经济总量")?.id).toBe("gdp");
    expect(template.indicators[0]!.synonyms).toEqual([...gdp.synonyms, "经济总量"]);
    expect(findIndicator(monthly, "经济总量")).toBeUndefined();
  });

  test.each([
    { synonym: { indicator: "retail_sales", name: "限上社零" }, kind: "taken", owner: "限额以上社会消费品零售额" },
    {
      synonym: { indicator: "local_fiscal_revenue", name: "一般公共预算收入" },
      kind: "taken",
      owner: "一般公共预算收入",
    },
    { synonym: { indicator: "no_such", name: "某" }, kind: "noIndicator" },
    { synonym: { indicator: "gdp", name: "　" }, kind: "blank" },
  ])("are refused where they mislead: $synonym.name", ({ synonym, ...conflict }) => {
    expect(conflictOf(monthly, synonym)).toEqual({ ...conflict, synonym });
    expect(withSynonyms(monthly, [synonym]).template).toBe(monthly);
  });

  test("two of the user's own that collide: the first stays", () => {
    const twice = [
      { indicator: "gdp", name: "某指标" },
      { indicator: "exports", name: "某指标" },
    ];
    const { template, conflicts } = withSynonyms(monthly, twice);
    expect(findIndicator(template, "某指标")?.id).toBe("gdp");
    expect(conflicts).toEqual([{ kind: "taken", synonym: twice[1], owner: "地区生产总值" }]);
  });

  test("are read back from JSON; what is none is passed over", () => {
    const names = { synonyms: [{ indicator: "gdp", name: "经济总量" }], towns: [{ town: "城关街道", alias: "城关" }] };
    expect(readSynonyms(JSON.parse(JSON.stringify(synonymsJson(names))))).toEqual(names);
    const nothing = { synonyms: [], towns: [] };
    expect(readSynonyms({ synonyms: [null, 1, { indicator: "gdp" }, { indicator: "gdp", name: "" }] })).toEqual(
      nothing,
    );
    for (const junk of [null, "x", [], { synonyms: 3, towns: "x" }]) expect(readSynonyms(junk)).toEqual(nothing);
  });
});

describe("a template of a sheet", () => {
  const SHEET: SheetSummary = {
    title: " 各镇  指标表 ",
    indicators: [
      { name: "固投", unit: "万元" },
      { name: "快递业务量", unit: "万件" },
      { name: "垃圾分类覆盖率", unit: "%", decimals: 1 },
      { name: "固定资产投资", unit: "亿元" },
    ],
    towns: ["东镇", "西镇"],
    periods: "month",
    measures: ["value", "growth"],
    kind: "towns",
  };

  test("takes known indicators with their definitions in the sheet's unit, and describes the others as far as they tell", () => {
    const template = templateOfSheet(SHEET, "our_sheet", DICTIONARY.indicators);
    expect(template.name["zh-CN"]).toBe("各镇 指标表");
    expect(template.indicators.map(({ id, unit, kind, decimals }) => [id, unit, kind, decimals])).toEqual([
      ["fixed_asset_investment", "万元", "flow", 2],
      ["indicator_1", "万件", "stock", 0],
      ["indicator_2", "%", "ratio", 1],
    ]);
    expect(template.indicators[0]!.definition).toEqual(findIndicator(monthly, "固投")!.definition);
    expect(template.entry).toEqual({ kind: "towns", measures: ["value", "growth"] });
    expect(template.towns!.map(({ name }) => name)).toEqual(["东镇", "西镇"]);
  });
});
