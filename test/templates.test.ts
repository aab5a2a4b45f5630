import { isConvertible, isUnit } from "../src/core/indicator/units";
import { findIndicator, type Template } from "../src/core/template/Template";
import { LANGUAGES } from "../src/core/texts/language";
import { DICTIONARY, TEMPLATES } from "../src/templates";
import { BULLETIN_INDICATORS } from "./bulletinIndicators";
import { CATALOGUE } from "../src/templates/catalogue";

const KINDS = ["flow", "stock", "ratio", "index"];
const PLAIN_ID = /^[a-z][a-z0-9_]*$/;

/** What is wrong with a template. */
function flawsOf(template: Template): string[] {
  const flaws: string[] = [];
  const check = (holds: boolean, flaw: string) => holds || flaws.push(flaw);
  const named = (names: Record<string, string>) => LANGUAGES.every((language) => names[language]?.trim());
  check(PLAIN_ID.test(template.id), "template id");
  check(Number.isInteger(template.version) && template.version > 0, "version");
  check(Boolean(named(template.name) && named(template.description)), "template name");
  check(template.indicators.length > 0, "no indicators");
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const one of template.indicators) {
    check(PLAIN_ID.test(one.id) && !ids.has(one.id), `id ${one.id}`);
    ids.add(one.id);
    check(Boolean(named(one.name)), `name of ${one.id}`);
    check(isUnit(one.unit), `unit of ${one.id}`);
    check(KINDS.includes(one.kind), `kind of ${one.id}`);
    check(["higher", "lower"].includes(one.direction), `direction of ${one.id}`);
    check(["published", "computed"].includes(one.growth), `growth of ${one.id}`);
    check(Number.isInteger(one.decimals) && one.decimals >= 0 && one.decimals <= 4, `decimals of ${one.id}`);
    check((one.unit === "%" || one.unit === "‰") <= (one.kind === "ratio"), `kind of the rate ${one.id}`);
    for (const name of [...Object.values(one.name), ...one.synonyms]) {
      const plain = name.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
      check(plain !== "" && !owners.has(plain), `name ${name} of ${one.id} and ${owners.get(plain)}`);
      owners.set(plain, one.id);
    }
  }
  return flaws;
}

test("the catalogue names the seven templates as they are", () => {
  const ids = ["monthly", "half_year", "annual", "targets", "villages", "projects", "livelihood"];
  expect(TEMPLATES.map((template) => template.id)).toEqual(ids);
  expect(CATALOGUE).toEqual(
    TEMPLATES.map(({ id, name, description, indicators }) => ({
      id,
      name,
      description,
      indicators: indicators.length,
    })),
  );
});

test("every indicator of the dictionary has its place in a template, and its definition in both languages", () => {
  const placed = new Set(TEMPLATES.flatMap((template) => template.indicators.map(({ id }) => id)));
  expect(DICTIONARY.indicators.filter(({ id }) => !placed.has(id))).toEqual([]);
  const vague = DICTIONARY.indicators.filter(
    ({ definition }) => !definition?.["zh-CN"] || definition["en-US"] === definition["zh-CN"],
  );
  expect(vague.map(({ id }) => id)).toEqual([]);
});

test("an indicator is the same in every template that has it", () => {
  for (const { indicators } of TEMPLATES) {
    for (const one of indicators) expect(one).toBe(DICTIONARY.indicators.find(({ id }) => id === one.id));
  }
});

test("a name means one indicator in the whole dictionary, and a part's whole is there", () => {
  const whole = { ...TEMPLATES[0]!, indicators: [...DICTIONARY.indicators] };
  expect(flawsOf(whole)).toEqual([]);
  const ids = new Set(DICTIONARY.indicators.map(({ id }) => id));
  expect(DICTIONARY.indicators.filter(({ partOf }) => partOf !== undefined && !ids.has(partOf))).toEqual([]);
});

test.each([
  { look: "retail sales of all units and of those above quota", names: ["社零", "限上社零", "限上批零住餐销售额"] },
  { look: "the four revenues", names: ["财政总收入", "地方财政收入", "一般公共预算收入", "税收收入"] },
  { look: "industry above and below designated size", names: ["规上工业总产值", "规下工业总产值", "工业总产值"] },
  { look: "output and value added", names: ["规上工业总产值", "规上工业增加值"] },
  { look: "applied for and recognised", names: ["申报高新技术企业", "新增国家高新技术企业"] },
  { look: "total and business income of villages", names: ["村集体总收入", "村集体经营性收入", "村均经营性收入"] },
])("look-alikes stay apart: $look", ({ names }) => {
  const whole = { ...TEMPLATES[0]!, indicators: [...DICTIONARY.indicators] };
  const ids = names.map((name) => findIndicator(whole, name)?.id);
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBe(names.length);
});

describe.each(TEMPLATES.map((template) => ({ id: template.id, template })))("template $id", ({ template }) => {
  test("has no flaws", () => expect(flawsOf(template)).toEqual([]));

  test("every name and synonym finds its own indicator", () => {
    for (const one of template.indicators) {
      for (const name of [...Object.values(one.name), ...one.synonyms]) expect(findIndicator(template, name)).toBe(one);
    }
  });
});

// The check must be able to fail.
const [monthly] = TEMPLATES;
const first = monthly!.indicators[0]!;
test.each([
  { rule: "an id twice", change: { id: monthly!.indicators[1]!.id }, flaw: `id ${monthly!.indicators[1]!.id}` },
  { rule: "no English name", change: { name: { ...first.name, "en-US": "" } }, flaw: "name of gdp" },
  { rule: "an unknown unit", change: { unit: "亿" }, flaw: "unit of gdp" },
  {
    rule: "a synonym of two indicators",
    change: { synonyms: ["固投"] },
    flaw: "name 固投 of fixed_asset_investment and gdp",
  },
  { rule: "a rate that would be summed", change: { unit: "%" }, flaw: "kind of the rate gdp" },
])("a faulty template is refused: $rule", ({ change, flaw }) => {
  const faulty = { ...monthly!, indicators: [{ ...first, ...change }, ...monthly!.indicators.slice(1)] };
  expect(flawsOf(faulty)).toContain(flaw);
});

test("every core indicator of the five bulletins has its place in a template, in a unit that its own can be stated in", () => {
  const homeless = BULLETIN_INDICATORS.filter(([name, unit]) =>
    TEMPLATES.every((template) => {
      const found = findIndicator(template, name);
      return !found || (unit !== null && !isConvertible(unit, found.unit));
    }),
  );
  expect(homeless).toEqual([]);
});
