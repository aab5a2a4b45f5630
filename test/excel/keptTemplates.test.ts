import { exportTemplate, keepTemplateFile, previewTemplateFile } from "../../src/taskpane/commands/templateFile";
import { addSynonym, removeSynonym } from "../../src/taskpane/commands/synonyms";
import { createEntrySheet, type EntrySheetRequest } from "../../src/taskpane/commands/createEntrySheet";
import { importTemplate } from "../../src/taskpane/commands/importTemplate";
import { templatesAtHand } from "../../src/taskpane/commands/templatesAtHand";
import type { Outcome } from "../../src/taskpane/commands/outcome";
import { templateJson } from "../../src/core/template/writeTemplate";
import { TEMPLATES } from "../../src/templates";
import type { Sheet } from "../../workbench/model/Sheet";
import { at, CHINESE, clearStage, everything, file, sheetOf, stage, type Stage } from "./support";

jest.setTimeout(120_000);

let one: Stage;

// These commands come with the page of templates, so they run here as they are.
beforeAll(() => {
  for (const name of ["Excel", "Office", "OfficeExtension"] as const) {
    Object.defineProperty(globalThis, name, { get: () => one.addin[name], configurable: true });
  }
});
beforeEach(async () => {
  one = await stage();
});
afterEach(clearStage);

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ text }) => text).join());
  return outcome.value;
}

const TOWNS = ["东镇", "西镇", "南街道"];
const MONTHLY: EntrySheetRequest = {
  templateId: "monthly",
  towns: TOWNS,
  period: "2025年1—4月",
  indicators: ["industrial_output", "industrial_value_added", "industrial_profit"],
};

async function made(request = MONTHLY): Promise<Sheet> {
  const result = valueOf(await createEntrySheet(request, CHINESE));
  if (result.kind !== "created") throw new Error(`${result.sheet} was there`);
  await one.addin.settled();
  return sheetOf(one, result.sheet);
}

describe("a newer edition in a workbook in use", () => {
  const base = TEMPLATES.find(({ id }) => id === "half_year")!;
  const REQUEST: EntrySheetRequest = {
    templateId: "half_year",
    towns: ["东镇"],
    period: "2025年上半年",
    indicators: ["gdp", "fixed_asset_investment"],
  };
  const added = TEMPLATES[2]!.indicators.find(({ id }) => id === "grain_output")!;
  const newer = () => {
    const indicators = [...base.indicators.filter(({ id }) => id !== "gdp"), { ...added, section: "overall" }];
    return {
      name: "half.json",
      text: JSON.stringify(templateJson({ ...base, version: 2, indicators, comparisons: [] })),
    };
  };

  test("the difference is told first, then rows are added; figures stay, and so does what was removed", async () => {
    const sheet = await made(REQUEST);
    sheet.setInputs(3, 2, [[{ value: 133.8 }, { value: 125.9 }]]);
    sheet.name = "改过名的表";
    await one.addin.settled();
    const before = everything(one);
    const preview = valueOf(await previewTemplateFile(newer(), CHINESE));
    expect(preview.changes.map(({ kind }) => kind)).toEqual(["added", "removed", "comparisons"]);
    expect(preview.growing).toEqual(["改过名的表"]);
    expect(everything(one)).toEqual(before);

    valueOf(await keepTemplateFile(newer(), CHINESE));
    await one.addin.settled();
    expect([3, 4, 5].map((row) => at(sheet, row, 0))).toEqual(["地区生产总值", "固定资产投资", "粮食总产量"]);
    expect([at(sheet, 3, 2), at(sheet, 3, 3)]).toEqual([133.8, 125.9]);
    sheet.setInputs(5, 2, [[{ value: 110 }, { value: 100 }]]);
    await one.addin.settled();
    expect(at(sheet, 5, 4)).toBeCloseTo(0.1, 12);
    expect(sheet.protection).toBeDefined();
    expect(valueOf(await previewTemplateFile(newer(), CHINESE))).toMatchObject({ changes: [], growing: [] });
  });

  test("a sheet of towns gets columns, and its totals", async () => {
    const sheet = await made();
    const monthly = TEMPLATES[0]!;
    sheet.setInputs(4, 1, [[{ value: 5 }], [{ value: 6 }], [{ value: 7 }]]);
    const entry = { ...monthly.entry!, indicators: [...monthly.entry!.indicators!, "grain_output"] };
    const template = {
      ...monthly,
      version: 3,
      entry,
      indicators: [...monthly.indicators, { ...added, section: "overall" }],
    };
    valueOf(await keepTemplateFile({ name: "m.json", text: JSON.stringify(templateJson(template)) }, CHINESE));
    sheet.setInputs(4, 10, [[{ value: 1 }], [{ value: 2 }], [{ value: 4 }]]);
    await one.addin.settled();
    expect(at(sheet, 2, 10)).toBe("粮食总产量（吨）");
    expect([at(sheet, 7, 1), at(sheet, 7, 10)]).toEqual([18, 7]);
  });

  test("whichever round trip fails, the workbook is as before or complete", async () => {
    await made(REQUEST);
    one.batches.length = 0;
    valueOf(await keepTemplateFile(newer(), CHINESE));
    const complete = everything(one);
    const trips = one.batches.length;
    for (let batch = 1; batch <= trips; batch++) {
      clearStage();
      one = await stage();
      await made(REQUEST);
      const before = everything(one);
      one.addin.host.failures.rejectBatch(batch, { code: "GeneralException" });
      const outcome = await keepTemplateFile(newer(), CHINESE);
      expect(everything(one)).toEqual(outcome.ok ? complete : before);
    }
    expect(trips).toBeGreaterThan(3);
  });
});

