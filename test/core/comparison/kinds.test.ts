import { draftOf } from "../../../src/core/comparison/draftOf";
import { SHEET_KINDS, type SheetSpec } from "../../../src/core/comparison/spec/SheetSpec";
import { settle, type CellValue } from "../../../src/core/comparison/derived/Derived";
import { composeSheet } from "../../../src/core/comparison/sheet/composeSheet";
import type { DataRow } from "../../../src/core/data/DataRow";
import { toDate, type Period } from "../../../src/core/period/Period";
import { LANGUAGES } from "../../../src/core/texts/language";
import { SHEET_TEXTS } from "../../../src/core/texts/sheet";
import { dataRow } from "../data/rows";
import { monthly } from "./tables";
import { draftValues as values } from "./values";

const draft = (spec: SheetSpec, data: DataRow[], period: Period = toDate(2018, 7)) =>
  draftOf(spec, data, { template: monthly, period, language: "zh-CN" });

const numbers = (rows: CellValue[][], column: number) =>
  rows.map((row) => row[column]).filter((cell) => typeof cell === "number");
const sum = (list: number[]) => list.reduce((before, one) => before + one, 0);

// Artificial figures; the pulls and contributions follow from R14.
const INVESTMENT: [town: string, value: number | null, previous: number | null][] = [
  ["东镇", 12, 10],
  ["西镇", 9, 10],
  ["南镇", 33, 25],
  ["北镇", 5, 5],
];
const investment = INVESTMENT.map(([town, value, previous]) => dataRow({ town, value, previous }));

describe("拉动与贡献率, contributions", () => {
  const sheet = draft({ kind: "contributions" }, investment)!;
  const [total, ...towns] = values(sheet);

  test("R14: the pulls add up to the growth of the whole, the contributions to one", () => {
    expect(total!.slice(0, 6)).toEqual(["—", "合计", 59, 50, 9, 0.18]);
    expect(sum(numbers(towns, 7))).toBeCloseTo(18, 8);
    expect(sum(numbers(towns, 8))).toBeCloseTo(1, 8);
    expect(sum(numbers(towns, 6))).toBeCloseTo(1, 8);
  });

  test("the strongest pull stands first, what held the total back last", () => {
    expect(towns.map((row) => [row[0], row[1], row[7]])).toEqual([
      [1, "南镇", 16],
      [2, "东镇", 4],
      [3, "北镇", 0],
      [4, "西镇", -2],
    ]);
  });

  test("R14: where the whole did not change there is a pull but no contribution", () => {
    const even = draft({ kind: "contributions" }, [
      dataRow({ town: "东镇", value: 6, previous: 5 }),
      dataRow({ town: "西镇", value: 4, previous: 5 }),
    ])!;
    expect(values(even).map((row) => [row[1], row[7], row[8]])).toEqual([
      ["合计", 0, "—"],
      ["东镇", 10, "—"],
      ["西镇", -10, "—"],
    ]);
  });

  test("R14, R48: a whole that changed only by floating point did not change", () => {
    const levels = [
      [0.1, 0.3],
      [0.2, 0.2],
      [0.3, 0.1],
    ];
    const towns = levels.map(([value, previous], place) =>
      dataRow({ town: `${place}镇`, value: value!, previous: previous! }),
    );
    const sheetOfThem = draft({ kind: "contributions" }, towns)!;
    expect(values(sheetOfThem).map((row) => row[8])).toEqual(["—", "—", "—", "—"]);
    const plan = composeSheet(sheetOfThem, SHEET_TEXTS["zh-CN"], "excel");
    // SUM of the left column is 0.6000000000000001: without rounding the formula would divide by 1e-16.
    expect(plan.cells[3]![4]).toEqual({ formula: '=IF(COUNT(C4,D4)=2,ROUND(C4-D4,8),"—")' });
  });

  test("a gap leaves the total open, and with it every share of it", () => {
    const gap = draft({ kind: "contributions" }, [...investment, dataRow({ town: "中镇", value: 3 })])!;
    expect(values(gap)[0]!.slice(2)).toEqual([71 - 9, "—", "—", "—", 1, "—", "—"]);
  });

  test("R10: growth at constant prices has no pull from two levels", () => {
    const gdp = investment.map((row) => ({ ...row, indicator: "地区生产总值" }));
    expect(draft({ kind: "contributions" }, gdp)).toBeNull();
  });
});

