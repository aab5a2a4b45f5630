import { draftOf } from "../../../src/core/comparison/draftOf";
import type { ScoreSpec, SheetSpec } from "../../../src/core/comparison/spec/SheetSpec";
import type { DataRow } from "../../../src/core/data/DataRow";
import { toDate, type Period } from "../../../src/core/period/Period";
import { dataRow } from "../data/rows";
import { monthly } from "./tables";
import { draftValues } from "./values";

const draft = (spec: SheetSpec, data: DataRow[], period: Period = toDate(2018, 7)) =>
  draftOf(spec, data, { template: monthly, period, language: "zh-CN" });

describe("R53, R54: composite score", () => {
  const rows = (completions: [town: string, value: number, target: number, growth: number | null][]) =>
    completions.flatMap(([town, value, target, growth]) => [
      dataRow({ town, value, target }),
      dataRow({ town, indicator: "工业投资", growth }),
    ]);
  const DATA = rows([
    ["东镇", 45, 50, 0.1],
    ["西镇", 60, 50, 0.2],
    ["南镇", 40, 50, 0.15],
  ]);
  const score = (more: Partial<ScoreSpec> = {}): ScoreSpec => ({
    items: [
      { indicator: "固定资产投资", measure: "completion", method: "completion", weight: 60, cap: 1.1 },
      { indicator: "工业投资", measure: "growth", method: "range", weight: 40, cap: 1 },
    ],
    missing: "refuse",
    points: [],
    vetoed: [],
    ...more,
  });
  const composites = (spec: SheetSpec, data = DATA) => {
    const sheet = draft(spec, data)!;
    return draftValues(sheet).map((row) => [row[0], row[1], row.at(-1)]);
  };

  test("completion capped, growth by its range, weighted", () => {
    // 东: 90×0.6 + 0×0.4; 西: 110×0.6 + 100×0.4; 南: 80×0.6 + 50×0.4.
    expect(composites({ kind: "score", score: score() })).toEqual([
      [null, "最好值", null],
      [null, "最差值", null],
      [1, "西镇", 106],
      [2, "南镇", 68],
      [3, "东镇", 54],
    ]);
  });

  test("R49, R53: an indicator scored in two ways is named with what is scored; a head has the unit of the levels under it", () => {
    const items = [score().items[0]!, { ...score().items[1]!, indicator: "固定资产投资" }];
    const grown = DATA.map((row) => ({ ...row, growth: row.growth ?? row.value! / 1000 }));
    const sheet = draft({ kind: "score", score: score({ items }) }, grown)!;
    expect([...new Set(sheet.columns.slice(2, -1).map((column) => column.heads[0]))]).toEqual([
      "固定资产投资年度目标完成率（亿元，权重 60）",
      "固定资产投资同比增速（权重 40）",
    ]);
    expect(sheet.notes[0]).toContain("固定资产投资年度目标完成率 60%、固定资产投资同比增速 40%");
  });

  test("an item is found under any name of its indicator", () => {
    const items = score().items.map((item) => (item.weight === 60 ? { ...item, indicator: "固投" } : item));
    expect(composites({ kind: "score", score: score({ items }) })).toEqual(
      composites({ kind: "score", score: score() }),
    );
  });

  test("R53 without an indicator its weight is nobody's: no sheet, unless it was given to the others", () => {
    const items = [
      { ...score().items[0]!, weight: 40 },
      score().items[1]!,
      { ...score().items[0]!, indicator: "农业总产值", weight: 20 },
    ];
    expect(draft({ kind: "score", score: score({ items }) }, DATA)).toBeNull();
    // 西: (110×40 + 100×40) ÷ 80.
    expect(composites({ kind: "score", score: score({ items, missing: "redistribute" }) })[2]).toEqual([
      1,
      "西镇",
      105,
    ]);
  });

  test("R54 the notes count the towns that were ranked, and those that best and worst were taken from", () => {
    const data = [...DATA, dataRow({ town: "北镇", value: 30, target: 50 })];
    const notes = draft({ kind: "score", score: score() }, data)!.notes.join("\n");
    expect(notes).toContain("最好值、最差值取自参加评分的 3 个单位");
    expect(notes).toContain("其后跳号（1224），共 3 个单位");
  });

  test("功效系数: the worst gets 60", () => {
    const items = score().items.map((item) =>
      item.method === "range" ? { ...item, method: "efficacy" as const } : item,
    );
    // 东: 54 + 60×0.4; 西: 66 + 40; 南: 48 + 80×0.4.
    expect(composites({ kind: "score", score: score({ items }) }).slice(2)).toEqual([
      [1, "西镇", 106],
      [2, "南镇", 80],
      [3, "东镇", 78],
    ]);
  });

  test("bonus for each full step above the target, points of one's own with their limit, a veto", () => {
    const items = score().items.map((item) =>
      item.measure === "completion" ? { ...item, cap: 1, bonus: { step: 0.1, points: 1, most: 5 } } : item,
    );
    const points = [
      { town: "东镇", points: 9 },
      { town: "南 镇", points: -2 },
    ];
    // 西: 60 + 40 + 2 for 20 % above; 东: 54 + min(5, 9); 南: vetoed.
    const spec = score({ items, points, mostPoints: 5, vetoed: ["南镇"] });
    expect(composites({ kind: "score", score: spec }).slice(2)).toEqual([
      [1, "西镇", 102],
      [2, "东镇", 59],
      [3, "南镇", 0],
    ]);
  });

  test("without a completion there is no bonus to tell: a gap, not 0", () => {
    const items = score().items.map((item) =>
      item.measure === "completion" ? { ...item, bonus: { step: 0.1, points: 1, most: 5 } } : item,
    );
    const gap = rows([
      ["东镇", 45, 0, 0.1],
      ["西镇", 60, 50, 0.2],
    ]);
    const sheet = draft({ kind: "score", score: score({ items, missing: "redistribute" }) }, gap)!;
    const bonus = sheet.columns.findIndex(({ heads }) => heads.at(-1) === "加分");
    expect(draftValues(sheet).map((line) => [line[1], line[bonus]])).toEqual(
      expect.arrayContaining([
        ["东镇", "—"],
        ["西镇", 2],
      ]),
    );
  });

  test("a missing figure refuses the composite, or its weight goes to the others where that was chosen", () => {
    const gap = rows([
      ["东镇", 45, 50, null],
      ["西镇", 60, 50, 0.2],
      ["南镇", 40, 50, 0.15],
    ]);
    expect(composites({ kind: "score", score: score() }, gap).at(-1)).toEqual(["—", "东镇", "—"]);
    const shared = composites({ kind: "score", score: score({ missing: "redistribute" }) }, gap);
    expect(shared.find((row) => row[1] === "东镇")).toEqual([2, "东镇", 90]);
  });

  test("groups are scored and ranked by themselves; one town alone has the full score of its range", () => {
    const groups = [
      { name: "甲组", towns: ["东镇", "南镇"] },
      { name: "乙组", towns: ["西镇"] },
    ];
    const found = composites({ kind: "score", score: score(), groups }).filter((row) => typeof row[0] === "number");
    // 甲组 by its own range: 东 0, 南 100.
    expect(found).toEqual([
      [1, "南镇", 88],
      [2, "东镇", 54],
      [1, "西镇", 106],
    ]);
  });

  test("without a specification: completion where there is a target, else growth, weights that sum to 100", () => {
    const sheet = draft({ kind: "score" }, DATA)!;
    expect(new Set(sheet.columns.slice(2, -1).map((column) => column.heads[0]))).toEqual(
      new Set(["固定资产投资（亿元，权重 50）", "工业投资（权重 50）"]),
    );
  });

  test("low is good: the lowest is the best", () => {
    const accidents = [3, 1, 2].map((value, place) =>
      dataRow({ town: ["东镇", "西镇", "南镇"][place]!, indicator: "亿元GDP事故死亡率", value, unit: "人" }),
    );
    const items: ScoreSpec["items"] = [
      { indicator: "亿元GDP事故死亡率", measure: "value", method: "range", weight: 100, cap: 1 },
    ];
    expect(composites({ kind: "score", score: score({ items }) }, accidents).slice(2)).toEqual([
      [1, "西镇", 100],
      [2, "南镇", 50],
      [3, "东镇", 0],
    ]);
  });
});