test("a template of the user's own: from a file into the workbook, and out of it the same", async () => {
  const own = { ...TEMPLATES[4]!, id: "our_villages", version: 1 };
  const text = JSON.stringify(templateJson(own));
  expect(valueOf(await previewTemplateFile({ name: "own.json", text }, CHINESE))).toMatchObject({ current: null });
  valueOf(await keepTemplateFile({ name: "own.json", text }, CHINESE));
  const { plain, kept } = await templatesAtHand();
  expect(plain.find(({ id }) => id === "our_villages")).toEqual(own);
  expect([...kept]).toEqual(["our_villages"]);
  expect(JSON.parse(valueOf(await exportTemplate("our_villages", CHINESE)))).toEqual(templateJson(own));
});

test.each([
  { what: "no JSON", text: "{", said: "own.json: 不是 JSON 文件" },
  { what: "JSON of something else", text: "[1]", said: "own.json: 不是模板" },
  {
    what: "a fault inside",
    text: '{"format":2,"id":"x","version":1,"name":{"zh-CN":"某"},"indicators":["no_such"]}',
    said: "/indicators/0: 内置指标库里没有“no_such”",
  },
])("a file with $what is refused with what to do, the workbook unchanged", async ({ text, said }) => {
  const before = everything(one);
  const outcome = await keepTemplateFile({ name: "own.json", text }, CHINESE);
  expect(outcome.ok ? "" : outcome.problems.map((problem) => problem.text).join()).toContain(said);
  expect(everything(one)).toEqual(before);
});

describe("names of one's own", () => {
  test("are kept in the workbook and read with the data", async () => {
    const synonym = { indicator: "fixed_asset_investment", name: "固投总额" };
    expect(valueOf(await addSynonym(synonym, CHINESE))).toEqual([synonym]);
    const rows = "地区,指标,期间,数值\n东镇,固投总额,2025年1—4月,7.85\n";
    const imported = await importTemplate({ templateId: "monthly", source: file(rows) }, CHINESE);
    expect(valueOf(imported).rows).toBe(1);
    expect(valueOf(await removeSynonym(synonym, CHINESE))).toEqual([]);
    const again = await importTemplate({ templateId: "monthly", source: file(rows.replace("东镇", "西镇")) }, CHINESE);
    expect(again.ok).toBe(false);
  });

  test.each([
    { name: "限上社零", indicator: "retail_sales", owner: "限额以上社会消费品零售额" },
    { name: "财政总收入", indicator: "general_budget_revenue", owner: "财政总收入" },
    { name: "规下工业总产值", indicator: "industrial_output", owner: "规模以下工业总产值" },
  ])("a look-alike is refused by name: $name", async ({ owner, ...synonym }) => {
    const outcome = await addSynonym(synonym, CHINESE);
    expect(outcome.ok ? "" : outcome.problems[0]!.text).toContain(`已经是“${owner}”的名称`);
  });
});
