import type { ScoreItem, SheetKind } from "../comparison/spec/SheetSpec";
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
  more: string;
  indicators: string;
  allIndicators: string;
  latest: string;
  single: string;
  against: string;
  decimals: string;
  chart: string;
  groups: string;
  groupsHint: string;
  groupsExample: string;
  groupsUnread: (line: string) => string;
  score: string;
  scored: string;
  scoredMeasures: Record<ScoreItem["measure"], string>;
  method: string;
  methods: Record<ScoreItem["method"], string>;
  weight: string;
  cap: string;
  bonus: string;
  bonusStep: string;
  bonusPoints: string;
  bonusMost: string;
  leaveOut: string;
  addItem: string;
  weightsRight: string;
  weightsWrong: (sum: number) => string;
  redistribute: string;
  targets: string;
  targetsOfAll: string;
  targetNumber: (number: number) => string;
  addTarget: string;
  targetKind: string;
  tier: string;
  version: string;
  amount: string;
  amountInPercent: string;
  points: string;
  pointsNumber: (number: number) => string;
  pointsAmount: string;
  addPoints: string;
  mostPoints: string;
  vetoes: string;
  specText: string;
  specHint: string;
  useSpec: string;
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
    excel: "普通 Excel 公式（都能用）",
    functions: "本插件的函数（后备普通公式）",
    values: "只留数值（发布稿）",
  },
  built: (sheet) => `已建好：“${sheet}”。`,
  more: "更多选项",
  indicators: "列入的指标",
  allIndicators: "全部指标",
  latest: "各镇取最近一期（各镇报告期不同时）",
  single: "当月数（由累计相减）",
  against: "与哪一期相比",
  decimals: "小数位数",
  chart: "带图",
  groups: "分组（同类型乡镇）",
  groupsHint: "一行一组，组内单独排名，组的一行为本组之和。",
  groupsExample: "工业型：东山镇、西河镇",
  groupsUnread: (line) => `“${line}”没有写明乡镇；请写成“组名：甲镇、乙镇”。`,
  score: "计分项目",
  scored: "计分的数",
  scoredMeasures: { completion: "完成率", growth: "增速", value: "总量" },
  method: "计分办法",
  methods: { completion: "完成率法", range: "极差法", efficacy: "功效系数法" },
  weight: "权重",
  cap: "封顶（满分的 %）",
  bonus: "超过目标的另加分",
  bonusStep: "每超（百分点）",
  bonusPoints: "加分",
  bonusMost: "最多加分",
  leaveOut: "去掉",
  addItem: "加一项指标",
  weightsRight: "权重合计 100。",
  weightsWrong: (sum) => `权重合计 ${sum}，应为 100。`,
  redistribute: "缺数时，权重分给其余各项",
  targets: "目标（数据里的年度目标之外）",
  targetsOfAll: "各镇共同的目标（增长、比率、上限、下降，只看是否达标）",
  targetNumber: (number) => `目标 ${number}`,
  addTarget: "加一个目标",
  targetKind: "目标种类",
  tier: "档次",
  version: "版本",
  amount: "目标数",
  amountInPercent: "目标数（%）",
  points: "加分、扣分",
  pointsNumber: (number) => `加扣分 ${number}`,
  pointsAmount: "分数（扣分为负）",
  addPoints: "加一项加扣分",
  mostPoints: "各种加分合计最多（不填为不限）",
  vetoes: "一票否决（综合得分为 0）",
  specText: "规格（JSON）",
  specHint: "可复制保存，也可整份修改后采用。",
  useSpec: "采用这份规格",
  noPicture: "这张表不配图：有数可比的不到两个，或各镇报告期不同。",
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
    excel: "Plain Excel formulas",
    functions: "Functions (plain as fallback)",
    values: "Values only (to publish)",
  },
  built: (sheet) => `Ready: “${sheet}”.`,
  more: "More choices",
  indicators: "Indicators on the sheet",
  allIndicators: "All indicators",
  latest: "Each town's latest period (where they differ)",
  single: "Single months (from cumulative figures)",
  against: "Compared with",
  decimals: "Decimals",
  chart: "With a chart",
  groups: "Groups of towns",
  groupsHint: "One group a line; ranked by itself, its own line holds its sums.",
  groupsExample: "Industrial: 东山镇, 西河镇",
  groupsUnread: (line) => `“${line}” names no town; write it as “group: town, town”.`,
  score: "What is scored",
  scored: "Figure",
  scoredMeasures: { completion: "Completion", growth: "Growth", value: "Level" },
  method: "Method",
  methods: { completion: "Completion", range: "Range", efficacy: "Efficacy" },
  weight: "Weight",
  cap: "Cap (% of full score)",
  bonus: "Bonus above the target",
  bonusStep: "For each (points above)",
  bonusPoints: "Added",
  bonusMost: "At most",
  leaveOut: "Leave out",
  addItem: "Add an indicator",
  weightsRight: "The weights sum to 100.",
  weightsWrong: (sum) => `The weights sum to ${sum}; they must sum to 100.`,
  redistribute: "Where a figure is missing, its weight goes to the others",
  targetsOfAll: "Targets of every town (growth, rate, cap, reduction: met or missed)",
  targets: "Targets (beside the annual ones of the data)",
  targetNumber: (number) => `Target ${number}`,
  addTarget: "Add a target",
  targetKind: "Kind of target",
  tier: "Tier",
  version: "Version",
  amount: "Amount",
  amountInPercent: "Amount (%)",
  points: "Points added or taken off",
  pointsNumber: (number) => `Points ${number}`,
  pointsAmount: "Points (below 0: taken off)",
  addPoints: "Add points",
  mostPoints: "Most that is added in all (empty: no limit)",
  vetoes: "Vetoed (their composite is 0)",
  specText: "Specification (JSON)",
  specHint: "To copy and keep, or to change as a whole.",
  useSpec: "Use this specification",
  noPicture: "No picture with this sheet: fewer than two figures to compare, or of different periods.",
};

export const COMPARE_PANE_TEXTS: Catalogue<ComparePaneTexts> = { "zh-CN": zh, "en-US": en };
