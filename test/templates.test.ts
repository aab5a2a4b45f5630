import { isUnit } from "../src/core/indicator/units";
import { findIndicator, type Template } from "../src/core/template/Template";
import { LANGUAGES } from "../src/core/texts/language";
import { TEMPLATES } from "../src/templates";

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

test("template ids are unique", () => {
  const ids = TEMPLATES.map((template) => template.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("monthly");
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
