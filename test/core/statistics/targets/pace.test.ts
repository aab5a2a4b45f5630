import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { pace } from "../../../../src/core/statistics/targets/pace";
import { paceGap } from "../../../../src/core/statistics/targets/paceGap";
import { paceStatus } from "../../../../src/core/statistics/targets/paceStatus";
import { targetRate } from "../../../../src/core/statistics/targets/targetRate";
import { paceWords } from "../../../../src/core/texts/paceWords";
import { expectReason, misused, refused } from "../reasons";

const changkou = Number(targetRate(39.6, 0.078, { kind: "growth", method: "level" }, 123));

// Gaps printed in local releases (O5), three verdicts on one town (D1), an artificial example (R30).
test.each<{ rule: string; args: Parameters<typeof paceGap>; points: number; digits: number }>([
  { rule: "O5 江门 1–10月", args: [629.0 / 647.4, "calendar", 10, null], points: 13.8, digits: 1 },
  { rule: "O5 某市 2016 1–10月", args: [0.851, "calendar", 10, null], points: 1.8, digits: 1 },
  { rule: "O5 安徽某市 (a) 1–4月", args: [0.432, "calendar", 4, null], points: 9.9, digits: 1 },
  { rule: "O5 安徽某市 (b) 1–4月", args: [0.378, "calendar", 4, null], points: 4.5, digits: 1 },
  { rule: "O5 湛江开发区 1–5月, 约6", args: [0.475, "calendar", 5, null], points: 5.83, digits: 2 },
  { rule: "D1 by the calendar", args: [changkou, "calendar", 4, null], points: -3.47, digits: 2 },
  { rule: "D1 by last year", args: [changkou, "last_year", 39.6 / 1.121, 123], points: 1.15, digits: 2 },
  { rule: "R30 last year 46 of 100", args: [0.48, "last_year", 46, 100], points: 2, digits: 10 },
  { rule: "O4 达州 of the plan to September", args: [291.5 / 527.3, "plan", 371.5, 527.3], points: -15.17, digits: 2 },
  { rule: "D13 far above", args: [4.85, "calendar", 5, null], points: 443.33, digits: 2 },
  { rule: "as much as 500 %", args: [5, "calendar", 12, null], points: 400, digits: 10 },
  { rule: "nothing done is a completion", args: [0, "calendar", 3, null], points: -25, digits: 10 },
  { rule: "a plan to be done already", args: [0.9, "plan", 80, 80], points: -10, digits: 10 },
])("$rule", ({ args, points, digits }) => {
  expect(Math.abs(Number(paceGap(...args)) - points)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
});

test("without floating point remains", () => {
  expect(paceGap(0.55, "calendar", 6, null)).toBe(5);
  expect(paceGap(0.48, "last_year", 46, 100)).toBe(2);
});

test.each<{ rule: string; args: Parameters<typeof paceGap>; reason: Refusal }>([
  { rule: "no completion", args: [null, "calendar", null, null], reason: refused("completionMissing") },
  { rule: "no month", args: [0.5, "calendar", null, null], reason: refused("periodMissing") },
  { rule: "no reference", args: [0.5, "last_year", null, 100], reason: refused("paceReferenceMissing") },
  { rule: "U3 reference 0", args: [0.5, "plan", 0, 100], reason: refused("paceReferenceMissing") },
  { rule: "no whole", args: [0.5, "plan", 40, null], reason: refused("paceWholeMissing") },
  { rule: "U3 whole 0", args: [0.5, "last_year", 40, 0], reason: refused("paceWholeMissing") },
  { rule: "reference below 0", args: [0.5, "last_year", -4, 100], reason: refused("paceNegative") },
  { rule: "whole below 0", args: [0.5, "last_year", 4, -100], reason: refused("paceNegative") },
  { rule: "wrong way round", args: [0.5, "last_year", 123, 35.3], reason: misused("paceAboveWhole") },
  { rule: "basis forgotten", args: [0.5, "calendar", 5, 100], reason: misused("wholeBesideMonth") },
  { rule: "43.2 for 43.2 %", args: [43.2, "calendar", 4, null], reason: misused("completionTooLarge", "43.2") },
])("refused: $rule", ({ args, reason }) => {
  expectReason(paceGap(...args), reason);
  expectReason(paceStatus(...args), reason);
});

test("a share of the whole is the pace, whatever the unit; the calendar is that of equal months", () => {
  const level = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(level, level, fc.integer({ min: 1, max: 12 }), (one, other, month) => {
      const [part, whole] = [Math.min(one, other), Math.max(one, other)];
      expect(pace("last_year", part / 1024, whole / 1024)).toBe(pace("plan", part, whole));
      expect(pace("plan", month, 12)).toBe(pace("calendar", month, null));
    }),
  );
});

