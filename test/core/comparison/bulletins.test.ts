import { draftOf } from "../../../src/core/comparison/draftOf";
import { planOfSpec } from "../../../src/core/comparison/refresh/planOfSpec";
import type { CellValue } from "../../../src/core/comparison/derived/Derived";
import type { SheetDraft } from "../../../src/core/comparison/sheet/SheetDraft";
import type { SheetSpec } from "../../../src/core/comparison/spec/SheetSpec";
import type { DataRow } from "../../../src/core/data/DataRow";
import { toDate, type Period } from "../../../src/core/period/Period";
import { findIndicator } from "../../../src/core/template/Template";
import { TEMPLATES } from "../../../src/templates";
import { dataRow } from "../data/rows";
import { bodyOf } from "./plans";
import { draftValues } from "./values";

/**
 * Headline figures of five published town reports: 场口镇 January to April 2025, 洲泉镇 2024, 瓜沥镇 first half (2023, inferred),
 * a town made anonymous by its publisher (January to May 2023), 湖镇镇 2024. What is asked of them are the facts D1–D15.
 */
const template = TEMPLATES.find(({ id }) => id === "annual")!;
const year = (number: number): Period => ({ unit: "year", number });
const rowsOf = (town: string, period: Period, figures: Record<string, Partial<DataRow>>) =>
  Object.entries(figures).map(([indicator, more]) => dataRow({ town, indicator, period, unit: "亿元", ...more }));
const draft = (spec: SheetSpec, data: DataRow[], period: Period): SheetDraft => {
  const found = draftOf(spec, data, { template, period, language: "zh-CN" });
  if (!found) throw new Error("no sheet");
  return found;
};
const linesOf = (sheet: SheetDraft): Map<CellValue, CellValue[]> =>
  new Map(draftValues(sheet).map(([name, ...rest]) => [name!, rest]));

const CHANGKOU = [
  ...rowsOf("场口镇", toDate(2025, 4), {
    规上工业总产值: { value: 39.6, growth: 0.121 },
    规上工业增加值: { completion: 1 },
    限上批零住餐销售额: { growth: 0.327 },
    社会消费品零售总额: { growth: 0.368 },
    矛盾纠纷案件总量: { growth: -0.17, unit: "件" },
  }),
  ...rowsOf("场口镇", year(2024), { 规上工业总产值: { value: 123, growth: 0.052, status: "超" } }),
];
const ZHOUQUAN = rowsOf("洲泉镇", year(2024), {
  地区生产总值: { value: 133.8, growth: 0.063, status: "预计" },
  规上工业总产值: { value: 737.1, growth: 0.05, rank: "全市第1（总量）" },
  规上工业增加值: { value: 101, growth: 0.06, status: "预计" },
  服务业投资: { value: 12.2, completion: 1.735 },
  实到外资: { value: 1175, unit: "万美元", growth: 0.5667 },
});
const GUALI = rowsOf("瓜沥镇", toDate(2023, 6), {
  财政总收入: { value: 17.03, growth: 0.4287 },
  地方财政收入: { value: 9.32, growth: 0.3475 },
  规上工业增加值: { value: 38.32 },
  工业投资: { value: 13.52, growth: 0.0718 },
});
const ANONYMOUS = rowsOf("XX镇", toDate(2023, 5), {
  规上工业总产值: { note: "XX" },
  批而未供土地清理: { value: 98.11, unit: "亩", completion: 0.57 },
  供而未用土地清理: { value: 44.0385, unit: "亩", completion: 4.85 },
});
const HUZHEN = [
  ...rowsOf("湖镇镇", year(2024), {
    规上工业总产值: { value: 74.23, growth: 0.2375 },
    固定资产投资: { value: 7.85 },
    一般公共预算收入: { value: 2.06, growth: 0.5, status: "约" },
    村集体经济总收入: { value: 7526, growth: 0.055, unit: "万元" },
    办公经费: { value: 33.34, growth: -0.099, unit: "万元" },
    公务接待费: { value: 0.88, growth: -0.747, unit: "万元" },
  }),
  ...rowsOf("湖镇镇", year(2023), { 规上工业总产值: { value: 60, status: "超" } }),
];

