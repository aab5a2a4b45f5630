import type { Catalogue } from "./language";
import type { Measure } from "../comparison/measures";

/** What stands on the sheets we build. */
export interface SheetTexts {
  font: string;
  dataSheet: string;
  comparisonSheet: (period: string) => string;
  comparisonTitle: (subject: string) => string;
  subtitle: (period: string, measure: string) => string;
  unitLine: (unit: string) => string;
  indicatorHead: (name: string, unit: string) => string;
  rank: string;
  town: string;
  period: string;
  computedTotal: string;
  otherTowns: string;
  growthGroup: string;
  targetGroup: string;
  phaseGroup: (phase: string) => string;
  beforeGroup: (period: string) => string;
  measures: Record<Measure, string>;
  changePerMille: string;
  sortMeasures: Record<"value" | "growth" | "completion" | "phaseCompletion", (phase: string) => string>;
  /** The level of what has no total: a rate, a mean, an index. */
  plainLevel: string;
  measureOf: (indicator: string, measure: string) => string;
  figureOf: (town: string, indicator: string) => string;
  verdict: string;
  ahead: string;
  behind: string;
  even: string;
  faster: string;
  slower: string;
  sameSpeed: string;
  comma: string;
  list: string;
  toProfit: string;
  toLoss: string;
  lossEnded: string;
  lossGrew: string;
  lossShrank: string;
  lossEqual: string;
  notesHead: string;
  rankedAmong: (measure: string, count: number) => string;
  /** The number of units is `null` where each measure says its own. */
  noteRanks: (measures: string, count: number | null, left: string) => string;
  notePace: (month: number, share: string) => string;
  notePhase: (phases: string) => string;
  notePhaseApart: (phases: string) => string;
  noteLower: (indicators: string) => string;
  noteNotCumulative: string;
  noteNoPace: (indicators: string) => string;
  noteGrowth: string;
  noteGrowthMixed: string;
  noteOnlyPublished: (indicators: string) => string;
  /** Of whose pace, or once the year is over completion, and of whose growth the verdict speaks. */
  noteVerdict: (progress: string | undefined, growth: string | undefined, isOver: boolean) => string;
  andMore: (names: string, count: number) => string;
  notePublished: string;
  noteComparable: (towns: string) => string;
  noteTotal: string;
  noteAbsent: (towns: string) => string;
  noteSummed: (total: string, indicators: string) => string;
  noteGroups: string;
  noteMovement: string;
  noteGaps: string;
  noteStatus: (status: string, towns: string) => string;
  noteSource: (sources: string) => string;
  /** Where the chart has its figures from, and which it shows where there are too many. */
  noteChart: string;
  notePanels: string;
  /** By the figures drawn, or in the order of the table. */
  noteChartCut: (first: number, last: number, all: number, isSorted: boolean) => string;
  footer: string;
}