test.each([
  { rule: "O5 江门", completion: 629.0 / 647.4, month: 10, text: "超序时进度13.8个百分点" },
  { rule: "D1 场口镇", completion: changkou, month: 4, text: "欠序时进度3.5个百分点" },
  { rule: "R29 on its pace", completion: 4 / 12, month: 4, text: "与序时进度持平" },
  { rule: "R29 0.04 points above", completion: 0.7504, month: 9, text: "与序时进度持平" },
  { rule: "R29 0.04 points below", completion: 0.7496, month: 9, text: "与序时进度持平" },
  { rule: "R29 0.05 points are printed", completion: 0.7505, month: 9, text: "超序时进度0.1个百分点" },
  { rule: "0.05 points below", completion: 0.7495, month: 9, text: "欠序时进度0.1个百分点" },
  { rule: "half up", completion: 0.7625, month: 9, text: "超序时进度1.3个百分点" },
  { rule: "half up below", completion: 0.7375, month: 9, text: "欠序时进度1.3个百分点" },
  { rule: "whole points keep their decimal", completion: 0.77, month: 9, text: "超序时进度2.0个百分点" },
  { rule: "R31 50.0", completion: 0.5, month: 6, text: "时间过半、任务过半，与序时进度持平" },
  { rule: "R31 50.04 is printed 50.0", completion: 0.5004, month: 6, text: "时间过半、任务过半，与序时进度持平" },
  {
    rule: "R31 49.95 is printed 50.0",
    completion: 0.4995,
    month: 6,
    text: "时间过半、任务过半，欠序时进度0.1个百分点",
  },
  {
    rule: "R31 50.05 is printed 50.1",
    completion: 0.5005,
    month: 6,
    text: "时间过半、任务超半，超序时进度0.1个百分点",
  },
  { rule: "R31 49.94: neither", completion: 0.4994, month: 6, text: "欠序时进度0.1个百分点" },
  { rule: "R31 52.0", completion: 0.52, month: 6, text: "时间过半、任务超半，超序时进度2.0个百分点" },
  { rule: "R31 48.0: neither", completion: 0.48, month: 6, text: "欠序时进度2.0个百分点" },
  { rule: "R31 only in June", completion: 0.6, month: 7, text: "超序时进度1.7个百分点" },
  { rule: "R31 only in June", completion: 0.6, month: 5, text: "超序时进度18.3个百分点" },
])("$rule: $text", ({ completion, month, text }) => {
  const status = paceStatus(completion, "calendar", month, null);
  if (status instanceof Refusal) throw new Error(status.code);
  expect(paceWords(status, "calendar", "zh")).toBe(text);
});

test.each([
  { basis: "last_year", gap: 0.02, zh: "快于上年同期进度2.0个百分点", en: "2.0 points ahead of last year's pace" },
  { basis: "last_year", gap: -0.02, zh: "慢于上年同期进度2.0个百分点", en: "2.0 points behind last year's pace" },
  { basis: "last_year", gap: 0, zh: "与上年同期进度持平", en: "on last year's pace" },
  { basis: "plan", gap: 0.02, zh: "超计划进度2.0个百分点", en: "2.0 points ahead of planned pace" },
  { basis: "plan", gap: -0.02, zh: "欠计划进度2.0个百分点", en: "2.0 points behind planned pace" },
  { basis: "plan", gap: 0, zh: "与计划进度持平", en: "on planned pace" },
] as const)("decision 6: every verdict names its basis: $zh", ({ basis, gap, zh, en }) => {
  // Six of twelve, which is no month here: nothing is said of half the year.
  const status = paceStatus(0.5 + gap, basis, 6, 12);
  if (status instanceof Refusal) throw new Error(status.code);
  expect(paceWords(status, basis, "zh")).toBe(zh);
  expect(paceWords(status, basis, "en")).toBe(en);
});

test("English words for the calendar and for June", () => {
  const inEnglish = (completion: number, month: number) => {
    const status = paceStatus(completion, "calendar", month, null);
    return status instanceof Refusal ? status.code : paceWords(status, "calendar", "en");
  };
  expect(inEnglish(0.5, 6)).toBe("half of the year, half of the task: on calendar pace");
  expect(inEnglish(0.52, 6)).toBe("half of the year, over half of the task: 2.0 points ahead of calendar pace");
  expect(inEnglish(0.7, 9)).toBe("5.0 points behind calendar pace");
});