describe("scorecards of the five bulletins", () => {
  const card = (data: DataRow[], period: Period) => draft({ kind: "scorecard" }, data, period);

  test("D2: a completion without a level, growths without a level: what is missing stays missing", () => {
    const lines = linesOf(card(CHANGKOU, toDate(2025, 4)));
    expect(lines.get("规模以上工业增加值")!.slice(1, 7)).toEqual(["—", "—", "—", "—", 1, expect.closeTo(66.6667, 3)]);
    expect(lines.get("社会消费品零售总额")!.slice(1, 4)).toEqual(["—", "—", 0.368]);
  });

  test("D8: where low is good a fall is not red, and stays a fall", () => {
    const sheet = card(HUZHEN, year(2024));
    const line = (name: string) => sheet.lines.find(({ cells }) => cells[0] === name)!;
    expect(line("办公经费")).toMatchObject({ lowIsGood: true });
    expect(line("规模以上工业总产值")).toMatchObject({ lowIsGood: false });
    expect(linesOf(sheet).get("公务接待费")![3]).toBe(-0.747);
  });

  test("D3: a growth whose base lies under last year's own figure is told, and kept", () => {
    const sheet = card(HUZHEN, year(2024));
    expect(linesOf(sheet).get("规模以上工业总产值")!.slice(1, 4)).toEqual([74.23, "—", 0.2375]);
    expect(sheet.notes.join("\n")).toContain(
      "规模以上工业总产值：按公布增速推算的上年同期数为 59.98，与上年的“超60”不符",
    );
  });

  test("D7, D10: 约 and 预计 are printed", () => {
    expect(card(HUZHEN, year(2024)).notes).toContain("约：一般公共预算收入。");
    expect(card(ZHOUQUAN, year(2024)).notes).toContain("预计：地区生产总值、规模以上工业增加值。");
  });

  test("D9, D13: completions far above 100 % are not capped", () => {
    expect(linesOf(card(ZHOUQUAN, year(2024))).get("服务业投资")![5]).toBe(1.735);
    const lines = linesOf(card(ANONYMOUS, toDate(2023, 5)));
    expect(lines.get("供而未用土地清理")!.slice(0, 6)).toEqual(["亩", 44.0385, "—", "—", "—", 4.85]);
  });

  test("D11: a published rank stands with its scope and measure", () => {
    expect(linesOf(card(ZHOUQUAN, year(2024))).get("规模以上工业总产值")![7]).toBe("全市第1（总量）");
  });

  test("D12: growth keeps its two decimals; a level without growth has none", () => {
    const sheet = card(GUALI, toDate(2023, 6));
    expect(sheet.columns[4]!.format).toBe("0.00%");
    const lines = linesOf(sheet);
    expect(lines.get("工业投资")![3]).toBe(0.0718);
    expect(lines.get("规模以上工业增加值")!.slice(1, 4)).toEqual([38.32, "—", "—"]);
  });

  test("D13: XX is missing, not an error and not zero", () => {
    expect(
      linesOf(card(ANONYMOUS, toDate(2023, 5)))
        .get("规模以上工业总产值")!
        .slice(1, 4),
    ).toEqual(["—", "—", "—"]);
  });

  test("D14, D15: each line has its own unit, the title the span of the report", () => {
    const lines = linesOf(card(ZHOUQUAN, year(2024)));
    const capital = findIndicator(template, "实到外资")!.name["zh-CN"];
    expect([lines.get("地区生产总值")![0], lines.get(capital)![0]]).toEqual(["亿元", "万美元"]);
    expect(card(GUALI, toDate(2023, 6)).subtitle).toBe("2023年上半年");
    expect(card(ANONYMOUS, toDate(2023, 5)).subtitle).toBe("2023年1—5月");
  });
});

