import { draftOf } from "../../../src/core/comparison/draftOf";
import type { SheetSpec } from "../../../src/core/comparison/spec/SheetSpec";
import type { DataRow } from "../../../src/core/data/DataRow";
import { toDate } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { monthly } from "./tables";
import { draftValues } from "./values";

// Artificial figures; all expected figures are computed by hand.
const row = (town: string, month: number, value: number | null, more: Partial<DataRow> = {}) =>
  dataRow({ town, value, period: toDate(2025, month), ...more });
const sheetOf = (spec: Partial<SheetSpec>, data: DataRow[], month = 5) =>
  draftOf({ kind: "periods", ...spec }, data, { template: monthly, period: toDate(2025, month), language: "zh-CN" })!;

const TWO_TIED = [
  row("东镇", 4, 0.2),
  row("东镇", 5, 0.3),
  row("西镇", 4, 1.2),
  row("西镇", 5, 1.3),
  row("南镇", 4, 1.1),
  row("南镇", 5, 3.1),
];

test("R48: equal single months tie, though 0.3 − 0.2 and 1.3 − 1.2 are not the same number", () => {
  expect(0.3 - 0.2).not.toBe(1.3 - 1.2);
  expect(draftValues(sheetOf({ single: true }, TWO_TIED)).map((line) => [line[0], line[1], line[4]])).toEqual([
    ["—", "合计", 2.2],
    [1, "南镇", 2],
    [2, "东镇", 0.1],
    [2, "西镇", 0.1],
  ]);
});

describe("R16: a cumulative figure below the one before", () => {
  const revised = [
    row("东镇", 4, 4, { previous: 3 }),
    row("东镇", 5, 3.5, { previous: 4 }),
    row("西镇", 4, 4, { previous: 3 }),
    row("西镇", 5, 6, { previous: 4 }),
  ];
  const sheet = sheetOf({ single: true }, revised);

  test("a negative month has neither a rate nor the word of a loss", () => {
    expect(draftValues(sheet).map((line) => line.slice(1))).toEqual([
      ["合计", 8, 9.5, 1.5, 2, -0.25],
      ["西镇", 4, 6, 2, 1, 1],
      ["东镇", 4, 3.5, -0.5, 1, "—"],
    ]);
  });

  test("the notes name the town", () => {
    expect(sheet.notes.join("\n")).toContain("东镇有一期的累计数小于上一期");
    expect(sheetOf({ single: true }, TWO_TIED).notes.join("\n")).not.toContain("小于上一期");
  });

  test("R3: a month of losses is none for a profit", () => {
    const profit = revised.map((one) => ({ ...one, indicator: "规上工业利润总额" }));
    const losses = sheetOf({ single: true }, profit);
    expect(draftValues(losses).at(-1)!.slice(1)).toEqual(["东镇", 4, 3.5, -0.5, 1, "由盈转亏"]);
    expect(losses.notes.join("\n")).not.toContain("小于上一期");
  });
});

test("R13: a town without a figure of the last period keeps its line, and its part in the sums of the others", () => {
  const data = [row("东镇", 4, 4), row("东镇", 5, 5), row("西镇", 4, 3)];
  expect(draftValues(sheetOf({}, data)).map((line) => line.slice(0, 4))).toEqual([
    ["—", "合计", 7, "—"],
    [1, "东镇", 4, 5],
    ["—", "西镇", 3, "—"],
  ]);
});

test("I9: a space inside a name does not part a town from its earlier months", () => {
  const data = [row("东　镇", 4, 4), row("东镇", 5, 5)];
  expect(draftValues(sheetOf({}, data)).at(-1)!.slice(1, 4)).toEqual(["东镇", 4, 5]);
});
