import { readTemplate } from "../../../src/core/template/readTemplate";

/** monthly.json as it was shipped first, cut to one indicator: format 1 had no mark. */
const FORMAT_1 = {
  id: "monthly",
  version: 1,
  name: { "zh-CN": "月度主要经济指标", "en-US": "Monthly key indicators" },
  description: { "zh-CN": "逐镇累计数。", "en-US": "Town by town." },
  indicators: [
    {
      id: "gdp",
      name: { "zh-CN": "地区生产总值", "en-US": "Gross regional product" },
      synonyms: ["GDP"],
      unit: "亿元",
      kind: "flow",
      direction: "higher",
      growth: "published",
      decimals: 2,
    },
  ],
};

test("a template of format 1 is read with all that it says", () => {
  expect(readTemplate(FORMAT_1)).toEqual({ template: FORMAT_1 });
});

test.each([
  { what: "a format yet to come", format: 3, code: "newerFormat", args: ["3", "2"] },
  { what: "no number", format: "2", code: "notWhole", args: ["1", "2"] },
  { what: "a fraction", format: 1.5, code: "notWhole", args: ["1", "2"] },
  { what: "nothing", format: null, code: "notWhole", args: ["1", "2"] },
  { what: "zero", format: 0, code: "notWhole", args: ["1", "2"] },
])("refused as a format: $what", ({ format, code, args }) => {
  const json = format === null ? { ...FORMAT_1, format: "" } : { ...FORMAT_1, format };
  expect(readTemplate(json)).toEqual({ faults: [{ path: "/format", code, args }] });
});
