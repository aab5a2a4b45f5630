import { draftOf } from "../../../src/core/comparison/draftOf";
import type { SheetSpec } from "../../../src/core/comparison/spec/SheetSpec";
import type { DataRow } from "../../../src/core/data/DataRow";
import { toDate } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { monthly } from "./tables";
import { draftValues } from "./values";

// Artificial figures; all expected figures are computed by hand.
const period = toDate(2025, 5);
const sheetOf = (spec: SheetSpec, data: DataRow[]) =>
  draftOf(spec, data, { template: monthly, period, language: "zh-CN" })!;
const ratio = (town: string, value: number | null, previous: number | null, more: Partial<DataRow> = {}) =>
  dataRow({ town, indicator: "产销率", unit: "%", value, previous, period, ...more });
const SALES = [
  ratio("东镇", 98.2, 97.9),
  ratio("西镇", 96.8, 100.7),
  ratio("南镇", 97, null),
  ratio("北镇", 95, 95, { points: 0.4 }),
];

describe("R6: a rate changes in percentage points", () => {
  const sheet = sheetOf({ kind: "towns" }, SALES);

  test("computed of the two rates where none is published, a gap where one is missing", () => {
    expect(sheet.columns.map(({ heads }) => heads.at(-1))).toEqual([
      "位次",
      "地区",
      "完成数",
      "上年同期",
      "增减（百分点）",
    ]);
    expect(draftValues(sheet)).toEqual([
      [1, "东镇", 98.2, 97.9, 0.3],
      [2, "南镇", 97, "—", "—"],
      [3, "西镇", 96.8, 100.7, -3.9],
      [4, "北镇", 95, 95, 0.4],
    ]);
  });

  test("the notes say so, and do not speak of a total of rates", () => {
    expect(sheet.notes.join("\n")).toContain("比率指标的增减以百分点表示");
    expect([sheet.subtitle, ...sheet.notes].join("\n")).not.toContain("总量");
    expect(sheet.subtitle).toContain("按数值排序");
  });

  test("in the matrix the rate of last year has no column, and stands in the formula", () => {
    const matrix = sheetOf({ kind: "matrix" }, SALES);
    expect(draftValues(matrix).map((line) => line.slice(1))).toEqual([
      ["东镇", 98.2, 1, 0.3],
      ["南镇", 97, 2, "—"],
      ["西镇", 96.8, 3, -3.9],
      ["北镇", 95, 4, 0.4],
    ]);
  });

  test("on the scorecard and the target board it stands with its word", () => {
    const west = SALES.map((row) => ({ ...row, target: 98 }));
    const card = sheetOf({ kind: "scorecard", town: "西镇" }, west);
    const board = sheetOf({ kind: "targets", town: "东镇" }, west);
    expect([draftValues(card)[0]![4], draftValues(board)[0]![7]]).toEqual([-3.9, 0.3]);
    for (const { lines } of [card, board]) expect(JSON.stringify(lines[0]!.own)).toContain("百分点");
  });

  test("‰ are no percentage points: they move by points per mille", () => {
    const births = SALES.map((row) => ({ ...row, indicator: "人口自然增长率", unit: "‰", points: null }));
    expect(sheetOf({ kind: "towns" }, births).columns.at(-1)!.heads.at(-1)).toBe("增减（千分点）");
  });
});

describe("decision 6: the verdict looks at the indicator that ranks the towns", () => {
  const town = (
    name: string,
    indicator: string,
    value: number | null,
    previous: number | null,
    target: number | null = null,
  ) => dataRow({ town: name, indicator, value, previous, target, period });
  const data = [
    town("东镇", "规上工业利润总额", 2, 1),
    town("西镇", "规上工业利润总额", 3, 4),
    town("东镇", "固定资产投资", 9, 10, 20),
    town("西镇", "固定资产投资", 12, 10, 20),
  ];

  test("its growth, though another indicator comes first", () => {
    const sheet = sheetOf({ kind: "towns" }, data);
    expect(draftValues(sheet).map((line) => [line[1], line.at(-1)])).toEqual([
      ["合计", null],
      ["西镇", "超序时，增速高于合计"],
      ["东镇", "超序时，增速低于合计"],
    ]);
    expect(sheet.notes.join("\n")).toContain("评价：序时看固定资产投资，增速看固定资产投资。");
  });
});
