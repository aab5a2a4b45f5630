import { draftOf, earlierPeriod } from "../../../src/core/comparison/draftOf";
import type { CellValue, Derived } from "../../../src/core/comparison/derived/Derived";
import type { SheetSpec } from "../../../src/core/comparison/spec/SheetSpec";
import type { SheetDraft } from "../../../src/core/comparison/sheet/SheetDraft";
import type { DataRow } from "../../../src/core/data/DataRow";
import { toDate, type Period } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { monthly } from "./tables";
import { draftValues } from "./values";

const JULY = toDate(2018, 7);
const draft = (spec: SheetSpec, data: DataRow[], period: Period = JULY) =>
  draftOf(spec, data, { template: monthly, period, language: "zh-CN" });
const heads = ({ columns }: SheetDraft) => columns.map((column) => column.heads.at(-1));
const under = (sheet: SheetDraft, head: string): [name: CellValue, value: CellValue][] =>
  draftValues(sheet).map((row) => [row[1]!, row[heads(sheet).indexOf(head)]!]);

// Artificial figures of two months; all expected figures are computed by hand.
const month = (figures: [town: string, value: number | null, previous: number | null][], period: Period) =>
  figures.map(([town, value, previous]) => dataRow({ town, value, previous, period }));
const JUNE_ROWS = month(
  [
    ["东镇", 11, 10],
    ["西镇", 12, 10],
    ["南镇", 26, 20],
  ],
  toDate(2018, 6),
);
const JULY_ROWS = month(
  [
    ["东镇", 14, 10],
    ["西镇", 12, 10],
    ["南镇", 22, 20],
  ],
  JULY,
);

describe("R51: the league, how far a town has moved", () => {
  const sheet = draft({ kind: "league", sortBy: "growth" }, [...JUNE_ROWS, ...JULY_ROWS])!;

  test("growth now, growth and rank before, places moved", () => {
    // Growth now: 东 40 %, 西 20 %, 南 10 %; before: 南 30 %, 西 20 %, 东 10 %.
    const rows = draftValues(sheet).filter((row) => row[0] !== "—");
    const last = sheet.columns.length;
    expect(rows.map((row) => [row[0], row[1], ...row.slice(last - 3)])).toEqual([
      [1, "东镇", 0.1, 3, "▲2"],
      [2, "西镇", 0.2, 2, "—"],
      [3, "南镇", 0.3, 1, "▼2"],
    ]);
  });

  test("where another number of towns was ranked, both ranks stand with their numbers", () => {
    const fewer = draft({ kind: "league", sortBy: "growth" }, [...JUNE_ROWS.slice(0, 2), ...JULY_ROWS])!;
    expect(under(fewer, "升降")).toEqual([
      ["合计", "—"],
      ["东镇", "1/3 ← 2/2"],
      ["西镇", "2/3 ← 1/2"],
      ["南镇", ""],
    ]);
  });

  test("R51: a town without figures now still stands in the ranks of then", () => {
    // 南镇 had the highest growth then: 西镇 was second, 东镇 third of three.
    const gone = draft({ kind: "league", sortBy: "growth" }, [...JUNE_ROWS, ...JULY_ROWS.slice(0, 2)])!;
    expect(under(gone, "升降")).toEqual([
      ["合计", "—"],
      ["东镇", "1/2 ← 3/3"],
      ["西镇", "2/2 ← 2/3"],
    ]);
  });

  test("R51: another town in place of one is another population, though of the same number", () => {
    const other = [
      ...JUNE_ROWS,
      ...JULY_ROWS.slice(0, 2),
      dataRow({ town: "北镇", value: 1, previous: 2, period: JULY }),
    ];
    expect(under(draft({ kind: "league", sortBy: "growth" }, other)!, "升降")).toEqual([
      ["合计", "—"],
      ["东镇", "1/3 ← 3/3"],
      ["西镇", "2/3 ← 2/3"],
      ["北镇", ""],
    ]);
  });

  test("without an earlier period there is no league", () => {
    expect(draft({ kind: "league" }, JULY_ROWS)).toBeNull();
  });

  test("the period before is of the same sort: cumulative beside cumulative", () => {
    const april: Period = { unit: "month", number: 2018 * 12 + 3 };
    const all = [april, toDate(2018, 3), toDate(2018, 6), JULY];
    expect(earlierPeriod(all, JULY)).toEqual(toDate(2018, 6));
    expect(earlierPeriod(all, { unit: "month", number: 2018 * 12 + 4 })).toEqual(april);
    expect(earlierPeriod(all, JULY, "2018年一季度")).toEqual(toDate(2018, 3));
    expect(earlierPeriod([JULY], JULY)).toBeUndefined();
  });
});

describe("one indicator by town", () => {
  test("ranks by level too, and its movement", () => {
    const sheet = draft({ kind: "towns", indicators: ["固定资产投资"] }, [...JUNE_ROWS, ...JULY_ROWS])!;
    expect(heads(sheet)).toEqual([
      "位次",
      "地区",
      "完成数",
      "总量位次",
      "上年同期",
      "增速",
      "增速",
      "位次",
      "升降",
      "评价",
    ]);
    expect(under(sheet, "总量位次")).toEqual([
      ["合计", "—"],
      ["东镇", 2],
      ["西镇", 3],
      ["南镇", 1],
    ]);
  });
});

