import { join } from "node:path";
import { understand } from "../../../src/core/intake/understand";
import { summaryOfSheet } from "../../../src/core/template/summaryOfSheet";
import { templateOfSheet } from "../../../src/core/template/templateOfSheet";
import { readTemplate } from "../../../src/core/template/readTemplate";
import { templateJson } from "../../../src/core/template/writeTemplate";
import { DICTIONARY, TEMPLATES } from "../../../src/templates";
import { readGridFile } from "../intake/gridFile";

function summaryOf(fixture: string) {
  const { sheet } = readGridFile(join(__dirname, "..", "..", "fixtures", "intake", `${fixture}.txt`));
  const options = { template: TEMPLATES[0]!, choices: {}, towns: [], period: null };
  return summaryOfSheet(understand(sheet, options), sheet.name);
}

test("towns down, measures across: totals are no towns", () => {
  expect(summaryOf("i23-checks")).toEqual({
    title: "各镇财政收入(万元)",
    indicators: [
      { name: "财政总收入", unit: "万元", decimals: 0 },
      { name: "一般公共预算收入", unit: "万元", decimals: 0 },
    ],
    towns: ["东镇", "西镇", "南镇"],
    periods: "month",
    measures: ["value", "previous", "growth", "target", "completion"],
    kind: "towns",
  });
});

test("groups without a word for it are no towns either", () => {
  expect(summaryOf("i06-totals").towns).toEqual(["东镇", "西镇", "南镇", "北镇"]);
});

test("the indicators of one town down", () => {
  expect(summaryOf("i04b-unit-order")).toMatchObject({
    title: "东镇主要指标",
    indicators: [
      { name: "固定资产投资", unit: "亿元", decimals: 1 },
      { name: "规上工业总产值", unit: "万元", decimals: 0 },
      { name: "一般公共预算收入", unit: "亿元", decimals: 1 },
      { name: "实际利用外资", unit: "万美元", decimals: 0 },
    ],
    towns: ["东镇"],
    kind: "indicators",
  });
});

test.each(["i23-checks", "i04b-unit-order", "t14-groups", "t01-futian", "d01-growth-target"])(
  "the template made of %s is one that can be kept and read again",
  (fixture) => {
    const template = templateOfSheet(summaryOf(fixture), "own_1", DICTIONARY.indicators);
    expect(readTemplate(JSON.parse(JSON.stringify(templateJson(template))))).toEqual({ template });
  },
);
