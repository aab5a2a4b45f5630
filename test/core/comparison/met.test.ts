import { draftOf } from "../../../src/core/comparison/draftOf";
import type { SheetSpec } from "../../../src/core/comparison/spec/SheetSpec";
import type { DataRow } from "../../../src/core/data/DataRow";
import { toDate, type Period } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { monthly } from "./tables";
import { draftValues } from "./values";

// Artificial figures; all verdicts are judged by hand.
const year: Period = { unit: "year", number: 2025 };

const build = (spec: SheetSpec, data: DataRow[], period: Period = year, language: "zh-CN" | "en-US" = "zh-CN") =>
  draftOf(spec, data, { template: monthly, period, language })!;

/** The verdicts of a sheet by town, under the last head of its column. */
function verdictsOf(sheet: ReturnType<typeof build>, head: string): Record<string, unknown> {
  const column = sheet.columns.findIndex(({ heads }) => heads.includes(head));
  return Object.fromEntries(draftValues(sheet).map((line) => [line[1], line[column]]));
}

describe("R29, R31: once the year is over nothing is ahead of a pace or behind it", () => {
  const invested = (period: Period) => [
    dataRow({ town: "东镇", value: 30, previous: 27, target: 30, period }),
    dataRow({ town: "西镇", value: 29.99, previous: 28, target: 30, period }),
    dataRow({ town: "南镇", value: 45, previous: 44, target: 15, period }),
    dataRow({ town: "北镇", value: null, previous: 20, target: 25, period }),
  ];

  test.each([
    { way: "a year", period: year },
    { way: "January to December", period: toDate(2025, 12) },
  ])("by town, $way: complete is met, less is missed, a gap has no verdict", ({ period }) => {
    const sheet = build({ kind: "towns" }, invested(period), period);
    expect(verdictsOf(sheet, "评价")).toEqual({
      合计: null,
      东镇: "● 达标",
      西镇: "▼ 未达标",
      南镇: "● 达标",
      北镇: "",
    });
    expect(sheet.notes.join("\n")).toContain("本期为全年，评价看是否完成");
    const english = build({ kind: "towns" }, invested(period), period, "en-US");
    expect(verdictsOf(english, "Verdict")).toMatchObject({ 东镇: "● met", 西镇: "▼ missed" });
  });

  test("by town, beside the growth of the whole", () => {
    const total = dataRow({ town: "全区", value: 110, previous: 100, target: 100, period: year });
    const sheet = build({ kind: "towns" }, [total, ...invested(year)]);
    expect(verdictsOf(sheet, "评价")).toMatchObject({
      东镇: "● 达标，增速高于全区",
      西镇: "▼ 未达标，增速低于全区",
      北镇: "",
    });
  });

  test("before December it is the pace", () => {
    const november = toDate(2025, 11);
    expect(verdictsOf(build({ kind: "towns" }, invested(november), november), "评价")).toMatchObject({
      东镇: "超序时",
      西镇: "超序时",
    });
  });

  test("the scorecard and the target board say the same words", () => {
    const last = (kind: "scorecard" | "targets", town: string) =>
      draftValues(build({ kind, town }, invested(year)))[0]!.at(-1);
    expect(["东镇", "西镇", "南镇"].map((town) => [last("scorecard", town), last("targets", town)])).toEqual([
      ["● 达标", "● 达标"],
      ["▼ 未达标", "▼ 未达标"],
      ["● 达标", "● 达标"],
    ]);
  });

  test("a stock, which has no pace, is judged at the end of the year", () => {
    const firms = (period: Period) =>
      [
        { town: "东镇", value: 100, target: 100 },
        { town: "西镇", value: 99, target: 100 },
      ].map((one) => dataRow({ ...one, indicator: "规上企业数", unit: "家", period }));
    expect(verdictsOf(build({ kind: "towns" }, firms(year)), "评价")).toMatchObject({
      东镇: "● 达标",
      西镇: "▼ 未达标",
    });
    const may = toDate(2025, 5);
    expect(build({ kind: "towns" }, firms(may), may).columns.flatMap(({ heads }) => heads)).not.toContain("评价");
    expect(draftValues(build({ kind: "scorecard", town: "西镇" }, firms(year)))[0]!.at(-1)).toBe("▼ 未达标");
  });
});

