import { canCompare } from "../../../src/core/comparison/shape";
import { townTable } from "../../../src/core/comparison/TownTable";
import { toDate } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { bodyOf, formulaOf, namesOf, plan, rowOf, texts } from "./plans";
import { monthly, tableOf } from "./tables";

describe("a total of ours", () => {
  const towns = { 东镇: { value: 10, previous: 8, target: 20 }, 西镇: { value: 30, previous: 25, target: 50 } };

  test("R13 stands first, sums the levels of all units, and its growth comes from the sums", () => {
    const sheet = plan(tableOf(towns));
    expect(namesOf(sheet)).toEqual(["合计", "西镇", "东镇"]);
    const total = rowOf(sheet, "合计");
    expect(total[0]).toBe("—");
    const heads = sheet.cells[sheet.frozen.rows - 1]!;
    const formulas = total.map(formulaOf);
    expect(formulas[2]).toBe('=IF(COUNT(C6:C7)=ROWS(C6:C7),SUM(C6:C7),"—")');
    expect(formulas.filter((formula) => formula?.includes("SUM("))).toHaveLength(3);
    expect(formulas[heads.indexOf("增速")]).toMatch(/^=IF\(COUNT\(C5,D5\)<2/);
    expect(texts(sheet)).toContain("合计为各单位之和");
  });

  test("市本级 is part of the sum though it is not ranked", () => {
    const sheet = plan(tableOf({ ...towns, 市本级: { value: 5, previous: 4, target: 9 } }));
    expect(namesOf(sheet)).toEqual(["合计", "市本级", "西镇", "东镇"]);
    expect(formulaOf(rowOf(sheet, "合计")[2])).toContain("SUM(C6:C8)");
    expect(formulaOf(rowOf(sheet, "西镇")[0])).toMatch(/RANK\([A-Z]7,[A-Z]\$7:[A-Z]\$8,0\)/);
  });

  test("an average and a part are shown, but neither summed nor ranked", () => {
    const sheet = plan(tableOf({ ...towns, 平均: { value: 20, previous: 16, target: 35 } }));
    expect(namesOf(sheet)).toEqual(["合计", "平均", "西镇", "东镇"]);
    expect(formulaOf(rowOf(sheet, "合计")[2])).toContain("SUM(C7:C8)");
    expect(texts(sheet)).toContain("平均不参加排名");
  });

  test("ratios are not summed", () => {
    const sheet = plan(tableOf({ 东镇: { value: 3 }, 西镇: { value: 4 } }, "单位工业增加值能耗降幅", "%"));
    expect(namesOf(sheet)).toEqual(["西镇", "东镇"]);
  });
});

test("figures with growth alone: growth and its rank, no total, no pace (D2)", () => {
  const sheet = plan(tableOf({ 东镇: { growth: 0.327 }, 西镇: { growth: 0.368 }, 南镇: {} }));
  expect(namesOf(sheet)).toEqual(["西镇", "东镇", "南镇"]);
  expect(rowOf(sheet, "西镇")).toEqual([{ formula: '=IF(ISNUMBER(C5),RANK(C5,C$5:C$7,0),"—")' }, "西镇", 0.368]);
  expect(rowOf(sheet, "南镇")[2]).toBe("—");
  expect(sheet.cells[1]!.at(-1)).not.toBe("单位：亿元");
});

test("levels alone are ranked by level", () => {
  const sheet = plan(tableOf({ 东镇: { value: 1 }, 西镇: { value: 2 } }));
  expect(sheet.cells[1]![0]).toContain("按总量排序");
  expect(namesOf(sheet)).toEqual(["合计", "西镇", "东镇"]);
});

test("R3 negative bases: a formula that gives the word, and no such town before those with a rate", () => {
  const sheet = plan(
    tableOf(
      { 东镇: { value: 117, previous: -194 }, 西镇: { value: 11, previous: 10 }, 南镇: { value: 3, previous: 4 } },
      "规上工业利润",
    ),
  );
  expect(namesOf(sheet)).toEqual(["合计", "西镇", "南镇", "东镇"]);
  const growth = sheet.cells[sheet.frozen.rows - 1]!.indexOf("增速");
  expect(formulaOf(rowOf(sheet, "东镇")[growth])).toBe(
    '=IF(COUNT(C8,D8)<2,"—",IF(D8>0,IF(C8<0,"由盈转亏",ROUND(C8/D8-1,12)),IF(D8=0,"—",IF(C8>0,"扭亏为盈",IF(C8=0,"扭亏（持平）",IF(C8=D8,"持平",IF(C8<D8,"增亏","减亏")))))))',
  );
  expect(texts(sheet)).toContain("扭亏为盈、由盈转亏");
});

test("R11 a published growth that the two levels contradict is kept and named", () => {
  const sheet = plan(
    tableOf({
      东镇: { value: 45236, previous: 33323, growth: 0.35 },
      西镇: { value: 69737, previous: 52130, growth: 0.338 },
    }),
  );
  expect(rowOf(sheet, "东镇")).toContain(0.35);
  expect(texts(sheet)).toMatch(/可能是可比口径）.*：东镇（固定资产投资）。/);
});

test("D10 figures that are not final say so", () => {
  const sheet = plan(tableOf({ 东镇: { value: 1, status: "预计" }, 西镇: { value: 2, status: "完成" } }));
  expect(texts(sheet)).toContain("预计：东镇。");
  expect(texts(sheet)).not.toContain("完成：西镇");
});

test("R27, R44 a lower level is better for an inverse indicator, and its cap is no target to complete", () => {
  const inverse = {
    ...monthly,
    indicators: monthly.indicators.map((one) => ({ ...one, direction: "lower" as const })),
  };
  const rows = [1, 2].map((value) => dataRow({ town: `${value}镇`, value, target: 10 }));
  const table = townTable(rows, inverse, toDate(2018, 7));
  expect(namesOf(plan(table, { sortBy: "value" }))).toEqual(["合计", "1镇", "2镇"]);
  expect(texts(plan(table))).not.toMatch(/完成率\n|序时进度差\n/);
  expect(texts(plan(table))).toContain("以低者为好");
  expect(formulaOf(rowOf(plan(table, { sortBy: "value" }), "1镇")[0])).toContain(",1)");
});

test("R29 figures of a single month have no pace", () => {
  const rows = [dataRow({ value: 1, target: 10, period: { unit: "month", number: 24222 } })];
  const sheet = plan(townTable(rows, monthly, { unit: "month", number: 24222 }));
  expect(sheet.cells.flat()).not.toContain("序时进度差");
});

test("R30 two phases are two blocks, and a target of one phase does not stand in the other", () => {
  const sheet = plan(
    tableOf({
      东镇: { value: 5, phaseTarget: 8, phase: toDate(2018, 9) },
      西镇: { value: 6, phaseTarget: 7, phase: toDate(2018, 7) },
    }),
  );
  const heads = sheet.cells.flat();
  expect(heads).toContain("前三季度目标");
  expect(heads).toContain("1—7月目标");
  expect(rowOf(sheet, "西镇").filter((cell) => cell === 7)).toHaveLength(1);
  expect(rowOf(sheet, "西镇")).not.toContain(8);
  expect(rowOf(sheet, "西镇")).toContain("—");
});

test.each([
  { what: "over before the period", phase: toDate(2018, 3), head: "一季度目标" },
  { what: "a quarter alone", phase: { unit: "quarter", number: 2018 * 4 + 2 } as const, head: "三季度目标" },
  { what: "of another year", phase: toDate(2017, 9), head: "前三季度目标" },
])("R30 a phase that is $what has no completion, and a note says so", ({ phase, head }) => {
  const sheet = plan(
    tableOf({
      东镇: { value: 5, previous: 4, phaseTarget: 2, phase },
      西镇: { value: 6, previous: 7, phaseTarget: 3, phase },
    }),
  );
  expect(sheet.cells.flat()).toContain(head);
  expect(sheet.cells.flat()).not.toContain("完成率");
  expect(texts(sheet)).toContain(`${head}管的月份不含本期全部月份，不计算完成率`);
  expect(texts(sheet)).not.toContain("是阶段计划");
});

test.each<{ rule: string; figures: Record<string, object>; can: boolean }>([
  { rule: "nothing but gaps", figures: { 东镇: {}, 西镇: {} }, can: false },
  { rule: "targets without values", figures: { 东镇: { target: 5 } }, can: false },
  { rule: "one level", figures: { 东镇: { value: 0 } }, can: true },
])("a sheet needs something to rank by: $rule", ({ figures, can }) => {
  expect(canCompare(tableOf(figures))).toBe(can);
});

test("many towns need no more looks, merges or rules than few", () => {
  const many = Object.fromEntries(
    Array.from({ length: 900 }, (_, place) => [`第${place}镇`, { value: place, previous: 10, target: 9 }]),
  );
  const few = Object.fromEntries(Object.entries(many).slice(0, 9));
  const [large, small] = [plan(tableOf(many)), plan(tableOf(few))];
  expect([large.looks.length, large.merges.length, large.rules.length]).toEqual([
    small.looks.length,
    small.merges.length,
    small.rules.length,
  ]);
  expect(bodyOf(large)).toHaveLength(901);
});
