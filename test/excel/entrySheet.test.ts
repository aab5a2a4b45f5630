import {
  createEntrySheet,
  previewEntrySheet,
  type EntrySheetRequest,
} from "../../src/taskpane/commands/createEntrySheet";
import type { Outcome } from "../../src/taskpane/commands/outcome";
import type { Sheet } from "../../workbench/model/Sheet";
import { at, CHINESE, clearStage, everything, sheetOf, stage, type Stage } from "./support";

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
const NAME = "填报 月度主要经济指标 2025年1—4月";

async function made(request = MONTHLY): Promise<Sheet> {
  const result = valueOf(await createEntrySheet(request, CHINESE));
  if (result.kind !== "created") throw new Error(`${result.sheet} was there`);
  await one.addin.settled();
  return sheetOf(one, result.sheet);
}

/** Types into the first cell of an input; says whether its rule takes it, as the engine calculates the rule. */
async function isTaken(sheet: Sheet, row: number, column: number, value: string | number): Promise<boolean> {
  sheet.setInputs(row, column, [[{ value }]]);
  const formula = await one.addin.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet.name).getCell(row, column);
    dataValidation.load("rule");
    await context.sync();
    return String(dataValidation.rule.custom!.formula);
  });
  sheet.setInputs(60, 30, [[{ formula }]]);
  await one.addin.settled();
  return at(sheet, 60, 30) as boolean;
}

test("a sheet of towns: title with its period, heads with units, blank inputs, nothing computed yet", async () => {
  const sheet = await made();
  expect(sheet.name).toBe(NAME);
  expect(at(sheet, 0, 0)).toBe("月度主要经济指标（2025年1—4月）");
  expect(at(sheet, 1, 9)).toBe("单位：亿元");
  expect([0, 1, 4, 7].map((column) => at(sheet, 2, column))).toEqual([
    "地区",
    "规模以上工业总产值",
    "规模以上工业增加值",
    "规模以上工业利润总额",
  ]);
  expect([1, 2, 3].map((column) => at(sheet, 3, column))).toEqual(["完成数", "上年同期", "同比增速"]);
  expect([4, 5, 6, 7, 8, 9].map((row) => at(sheet, row, 0))).toEqual([...TOWNS, "合计", "合计（公布数）", "核对"]);
  for (let row = 4; row <= 9; row++)
    for (let column = 1; column <= 9; column++) expect(at(sheet, row, column) ?? "").toBe("");
  expect(sheet.protection).toBeDefined();
});

test("R2, R3, R13, R35: growth, total and check follow what is typed", async () => {
  const sheet = await made();
  sheet.setInputs(4, 1, [
    [{ value: 39.6 }, { value: 35.33 }],
    [{ value: 10.04 }, { value: 8 }],
    [{ value: 0.36 }, { value: 0 }],
  ]);
  sheet.setInputs(4, 7, [
    [{ value: 1.2 }, { value: -0.4 }],
    [{ value: -0.5 }, { value: -0.2 }],
    [{ value: "—" }, { value: 0.3 }],
  ]);
  sheet.setInputs(8, 1, [[{ value: 50.01 }, { value: 43.5 }]]);
  await one.addin.settled();
  expect([4, 5, 6].map((row) => at(sheet, row, 3))).toEqual([0.120860458534, 0.255, "—"]);
  expect(at(sheet, 7, 1)).toBe(50);
  expect(at(sheet, 7, 3)).toBeCloseTo(50 / 43.33 - 1, 11);
  expect([at(sheet, 9, 1), at(sheet, 9, 2)]).toEqual(["相符", "不符"]);
  expect([4, 5, 6].map((row) => at(sheet, row, 9))).toEqual(["扭亏为盈", "增亏", "—"]);
  // A typed gap adds nothing, and two sums of different numbers of towns are not alike.
  expect([at(sheet, 7, 7), at(sheet, 7, 8), at(sheet, 7, 9)]).toEqual([0.7, -0.3, "—"]);
});

test("a total stays blank while a town has nothing typed", async () => {
  const sheet = await made();
  sheet.setInputs(4, 1, [[{ value: 1 }], [{ value: 2 }]]);
  await one.addin.settled();
  expect(at(sheet, 7, 1)).toBe("");
});

test.each([
  { what: "a level", column: 1, value: 39.6, valid: true },
  { what: "a gap", column: 1, value: "—", valid: true },
  { what: "less than half a unit", column: 1, value: "…", valid: true },
  { what: "a level below zero", column: 1, value: -1, valid: false },
  { what: "a text", column: 1, value: "39.6亿", valid: false },
  { what: "a loss, which a profit may be", column: 7, value: -1.5, valid: true },
  { what: "a published growth", column: 6, value: 0.071, valid: true },
  { what: "a growth without its percent sign", column: 6, value: 12.1, valid: false },
  { what: "a fall by more than all", column: 6, value: -1.2, valid: false },
  { what: "a word of growth", column: 6, value: "增亏", valid: true },
])("typed into an input: $what", async ({ column, value, valid }) => {
  const sheet = await made();
  expect(await isTaken(sheet, 4, column, value)).toBe(valid);
});

