import type { SheetKind } from "../comparison/spec/SheetSpec";
import type { Calculation } from "../comparison/derived/Derived";
import type { Catalogue } from "./language";

/** The choices of the page that builds comparison sheets. */
export interface ComparePaneTexts {
  kind: string;
  kinds: Record<SheetKind, string>;
  kindHints: Record<SheetKind, string>;
  indicator: string;
  town: string;
  automatic: string;
  calculation: string;
  calculations: Record<Calculation, string>;
  built: (sheet: string) => string;
  noPicture: string;
}

const zh: ComparePaneTexts = {
  kind: "做哪种表",
  kinds: {
    towns: "各镇对比",
    matrix: "多指标一览",
    scorecard: "一镇成绩单",
    periods: "各月走势",
    targets: "目标任务进度",
    league: "位次变化",
    score: "综合得分",
    contributions: "拉动与贡献",
  },
  kindHints: {
    towns: "各镇的完成数、增速、目标完成率、序时进度和位次；只选一项指标时，加总量位次和与上期相比的升降。",
    matrix: "多项指标并列：各镇的完成数、增速和位次。",
    scorecard: "一个镇的全部指标：增速、目标、进度、在各镇中的位次。",
    periods: "一项指标各镇逐月的累计数或当月数，最后一期的增速。",
    targets: "一个镇的各项目标，按版本和档次：完成率、序时进度差、剩余月均、是否达标。",
    league: "一项指标各镇的位次，与上期相比前移、后退几位。",
    score: "几项指标按权重打分、排名；权重和计分办法可改。",
    contributions: "一项指标的增量、拉动百分点和贡献率：谁拉高、谁拖低了合计。",
  },
  indicator: "指标",
  town: "地区",
  automatic: "自动",
  calculation: "怎样计算",
  calculations: {
    excel: "普通 Excel 公式（谁都能看、能算）",
    functions: "本插件的函数（没有插件时自动用普通公式）",
    values: "只留数值（发布稿）",
  },
  built: (sheet) => `已建好：“${sheet}”。`,
  noPicture: "这张表不配图：有数可比的不到两个。",
};

const en: ComparePaneTexts = {
  kind: "Kind of sheet",
  kinds: {
    towns: "Towns compared",
    matrix: "Indicators side by side",
    scorecard: "Scorecard of a town",
    periods: "Month by month",
    targets: "Progress of targets",
    league: "Movement of ranks",
    score: "Composite score",
    contributions: "Pull and contribution",
  },
  kindHints: {
    towns: "Value, growth, completion, pace and rank of every town; with one indicator, its movement too.",
    matrix: "Several indicators: value, growth and rank of every town.",
    scorecard: "All indicators of one town: growth, target, pace, place among the towns.",
    periods: "One indicator by town and month, cumulative or single, growth of the last.",
    targets: "The targets of one town by version and tier: completion, pace, what is left a month, the verdict.",
    league: "Ranks by one indicator, and how far each town has moved since the period before.",
    score: "Several indicators scored, weighted and ranked; weights and methods can be changed.",
    contributions: "Change, pull in points and contribution: who drove the total, who held it back.",
  },
  indicator: "Indicator",
  town: "Town",
  automatic: "Automatic",
  calculation: "Calculation",
  calculations: {
    excel: "Plain Excel formulas (alive for everyone)",
    functions: "Functions of this add-in (plain where it is absent)",
    values: "Values only (to publish)",
  },
  built: (sheet) => `Ready: “${sheet}”.`,
  noPicture: "No picture with this sheet: fewer than two figures to compare.",
};

export const COMPARE_PANE_TEXTS: Catalogue<ComparePaneTexts> = { "zh-CN": zh, "en-US": en };
