import type { Catalogue } from "./language";

/** What stands on the sheet of composite scores. */
export interface ScoreTexts {
  sheet: (period: string) => string;
  title: string;
  subtitle: (period: string) => string;
  /** The unit is empty where the item shows no level. */
  item: (indicator: string, unit: string, weight: number) => string;
  weightOf: (indicator: string, weight: number) => string;
  score: string;
  bonus: string;
  points: string;
  composite: string;
  best: string;
  worst: string;
  veto: string;
  noteComposite: (weights: string) => string;
  noteCompletion: (indicators: string) => string;
  noteRange: (indicators: string) => string;
  noteEfficacy: (indicators: string) => string;
  /** How many units best and worst are taken from; `null` where each group has its own. */
  /** Among how many units: one number, each item with its own, or `null` for those of the group. */
  noteRelative: (towns: number | string | null) => string;
  noteCap: (indicator: string, most: number) => string;
  noteBonus: (indicator: string, step: number, points: number, most: number) => string;
  notePoints: (most: number | null) => string;
  noteVeto: (towns: string) => string;
  noteRefuse: string;
  noteRedistribute: string;
  noteRank: (towns: number) => string;
  noteGroups: string;
}

const zh: ScoreTexts = {
  sheet: (period) => `综合得分 ${period}`,
  title: "综合得分",
  subtitle: (period) => `${period}　按综合得分排序`,
  item: (indicator, unit, weight) => `${indicator}（${unit ? `${unit}，` : ""}权重 ${weight}）`,
  weightOf: (indicator, weight) => `${indicator} ${weight}%`,
  score: "得分",
  bonus: "加分",
  points: "加减分",
  composite: "综合得分",
  best: "最好值",
  worst: "最差值",
  veto: "一票否决",
  noteComposite: (weights) => `综合得分：各项得分（满分 100）乘以权重之和，权重：${weights}。`,
  noteCompletion: (indicators) => `${indicators}：得分＝完成率×100。`,
  noteRange: (indicators) =>
    `${indicators}：极差法，得分＝（本单位－最差值）÷（最好值－最差值）×100；最好值与最差值相等时得满分。`,
  noteEfficacy: (indicators) => `${indicators}：功效系数法，得分＝60＋40×（本单位－最差值）÷（最好值－最差值）。`,
  noteRelative: (towns) =>
    `最好值、最差值取自${towns === null ? "本组各单位" : typeof towns === "number" ? `参加评分的 ${towns} 个单位` : towns}，增减一个单位，各单位得分都会变。`,
  noteCap: (indicator, most) => `${indicator}的得分最高 ${most} 分。`,
  noteBonus: (indicator, step, points, most) =>
    `${indicator}：每超额完成目标 ${step}% 加 ${points} 分，最多加 ${most} 分。`,
  notePoints: (most) => `加减分直接计入综合得分${most === null ? "" : `，加分合计最多 ${most} 分`}。`,
  noteVeto: (towns) => `一票否决：${towns}，综合得分为 0。`,
  noteRefuse: "缺任何一项得分的单位不计综合得分，不参加排名。",
  noteRedistribute: "缺某项得分的单位，该项权重按比例分给其余各项。",
  noteRank: (towns) => `位次：按综合得分从高到低，数值相同名次并列、其后跳号（1224），共 ${towns} 个单位。`,
  noteGroups: "各组分别评分、排名。",
};

const en: ScoreTexts = {
  sheet: (period) => `Score ${period}`,
  title: "Composite score",
  subtitle: (period) => `${period}, sorted by composite score`,
  item: (indicator, unit, weight) => `${indicator} (${unit ? `${unit}, ` : ""}weight ${weight})`,
  weightOf: (indicator, weight) => `${indicator} ${weight}%`,
  score: "Score",
  bonus: "Bonus",
  points: "Points",
  composite: "Composite",
  best: "Best",
  worst: "Worst",
  veto: "Vetoed",
  noteComposite: (weights) =>
    `Composite: the scores (full score 100) times their weights, added up; weights: ${weights}.`,
  noteCompletion: (indicators) => `${indicators}: score = completion × 100.`,
  noteRange: (indicators) =>
    `${indicators}: by range, score = (figure − worst) ÷ (best − worst) × 100; where both are equal, the full score.`,
  noteEfficacy: (indicators) => `${indicators}: score = 60 + 40 × (figure − worst) ÷ (best − worst).`,
  noteRelative: (towns) =>
    `Best and worst are those of ${towns === null ? "the units of the group" : typeof towns === "number" ? `the ${towns} units scored` : towns}: one unit more or less changes everybody's score.`,
  noteCap: (indicator, most) => `${indicator}: at most ${most} points.`,
  noteBonus: (indicator, step, points, most) =>
    `${indicator}: ${points} points for each full ${step}% above the target, at most ${most}.`,
  notePoints: (most) => `Points are added to the composite${most === null ? "" : `, at most ${most}`}.`,
  noteVeto: (towns) => `Vetoed: ${towns}; the composite is 0.`,
  noteRefuse: "A unit without one of the scores has no composite and is not ranked.",
  noteRedistribute: "Where a unit lacks a score, its weight goes to the others in proportion.",
  noteRank: (towns) => `Rank: by composite; equal values share a rank and the next is skipped (1224); ${towns} units.`,
  noteGroups: "Each group is scored and ranked by itself.",
};

export const SCORE_TEXTS: Catalogue<ScoreTexts> = { "zh-CN": zh, "en-US": en };
