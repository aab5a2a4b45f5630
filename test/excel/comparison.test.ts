import { at, CHINESE, clearStage, columnUnder, DAZHOU, file, sheetOf, stage, type Stage } from "./support";

afterEach(clearStage);

const HEADS = [2, 3, 4];
const SHEET = "对比表 2018年1—7月";

async function dazhou(): Promise<Stage> {
  const set = await stage();
  const imported = await set.commands.importTemplate({ templateId: "monthly", source: file(DAZHOU) }, CHINESE);
  expect(imported).toMatchObject({ ok: true });
  return set;
}

describe("the comparison sheet of 达州, January to July 2018 (domain O4)", () => {
  test("ranks eight units by each measure; the total and 市本级 are none of them", async () => {
    const set = await dazhou();
    const built = await set.commands.buildComparison({ templateId: "monthly" }, CHINESE);
    expect(built).toMatchObject({
      ok: true,
      value: { sheet: SHEET, period: "2018年1—7月", otherPeriods: [], notice: null, ranked: 8 },
    });
    await set.addin.settled();
    const sheet = sheetOf(set, SHEET);
    const ranks = (column: number) => {
      const rows = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((row) => [at(sheet, row, 1), at(sheet, row, column)]);
      return Object.fromEntries(rows) as Record<string, unknown>;
    };
    const outside = { 达州市: "—", 市本级: "—" };
    expect(
      ranks(columnUnder(sheet, HEADS, "重点项目投资（亿元）".replace("（亿元）", ""), "前三季度目标", "位次")),
    ).toEqual({
      ...outside,
      ...{ 达川区: 1, 大竹县: 2, 宣汉县: 3, 通川区: 4, 渠县: 5, 开江县: 6, 万源市: 7, 经开区: 8 },
    });
    expect(ranks(columnUnder(sheet, HEADS, "固定资产投资", "同比", "位次"))).toEqual({
      ...outside,
      ...{ 通川区: 1, 经开区: 2, 达川区: 3, 宣汉县: 4, 大竹县: 5, 渠县: 6, 开江县: 7, 万源市: 8 },
    });
    expect(ranks(0)).toEqual({
      ...outside,
      ...{ 达川区: 1, 大竹县: 2, 通川区: 3, 宣汉县: 4, 开江县: 5, 渠县: 6, 经开区: 7, 万源市: 8 },
    });
  });

  test("tells the completion of the year from that of the plan to September, and states the pace", async () => {
    const set = await dazhou();
    await set.commands.buildComparison({ templateId: "monthly" }, CHINESE);
    await set.addin.settled();
    const sheet = sheetOf(set, SHEET);
    const row = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14].find((one) => at(sheet, one, 1) === "达川区")!;
    const year = columnUnder(sheet, HEADS, "年度目标", "完成率");
    const phase = columnUnder(sheet, HEADS, "前三季度目标", "完成率");
    expect(at(sheet, row, year)).toBeCloseTo(26.8 / 41.2, 10);
    expect(at(sheet, row, phase)).toBeCloseTo(26.8 / 29.5, 10);
    expect(at(sheet, row, columnUnder(sheet, HEADS, "序时进度差"))).toBeCloseTo((26.8 / 41.2 - 7 / 12) * 100, 8);
    expect(at(sheet, row, columnUnder(sheet, HEADS, "评价"))).toBe("超序时，增速高于达州市");
    expect(at(sheet, 5, year)).toBeCloseTo(291.5 / 527.3, 10);
    expect(at(sheet, 6, columnUnder(sheet, HEADS, "同比", "增速"))).toBe("—");
    expect(sheet.cell(row, year)!.formula).toMatch(/^=IF\(COUNT/);
    expect(sheet.cell(row, year)!.style?.numberFormat).toBe("0.0%");
  });

  test("has frozen heads, a print set-up and no visible leftovers", async () => {
    const set = await dazhou();
    await set.commands.buildComparison({ templateId: "monthly" }, CHINESE);
    const sheet = sheetOf(set, SHEET);
    expect(sheet.frozen).toEqual({ rows: 5, columns: 2 });
    expect(sheet.pageLayout).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      titleRows: { top: 2, bottom: 4 },
    });
    expect(set.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["指标数据", "Visible"],
      [SHEET, "Visible"],
    ]);
    expect(set.workbook.active.name).toBe(SHEET);
  });

  test("never goes over a sheet that is there", async () => {
    const set = await dazhou();
    const own = set.workbook.addSheet(SHEET);
    own.setInputs(0, 0, [[{ value: "我的表" }]]);
    const built = await set.commands.buildComparison({ templateId: "monthly" }, CHINESE);
    expect(built).toMatchObject({ ok: true, value: { sheet: `${SHEET} (2)` } });
    expect(at(own, 0, 0)).toBe("我的表");
  });

  test("is built in English on request", async () => {
    const set = await dazhou();
    const built = await set.commands.buildComparison({ templateId: "monthly" }, { language: "en-US" });
    expect(built).toMatchObject({ ok: true, value: { sheet: "Comparison Jan–Jul 2018" } });
    await set.addin.settled();
    const sheet = sheetOf(set, "Comparison Jan–Jul 2018");
    expect(at(sheet, 7, columnUnder(sheet, HEADS, "Verdict"))).toBe("ahead of pace, faster than 达州市");
  });
});