describe("R13, R50: groups", () => {
  const groups = [
    { name: "工业型", towns: ["东镇", "西镇"] },
    { name: "农业型", towns: ["南镇", "没有的镇"] },
    { name: "空组", towns: ["也没有"] },
  ];
  const more = month([["北镇", 9, 6]], JULY);
  const sheet = draft({ kind: "towns", groups }, [...JULY_ROWS, ...more])!;

  test("towns are ranked within their group; a group's line has sums and no rank; who is in none stands under 其他", () => {
    expect(draftValues(sheet).map((row) => row.slice(0, 5))).toEqual([
      ["—", "合计", 57, 46, 57 / 46 - 1].map(near),
      ["—", "工业型", 26, 20, 0.3],
      [1, "东镇", 14, 10, 0.4],
      [2, "西镇", 12, 10, 0.2],
      ["—", "农业型", 22, 20, 0.1],
      [1, "南镇", 22, 20, 0.1],
      ["—", "其他", 9, 6, 0.5],
      [1, "北镇", 9, 6, 0.5],
    ]);
  });

  test("the total adds up the towns, not the groups' lines beside them", () => {
    const total = sheet.lines[0]!.cells[2];
    expect(total).toMatchObject({
      plain: 'IF(COUNT(C7:C8,C10:C10,C12:C12)=ROWS(C7:C8)+ROWS(C10:C10)+ROWS(C12:C12),SUM(C7:C8,C10:C10,C12:C12),"—")',
    });
  });

  test("a gap in one group leaves its sums and the whole's open, not the other group's", () => {
    const gap = draft({ kind: "towns", groups }, [...JULY_ROWS.slice(1), ...month([["东镇", null, 10]], JULY)])!;
    expect(under(gap, "完成数").slice(0, 4)).toEqual([
      ["合计", "—"],
      ["工业型", "—"],
      ["西镇", 12],
      ["东镇", "—"],
    ]);
  });
});

function near(value: string | number): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? expect.closeTo(value, 8) : value;
}

describe("the matrix", () => {
  const other = JULY_ROWS.map((row) => ({ ...row, indicator: "工业投资", previous: row.value, growth: null }));
  const sheet = draft({ kind: "matrix" }, [...JULY_ROWS, ...other])!;

  test("value, growth and rank of each indicator; growth lives without the column of last year", () => {
    expect(heads(sheet)).toEqual(["位次", "地区", "完成数", "增速", "位次", "完成数", "增速", "位次"]);
    expect(draftValues(sheet).map((row) => [row[1], row[3], row[4], row[6], row[7]])).toEqual([
      ["合计", 0.2, "—", 0, "—"],
      ["东镇", 0.4, 1, 0, 1],
      ["西镇", 0.2, 2, 0, 1],
      ["南镇", 0.1, 3, 0, 1],
    ]);
    expect((sheet.lines[1]!.cells[3] as Derived).call!()).toBe("IND.YOY(C7,10)");
  });

  test("indicators and towns as chosen, in the order chosen; decimals as chosen", () => {
    const chosen = draft(
      { kind: "matrix", indicators: ["工业投资", "固定资产投资"], towns: ["西镇", "东镇"], decimals: 3 },
      [...JULY_ROWS, ...other],
    )!;
    expect(chosen.columns.map((column) => column.heads[0])).toEqual([
      "位次",
      "地区",
      ...["工业投资", "工业投资", "工业投资", "固定资产投资", "固定资产投资", "固定资产投资"],
    ]);
    expect(draftValues(chosen).map((row) => row[1])).toEqual(["合计", "东镇", "西镇"]);
    expect(chosen.columns[2]!.format).toBe("#,##0.000");
  });
});

test("each town's latest: sorted by a figure that several towns of a period have, not by one that a single town has", () => {
  const rows = [
    dataRow({ town: "东镇", indicator: "地区生产总值", value: 50, growth: 0.06, period: toDate(2018, 6) }),
    dataRow({ town: "东镇", value: 5, growth: 0.01, period: toDate(2018, 6) }),
    dataRow({ town: "西镇", value: 4, growth: 0.02, period: JULY }),
    dataRow({ town: "南镇", value: 3, growth: 0.03, period: JULY }),
  ];
  const sheet = draft({ kind: "matrix", latest: true }, rows)!;
  expect(sheet.subtitle).toContain("按固定资产投资同比增速排序");
  expect(draftValues(sheet).map((line) => [line[0], line[1]])).toEqual([
    [1, "南镇"],
    [2, "西镇"],
    ["—", "东镇"],
  ]);
});

describe("R16, R17: single months", () => {
  const rows = [
    ...month(
      [
        ["东镇", 3, 2],
        ["西镇", 4, 3],
      ],
      toDate(2018, 2),
    ),
    ...month(
      [
        ["东镇", 5.1, 3],
        ["西镇", 6, 5],
      ],
      toDate(2018, 3),
    ),
    ...month(
      [
        ["东镇", 8.2, 4],
        ["西镇", null, 7],
      ],
      toDate(2018, 4),
    ),
  ];

  test("each month is the difference of its cumulative figures; January and February are one period", () => {
    const sheet = draft({ kind: "periods", single: true }, rows, toDate(2018, 4))!;
    expect(heads(sheet)).toEqual(["位次", "地区", "1—2月", "一季度", "1—4月", "3月", "4月", "上年同期", "增速"]);
    expect(draftValues(sheet).map((row) => [row[1], ...row.slice(5)])).toEqual([
      ["合计", near(4.1), "—", 3, "—"],
      ["东镇", near(2.1), near(3.1), 1, near(2.1)],
      ["西镇", 2, "—", 2, "—"],
    ]);
  });
});
