import { DATA_COLUMNS } from "../../src/core/data/DataRow";
import type { Stage } from "./support";
import { at, CHINESE, clearStage, DAZHOU, everything, file, sheetOf, stage } from "./support";

afterEach(() => {
  clearStage();
  jest.restoreAllMocks();
});

const HEAD = "地区,指标,期间,数值,单位,年度目标,来源\n";
const IMPORT = { templateId: "monthly", source: file(DAZHOU) };

const LATER = { templateId: "monthly", source: file(HEAD + "达川区,重点项目投资,2018年1—8月,30,亿元,41.2,\n") };

async function withData(): Promise<Stage> {
  const set = await stage();
  expect(await set.commands.importTemplate(IMPORT, CHINESE)).toMatchObject({ ok: true });
  return set;
}

/** Time for office.js to release what the last command had tracked. */
const idle = () => new Promise((resolve) => setTimeout(resolve, 50));

const problemsOf = (outcome: { ok: boolean; problems?: { text: string }[] }) =>
  (outcome.problems ?? []).map((one) => one.text);

describe("all or nothing: whichever round trip fails, the workbook is as before or complete", () => {
  const failures = [
    ["a fault of Excel", { code: "GeneralException" as const }],
    ["a cell being edited", { commonError: 5004 }],
    ["too large a request", { code: "RequestPayloadSizeLimitExceeded" as const }],
  ] as const;
  const deeds: [string, (set: Stage) => Promise<{ ok: boolean; problems?: { text: string }[] }>][] = [
    ["building the comparison", (set) => set.commands.buildComparison({ templateId: "monthly" }, CHINESE)],
    ["importing into a new table", (set) => set.commands.importTemplate(IMPORT, CHINESE)],
    ["importing into the table that is there", (set) => set.commands.importTemplate(LATER, CHINESE)],
  ];

  test.each(deeds.flatMap(([deed, run]) => failures.map(([what, failure]) => ({ deed, run, what, failure }))))(
    "$deed, $what at any round trip",
    async ({ deed, run, failure }) => {
      const fresh = () => (deed === "importing into a new table" ? stage() : withData());
      const counted = await fresh();
      counted.batches.length = 0;
      await run(counted);
      const complete = everything(counted);
      for (let batch = 1; batch <= counted.batches.length; batch++) {
        const set = await fresh();
        const before = everything(set);
        set.addin.host.failures.rejectBatch(batch, failure);
        const outcome = await run(set);
        const after = everything(set);
        if (outcome.ok) expect(after).toEqual(complete);
        else {
          expect(after).toEqual(before);
          expect(problemsOf(outcome).join()).toMatch(/没有改动/);
        }
      }
      expect(counted.batches.length).toBeGreaterThan(1);
    },
  );

  test("an unfinished sheet that cannot be removed is hidden, and the message names it", async () => {
    const set = await withData();
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { failures } = set.addin.host;
    const sheets = set.workbook.sheets.length;
    const stop = set.workbook.listen((change) => {
      if (change.kind !== "layout" || set.workbook.sheets.length === sheets) return;
      for (let batch = 1; batch < 9; batch++) failures.rejectBatch(batch, { code: "GeneralException" });
      throw new Error("a fault in the middle of the writing batch, and none gets through after it");
    });
    const outcome = await set.commands.buildComparison({ templateId: "monthly" }, CHINESE);
    stop();
    expect(problemsOf(outcome)).toHaveLength(1);
    const left = set.workbook.sheets.filter((sheet) => sheet.visibility !== "Visible");
    expect(left).toHaveLength(1);
    expect(left[0]!.name).toMatch(/^~/);
    expect(problemsOf(outcome).join()).toContain(`“${left[0]!.name}”没能删除`);
  });

  test("a cancelled command writes nothing", async () => {
    const set = await withData();
    const before = everything(set);
    const controller = new AbortController();
    const onStep = () => controller.abort();
    const outcome = await set.commands.buildComparison(
      { templateId: "monthly" },
      { ...CHINESE, onStep, signal: controller.signal },
    );
    expect(problemsOf(outcome)).toEqual(["已取消，工作簿没有改动。"]);
    expect(everything(set)).toEqual(before);
  });
});

