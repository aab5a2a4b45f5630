import { draftOf } from "../../../src/core/comparison/draftOf";
import { contributionsDraft } from "../../../src/core/comparison/kinds/contributions";
import { townsDraft } from "../../../src/core/comparison/kinds/towns";
import { townTable } from "../../../src/core/comparison/TownTable";
import { toDate } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { plan, texts } from "./plans";
import { monthly, tableOf } from "./tables";
import { draftValues } from "./values";

const period = toDate(2018, 7);
const sheetOf = (table: ReturnType<typeof tableOf>) => townsDraft(table, { template: monthly, language: "zh-CN" });

describe("R45 the notes count who is ranked", () => {
  test.each([
    {
      rule: "a town without a figure is not counted",
      figures: { 东镇: { value: 3, previous: 2 }, 西镇: { value: 2, previous: 2 }, 南镇: {} },
      expected: "按同比增速排名，数值相同名次并列、其后跳号（1224），参加排名 2 个单位",
    },
    {
      rule: "measures with other numbers of towns each say their own",
      figures: { 东镇: { value: 3, previous: 2, target: 6 }, 西镇: { value: 2, previous: 2 } },
      expected: "按年度目标完成率（1 个单位）、同比增速（2 个单位）分别排名，数值相同名次并列、其后跳号（1224）；",
    },
  ] as { rule: string; figures: Parameters<typeof tableOf>[0]; expected: string }[])(
    "$rule",
    ({ figures, expected }) => {
      expect(texts(plan(tableOf(figures)))).toContain(expected);
    },
  );

  test("a measure that is ranked and sorted by is named once", () => {
    const rows = ["重点项目投资", "固定资产投资"].flatMap((indicator) => [
      dataRow({ town: "东镇", indicator, value: 3, previous: 2 }),
      dataRow({ town: "西镇", indicator, value: 2, previous: 2 }),
    ]);
    const sheet = plan(townTable(rows, monthly, period), { measures: ["value", "growth", "growthRank"] });
    expect(texts(sheet)).toContain("按重点项目投资同比增速、固定资产投资同比增速分别排名");
  });
});

test("D10 a figure that is not final is named with its indicator where the town has others that are", () => {
  const rows = [
    dataRow({ town: "东镇", indicator: "重点项目投资", value: 3, status: "预计" }),
    dataRow({ town: "东镇", value: 3 }),
    dataRow({ town: "西镇", indicator: "重点项目投资", value: 3, status: "预计" }),
  ];
  expect(texts(plan(townTable(rows, monthly, period)))).toContain("预计：东镇（重点项目投资）、西镇。");
});

test("R13 a sum in the line of a given total is told", () => {
  const rows = [
    dataRow({ town: "全县", indicator: "重点项目投资", value: 9 }),
    ...["东镇", "西镇"].flatMap((town) => [
      dataRow({ town, indicator: "重点项目投资", value: 4 }),
      dataRow({ town, value: 2 }),
    ]),
  ];
  const sheet = texts(plan(townTable(rows, monthly, period)));
  expect(sheet).toContain("数据中没有全县的固定资产投资，所列为各单位之和；有单位缺数时不合计。");
  expect(sheet).not.toContain("没有全县的重点项目投资");
});

test("R22 a target of zero is none: the towns' targets have no total, and the total no completion", () => {
  const draft = sheetOf(tableOf({ 东镇: { value: 16, target: 48 }, 西镇: { value: 16, target: 0 } }));
  // Rank, name, value, target, completion, pace gap, verdict.
  expect(draftValues(draft).map((line) => line.slice(0, 6))).toEqual([
    ["—", "合计", 32, "—", "—", "—"],
    [1, "东镇", 16, 48, expect.closeTo(16 / 48, 9), expect.closeTo((16 / 48 - 7 / 12) * 100, 9)],
    ["—", "西镇", 16, "—", "—", "—"],
  ]);
});

describe("R14 a total that the data give", () => {
  const indicator = (table: ReturnType<typeof tableOf>) => table.indicators[0]!;
  const towns = { 东镇: { value: 12, previous: 10 }, 西镇: { value: 9.5, previous: 9 } };
  test.each([
    { rule: "of its own is no sum of the towns", whole: { value: 30, previous: 25 }, isTold: true },
    { rule: "within rounding is their sum", whole: { value: 21.6, previous: 19 }, isTold: false },
    { rule: "is not called a sum where none was made", whole: { value: 21.5, previous: 19 }, isTold: false },
  ])("$rule", ({ whole, isTold }) => {
    const table = tableOf({ 全县: whole, ...towns });
    const { notes } = contributionsDraft(table, indicator(table), { language: "zh-CN" });
    expect(notes.some((note) => note.startsWith("全县的数不等于所列各单位之和"))).toBe(isTold);
    expect(notes.join()).not.toContain("合计为各单位之和");
  });

  test("R11 a published growth that the levels do not give stands in the note, for the growth must fit the pulls", () => {
    const table = tableOf({ ...towns, 南镇: { value: 26.91, previous: 10, growth: 0.0877 } });
    const { notes, lines } = contributionsDraft(table, indicator(table), { language: "zh-CN" });
    expect(notes).toContain("※ 增速按两年数计算，与拉动一致；公布增速与此不同（可能是可比口径）：南镇 8.77%。");
    expect(lines.filter(({ marked }) => marked).map(({ marked }) => marked)).toEqual([[5]]);
  });

  test("R49 the note names what is ranked, and among how many", () => {
    const table = tableOf({ ...towns, 南镇: { value: 3 } });
    const { notes } = contributionsDraft(table, indicator(table), { language: "zh-CN" });
    expect(notes[0]).toBe(
      "位次：按拉动排名，数值相同名次并列、其后跳号（1224），参加排名 2 个单位；合计不参加排名；缺数的单位不参加该项排名。",
    );
  });
});

test("R13 a town without figures of the period is named, since no sum holds it", () => {
  const rows = [
    dataRow({ town: "东镇", value: 3, previous: 2 }),
    dataRow({ town: "西镇", value: 2, previous: 2 }),
    dataRow({ town: "南镇", value: 1, period: toDate(2018, 6) }),
    dataRow({ town: "全县", value: 6, period: toDate(2018, 6) }),
    dataRow({ town: "北镇", value: 1, period: toDate(2017, 7) }),
  ];
  const draft = draftOf({ kind: "towns" }, rows, { template: monthly, period, language: "zh-CN" })!;
  expect(draft.notes.at(-1)).toBe("本期没有南镇的数，表中未列，也不在各单位之和内。");
});
