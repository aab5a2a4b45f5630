/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "../../workbench/model/Workbook";
import { readManifest } from "../../workbench/page/manifest";
import { addressIn, readOptions } from "../../workbench/page/options";
import { fillSample } from "../../workbench/page/sample";
import { fill } from "../../workbench/page/texts";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const defaults = { locale: "zh-CN", log: false, delayMs: 0, theme: "light", empty: false };

describe("the address of the page", () => {
  test.each([
    ["nothing asked: Chinese, with data", "", {}],
    ["English", "?lang=en-US", { locale: "en-US" }],
    ["the log, without a value", "?log", { log: true }],
    ["a delay", "?delay=200", { delayMs: 200 }],
    [
      "all together",
      "?lang=en-US&log&delay=50&dark&empty",
      { locale: "en-US", log: true, delayMs: 50, theme: "dark", empty: true },
    ],
  ])("%s", (_rule, search, expected) => {
    expect(readOptions(search)).toEqual({ ...defaults, ...expected });
  });

  test.each([
    ["?lang=fr", "lang=fr"],
    ["?delay=soon", "delay=soon"],
    ["?delay=-1", "delay=-1"],
    ["?theme=pink", "theme=pink"],
  ])("%s is refused by name", (search, named) => {
    expect(() => readOptions(search)).toThrow(named);
  });

  test("the other language keeps everything else", () => {
    expect(readOptions(addressIn("en-US", "?delay=50&dark"))).toEqual({
      ...defaults,
      locale: "en-US",
      delayMs: 50,
      theme: "dark",
    });
    expect(readOptions(addressIn("zh-CN", "?lang=en-US&empty"))).toEqual({ ...defaults, empty: true });
  });
});

describe("the manifest as the page reads it", () => {
  test.each([
    ["zh-CN", "乡镇指标", "/addin/functions.zh-CN.json"],
    ["en-US", "Town Indicators", "/addin/functions.json"],
  ])("%s: button, pane and functions", (locale, label, functions) => {
    expect(readManifest(manifest, locale)).toEqual({
      id: "d86c8009-b58c-46c8-8ebe-6aadbc4c9c85",
      version: "0.1.0.0",
      label,
      tip: expect.stringMatching(locale === "zh-CN" ? /导入/ : /Import/) as string,
      icon: "/addin/assets/icon-32.png",
      pane: "/addin/taskpane.html",
      functions,
      namespace: "IND",
    });
  });

  test.each([
    ["a missing part is named", /<Namespace .*\/>/, "ExtensionPoint has no Namespace"],
    ["a dangling resid is named", /<bt:Url id="Taskpane.Url".*\/>/, "resid Taskpane.Url names nothing"],
  ])("%s", (_rule, part, sentence) => {
    expect(() => readManifest(manifest.replace(part, ""), "zh-CN")).toThrow(sentence);
  });
});

describe("the sample sheet", () => {
  const csv = readFileSync(join(__dirname, "../../samples/dazhou-2018-07.csv"), "utf8");
  const workbook = Workbook.withSheet("达州数据");
  fillSample(workbook.active, csv, "zh-CN");
  const cell = (row: number, column: number) => workbook.active.cell(row, column);
  const heads = Array.from({ length: 13 }, (_, column) => cell(2, column)?.value);
  const number = (row: number, head: string) => cell(row, heads.indexOf(head))?.value as number;

  test("the heads are those of the file, without the empty column, with the share beside its target", () => {
    expect(heads.slice(0, 10)).toEqual([
      "地区",
      "指标",
      "期间",
      "数值",
      "单位",
      "公布增速",
      "年度目标",
      "阶段目标",
      "阶段目标期间",
      "完成阶段目标",
    ]);
    expect(heads).not.toContain("上年同期");
  });

  test("every share is a formula and gives the published percentage", () => {
    const published = [78.5, 78.0, 82.7, 90.8, 84.0, 77.3, 84.9, 80.9, 59.8, 65.1];
    published.forEach((percent, n) => {
      const row = 3 + n;
      expect(cell(row, 9)).toMatchObject({ formula: `=D${row + 1}/H${row + 1}`, style: { numberFormat: "0.0%" } });
      expect(((number(row, "数值") / number(row, "阶段目标")) * 100).toFixed(1)).toBe(percent.toFixed(1));
    });
  });

  test("nine units add up to the total", () => {
    for (const head of ["年度目标", "阶段目标", "数值"]) {
      const units = Array.from({ length: 9 }, (_, n) => number(4 + n, head));
      expect(units.reduce((sum, one) => sum + one, 0)).toBeCloseTo(number(3, head), 9);
    }
  });

  test("growth is a fraction shown in percent; what is not published stays a dash without a share", () => {
    expect(cell(15, 5)).toMatchObject({ value: 0.137, style: { numberFormat: "0.0%" } });
    expect(cell(14, 5)?.value).toBe("—");
    expect(cell(15, 9)?.formula).toBeUndefined();
  });
});

test("places in texts are filled by name, unknown ones stay visible", () => {
  expect(fill("{a} of {b}, {c}", { a: 1, b: "two" })).toBe("1 of two, {c}");
});
