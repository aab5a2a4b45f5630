import type { SheetSpec } from "../../../../src/core/comparison/spec/SheetSpec";
import { toDate } from "../../../../src/core/period/Period";
import { row, shown, planned, bars, COMPLETING, GROWING, EARLIER, GROUPS } from "./figures";

describe("what the picture of each kind shows", () => {
  test("towns: completion, the best first, beside the calendar (R29); gaps and the total are left out", () => {
    expect(bars({ kind: "towns" }, COMPLETING)).toEqual([
      ["西镇", 0.6],
      ["东镇", 0.5],
      ["南镇", 0.25],
    ]);
    const { picture, items } = shown({ kind: "towns" }, COMPLETING)!;
    expect(picture.reference?.name).toBe("日历进度 58.3%");
    expect(items.map(({ reference }) => reference)).toEqual([7 / 12, 7 / 12, 7 / 12]);
  });

  test("growth: the bars of the two sides of zero are told apart", () => {
    const { picture, items } = shown({ kind: "towns" }, GROWING)!;
    expect(picture.bySign).toEqual({ above: "增长", below: "下降", good: "above" });
    expect(items.map(({ name }) => name)).toEqual(["东镇", "南镇", "西镇"]);
  });

  test("groups: their heads are left out, the towns run from the best to the worst all the same (R50)", () => {
    expect(bars({ kind: "towns", groups: GROUPS }, COMPLETING)?.map(([name]) => name)).toEqual([
      "西镇",
      "东镇",
      "南镇",
    ]);
  });

  test("low is good: the lowest first, a rise is what is bad", () => {
    const accidents = [3, 1, 2].map((value, place) =>
      row(["东镇", "西镇", "南镇"][place]!, { indicator: "亿元GDP事故死亡率", value, unit: "人", growth: value / 10 }),
    );
    expect(bars({ kind: "towns", sortBy: "value" }, accidents)?.map(([name]) => name)).toEqual([
      "西镇",
      "南镇",
      "东镇",
    ]);
    expect(shown({ kind: "towns", sortBy: "growth" }, accidents)?.picture.bySign?.good).toBe("below");
  });

  test("matrix: bars of what its towns are ranked by", () => {
    expect(bars({ kind: "matrix" }, GROWING)?.map(([name]) => name)).toEqual(["东镇", "南镇", "西镇"]);
  });

  test("league: a slope from the rank before to the rank now; with groups bars, for ranks of two groups share no axis", () => {
    const league = shown({ kind: "league" }, [...EARLIER, ...GROWING])!;
    expect(league.picture).toMatchObject({ kind: "slopes", labels: ["2018年上半年", "2018年1—7月"] });
    expect(league.items.map(({ name, values }) => [name, ...values])).toEqual([
      ["东镇", 3, 1],
      ["南镇", 1, 2],
      ["西镇", 2, 3],
    ]);
    expect(shown({ kind: "league", groups: GROUPS }, [...EARLIER, ...GROWING])!.picture.kind).toBe("bars");
  });

  test("periods: a line a town over the periods, gaps kept; one figure alone is no line", () => {
    const data = [
      ...EARLIER,
      ...GROWING,
      row("北镇", { value: 5 }, toDate(2018, 3)),
      row("北镇", { value: 7 }),
      row("中镇", { value: 1 }),
    ];
    const lines = shown({ kind: "periods" }, data)!;
    expect(lines.picture).toMatchObject({ kind: "lines", labels: ["一季度", "上半年", "1—7月"] });
    expect(lines.items.find(({ name }) => name === "北镇")?.values).toEqual([5, null, 7]);
    expect(lines.items.map(({ name }) => name)).not.toContain("中镇");
  });

  test("scorecard: completions, beside the calendar only where the indicator has a pace", () => {
    const data = [
      row("东镇", { value: 45, target: 90 }),
      row("东镇", { indicator: "金融机构存款余额", value: 99, target: 110 }),
      row("东镇", { indicator: "工业投资", value: 3 }),
    ];
    const { items } = shown({ kind: "scorecard" }, data)!;
    expect(items.map(({ name, values, reference }) => [name, values[0], reference])).toEqual([
      ["金融机构存款余额", 0.9, null],
      ["固定资产投资", 0.5, 7 / 12],
    ]);
  });

  test("targets: an indicator with several targets is named with version and tier", () => {
    const targets: SheetSpec["targets"] = [
      { indicator: "固定资产投资", kind: "level", tier: "striving", version: "调整", value: 80 },
    ];
    expect(bars({ kind: "targets", targets }, [row("东镇", { value: 45, target: 90 })])).toEqual([
      ["固定资产投资 考核", 0.5],
      ["固定资产投资 调整 奋斗", 0.5625],
    ]);
  });

  test("score: composites, the best first; scored by groups they keep to their groups", () => {
    const names = (groups: SheetSpec["groups"]) =>
      bars({ kind: "score", ...(groups && { groups }) }, COMPLETING)?.map(([name]) => name);
    expect(names(undefined)).toEqual(["西镇", "东镇", "南镇"]);
    expect(names([{ name: "甲组", towns: ["南镇"] }])?.[0]).toBe("南镇");
  });

  test("contributions: pulls, the strongest first (R14)", () => {
    expect(bars({ kind: "contributions" }, GROWING)).toEqual([
      ["东镇", expect.closeTo(10)],
      ["南镇", expect.closeTo(5)],
      ["西镇", expect.closeTo(-2.5)],
    ]);
  });

  test("none where none is wanted, or where nothing can be compared", () => {
    expect(shown({ kind: "towns", chart: false }, COMPLETING)).toBeNull();
    expect(planned({ kind: "towns", chart: false }, COMPLETING).chart).toBeUndefined();
    expect(shown({ kind: "scorecard" }, COMPLETING.slice(0, 1))).toBeNull();
  });

  test("of more than 30 towns the first and the last, and the note says so", () => {
    const many = Array.from({ length: 40 }, (_, place) => row(`第${place + 1}镇`, { value: 100 - place }));
    const { items, cut } = shown({ kind: "towns" }, many)!;
    expect(cut).toEqual({ first: 20, last: 10, all: 40 });
    expect([items.length, items[19]!.name, items[20]!.name]).toEqual([30, "第20镇", "第31镇"]);
    expect(JSON.stringify(planned({ kind: "towns" }, many).cells)).toContain("图中画出 40 个中的前 20 个和后 10 个");
  });
});
