import { nameAround } from "../plan/sheetName";
import type { TargetKind } from "../statistics/targets/targetKinds";
import type { Catalogue } from "./language";

/** What stands on the board of a town's targets. */
export interface BoardTexts {
  sheet: (town: string, period: string) => string;
  title: (town: string) => string;
  targetGroup: string;
  progressGroup: string;
  version: string;
  tier: string;
  wording: string;
  level: string;
  lastYear: string;
  points: string;
  perMonth: string;
  verdict: string;
  met: string;
  missed: string;
  reached: string;
  wordings: Record<TargetKind, (amount: string, unit: string) => string>;
  notePace: (month: number, share: string) => string;
  noteLastYear: string;
  noteBinding: (indicator: string, level: string, implied: string, growthBinds: boolean) => string;
  noteGrowth: string;
  noteRatio: string;
  noteCap: string;
  noteReduction: string;
  notePerMonth: string;
}

/** 3.5%, 12 亿元, 95. */
function withUnit(amount: string, unit: string): string {
  return /^[%‰]?$/u.test(unit) ? amount + unit : `${amount} ${unit}`;
}

const zh: BoardTexts = {
  sheet: (town, period) => nameAround("目标进度 ", town, ` ${period}`),
  title: (town) => `${town}目标任务进度`,
  targetGroup: "目标",
  progressGroup: "进度",
  version: "版本",
  tier: "档次",
  wording: "要求",
  level: "目标数",
  lastYear: "比上年同期进度（百分点）",
  points: "与目标差（百分点）",
  perMonth: "剩余月均",
  verdict: "评价",
  met: "● 达标",
  missed: "▼ 未达标",
  reached: "● 已完成",
  wordings: {
    level: (amount, unit) => `达到 ${withUnit(amount, unit)}`,
    growth: (amount) => `增长 ${amount}`,
    ratio: (amount, unit) => `不低于 ${withUnit(amount, unit)}`,
    cap: (amount, unit) => `控制在 ${withUnit(amount, unit)}以内`,
    reduction: (amount) => `下降 ${amount}`,
  },
  notePace: (month, share) => `序时进度差：完成率减去日历进度 ${month}÷12＝${share}，单位为百分点。`,
  noteLastYear:
    "比上年同期进度：完成率减去上年同期数占上年全年数的比重；与日历进度的结论可能不同，评价以日历进度为准。",
  noteBinding: (indicator, level, implied, growthBinds) =>
    `${indicator}同时定有总量目标（${level}）和增长目标（相当于 ${implied}），以要求更高的${growthBinds ? "增长" : "总量"}目标为准。`,
  noteGrowth:
    "增长目标：目标数＝上年全年数×（1＋目标增速），上年全年数不在数据里时只比较增速；与目标差为实际增速减目标增速。",
  noteRatio: "比率目标只看是否达到，差距以百分点表示，不计算百分比的百分比。",
  noteCap: "控制目标：不超过即达标，不计算完成率。",
  noteReduction: "下降目标：完成率＝实际降幅÷目标降幅。",
  notePerMonth: "剩余月均：（目标数－完成数）÷剩余月数，已完成的为 0。",
};

const en: BoardTexts = {
  sheet: (town, period) => nameAround("Targets ", town, ` ${period}`),
  title: (town) => `${town}: progress of targets`,
  targetGroup: "Target",
  progressGroup: "Progress",
  version: "Version",
  tier: "Tier",
  wording: "Wanted",
  level: "Level",
  lastYear: "Against last year's pace (points)",
  points: "Above target (points)",
  perMonth: "Left per month",
  verdict: "Verdict",
  met: "● met",
  missed: "▼ missed",
  reached: "● reached",
  wordings: {
    level: (amount, unit) => `reach ${withUnit(amount, unit)}`,
    growth: (amount) => `grow by ${amount}`,
    ratio: (amount, unit) => `at least ${withUnit(amount, unit)}`,
    cap: (amount, unit) => `at most ${withUnit(amount, unit)}`,
    reduction: (amount) => `fall by ${amount}`,
  },
  notePace: (month, share) =>
    `Pace gap: completion minus the calendar share ${month}/12 = ${share}, in percentage points.`,
  noteLastYear:
    "Against last year's pace: completion minus last year's figure to the same month over its full year; it may disagree with the calendar, which the verdict follows.",
  noteBinding: (indicator, level, implied, growthBinds) =>
    `${indicator} has a level target (${level}) and a growth target (${implied} as a level); the higher, the ${growthBinds ? "growth" : "level"} target, binds.`,
  noteGrowth:
    "Growth targets: the level is last year's full level × (1 + growth); where that is not in the data, growths alone are compared; above target is the growth minus the one wanted.",
  noteRatio: "Rates are met or not, with the difference in percentage points, never a percentage of a percentage.",
  noteCap: "Caps are met where they are not exceeded; no completion is computed.",
  noteReduction: "Reductions: completion is the fall over the fall wanted.",
  notePerMonth: "Left per month: (target − value) ÷ months left; 0 where it is reached.",
};

export const BOARD_TEXTS: Catalogue<BoardTexts> = { "zh-CN": zh, "en-US": en };