const zh: SheetTexts = {
  font: "Microsoft YaHei",
  dataSheet: "指标数据",
  comparisonSheet: (period) => `对比表 ${period}`,
  comparisonTitle: (subject) => `${subject}对比`,
  subtitle: (period, measure) => `${period}　按${measure}排序`,
  unitLine: (unit) => `单位：${unit}`,
  indicatorHead: (name, unit) => (unit ? `${name}（${unit}）` : name),
  rank: "位次",
  town: "地区",
  period: "报告期",
  computedTotal: "合计",
  otherTowns: "其他",
  growthGroup: "同比",
  targetGroup: "年度目标",
  phaseGroup: (phase) => `${phase}目标`,
  beforeGroup: (period) => `上期（${period}）`,
  measures: {
    value: "完成数",
    previous: "上年同期",
    growth: "增速",
    growthRank: "位次",
    change: "增减（百分点）",
    target: "目标数",
    completion: "完成率",
    completionRank: "位次",
    paceGap: "序时进度差",
    met: "是否达标",
    phaseTarget: "目标数",
    phaseCompletion: "完成率",
    phaseRank: "位次",
    valueRank: "总量位次",
    before: "上期",
    beforeRank: "位次",
    movement: "升降",
  },
  changePerMille: "增减（千分点）",
  sortMeasures: {
    value: () => "总量",
    growth: () => "同比增速",
    completion: () => "年度目标完成率",
    phaseCompletion: (phase) => `${phase}目标完成率`,
  },
  plainLevel: "数值",
  measureOf: (indicator, measure) => indicator + measure,
  figureOf: (town, indicator) => `${town}（${indicator}）`,
  verdict: "评价",
  ahead: "超序时",
  behind: "欠序时",
  even: "持平序时",
  faster: "增速高于",
  slower: "增速低于",
  sameSpeed: "增速等于",
  comma: "，",
  list: "、",
  toProfit: "扭亏为盈",
  toLoss: "由盈转亏",
  lossEnded: "扭亏（持平）",
  lossGrew: "增亏",
  lossShrank: "减亏",
  lossEqual: "持平",
  notesHead: "注：",
  rankedAmong: (measure, count) => `${measure}（${count} 个单位）`,
  noteRanks: (measures, count, left) =>
    `位次：按${measures}${measures.includes("、") ? "分别" : ""}排名，数值相同名次并列、其后跳号（1224）${count === null ? "" : `，参加排名 ${count} 个单位`}${left ? `；${left}不参加排名` : ""}；缺数的单位不参加该项排名。`,
  notePace: (month, share) => `序时进度差：年度目标完成率减去日历进度 ${month}÷12＝${share}，单位为百分点。`,
  notePhase: (phases) => `${phases}目标是阶段计划，其完成率不与日历进度比较。`,
  notePhaseApart: (phases) => `${phases}目标管的月份不含本期全部月份，不计算完成率。`,
  noteLower: (indicators) => `${indicators}以低者为好：位次从低到高排，不计算目标完成率。`,
  noteNoPace: (indicators) => `${indicators}按时点数或平均数处理，完成率不与日历进度比较。`,
  noteNotCumulative: "本期不是自 1 月起的累计数，不计算年度目标完成率。",
  noteGrowthMixed:
    "增速：有公布数的列公布数，没有的按本期÷上年同期－1 计算（未扣除价格因素）；上年同期为负或本期为负时写扭亏为盈、由盈转亏、增亏、减亏。",
  noteOnlyPublished: (indicators) => `${indicators}的增速按不变价计算，只列公布数，不用两年数相除。`,
  noteVerdict: (progress, growth, isOver) =>
    `评价：${[progress && `${isOver ? "完成率" : "序时"}看${progress}`, growth && `增速看${growth}`].filter(Boolean).join("，")}。`,
  andMore: (names, count) => `${names}等 ${count} 个`,
  noteGrowth: "增速：本期÷上年同期－1；上年同期为负或本期为负时写扭亏为盈、由盈转亏、增亏、减亏，不计算百分比。",
  notePublished: "增速为公布数，未重新计算。",
  noteComparable: (towns) => `※ 公布增速与按两年数计算的结果不一致（可能是可比口径），按公布数列示：${towns}。`,
  noteTotal: "合计为各单位之和；有单位缺数时不合计。增速不取各单位平均。",
  noteAbsent: (towns) => `本期没有${towns}的数，表中未列，也不在各单位之和内。`,
  noteSummed: (total, indicators) => `数据中没有${total}的${indicators}，所列为各单位之和；有单位缺数时不合计。`,
  noteGroups: "各组内的单位分别排名；组的一行为本组之和，不参加排名。",
  noteMovement: "升降：与上期相比 ▲ 前移、▼ 后退的位数，— 持平；两期参加排名的单位不同时，写两期的位次和单位数。",
  noteGaps: "“—”表示缺数、未设目标或基期为零，不等于零。比率按未取舍的数计算，取舍只在显示时进行（四舍五入）。",
  noteStatus: (status, towns) => `${status}：${towns}。`,
  noteSource: (sources) => `数据来源：${sources}。`,
  noteChart: "图按表中的数画出，取数在图上方的窄行里；没有数的不画。",
  notePanels:
    "图：一个单位一张小图，坐标相同；灰线为图中各单位每期的最高数（有负数时也有最低数）。取数在图上方的窄行里，没有数的不画。",
  noteChartCut: (first, last, all, isSorted) =>
    `图中${isSorted ? "" : "按表中次序"}画出 ${all} 个中的前 ${first} 个和后 ${last} 个。`,
  footer: "第 &P 页，共 &N 页",
};

const unitsOf = (count: number) => `${count} ${count === 1 ? "unit" : "units"}`;

