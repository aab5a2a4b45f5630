import { entryPlan } from "../../../src/core/entry/entryPlan";
import { suggestedEntry } from "../../../src/core/entry/EntryRequest";
import { ENTRY_PROPERTY, readEntryTag } from "../../../src/core/entry/entryTag";
import { toDate } from "../../../src/core/period/Period";
import type { Block } from "../../../src/core/plan/SheetPlan";
import { ENTRY_KINDS } from "../../../src/core/template/Template";
import { LANGUAGES } from "../../../src/core/texts/language";
import { readTownList } from "../../../src/core/town/readTownList";
import { TEMPLATES } from "../../../src/templates";
import { filledEntry } from "./filledEntry";

const PERIOD = toDate(2025, 4);
const meet = (a: Block, b: Block) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const CASES = TEMPLATES.flatMap((template) =>
  ENTRY_KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ id: template.id, kind, language, template }))),
);

test.each(CASES)("$id as $kind in $language keeps to what Excel takes", ({ template, kind, language }) => {
  const plan = entryPlan({ ...suggestedEntry(template, ["东镇", "西镇"], PERIOD, language), kind });
  const width = plan.columnWidths.length;
  expect(plan.cells.every((row) => row.length === width)).toBe(true);
  for (const { prompt, alert } of plan.inputRules!) {
    expect(prompt.title.length).toBeLessThanOrEqual(32);
    expect(alert.title.length).toBeLessThanOrEqual(32);
    expect(Math.max(prompt.message.length, alert.message.length)).toBeLessThanOrEqual(255);
  }
  for (const { rule } of plan.inputRules!) {
    const text = rule.kind === "formula" ? rule.formula : rule.items.join(",");
    expect(text.length).toBeLessThanOrEqual(255);
  }
  // What is typed into is no formula, and each formula of the table is locked.
  for (const [row, line] of plan.cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (typeof cell !== "object" || cell === null) continue;
      const place = { top: row, left: column, bottom: row, right: column };
      expect(plan.unlocked!.some((block) => meet(block, place))).toBe(false);
    }
  }
  for (const [place, one] of plan.merges.entries()) {
    for (const other of plan.merges.slice(place + 1)) expect(meet(one, other)).toBe(false);
  }
  const tag = readEntryTag(plan.properties![ENTRY_PROPERTY]!)!;
  expect(tag).toMatchObject({ template: template.id, version: template.version, kind });
});

test("without towns there are blank rows to type names into", () => {
  const plan = entryPlan(suggestedEntry(TEMPLATES[0]!, [], PERIOD, "zh-CN"));
  expect(plan.cells.slice(4, 14).map(([first]) => first)).toEqual(new Array(10).fill(null));
  expect(plan.cells[14]![0]).toBe("合计");
  expect(plan.unlocked).toContainEqual({ top: 4, left: 0, bottom: 13, right: 0 });
});

test("R6, R10, R26, R27: what is computed of an indicator depends on what it is", () => {
  const annual = TEMPLATES.find(({ id }) => id === "annual")!;
  const wanted = ["gdp", "industrial_profit", "energy_use", "office_expenses", "town_economy_rank"];
  const request = suggestedEntry(annual, ["东镇"], PERIOD, "zh-CN");
  const indicators = wanted.map((id) => annual.indicators.find((one) => one.id === id)!);
  const plan = entryPlan({ ...request, indicators, measures: ["value", "previous", "growth", "target", "completion"] });
  const kindOf = (row: number, column: number) => {
    if (typeof plan.cells[row]![column] === "object" && plan.cells[row]![column] !== null) return "formula";
    const place = { top: row, left: column, bottom: row, right: column };
    return plan.unlocked!.some((block) => meet(block, place)) ? "typed" : "none";
  };
  const growthAndCompletion = wanted.map((id, place) => [id, kindOf(3 + place, 4), kindOf(3 + place, 6)]);
  expect(growthAndCompletion).toEqual([
    ["gdp", "typed", "formula"],
    ["industrial_profit", "formula", "formula"],
    ["energy_use", "none", "none"],
    ["office_expenses", "formula", "none"],
    ["town_economy_rank", "none", "none"],
  ]);
});

test.each(["", "x", "null", "{}", '{"template":"a","version":1,"kind":"x","period":"","indicators":[],"measures":[]}'])(
  "a property that is no tag of ours: %s",
  (text) => expect(readEntryTag(text)).toBeNull(),
);

test.each([
  { text: "东镇\n西镇\r\n\n南街道", list: { towns: ["东镇", "西镇", "南街道"], repeated: [], totals: [] } },
  {
    text: "1. 东镇、2、西镇；(3) 北乡",
    list: { towns: ["东镇", "西镇", "北乡"], repeated: [], totals: [] },
  },
  {
    text: "东镇\t西 镇\n西镇\n合计\n平均",
    list: { towns: ["东镇", "西 镇"], repeated: ["西镇"], totals: ["合计", "平均"] },
  },
  { text: " ", list: { towns: [], repeated: [], totals: [] } },
])("a list of towns: $text", ({ text, list }) => expect(readTownList(text)).toEqual(list));

test("a filled-in sheet says all that a reader needs: what, when, which unit, which heads", () => {
  const plan = entryPlan(suggestedEntry(TEMPLATES[4]!, ["甲村", "乙村"], PERIOD, "zh-CN"));
  const { cells, merges } = filledEntry(plan, 10, (row, column, typed) =>
    typed[row]![0] === "合计" && column % 3 !== 0 ? Number(typed[4]![column]) + Number(typed[5]![column]) : "",
  );
  expect(
    cells.slice(0, 7).map((row) => row.map((cell) => (typeof cell === "object" && cell ? cell.value : cell))),
  ).toEqual([
    ["村集体经济（2025年1—4月）", null, null, null, null, null, null],
    [null, null, null, null, null, null, "单位：万元"],
    ["村（社区）", "村集体经济总收入", null, null, "村集体经营性收入", null, null],
    [null, "完成数", "上年同期", "同比增速", "完成数", "上年同期", "同比增速"],
    ["甲村", 10, 11, "", 12, 13, ""],
    ["乙村", 14, 15, "", 16, 17, ""],
    ["合计", 24, 26, "", 28, 30, ""],
  ]);
  expect(merges).toContainEqual({ top: 2, left: 1, bottom: 2, right: 3 });
});