describe("figures that formulas get wrong elsewhere", () => {
  const HEAD = "地区,指标,期间,数值,单位,上年同期,公布增速,年度目标\n";
  const row = (town: string, ...cells: (string | number)[]) =>
    `${town},规模以上工业利润总额,2025年1—5月,${cells.join(",")}\n`;

  async function profits(): Promise<Stage> {
    const set = await stage();
    const text =
      HEAD +
      row("甲镇", 148, "亿元", -46, "", 200) +
      row("乙镇", -7.7, "亿元", 255, "", 100) +
      row("丙镇", -9, "亿元", -3, "", "") +
      row("丁镇", -1, "亿元", -3, "", 0) +
      row("戊镇", 12, "亿元", 0, "", 10) +
      row("己镇", "—", "亿元", 8, "", 10) +
      row("庚镇", 0, "亿元", 8, "", 10) +
      row("辛镇", 30, "亿元", 20, "", 12);
    expect(await set.commands.importTemplate({ templateId: "monthly", source: file(text) }, CHINESE)).toMatchObject({
      ok: true,
    });
    expect(await set.commands.buildComparison({ templateId: "monthly" }, CHINESE)).toMatchObject({ ok: true });
    await set.addin.settled();
    return set;
  }

  test("R2, R3, R22: words for losses, — for gaps and zero bases, completion uncapped", async () => {
    const sheet = sheetOf(await profits(), "对比表 2025年1—5月");
    const growth = columnUnder(sheet, [2, 3], "同比", "增速");
    const completion = columnUnder(sheet, [2, 3], "年度目标", "完成率");
    const rows = [5, 6, 7, 8, 9, 10, 11, 12];
    const byTown = (column: number) =>
      Object.fromEntries(rows.map((one) => [at(sheet, one, 1), at(sheet, one, column)]));
    expect(byTown(growth)).toEqual({
      ...{ 甲镇: "扭亏为盈", 乙镇: "由盈转亏", 丙镇: "增亏", 丁镇: "减亏", 戊镇: "—", 己镇: "—", 庚镇: -1, 辛镇: 0.5 },
    });
    expect(byTown(completion)).toEqual({
      ...{ 甲镇: 0.74, 乙镇: -0.077, 丙镇: "—", 丁镇: "—", 戊镇: 1.2, 己镇: "—", 庚镇: 0, 辛镇: 2.5 },
    });
  });

  test("a total is computed only where every town has a figure", async () => {
    const sheet = sheetOf(await profits(), "对比表 2025年1—5月");
    expect(at(sheet, 4, 1)).toBe("合计");
    expect(at(sheet, 4, columnUnder(sheet, [2, 3], "完成数"))).toBe("—");
    expect(at(sheet, 4, columnUnder(sheet, [2, 3], "上年同期"))).toBe(255 - 46 - 3 - 3 + 0 + 8 + 8 + 20);
  });

  test("R47, R48: equal rates tie although they come from different divisions", async () => {
    const set = await stage();
    const line = (town: string, value: number, target: number) =>
      `${town},工业投资,2025年1—6月,${value},亿元,,,${target}\n`;
    const text =
      HEAD + line("甲镇", 0.3, 0.9) + line("乙镇", 0.1, 0.3) + line("丙镇", 0.1, 0.4) + line("丁镇", 0.7, 2.1);
    await set.commands.importTemplate({ templateId: "monthly", source: file(text) }, CHINESE);
    await set.commands.buildComparison({ templateId: "monthly" }, CHINESE);
    await set.addin.settled();
    const sheet = sheetOf(set, "对比表 2025年上半年");
    expect([5, 6, 7, 8].map((one) => [at(sheet, one, 1), at(sheet, one, 0)])).toEqual([
      ["甲镇", 1],
      ["乙镇", 1],
      ["丁镇", 1],
      ["丙镇", 4],
    ]);
  });
});