describe("R23, R26–R28: by town, what has no completion is met or missed", () => {
  const may = toDate(2025, 5);
  const month: Period = { unit: "month", number: 2025 * 12 + 4 };
  const of = (town: string, indicator: string, unit: string, more: Partial<DataRow>) =>
    dataRow({ town, indicator, unit, period: may, ...more });

  test.each<{ rule: string; head: string; data: DataRow[]; targets?: SheetSpec["targets"]; verdicts: object }>([
    {
      rule: "R26 a rate against the town's own target",
      head: "是否达标",
      data: [
        of("东镇", "产销率", "%", { value: 98, target: 98 }),
        of("西镇", "产销率", "%", { value: 97.9, target: 98 }),
        of("南镇", "产销率", "%", { value: 97, target: null }),
      ],
      verdicts: { 东镇: "● 达标", 西镇: "▼ 未达标", 南镇: "" },
    },
    {
      rule: "R27 a cap of a rate and of a count",
      head: "是否达标",
      data: [
        of("东镇", "生产安全事故", "起", { value: 0, target: 0 }),
        of("西镇", "生产安全事故", "起", { value: 1, target: 0 }),
      ],
      verdicts: { 东镇: "● 达标", 西镇: "▼ 未达标" },
    },
    {
      rule: "R23 a growth wanted of every town, published or computed",
      head: "增长 8%",
      data: [
        of("东镇", "固定资产投资", "亿元", { value: 10.8, previous: 10 }),
        of("西镇", "固定资产投资", "亿元", { value: 11, growth: 0.079 }),
        of("南镇", "固定资产投资", "亿元", { value: 11 }),
      ],
      targets: [{ indicator: "固定资产投资", kind: "growth", tier: "assessed", version: "", value: 0.08 }],
      verdicts: { 东镇: "● 达标", 西镇: "▼ 未达标", 南镇: "" },
    },
    {
      rule: "R28 a reduction wanted of every town; R32 with its version and tier",
      head: "年初 确保 下降 3%",
      data: [
        of("东镇", "单位GDP能耗", "吨标准煤/万元", { growth: -0.03 }),
        of("西镇", "单位GDP能耗", "吨标准煤/万元", { growth: 0.01 }),
      ],
      targets: [{ indicator: "单位GDP能耗", kind: "reduction", tier: "assured", version: "年初", value: 0.03 }],
      verdicts: { 东镇: "● 达标", 西镇: "▼ 未达标" },
    },
    {
      rule: "R26, R27 a rate to reach and a cap wanted of every town",
      head: "不低于 95%",
      data: [of("东镇", "污水处理率", "%", { value: 95 }), of("西镇", "污水处理率", "%", { value: 94.9 })],
      targets: [{ indicator: "污水处理率", kind: "ratio", tier: "assessed", version: "", value: 95 }],
      verdicts: { 东镇: "● 达标", 西镇: "▼ 未达标" },
    },
  ])("$rule", ({ head, data, targets = [], verdicts }) => {
    const sheet = build({ kind: "towns", targets }, data, may);
    expect(verdictsOf(sheet, head)).toMatchObject(verdicts);
    expect(sheet.notes.join("\n")).toContain("看是否达到");
  });

  test("a growth of a rate, a level of every town and a single month against an annual cap have no verdict", () => {
    const heads = (sheet: ReturnType<typeof build>) => sheet.columns.flatMap((column) => column.heads);
    const rate = [of("东镇", "产销率", "%", { value: 98, previous: 97 })];
    const wanted = { indicator: "产销率", tier: "assessed", version: "" } as const;
    const growth = build({ kind: "towns", targets: [{ ...wanted, kind: "growth", value: 0.02 }] }, rate, may);
    const level = build({ kind: "towns", targets: [{ ...wanted, kind: "level", value: 99 }] }, rate, may);
    expect([...heads(growth), ...heads(level)]).not.toContain("是否达标");
    const accidents = [
      dataRow({ town: "东镇", indicator: "生产安全事故", unit: "起", value: 1, target: 3, period: month }),
    ];
    expect(heads(build({ kind: "towns" }, accidents, month))).not.toContain("是否达标");
  });

  test.each([
    { kind: "scorecard", period: month, verdicts: [null, "● 达标"] },
    { kind: "scorecard", period: may, verdicts: ["● 达标", "● 达标"] },
    { kind: "targets", period: month, verdicts: [null, "● 达标"] },
    { kind: "targets", period: may, verdicts: ["● 达标", "● 达标"] },
  ] as const)(
    "R27: $kind: one month within the cap of a year is not met by it, a rate is",
    ({ kind, period, verdicts }) => {
      const data = [
        dataRow({ town: "东镇", indicator: "生产安全事故", unit: "起", value: 2, target: 3, period }),
        dataRow({ town: "东镇", indicator: "污水处理率", unit: "%", value: 96, target: 95, period }),
      ];
      const sheet = build({ kind, town: "东镇" }, data, period);
      expect(draftValues(sheet).map((line) => line.at(-1))).toEqual(verdicts);
      const note = expect.stringContaining("不是自 1 月起的累计数");
      expect(sheet.notes).toEqual(
        period === month ? expect.arrayContaining([note]) : expect.not.arrayContaining([note]),
      );
    },
  );

  test("chosen as a column it brings what it judges", () => {
    const data = [of("东镇", "产销率", "%", { value: 98, previous: 97, target: 98 })];
    const sheet = build({ kind: "matrix", measures: ["met"] }, data, may);
    expect(sheet.columns.map(({ heads }) => heads.at(-1))).toEqual(["位次", "地区", "完成数", "目标数", "是否达标"]);
    expect(draftValues(sheet)[0]!.slice(1)).toEqual(["东镇", 98, 98, "● 达标"]);
  });
});
