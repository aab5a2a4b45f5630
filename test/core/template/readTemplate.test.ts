import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { partJson, partXml, TEMPLATE_NAMESPACE } from "../../../src/core/template/partXml";
import { readTemplate } from "../../../src/core/template/readTemplate";
import { templateFaultText } from "../../../src/core/template/TemplateFault";
import { templateJson, writeTemplate } from "../../../src/core/template/writeTemplate";
import { DICTIONARY, TEMPLATES } from "../../../src/templates";
import { anyTemplate } from "./arbitrary";

const ROOT = join(__dirname, "../../..");
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Record<string, unknown>;
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, allowUnionTypes: true }).compile(
  read("docs/template.schema.json"),
);
const FILES = readdirSync(join(ROOT, "src/templates")).filter(
  (name) => name.endsWith(".json") && name !== "indicators.json",
);

test.each(FILES)("%s, as shipped, keeps to the published schema", (name) => {
  expect(validate(read(`src/templates/${name}`)) ? [] : validate.errors).toEqual([]);
});

test.each(TEMPLATES.map((template) => ({ id: template.id, template })))(
  "$id, as exported, keeps to it too",
  ({ template }) => {
    expect(validate(templateJson(template)) ? [] : validate.errors).toEqual([]);
  },
);

test("the example of the documentation is a template", () => {
  const example = /```json\n([\s\S]*?)```/u.exec(readFileSync(join(ROOT, "docs/template-format.md"), "utf8"))![1]!;
  const json: unknown = JSON.parse(example);
  expect(validate(json)).toBe(true);
  const reading = readTemplate(json, DICTIONARY);
  expect("template" in reading && reading.template.indicators.map(({ id }) => id)).toEqual([
    "industrial_output",
    "fixed_asset_investment",
    "parcels",
  ]);
});

test("reading what was written gives the template back, and the writing keeps to the schema", () => {
  fc.assert(
    fc.property(anyTemplate, (template) => {
      const text = writeTemplate(template);
      expect(readTemplate(JSON.parse(text))).toEqual({ template });
      expect(validate(JSON.parse(text))).toBe(true);
      expect(partJson(partXml(TEMPLATE_NAMESPACE, JSON.parse(text)))).toEqual(JSON.parse(text));
    }),
    { numRuns: 200 },
  );
});

test("whatever JSON comes, reading answers and never throws", () => {
  fc.assert(
    fc.property(fc.jsonValue(), anyTemplate, fc.string(), (junk, template, field) => {
      readTemplate(junk, DICTIONARY);
      expect(readTemplate({ ...templateJson(template), [field || "x"]: junk })).toEqual(expect.anything());
    }),
  );
});

const GOOD = {
  format: 2,
  id: "ours",
  version: 1,
  name: { "zh-CN": "某模板" },
  indicators: [
    { id: "a", name: { "zh-CN": "甲" }, synonyms: ["子"], unit: "亿元", kind: "flow", decimals: 2 },
    { id: "b", name: { "zh-CN": "乙" }, unit: "%", kind: "ratio", decimals: 1 },
  ],
};
const change = (place: number, fields: object) => ({
  ...GOOD,
  indicators: GOOD.indicators.map((one, at) => (at === place ? { ...one, ...fields } : one)),
});

test("what is left out is filled in: English, synonyms, direction, source of growth", () => {
  const reading = readTemplate(GOOD);
  if (!("template" in reading)) throw new Error(JSON.stringify(reading.faults));
  expect(reading.template.indicators[1]).toEqual({
    id: "b",
    name: { "zh-CN": "乙", "en-US": "乙" },
    synonyms: [],
    unit: "%",
    kind: "ratio",
    direction: "higher",
    growth: "computed",
    decimals: 1,
  });
});

test.each([
  { what: "not an object", json: "模板", path: "", code: "notTemplate" },
  { what: "no version", json: { ...GOOD, version: undefined }, path: "/version", code: "notWhole" },
  { what: "a misspelt field", json: { ...GOOD, indicator: [] }, path: "/indicator", code: "unknownField" },
  { what: "no indicators", json: { ...GOOD, indicators: [] }, path: "/indicators", code: "tooFew" },
  { what: "an unknown unit", json: change(0, { unit: "亿" }), path: "/indicators/0/unit", code: "unitUnknown" },
  {
    what: "a rate that would be summed",
    json: change(1, { kind: "flow" }),
    path: "/indicators/1/kind",
    code: "rateKind",
  },
  { what: "an id twice", json: change(1, { id: "a" }), path: "/indicators/1", code: "idTwice" },
  { what: "a synonym of another", json: change(1, { synonyms: ["子 "] }), path: "/indicators/1", code: "nameTwice" },
  { what: "an id with capitals", json: change(0, { id: "GDP" }), path: "/indicators/0/id", code: "idForm" },
  {
    what: "a line break in a name",
    json: change(0, { name: { "zh-CN": "甲\n乙" } }),
    path: "/indicators/0/name/zh-CN",
    code: "lineBreak",
  },
  {
    what: "a blank name",
    json: change(0, { name: { "zh-CN": " " } }),
    path: "/indicators/0/name/zh-CN",
    code: "blank",
  },
  {
    what: "a section that is not there",
    json: change(0, { section: "x" }),
    path: "/indicators/0/section",
    code: "sectionUnknown",
  },
  { what: "a part of itself", json: change(0, { partOf: "a" }), path: "/indicators/0/partOf", code: "partOfItself" },
  { what: "half a decimal", json: change(0, { decimals: 1.5 }), path: "/indicators/0/decimals", code: "notWhole" },
  {
    what: "an indicator the dictionary lacks",
    json: { ...GOOD, indicators: ["gpd"] },
    path: "/indicators/0",
    code: "dictionaryUnknown",
  },
  {
    what: "a target of nothing",
    json: { ...GOOD, targets: [{ indicator: "c", kind: "level" }] },
    path: "/targets/0/indicator",
    code: "indicatorUnknown",
  },
  { what: "a town twice", json: { ...GOOD, towns: ["东镇", { name: "东 镇" }] }, path: "/towns/1", code: "townTwice" },
  {
    what: "five quarters",
    json: { ...GOOD, targets: [{ indicator: "a", kind: "level", quarters: [1, 2, 3, 4, 5] }] },
    path: "/targets/0/quarters",
    code: "tooMany",
  },
])("refused, with its place and what to do: $what", ({ json, path, code }) => {
  const reading = readTemplate(json, DICTIONARY);
  if (!("faults" in reading)) throw new Error("it was read");
  expect(reading.faults.map((fault) => ({ path: fault.path, code: fault.code }))).toContainEqual({ path, code });
  for (const language of ["zh-CN", "en-US"] as const) {
    for (const fault of reading.faults) expect(templateFaultText(fault, language)).toMatch(/[。.]$/u);
  }
});

test.each([
  {
    what: "another program's entities",
    xml: "<?xml version='1.0'?><k:kept xmlns:k='urn:x'>{&quot;a&quot;:&#x22;&amp;&#34;}</k:kept>",
    json: { a: "&" },
  },
  { what: "CDATA", xml: '<kept xmlns="urn:x"><![CDATA[{"a":"<"}]]></kept>', json: { a: "<" } },
  { what: "someone else's XML", xml: "<other/>", json: undefined },
  { what: "no JSON inside", xml: "<kept>x</kept>", json: undefined },
])("custom XML with $what", ({ xml, json }) => expect(partJson(xml)).toEqual(json));
