import { draftOf } from "../../../src/core/comparison/draftOf";
import { SHEET_KINDS, type SheetSpec } from "../../../src/core/comparison/spec/SheetSpec";
import { reader, settle, type CellValue } from "../../../src/core/comparison/derived/Derived";
import { composeSheet } from "../../../src/core/comparison/sheet/composeSheet";
import { firstLineOf, type SheetDraft } from "../../../src/core/comparison/sheet/SheetDraft";
import type { DataRow } from "../../../src/core/data/DataRow";
import { toDate, type Period } from "../../../src/core/period/Period";
import { LANGUAGES } from "../../../src/core/texts/language";
import { SHEET_TEXTS } from "../../../src/core/texts/sheet";
import { dataRow } from "../data/rows";
import { monthly } from "./tables";

const draft = (spec: SheetSpec, data: DataRow[], period: Period = toDate(2018, 7)) =>
  draftOf(spec, data, { template: monthly, period, language: "zh-CN" });

/** The lines of a sheet as values, each under the innermost of its heads. */
function values({ columns, lines }: SheetDraft): CellValue[][] {
  const above = Array.from({ length: firstLineOf(columns) }, () => []);
  const read = reader([...above, ...lines.map(({ cells }) => cells)]);
  return lines.map((_, place) => columns.map((__, column) => read({ row: above.length + place, column })));
}
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
    dataRow({ town: "东镇", period, indicator: "固定资产投资", value: 50, growth: 0.2, target: 40 }),
  ];
  const rows = values(draft({ kind: "scorecard", town: "洲泉镇" }, data, period)!);
  const lineOf = (name: string) => rows.find((row) => String(row[0]).includes(name))!;

  test("published growth, rank and completion stand as published; completion is never capped (D9)", () => {
    expect(lineOf("工业总产值").slice(2, 9)).toEqual([737.1, "—", 0.05, "—", "—", "—", "全市第1（总量）"]);
    expect(lineOf("服务业投资")[6]).toBe(1.735);
    expect(lineOf("服务业投资")[7]).toBeCloseTo(73.5, 9);
    expect(lineOf("服务业投资")[9]).toBe("▲ 超序时");
  });

  test("R22, R29, R45: completion, pace and the place among the towns with a figure", () => {
    expect(lineOf("固定资产投资").slice(5)).toEqual([40, 0.97, -3, "2/2", "▼ 欠序时"]);
  });

  test("R6: a rate has its change in points, no completion and no pace", () => {
    expect(lineOf("产销率").slice(2)).toEqual([96.8, "—", "-3.9 百分点", "—", "—", "—", "—", null]);
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