describe("成绩单, the scorecard", () => {
  const period = toDate(2024, 12);
  const of = (row: Partial<DataRow>) => dataRow({ town: "洲泉镇", period, ...row });
  // Published figures of 洲泉镇, 2024 (D9, D10), beside invented ones of another town.
  const data = [
    of({ indicator: "规上工业总产值", value: 737.1, growth: 0.05, rank: "全市第1（总量）" }),
    of({ indicator: "服务业投资", value: 12.2, completion: 1.735 }),
    of({ indicator: "固定资产投资", value: 38.8, growth: 0.108, target: 40 }),
    of({ indicator: "产销率", unit: "%", value: 96.8, points: -3.9 }),
    of({ indicator: "开工率", unit: "%", value: 92.3, previous: 90.1 }),
    of({ indicator: "出生率", unit: "‰", value: 5.1, previous: 5.6 }),
    dataRow({ town: "东镇", period, indicator: "固定资产投资", value: 50, growth: 0.2, target: 40 }),
  ];
  const sheet = draft({ kind: "scorecard", town: "洲泉镇" }, data, period)!;
  const rows = values(sheet);
  const lineOf = (name: string) => rows.find((row) => String(row[0]).includes(name))!;

  test("published growth, rank and completion stand as published; completion is never capped (D9)", () => {
    expect(lineOf("工业总产值").slice(2, 9)).toEqual([737.1, "—", 0.05, "—", "—", "—", "全市第1（总量）"]);
    expect(lineOf("服务业投资")[6]).toBe(1.735);
    expect(lineOf("服务业投资")[7]).toBeCloseTo(73.5, 9);
    expect(lineOf("服务业投资")[9]).toBe("● 达标");
  });

  test("R22, R29, R45: completion, pace and the place among the towns with a figure", () => {
    expect(lineOf("固定资产投资").slice(5)).toEqual([40, 0.97, -3, "2/2", "▼ 未达标"]);
  });

  test("R6: a rate has its change in points, no completion and no pace", () => {
    expect(lineOf("产销率").slice(2)).toEqual([96.8, "—", -3.9, "—", "—", "—", "—", null]);
    expect(lineOf("开工率").slice(2, 5)).toEqual([92.3, 90.1, expect.closeTo(2.2, 9)]);
    const formatOf = (name: string) => {
      const { own = [] } = sheet.lines.find(({ cells }) => String(cells[0]).includes(name))!;
      return own.find(({ columns }) => columns.includes(4))?.format;
    };
    expect(formatOf("产销率")).toBe('+0.0" 百分点";-0.0" 百分点";0.0" 百分点"');
    expect(formatOf("出生率")).toBe('+0.0" 千分点";-0.0" 千分点";0.0" 千分点"');
    expect(formatOf("固定资产投资")).toBeUndefined();
    expect(sheet.notes).toContain("比率指标的增减以百分点表示，不计算百分比增速。");
  });

  test("R6: by town, too, a rate moves by points: published ones, else of both years; without the base in a column as well", () => {
    const rates = [
      dataRow({ town: "东镇", indicator: "产销率", unit: "%", value: 96.8, points: -3.9 }),
      dataRow({ town: "西镇", indicator: "产销率", unit: "%", value: 97, previous: 96.5 }),
      dataRow({ town: "南镇", indicator: "产销率", unit: "%", value: 95 }),
    ];
    const [towns, matrix] = (["towns", "matrix"] as const).map((kind) => draft({ kind }, rates)!);
    expect(towns!.columns.map(({ heads }) => heads.at(-1))).toContain("增减（百分点）");
    expect(values(towns!).map((line) => [line[1], line.at(-1)])).toEqual([
      ["西镇", 0.5],
      ["东镇", -3.9],
      ["南镇", "—"],
    ]);
    expect(values(matrix!).map((line) => line.slice(1))).toEqual([
      ["西镇", 97, 1, 0.5],
      ["东镇", 96.8, 2, -3.9],
      ["南镇", 95, 3, "—"],
    ]);
  });

  test("a town without figures has no scorecard", () => {
    expect(draft({ kind: "scorecard", town: "西镇" }, data, period)).toBeNull();
  });
});