test("text from the data never becomes a formula, a date or a number", async () => {
  const set = await stage();
  const names = ["=1+1", "+86镇", "-5镇", "@SUM(A1)", "1-5", "2018年1月", "TRUE", "1e5", "'quoted", "＝2+2"];
  const formula = '=HYPERLINK("x")';
  const quoted = `"${formula.replaceAll('"', '""')}"`;
  const text =
    HEAD + names.map((name, place) => `${name},工业投资,2025年1—6月,${place + 1},亿元,100,${quoted}`).join("\n");
  for (const period of ["1—6月", "1—5月"]) {
    const source = file(text.replaceAll("1—6月", period));
    const imported = await set.commands.importTemplate({ templateId: "monthly", source }, CHINESE);
    expect(problemsOf(imported)).toEqual([]);
  }
  const data = sheetOf(set, "指标数据");
  expect(names.map((_, place) => at(data, place + 1, 0))).toEqual(names);
  expect(names.map((_, place) => at(data, place + 1 + names.length, 0))).toEqual(names);
  expect(at(data, 1, DATA_COLUMNS.indexOf("source"))).toBe(formula);
  expect([...data.cells()].filter(({ cell }) => cell.formula !== undefined)).toEqual([]);

  const built = await set.commands.buildComparison({ templateId: "monthly", period: "2025年上半年" }, CHINESE);
  expect(problemsOf(built)).toEqual([]);
  const sheet = sheetOf(set, "对比表 2025年上半年");
  expect(names.map((_, place) => at(sheet, 5 + place, 1)).sort()).toEqual([...names].sort());
  const formulas = [...sheet.cells()].flatMap(({ cell }) => cell.formula ?? []);
  expect(formulas.length).toBeGreaterThan(0);
  for (const name of [...names, formula].filter((one) => one !== "1-5")) {
    expect(formulas.filter((one) => one.includes(name))).toEqual([]);
  }
});