const en: SheetTexts = {
  font: "Arial",
  dataSheet: "Indicator data",
  comparisonSheet: (period) => `Comparison ${period}`,
  comparisonTitle: (subject) => `${subject}: comparison`,
  subtitle: (period, measure) => `${period}, sorted by ${measure}`,
  unitLine: (unit) => `Unit: ${unit}`,
  indicatorHead: (name, unit) => (unit ? `${name} (${unit})` : name),
  rank: "Rank",
  town: "Town",
  period: "Period",
  computedTotal: "Total",
  otherTowns: "Others",
  growthGroup: "Year on year",
  targetGroup: "Annual target",
  phaseGroup: (phase) => `Target ${phase}`,
  beforeGroup: (period) => `Before (${period})`,
  measures: {
    value: "Value",
    previous: "Last year",
    growth: "Growth",
    growthRank: "Rank",
    change: "Change (points)",
    target: "Target",
    completion: "Completed",
    completionRank: "Rank",
    paceGap: "Pace gap",
    met: "Met",
    phaseTarget: "Target",
    phaseCompletion: "Completed",
    phaseRank: "Rank",
    valueRank: "Level rank",
    before: "Before",
    beforeRank: "Rank",
    movement: "Moved",
  },
  changePerMille: "Change (per-mille points)",
  sortMeasures: {
    value: () => "level",
    growth: () => "growth",
    completion: () => "completion of annual target",
    phaseCompletion: (phase) => `completion of target ${phase}`,
  },
  plainLevel: "level",
  measureOf: (indicator, measure) => `${indicator}: ${measure}`,
  figureOf: (town, indicator) => `${town} (${indicator})`,
  verdict: "Verdict",
  ahead: "ahead of pace",
  behind: "behind pace",
  even: "on pace",
  faster: "faster than ",
  slower: "slower than ",
  sameSpeed: "as fast as ",
  comma: ", ",
  list: ", ",
  toProfit: "to profit",
  toLoss: "to loss",
  lossEnded: "loss ended",
  lossGrew: "loss grew",
  lossShrank: "loss shrank",
  lossEqual: "unchanged",
  notesHead: "Notes: ",
  rankedAmong: (measure, count) => `${measure} (${unitsOf(count)})`,
  noteRanks: (measures, count, left) =>
    `Ranks: by ${measures}${measures.includes(", ") ? " separately" : ""}; equal values share a rank and the next is skipped (1224)${count === null ? "" : `; ${unitsOf(count)} ranked`}${left ? `; not ranked: ${left}` : ""}; a unit without a figure is not ranked by it.`,
  notePace: (month, share) =>
    `Pace gap: completion of the annual target minus the calendar share ${month}/12 = ${share}, in percentage points.`,
  notePhase: (phases) => `The target ${phases} is a phased plan; its completion is not compared with the calendar.`,
  notePhaseApart: (phases) =>
    `The target ${phases} does not cover the months of this period; no completion of it is computed.`,
  noteLower: (indicators) =>
    `${indicators}: lower is better; ranks run from the lowest, and no completion of a target is computed.`,
  noteNoPace: (indicators) =>
    `${indicators}: taken as a stock or an average, so completion is not compared with the calendar.`,
  noteNotCumulative: "The period is not cumulative since January, so no completion of the annual target is computed.",
  noteGrowthMixed:
    "Growth: as published where there is a published one, else this period ÷ same period last year − 1 (at current prices); with a loss on either side a word stands in place of a percentage.",
  noteOnlyPublished: (indicators) =>
    `${indicators}: growth at constant prices, shown only as published, never one level over the other.`,
  noteVerdict: (progress, growth, isOver) =>
    `Verdict: ${[progress && `${isOver ? "completion" : "pace"} of ${progress}`, growth && `growth of ${growth}`].filter(Boolean).join(", ")}.`,
  andMore: (names, count) => `${names} and more, ${count} in all`,
  noteGrowth:
    "Growth: this period ÷ same period last year − 1; with a loss on either side a word stands in place of a percentage.",
  notePublished: "Growth is as published, not recomputed.",
  noteComparable: (towns) =>
    `※ Published growth differs from the one computed from both levels (perhaps a comparable scope); shown as published: ${towns}.`,
  noteTotal:
    "The total is the sum of all units; where one has no figure there is none. Growth is never a mean of growths.",
  noteAbsent: (towns) => `No figures of this period for ${towns}: not listed, and in no sum of the units.`,
  noteSummed: (total, indicators) =>
    `The data give no ${indicators} of ${total}: the sum of all units stands there; where one has no figure there is none.`,
  noteGroups: "Each group is ranked by itself; its own line holds the group's sums and is not ranked.",
  noteMovement:
    "Moved: ▲ up, ▼ down so many places since the period before, — none; where other units were ranked then, both ranks stand with their numbers.",
  noteGaps:
    "“—” is a missing figure, no target, or a base of zero; it is not zero. Rates are computed unrounded and rounded only for display.",
  noteStatus: (status, towns) => `${status}: ${towns}.`,
  noteSource: (sources) => `Source: ${sources}.`,
  noteChart: "The chart is drawn from the table by way of the narrow rows above it; what has no figure is not drawn.",
  notePanels:
    "Charts: one for each unit, all on the same scale; grey is the highest of the units shown in each period (and the lowest, where some are below zero). They are drawn by way of the narrow rows above them; what has no figure is not drawn.",
  noteChartCut: (first, last, all, isSorted) =>
    ` It shows the first ${first} and the last ${last} of ${all}${isSorted ? "" : ", in the order of the table"}.`,
  footer: "Page &P of &N",
};

export const SHEET_TEXTS: Catalogue<SheetTexts> = { "zh-CN": zh, "en-US": en };