describe("targets of the bulletins", () => {
  test("D1: three verdicts that disagree, all shown, and the basis of the one that is given is named", () => {
    const targets: SheetSpec["targets"] = [
      { indicator: "规模以上工业总产值", kind: "growth", tier: "assured", version: "", value: 0.078 },
    ];
    const sheet = draft({ kind: "targets", targets }, CHANGKOU, toDate(2025, 4));
    const [line] = draftValues(sheet);
    expect(line!.slice(4)).toEqual([
      "增长 7.8%",
      132.594,
      39.6,
      0.121,
      expect.closeTo(0.2987, 4),
      expect.closeTo(-3.47, 2),
      expect.closeTo(1.15, 1),
      expect.closeTo(4.3, 6),
      expect.closeTo(92.994 / 8, 6),
      "▼ 欠序时",
    ]);
    expect(sheet.notes.join("\n")).toContain("评价以日历进度为准");
  });

  test("D4, D5: of a level and a growth the higher binds; a growth alone becomes a level", () => {
    const next = rowsOf("湖镇镇", toDate(2025, 12), {
      规上工业总产值: { target: 80 },
      一般公共预算收入: {},
    });
    const targets: SheetSpec["targets"] = [
      { indicator: "规模以上工业总产值", kind: "growth", tier: "assessed", version: "", value: 0.1 },
      { indicator: "一般公共预算收入", kind: "growth", tier: "assessed", version: "", value: 0.3 },
    ];
    const sheet = draft({ kind: "targets", targets }, [...HUZHEN, ...next], toDate(2025, 12));
    expect(draftValues(sheet).map((line) => [line[0], line[5]])).toEqual([
      ["规模以上工业总产值", 80],
      ["规模以上工业总产值", 81.653],
      ["一般公共预算收入", 2.678],
    ]);
    expect(sheet.notes.join("\n")).toContain("总量目标（80）和增长目标（相当于 81.653），以要求更高的增长目标为准");
  });
});

test("one table across the towns, with its many gaps: published growths stand, nobody without a figure is ranked", () => {
  const all = [...CHANGKOU, ...ZHOUQUAN, ...GUALI, ...ANONYMOUS, ...HUZHEN];
  const sheet = draft({ kind: "matrix", indicators: ["规上工业总产值", "规上工业增加值"] }, all, year(2024));
  expect(draftValues(sheet)).toEqual([
    ["—", "合计", expect.closeTo(934.33, 6), "—", "—", "—", "—", "—"],
    [1, "湖镇镇", 74.23, 0.2375, 1, "—", "—", "—"],
    [2, "场口镇", 123, 0.052, 2, "—", "—", "—"],
    [3, "洲泉镇", 737.1, 0.05, 3, 101, 0.06, 1],
  ]);
});