describe("importing beside figures that are there", () => {
  test("the same file again writes nothing; a new period is added; a changed figure is refused and named", async () => {
    const set = await withData();
    const rowsOf = () => sheetOf(set, "指标数据").usedRect(true)!.bottom;
    const before = rowsOf();
    expect(await set.commands.importTemplate(IMPORT, CHINESE)).toMatchObject({ ok: true, value: { rows: 0 } });
    expect(rowsOf()).toBe(before);
    const later = HEAD + "达川区,重点项目投资,2018年1—8月,30,亿元,41.2,\n";
    expect(await set.commands.importTemplate({ templateId: "monthly", source: file(later) }, CHINESE)).toMatchObject({
      ok: true,
      value: { rows: 1 },
    });
    expect(rowsOf()).toBe(before + 1);
    const changed = HEAD + "达川区,重点项目投资,2018年1—7月,99,亿元,41.2,\n";
    const outcome = await set.commands.importTemplate({ templateId: "monthly", source: file(changed) }, CHINESE);
    expect(problemsOf(outcome)[0]).toMatch(/“数值”不同（原有：26\.8 亿元；新来：99 亿元）/);
    expect(rowsOf()).toBe(before + 1);
  });

  test("rows go under the heads of the table as it is: another order, a column of the user's own, growth in percent", async () => {
    const set = await stage();
    const sheet = set.workbook.active;
    const heads = ["年度目标", "备注", "公布增速", "地区", "指标", "期间", "数值", "单位"].map((value) => ({ value }));
    const row = [
      { value: 30 },
      { value: "我的" },
      { value: null },
      ...["东镇", "工业投资", "2025年1—5月"].map((value) => ({ value })),
      { value: 10 },
      { value: "亿元" },
    ];
    sheet.setInputs(0, 0, [heads, row]);
    await set.addin.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add("A1:H2", true).name = "IndicatorData";
      await context.sync();
    });
    const text = "地区,指标,期间,数值,单位,公布增速,年度目标\n东镇,工业投资,2025年1—6月,12,亿元,5.5%,31\n";
    expect(await set.commands.importTemplate({ templateId: "monthly", source: file(text) }, CHINESE)).toMatchObject({
      ok: true,
    });
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((column) => at(sheet, 2, column))).toEqual([
      31,
      null,
      0.055,
      "东镇",
      "工业投资",
      "2025年上半年",
      12,
      "亿元",
    ]);
    expect(problemsOf(await set.commands.buildComparison({ templateId: "monthly" }, CHINESE))).toEqual([]);
  });

  test("a table that lacks a needed column is refused, not written past", async () => {
    const set = await withData();
    const table = set.workbook.tables[0]!;
    table.sheet.setInputs(0, DATA_COLUMNS.indexOf("target"), [[{ value: "经办人" }]]);
    const before = everything(set);
    const text = HEAD + "达川区,重点项目投资,2018年1—8月,30,亿元,41.2,\n";
    const outcome = await set.commands.importTemplate({ templateId: "monthly", source: file(text) }, CHINESE);
    expect(problemsOf(outcome).join()).toContain("缺少“年度目标”列");
    expect(everything(set)).toEqual(before);
  });

  test("a blank table is filled from its first row; a second blank one is refused", async () => {
    const set = await stage();
    const blank = { templateId: "monthly", source: { kind: "blank" as const } };
    expect(await set.commands.importTemplate(blank, CHINESE)).toMatchObject({
      ok: true,
      value: { created: true, rows: 0 },
    });
    expect(problemsOf(await set.commands.importTemplate(blank, CHINESE)).join()).toContain("已有数据表");
    expect(await set.commands.importTemplate(IMPORT, CHINESE)).toMatchObject({
      ok: true,
      value: { created: false, rows: 20 },
    });
    const data = sheetOf(set, "指标数据");
    expect([at(data, 1, 0), at(data, 20, 0), data.usedRect(true)!.bottom]).toEqual(["达州市", "万源市", 20]);
  });

  test("the same levels in another unit are the same figures", async () => {
    const set = await withData();
    const same = HEAD + "达川区,重点项目投资,2018年1—7月,268000,万元,412000,\n";
    const outcome = await set.commands.importTemplate({ templateId: "monthly", source: file(same) }, CHINESE);
    expect(problemsOf(outcome).join()).toContain("“阶段目标”不同（原有：29.5 亿元；新来：—）");
  });

  test("a fault in the data table is named with its cell", async () => {
    const set = await withData();
    sheetOf(set, "指标数据").setInputs(3, 3, [[{ value: "约30" }]]);
    const outcome = await set.commands.buildComparison({ templateId: "monthly" }, CHINESE);
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ place: { kind: "cell", sheet: "指标数据", address: "D4" } }],
    });
  });

  test("a sheet of the user's named 指标数据 is left alone", async () => {
    const set = await stage();
    set.workbook.addSheet("指标数据").setInputs(0, 0, [[{ value: "我的" }]]);
    expect(await set.commands.importTemplate(IMPORT, CHINESE)).toMatchObject({
      ok: true,
      value: { sheet: "指标数据 (2)" },
    });
    expect(at(sheetOf(set, "指标数据"), 0, 0)).toBe("我的");
  });
});

test("the round trips of a build are at most five, one of them for templates and names that the workbook keeps, and the same for 9 and 900 towns", async () => {
  const counts = [];
  for (const towns of [9, 900]) {
    const set = await stage();
    const lines = Array.from(
      { length: towns },
      (_, n) => `第${n + 1}镇,工业投资,2025年1—6月,${n + 0.5},亿元,${n + 100},来源`,
    );
    await set.commands.importTemplate({ templateId: "monthly", source: file(HEAD + lines.join("\n")) }, CHINESE);
    await idle();
    set.batches.length = 0;
    expect(await set.commands.buildComparison({ templateId: "monthly" }, CHINESE)).toMatchObject({ ok: true });
    await idle();
    counts.push(set.batches.length);
  }
  expect(counts[0]).toBeLessThanOrEqual(5);
  expect(counts[1]).toBe(counts[0]);
});