test("a selected input tells the indicator's definition; formulas are locked, inputs are not", async () => {
  const sheet = await made();
  const seen = await one.addin.Excel.run(async (context) => {
    const live = context.workbook.worksheets.getItem(sheet.name);
    const cells = ["B5", "D5", "B8", "B9", "B10", "A5"].map((address) =>
      live.getRange(address).format.protection.load("locked"),
    );
    const validation = live.getRange("B5").dataValidation.load("prompt,errorAlert");
    await context.sync();
    return { locked: cells.map((cell) => cell.locked), prompt: validation.prompt, alert: validation.errorAlert };
  });
  expect(seen.locked).toEqual([false, true, true, false, true, false]);
  expect(seen.prompt!.title).toBe("规模以上工业总产值");
  expect(seen.prompt!.message).toContain("年主营业务收入2000万元及以上");
  expect(seen.prompt!.message).toContain("不小于 0");
  expect(seen.alert!.style).toBe("Stop");
});

test("an existing sheet of that name stays as it is; another name is offered and taken", async () => {
  await made();
  const before = everything(one);
  expect(valueOf(await createEntrySheet(MONTHLY, CHINESE))).toEqual({
    kind: "nameTaken",
    sheet: NAME,
    freeName: `${NAME} (2)`.slice(0, 31),
  });
  expect(everything(one)).toEqual(before);
  const preview = valueOf(await previewEntrySheet(MONTHLY, CHINESE));
  expect((await made({ ...MONTHLY, name: preview.freeName! })).name).toBe(preview.freeName);
});

test("D6: a list of villages tells averages and how many reach each threshold", async () => {
  const sheet = await made({ templateId: "villages", towns: ["甲村", "乙村", "丙村", "丁村"], period: "2024年" });
  sheet.setInputs(4, 4, [[{ value: 55 }], [{ value: 28 }], [{ value: 30 }], [{ value: "—" }]]);
  await one.addin.settled();
  const lines = [...sheet.cells()].map(({ cell }) => cell.value).filter((value) => typeof value === "string");
  expect(lines).toContain("村集体经营性收入：平均每村37.67万元");
  expect(lines).toContain("村集体经营性收入30万元及以上：2个村，占66.7%");
  expect(lines).toContain("村集体经营性收入50万元及以上：1个村，占33.3%");
});

test("R22, R26, R27, R32: targets by quarter, tier by tier", async () => {
  const request = {
    templateId: "targets",
    towns: ["东镇"],
    period: "2025年",
    indicators: ["industrial_output", "project_start_rate", "office_expenses"],
  };
  const sheet = await made(request);
  const rows = [4, 5, 6, 7, 8];
  expect(rows.map((row) => at(sheet, row, 3))).toEqual(["考核", "确保", "奋斗", "考核", "考核"]);
  sheet.setInputs(4, 4, [[{ value: 15 }], [{ value: 20 }], [{ value: 25 }], [{ value: 90 }], [{ value: 40 }]]);
  // By June 12 were reached; the rate is met, the cap is kept.
  sheet.setInputs(4, 9, [[{ value: 12 }]]);
  sheet.setInputs(7, 9, [[{ value: 92.3 }], [{ value: 36 }]]);
  for (const [place, plan] of [3, 8, 14, 20].entries()) sheet.setInputs(5, 5 + place * 3, [[{ value: plan }]]);
  for (const [place, plan] of [3, 8, 7, 25].entries()) sheet.setInputs(6, 5 + place * 3, [[{ value: plan }]]);
  await one.addin.settled();
  expect(rows.map((row) => at(sheet, row, 10))).toEqual([0.8, 0.6, 0.48, "达标", "达标"]);
  expect(rows.map((row) => at(sheet, row, 17) ?? "")).toEqual(["", "相符", "不符", "", ""]);
});

test("a part above its whole is told beside it", async () => {
  const request: EntrySheetRequest = {
    templateId: "half_year",
    towns: ["东镇"],
    period: "2025年上半年",
    indicators: ["fixed_asset_investment", "industrial_investment"],
  };
  const sheet = await made(request);
  expect(at(sheet, 0, 0)).toBe("东镇半年报（2025年上半年）");
  sheet.setInputs(3, 2, [[{ value: 7.85 }], [{ value: 8.5 }]]);
  await one.addin.settled();
  expect(at(sheet, 4, 8)).toBe("不符：大于固定资产投资");
});

test("all or nothing: whichever round trip of the building fails, nothing half done is left", async () => {
  const before = everything(one);
  one.batches.length = 0;
  await made();
  const complete = everything(one);
  const trips = one.batches.length;
  for (let batch = 1; batch <= trips; batch++) {
    clearStage();
    one = await stage();
    one.addin.host.failures.rejectBatch(batch, { code: "GeneralException" });
    const outcome = await createEntrySheet(MONTHLY, CHINESE);
    await one.addin.settled();
    expect(everything(one)).toEqual(outcome.ok ? complete : before);
    expect(one.workbook.customXmlParts).toHaveLength(outcome.ok ? 1 : 0);
  }
  expect(trips).toBeGreaterThan(3);
});