describe("各月累计, month by month", () => {
  const row = (town: string, month: number, value: number | null, more: Partial<DataRow> = {}) =>
    dataRow({ town, value, period: toDate(2018, month), ...more });
  const data = [
    row("东镇", 2, 3),
    row("东镇", 3, 5),
    row("东镇", 4, 8, { previous: 10 }),
    row("西镇", 3, 4),
    row("西镇", 4, 9, { previous: 6 }),
  ];
  const sheet = draft({ kind: "periods" }, data, toDate(2018, 4))!;

  test("R16, R17: cumulative periods in their order, gaps as gaps, growth of the last", () => {
    expect(sheet.columns.map(({ heads }) => heads.at(-1))).toEqual([
      "位次",
      "地区",
      "1—2月",
      "一季度",
      "1—4月",
      "上年同期",
      "增速",
    ]);
    expect(values(sheet)).toEqual([
      ["—", "合计", "—", 9, 17, 16, 0.0625],
      [1, "西镇", "—", 4, 9, 6, 0.5],
      [2, "东镇", 3, 5, 8, 10, -0.2],
    ]);
  });

  test("R16: a month below zero by a revision is no loss: it has no growth, is told, and is red", () => {
    const revised = [
      row("东镇", 2, 3, { previous: 2 }),
      row("东镇", 3, 5, { previous: 6 }),
      row("西镇", 2, 4, { previous: 5 }),
      row("西镇", 3, 3.8, { previous: 6 }),
      row("南镇", 2, 4, { previous: 3 }),
      row("南镇", 3, 6, { previous: 2.5 }),
    ];
    const months = draft({ kind: "periods", single: true }, revised, toDate(2018, 3))!;
    const growths = values(months).map((line) => [
      line[1],
      ...line.slice(4).map((cell) => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell)),
    ]);
    expect(growths).toEqual([
      ["合计", 3.8, 4.5, expect.closeTo(-0.155555556, 9)],
      ["东镇", 2, 4, -0.5],
      ["南镇", 2, -0.5, "—"],
      ["西镇", -0.2, 1, "—"],
    ]);
    expect(months.columns[4]!.rules).toEqual([{ kind: "badBelow" }]);
    expect(months.notes.join("\n")).toContain("南镇、西镇有一期的累计数小于上一期");
  });

  test("R3: profits may be below zero in a month: as the template says, or as the cumulative figures are", () => {
    const profits = (indicator: string, [now, before]: [number, number]) =>
      [
        row("东镇", 2, 300, { previous: 100 }),
        row("东镇", 3, now, { previous: before }),
        row("西镇", 2, 100, { previous: 100 }),
        row("西镇", 3, 200, { previous: 150 }),
      ].map((figure) => ({ ...figure, indicator, unit: "万元" }));
    const growthOf = (data: DataRow[]) =>
      values(draft({ kind: "periods", single: true }, data, toDate(2018, 3))!)
        .find(([, town]) => town === "东镇")!
        .at(-1);
    expect(growthOf(profits("规模以上工业利润总额", [250, 180]))).toBe("由盈转亏");
    expect(growthOf(profits("甲公司利润", [-20, 180]))).toBe("由盈转亏");
    expect(growthOf(profits("甲公司收入", [250, 180]))).toBe("—");
  });

  test("one period alone is no series", () => {
    expect(draft({ kind: "periods" }, data.slice(0, 1), toDate(2018, 2))).toBeNull();
  });

  test("different units are not set beside one another", () => {
    const mixed = [...data, row("东镇", 5, 3, { unit: "万美元" }), row("西镇", 5, 3, { unit: "万美元" })];
    expect(draft({ kind: "periods" }, mixed, toDate(2018, 5))).toBeNull();
  });
});

test.each(LANGUAGES)("every kind is a full rectangle with its texts in place, %s", (language) => {
  const period = toDate(2018, 7);
  const july = investment.map((row) => ({ ...row, target: 40 }));
  const data = [...july, ...investment.map((row) => ({ ...row, period: toDate(2018, 6) }))];
  for (const kind of SHEET_KINDS) {
    const sheet = draftOf({ kind }, data, { template: monthly, period, language })!;
    const plan = composeSheet(sheet, SHEET_TEXTS[language], "excel");
    expect(plan.cells.map((line) => line.length)).toEqual(plan.cells.map(() => sheet.columns.length));
    const words = plan.cells
      .flat()
      .filter((cell) => typeof cell === "string")
      .join("\n");
    expect(words).not.toMatch(/undefined|NaN|\[object|null/);
    expect(
      settle(
        sheet.lines.map(({ cells }) => cells),
        "excel",
      )
        .flat()
        .some((cell) => cell !== null && typeof cell === "object"),
    ).toBe(true);
  }
});

describe.each([
  { what: "one indicator, levels alone", more: [], figures: {} },
  { what: "two indicators, levels alone", more: ["工业投资"], figures: {} },
  { what: "one indicator with growth", more: [], figures: { growth: 0.1 } },
  { what: "two indicators with growth", more: ["工业投资"], figures: { growth: 0.1 } },
])("the formulas of a sheet speak of their own rows: $what", ({ more, figures }) => {
  // O16 荔城 towns, a tie at the top.
  const towns = { 拱辰办: 5.3, 镇海办: 5.7, 西天尾镇: 86.8, 新度镇: 19.5, 黄石镇: 86.8, 北高镇: 10.4 };
  const data = ["固定资产投资", ...more].flatMap((indicator) =>
    Object.entries(towns).map(([town, value]) => dataRow({ town, indicator, value, ...figures })),
  );
  const sheet = draft({ kind: "towns", sortBy: "value" }, data)!;

  test("O16: every town has its rank, ties share one", () => {
    const ranks = values(sheet).map((row) => [row[1], row[0]]);
    expect(ranks).toEqual([
      ["合计", "—"],
      ["西天尾镇", 1],
      ["黄石镇", 1],
      ["新度镇", 3],
      ["北高镇", 4],
      ["镇海办", 5],
      ["拱辰办", 6],
    ]);
  });

  test("R35: the total adds up all of them", () => expect(values(sheet)[0]![2]).toBe(214.5));

  test("the plain formula of a rank names its own row", () => {
    const plan = composeSheet(sheet, SHEET_TEXTS["zh-CN"], "excel");
    const row = plan.cells.findIndex((line) => line[1] === "拱辰办");
    expect(plan.cells[row]![0]).toEqual({ formula: expect.stringContaining(`ISNUMBER(C${row + 1})`) as string });
  });
});

test("R13: figures whose unit nobody names may be rates: they get no computed total", () => {
  const data = ["东镇", "西镇"].map((town) => dataRow({ town, indicator: "growth_pct", unit: "", value: 5 }));
  expect(values(draft({ kind: "towns" }, data)!)[0]).toEqual(["—", "合计", "—"]);
});