describe("one table of each town's latest report (D1–D15: years 2023 to 2025, halves and months)", () => {
  const all = [...CHANGKOU, ...ZHOUQUAN, ...GUALI, ...ANONYMOUS, ...HUZHEN];
  const indicators = ["规上工业总产值", "规上工业增加值", "供而未用土地清理"];
  const latest = (more: Partial<SheetSpec> = {}, until = toDate(2025, 4)) =>
    draft({ kind: "matrix", latest: true, indicators, ...more }, all, until);

  test("each stands with its own period, the latest first; only towns of the same period are ranked among themselves", () => {
    const sheet = latest();
    expect(draftValues(sheet)).toEqual([
      ["—", "场口镇", "2025年1—4月", 39.6, 0.121, "—", "—", "—", "—", "—", "—"],
      [1, "湖镇镇", "2024年", 74.23, 0.2375, 1, "—", "—", "—", "—", "—"],
      [2, "洲泉镇", "2024年", 737.1, 0.05, 2, 101, 0.06, "—", "—", "—"],
      ["—", "瓜沥镇", "2023年上半年", "—", "—", "—", 38.32, "—", "—", "—", "—"],
      ["—", "XX镇", "2023年1—5月", "—", "—", "—", "—", "—", "—", 44.0385, "—"],
    ]);
    // Excel would take 2024年1月 for a date.
    expect(sheet.columns[2]).toMatchObject({ heads: ["报告期"], format: "@" });
    expect(sheet.picture).toBeUndefined();
  });

  test("the notes say what was taken, who is ranked against whom, and give the completions that have no column (D2, D13)", () => {
    const notes = latest().notes.join("\n");
    expect(notes).toContain("报告期：各单位取不晚于2025年1—4月的最近一期；不同期的数不相加，也不互相比较。");
    expect(notes).toContain("只在报告期相同的单位之间排（2024年 2 个），同期只有一个单位有数的不排");
    expect(notes).toContain("另有公布的目标完成率：场口镇（规模以上工业增加值）100%、XX镇（供而未用土地清理）485%。");
  });

  test("nothing that ends later than the period named is taken", () => {
    const lines = draftValues(latest({}, year(2024))).map((line) => line.slice(1, 5));
    expect(lines.slice(0, 3)).toEqual([
      ["湖镇镇", "2024年", 74.23, 0.2375],
      ["场口镇", "2024年", 123, 0.052],
      ["洲泉镇", "2024年", 737.1, 0.05],
    ]);
    expect(draftValues(latest({}, toDate(2023, 6))).map(([, town]) => town)).toEqual(["瓜沥镇", "XX镇"]);
  });

  test("a plan handed in for the whole year is no report, and a total stands with its own period and no rank", () => {
    const more = [
      ...rowsOf("洲泉镇", year(2025), { 规上工业总产值: { target: 800 } }),
      ...rowsOf("全区", year(2024), { 规上工业总产值: { value: 900, growth: 0.04 } }),
    ];
    const sheet = draft({ kind: "matrix", latest: true, indicators }, [...all, ...more], year(2025));
    const lines = linesOf(sheet);
    expect(draftValues(sheet)[0]!.slice(0, 6)).toEqual(["—", "全区", "2024年", 900, 0.04, "—"]);
    expect([...lines.keys()]).not.toContain("合计");
    expect(draftValues(sheet).find(([, town]) => town === "洲泉镇")![2]).toBe("2024年");
  });

  test("a town that has reported nothing of the indicators until then is named, a total is not", () => {
    const noted = (period: Period, more: DataRow[] = [], towns?: string[]) => {
      const spec: SheetSpec = { kind: "matrix", latest: true, indicators, ...(towns && { towns }) };
      return draft(spec, [...all, ...more], period)!.notes.find((note) => note.includes("表中未列")) ?? "";
    };
    const blank = rowsOf("云台乡", toDate(2025, 4), { 规上工业总产值: { value: null, target: 12 } });
    const total = rowsOf("全区", toDate(2025, 4), { 规上工业总产值: { value: null } });
    expect(noted(toDate(2025, 4))).toBe("");
    expect(noted(toDate(2025, 4), [...blank, ...total])).toBe("云台乡到2025年1—4月为止没有这些指标的数，表中未列。");
    // The towns whose only reports came later are named as well, and of chosen towns the chosen ones.
    expect(noted(toDate(2023, 6), blank)).toContain("场口镇");
    expect(noted(toDate(2025, 4), blank, ["湖镇镇"])).toBe("");
  });

  test("a growth that is computed stands beside published ones, and a completion asked for has no column", () => {
    const half = rowsOf("东镇", toDate(2024, 6), { 固定资产投资: { value: 11, previous: 10, target: 20 } });
    const sheet = draft(
      { kind: "matrix", latest: true, indicators: ["固定资产投资"], measures: ["growth", "completion"] },
      [...all, ...half],
      toDate(2025, 4),
    );
    expect(draftValues(sheet)).toEqual([
      ["—", "湖镇镇", "2024年", "—"],
      ["—", "东镇", "2024年上半年", expect.closeTo(0.1, 12)],
    ]);
  });

  test("a sheet without a cap follows the data: refreshed, it has the report that came since", () => {
    const spec: SheetSpec = { kind: "matrix", latest: true, indicators };
    const came = rowsOf("瓜沥镇", year(2025), { 规上工业总产值: { value: 500 } });
    const result = planOfSpec(spec, [...all, ...came], { template, language: "zh-CN" });
    if ("fault" in result) throw new Error(result.fault.code);
    expect(bodyOf(result.plan)[0]!.slice(1, 4)).toEqual(["瓜沥镇", "2025年", 500]);
  });
});
