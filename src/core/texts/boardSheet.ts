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
  points: string;
  perMonth: string;
  verdict: string;
  met: string;
  missed: string;
  reached: string;
  wordings: Record<TargetKind, (amount: string, unit: string) => string>;
  notePace: (month: number, share: string) => string;
  noteGrowth: string;
  noteRatio: string;
  noteCap: string;
  noteReduction: string;
  notePerMonth: string;
}

const zh: BoardTexts = {
  sheet: (town, period) => `目标进度 ${town} ${period}`,
  title: (town) => `${town}目标任务进度`,
  targetGroup: "目标",
  progressGroup: "进度",
  version: "版本",
  tier: "档次",
  wording: "要求",
  level: "目标数",
  points: "与目标差（百分点）",
  perMonth: "剩余月均",
  verdict: "评价",
  met: "● 达标",
  missed: "▼ 未达标",
  reached: "● 已完成",
  wordings: {
    level: (amount, unit) => `达到 ${amount} ${unit}`,
    growth: (amount) => `增长 ${amount}`,
    ratio: (amount, unit) => `不低于 ${amount}${unit}`,
    cap: (amount, unit) => `控制在 ${amount} ${unit}以内`,
    reduction: (amount) => `下降 ${amount}`,
  },
  notePace: (month, share) => `序时进度差：完成率减去日历进度 ${month}÷12＝${share}，单位为百分点。`,
  noteGrowth:
    "增长目标：目标数＝上年全年数×（1＋目标增速），上年全年数不在数据里时只比较增速；与目标差为实际增速减目标增速。",
  noteRatio: "比率目标只看是否达到，差距以百分点表示，不计算百分比的百分比。",
  noteCap: "控制目标：不超过即达标，不计算完成率。",
  noteReduction: "下降目标：完成率＝实际降幅÷目标降幅。",
  notePerMonth: "剩余月均：（目标数－完成数）÷剩余月数，已完成的为 0。",
};

const en: BoardTexts = {
  sheet: (town, period) => `Targets ${town} ${period}`,
  title: (town) => `${town}: progress of targets`,
  targetGroup: "Target",
  progressGroup: "Progress",
  version: "Version",
  tier: "Tier",
  wording: "Wanted",
  level: "Level",
  points: "Above target (points)",
  perMonth: "Left per month",
  verdict: "Verdict",
  met: "● met",
  missed: "▼ missed",
  reached: "● reached",
  wordings: {
    level: (amount, unit) => `reach ${amount} ${unit}`.trim(),
    growth: (amount) => `grow by ${amount}`,
    ratio: (amount, unit) => `at least ${amount}${unit}`,
    cap: (amount, unit) => `at most ${amount} ${unit}`.trim(),
    reduction: (amount) => `fall by ${amount}`,
  },
  notePace: (month, share) =>
    `Pace gap: completion minus the calendar share ${month}/12 = ${share}, in percentage points.`,
  noteGrowth:
    "Growth targets: the level is last year's full level × (1 + growth); where that is not in the data, growths alone are compared; above target is the growth minus the one wanted.",
  noteRatio: "Rates are met or not, with the difference in percentage points, never a percentage of a percentage.",
  noteCap: "Caps are met where they are not exceeded; no completion is computed.",
  noteReduction: "Reductions: completion is the fall over the fall wanted.",
  notePerMonth: "Left per month: (target − value) ÷ months left; 0 where it is reached.",
};

export const BOARD_TEXTS: Catalogue<BoardTexts> = { "zh-CN": zh, "en-US": en };
