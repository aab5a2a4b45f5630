/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "../../workbench/model/Workbook";
import { readManifest } from "../../workbench/page/manifest";
import { addressIn, readOptions } from "../../workbench/page/options";
import { fillSample } from "../../workbench/page/sample";
import { fill } from "../../workbench/page/texts";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const defaults = { locale: "zh-CN", log: false, delayMs: 0, dark: false, empty: false };

describe("the address of the page", () => {
  test.each([
    ["nothing asked: Chinese, with data", "", {}],
    ["English", "?lang=en-US", { locale: "en-US" }],
    ["the log, without a value", "?log", { log: true }],
    ["a delay", "?delay=200", { delayMs: 200 }],
    [
      "all together",
      "?lang=en-US&log&delay=50&dark&empty",
      { locale: "en-US", log: true, delayMs: 50, dark: true, empty: true },
    ],
  ])("%s", (_rule, search, expected) => {
    expect(readOptions(search)).toEqual({ ...defaults, ...expected });
  });

  test.each([
    ["?lang=fr", "lang=fr"],
    ["?delay=soon", "delay=soon"],
    ["?delay=-1", "delay=-1"],
  ])("%s is refused by name", (search, named) => {
    expect(() => readOptions(search)).toThrow(named);
  });

  test("the other language keeps everything else", () => {
    expect(readOptions(addressIn("en-US", "?delay=50&dark"))).toEqual({
      ...defaults,
      locale: "en-US",
      delayMs: 50,
      dark: true,
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

test("the sample: nine units add up to the total, every share is the published one", () => {
  const workbook = Workbook.withSheet("达州数据");
  fillSample(workbook.active, "zh-CN");
  const sheet = workbook.active;
  const number = (row: number, column: number) => sheet.cell(row, column)?.value as number;
  const published = [78.5, 78.0, 82.7, 90.8, 84.0, 77.3, 84.9, 80.9, 59.8, 65.1];
  published.forEach((percent, n) => {
    const row = 3 + n;
    expect(sheet.cell(row, 4)).toMatchObject({ formula: `=D${row + 1}/C${row + 1}`, style: { numberFormat: "0.0%" } });
    expect(((number(row, 3) / number(row, 2)) * 100).toFixed(1)).toBe(percent.toFixed(1));
  });
  for (const column of [1, 2, 3]) {
    const sum = published.slice(1).reduce((total, _percent, n) => total + number(4 + n, column), 0);
    expect(sum).toBeCloseTo(number(3, column), 9);
  }
  expect(sheet.cell(6, 0)?.value).toBe("达川区");
  expect(sheet.cell(4, 5)?.value).toBeNull();
});

test("the sample sheet and the sample file tell the same figures", () => {
  const text = readFileSync(join(__dirname, "../../samples/dazhou-2018-07.csv"), "utf8").replace(/^\ufeff/, "");
  const [head, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  const field = (line: string[], name: string) => line[head!.indexOf(name)] ?? "";
  const find = (town: string, indicator: string) =>
    lines.find((line) => field(line, "地区") === town && field(line, "指标") === indicator)!;
  const workbook = Workbook.withSheet("达州数据");
  fillSample(workbook.active, "zh-CN");
  for (let row = 3; row <= 12; row++) {
    const [town, year, stage, done, , growth] = [0, 1, 2, 3, 4, 5].map(
      (column) => workbook.active.cell(row, column)?.value,
    );
    const project = find(String(town), "重点项目投资");
    expect(["年度目标", "阶段目标", "数值"].map((name) => Number(field(project, name)))).toEqual([year, stage, done]);
    const published = field(find(String(town), "固定资产投资"), "公布增速");
    expect(published).toBe(growth === null ? "—" : `${(Number(growth) * 100).toFixed(1)}%`);
  }
});

test("places in texts are filled by name, unknown ones stay visible", () => {
  expect(fill("{a} of {b}, {c}", { a: 1, b: "two" })).toBe("1 of two, {c}");
});
