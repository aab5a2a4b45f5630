import { nameAround } from "../plan/sheetName";
import type { SheetKind } from "../comparison/spec/SheetSpec";
import type { Catalogue } from "./language";

/** What each kind of sheet is made of, for a person whose data lack it. */
const NEEDS: Catalogue<Record<SheetKind, string>> = {
  "zh-CN": {
    towns: "各镇对比需要各地区的完成数、增速或目标。",
    matrix: "多指标一览需要各地区的完成数、增速或目标。",
    scorecard: "成绩单需要这个地区本期的数。",
    periods: "各月走势需要同一指标、同一单位、同一年里两个以上自 1 月起的累计期间；当月数还要相邻的月份。",
    targets: "目标任务进度需要这个地区的目标：数据里的年度目标，或规格里的 targets。",
    league: "位次变化需要本期和上期（或 against 所写期间）的数。",
    score: "综合得分需要各项指标的数；missing 为 refuse 时，所有指标都要在数据里。",
    contributions: "拉动与贡献需要能相加、增速不按不变价计算的指标，至少两个地区有本期数和上年同期数。",
  },
  "en-US": {
    towns: "A sheet by town needs levels, growths or targets of the towns.",
    matrix: "A matrix needs levels, growths or targets of the towns.",
    scorecard: "A scorecard needs figures of this town and period.",
    periods:
      "Months need two or more periods of one year, cumulative since January, of one indicator in one unit; single months also need neighbours.",
    targets: "A target board needs targets of this town: annual targets of the data, or targets of the specification.",
    league: "A league needs figures of the period and of one before (or that of against).",
    score: "A score needs figures of its indicators; where missing is refuse, all of them must be in the data.",
    contributions:
      "Contributions need an indicator that adds up and whose growth is not at constant prices, and two or more towns with both years.",
  },
};

/** What stands on the comparison sheets besides that of one period by town. */
export interface SheetKindTexts {
  contributionsSheet: (indicator: string, period: string) => string;
  contributionsTitle: (indicator: string) => string;
  contributionsSubtitle: (period: string) => string;
  current: string;
  previous: string;
  increment: string;
  growth: string;
  share: string;
  pull: string;
  contribution: string;
  notePull: string;
  notePublishedApart: (towns: string) => string;
  pullMeasure: string;
  notePartsDiffer: (total: string) => string;
  noteContributionTotal: string;
  noteShareBasis: string;
  scorecardSheet: (town: string, period: string) => string;
  scorecardTitle: (town: string) => string;
  indicator: string;
  unit: string;
  value: string;
  cumulative: string;
  singleMonth: string;
  annualTarget: string;
  target: string;
  completion: string;
  paceGap: string;
  rank: string;
  verdict: string;
  points: string;
  perMillePoints: string;
  ahead: string;
  behind: string;
  even: string;
  noteScoreRank: (towns: number) => string;
  noteScorePace: (month: number, share: string) => string;
  notePublishedCompletion: (indicators: string) => string;
  /** Of a sheet of several towns. */
  notePublishedCompletions: (indicators: string) => string;
  notePoints: string;
  noteMet: string;
  noteMetGrowth: string;
  noteYearOver: string;
  noteBase: (indicator: string, implied: string, reported: string) => string;
  periodsSheet: (indicator: string, year: number, single: boolean) => string;
  periodsTitle: (indicator: string, single: boolean) => string;
  periodsSubtitle: (year: number, single: boolean) => string;
  yearOnYear: string;
  noteSingle: string;
  noteRevised: (towns: string) => string;
  noteCumulative: string;
  matrixSheet: (period: string) => string;
  latestSheet: (until: string) => string;
  latestSubtitle: (until: string, measure: string) => string;
  noteLatest: (until: string) => string;
  noteUnreported: (towns: string, until: string) => string;
  /** What ranks are by, and the periods that have more than one unit. */
  noteLatestRanks: (measures: string, periods: string, left: string) => string;
  unitsOf: (period: string, count: number) => string;
  completionOf: (figure: string, share: string) => string;
  noteCompletions: (completions: string) => string;
  leagueSheet: (indicator: string, period: string) => string;
  leagueTitle: (indicator: string, measure: string) => string;
  leagueSubtitle: (period: string, before: string) => string;
  nothingForKind: (kind: SheetKind) => string;
  unknownNames: (names: string) => string;
}

const zh: SheetKindTexts = {
  contributionsSheet: (indicator, period) => nameAround("拉动 ", indicator, ` ${period}`),
  contributionsTitle: (indicator) => `${indicator}增长的拉动与贡献`,
  contributionsSubtitle: (period) => `${period}　按拉动排序`,
  current: "本期",
  previous: "上年同期",
  increment: "增量",
  growth: "增速",
  share: "比重",
  pull: "拉动（百分点）",
  contribution: "贡献率",
  pullMeasure: "拉动",
  notePartsDiffer: (total) =>
    `${total}的数不等于所列各单位之和（或有单位缺数），各单位拉动之和、贡献率之和与合计不一致。`,
  notePull: "拉动：该单位增量÷合计上年同期，单位为百分点，各单位拉动之和等于合计增速。",
  notePublishedApart: (towns) => `※ 增速按两年数计算，与拉动一致；公布增速与此不同（可能是可比口径）：${towns}。`,
  noteContributionTotal: "贡献率：该单位增量÷合计增量；合计下降时，贡献率为正表示拖累。",
  noteShareBasis: "比重：该单位本期数÷合计本期数。",
  scorecardSheet: (town, period) => nameAround("成绩单 ", town, ` ${period}`),
  scorecardTitle: (town) => `${town}主要指标成绩单`,
  indicator: "指标",
  unit: "单位",
  value: "完成数",
  cumulative: "累计",
  singleMonth: "当月",
  annualTarget: "年度目标",
  target: "目标数",
  completion: "完成率",
  paceGap: "序时进度差",
  rank: "位次",
  verdict: "进度",
  points: "百分点",
  perMillePoints: "千分点",
  ahead: "▲ 超序时",
  behind: "▼ 欠序时",
  even: "● 持平",
  noteScoreRank: (towns) =>
    `位次：有增速的按增速、其余按完成数，在 ${towns} 个单位中有数的单位里排名（第几/几个），数值相同名次并列、其后跳号（1224）；写有范围的是公布位次。`,
  noteScorePace: (month, share) => `序时进度差：完成率减去日历进度 ${month}÷12＝${share}，单位为百分点。`,
  notePublishedCompletion: (indicators) => `${indicators}的完成率为公布数，没有公布完成数或目标数。`,
  notePublishedCompletions: (indicators) => `${indicators}：缺完成数或目标数的单位，完成率为公布数。`,
  noteBase: (indicator, implied, reported) =>
    `${indicator}：按公布增速推算的上年同期数为 ${implied}，与上年的“${reported}”不符（可能基数修订、可比口径或取舍），请核对。`,
  noteMet: "控制目标和比率目标只看是否达到，不计算完成率。",
  noteMetGrowth: "增长目标和下降目标按增速看是否达到。",
  noteYearOver: "本期为全年，评价看是否完成：完成率达到 100% 为达标，不足为未达标，不再看序时进度。",
  notePoints: "比率指标的增减以百分点表示，不计算百分比增速。",
  periodsSheet: (indicator, year, single) => nameAround("", indicator, ` ${year}年${single ? "各月" : "各月累计"}`),
  periodsTitle: (indicator, single) => `${indicator}${single ? "各月当月数" : "各月累计数"}`,
  periodsSubtitle: (year, single) => `${year}年　${single ? "当月由累计相减" : "累计"}`,
  yearOnYear: "同比",
  noteSingle: "当月数＝本月累计－上月累计，1—2月为一期；两个累计缺一个时不推算，为负时可能是数据修订，请核对。",
  noteRevised: (towns) =>
    `${towns}有一期的累计数小于上一期（本年或上年），当月数为负，多为上期数修订；不是亏损，不计算该月增速，请核对。`,
  noteCumulative: "各列为年初至当月的累计数。",
  matrixSheet: (period) => `一览表 ${period}`,
  latestSheet: (until) => `一览表 最近一期 ${until}`,
  latestSubtitle: (until, measure) => `各单位最近一期（截至${until}）　同期内按${measure}排序`,
  noteLatest: (until) => `报告期：各单位取不晚于${until}的最近一期；不同期的数不相加，也不互相比较。`,
  noteUnreported: (towns, until) => `${towns}到${until}为止没有这些指标的数，表中未列。`,
  noteLatestRanks: (measures, periods, left) =>
    `位次：按${measures}${measures.includes("、") ? "分别" : ""}排名，只在报告期相同的单位之间排（${periods || "没有两个单位报告期相同"}），同期只有一个单位有数的不排；数值相同名次并列、其后跳号（1224）${left ? `；${left}不参加排名` : ""}。`,
  unitsOf: (period, count) => `${period} ${count} 个`,
  completionOf: (figure, share) => figure + share,
  noteCompletions: (completions) => `另有公布的目标完成率：${completions}。`,
  leagueSheet: (indicator, period) => nameAround("位次变化 ", indicator, ` ${period}`),
  leagueTitle: (indicator, measure) => `${indicator}${measure}位次变化`,
  leagueSubtitle: (period, before) => `${period}，与${before}相比`,
  nothingForKind: (kind) => `数据里没有这种表需要的数。${NEEDS["zh-CN"][kind]}`,
  unknownNames: (names) => `数据里没有这些名称，表里也没有：${names}。请核对写法。`,
};

const en: SheetKindTexts = {
  contributionsSheet: (indicator, period) => nameAround("Pull ", indicator, ` ${period}`),
  contributionsTitle: (indicator) => `${indicator}: who pulled the total`,
  contributionsSubtitle: (period) => `${period}, sorted by pull`,
  current: "This period",
  previous: "Last year",
  increment: "Change",
  growth: "Growth",
  share: "Share",
  pull: "Pull (points)",
  contribution: "Contribution",
  pullMeasure: "pull",
  notePartsDiffer: (total) =>
    `The figures of ${total} are not the sums of the units listed (or one has none), so neither pulls nor contributions add up to the total.`,
  notePull:
    "Pull: the unit's change ÷ the total of last year, in percentage points; the pulls add up to the growth of the total.",
  notePublishedApart: (towns) =>
    `※ Growth is computed from both levels, as the pulls are; the published one differs (perhaps a comparable scope): ${towns}.`,
  noteContributionTotal:
    "Contribution: the unit's change ÷ the change of the total; where the total fell, a positive share dragged it down.",
  noteShareBasis: "Share: the unit's figure ÷ the total of this period.",
  scorecardSheet: (town, period) => nameAround("Scorecard ", town, ` ${period}`),
  scorecardTitle: (town) => `${town}: scorecard`,
  indicator: "Indicator",
  unit: "Unit",
  value: "Value",
  cumulative: "Cumulative",
  singleMonth: "Single month",
  annualTarget: "Annual target",
  target: "Target",
  completion: "Completed",
  paceGap: "Pace gap",
  rank: "Rank",
  verdict: "Pace",
  points: "points",
  perMillePoints: "per-mille points",
  ahead: "▲ ahead",
  behind: "▼ behind",
  even: "● on pace",
  noteScoreRank: (towns) =>
    `Rank: by growth where there is one, else by level, among the units with a figure (of ${towns}); equal values share a rank and the next is skipped (1224); ranks with a scope are as published.`,
  noteScorePace: (month, share) =>
    `Pace gap: completion minus the calendar share ${month}/12 = ${share}, in percentage points.`,
  notePublishedCompletion: (indicators) =>
    `${indicators}: completion as published; no level or no target was published.`,
  notePublishedCompletions: (indicators) =>
    `${indicators}: completion as published where there is no level or no target.`,
  noteBase: (indicator, implied, reported) =>
    `${indicator}: the published growth implies ${implied} for last year, which does not fit last year's “${reported}” (perhaps a revised base, a comparable scope, or rounding); please check.`,
  noteMet: "Caps and rates to reach are met or missed; no completion is computed.",
  noteMetGrowth: "Targets of growth and reduction are met or missed by the growth.",
  noteYearOver:
    "The year is over, so the verdict looks at completion: 100% or more is met, less is missed, and no pace is looked at.",
  notePoints: "Changes of rates are percentage points, never growth in percent.",
  periodsSheet: (indicator, year, single) => nameAround("", indicator, ` ${year} ${single ? "months" : "to date"}`),
  periodsTitle: (indicator, single) => `${indicator}: ${single ? "single months" : "cumulative by month"}`,
  periodsSubtitle: (year, single) => `${year}, ${single ? "months from cumulative figures" : "cumulative"}`,
  yearOnYear: "Growth",
  noteSingle:
    "A month is its cumulative figure minus the one before; January and February are one period; where either is missing there is none, and a negative one may be a revision.",
  noteRevised: (towns) =>
    `${towns}: a cumulative figure is below that of the month before (this year or last), so the month is negative; most often the earlier one was revised. It is no loss, and that month has no growth; please check.`,
  noteCumulative: "Each column is cumulative since January.",
  matrixSheet: (period) => `Matrix ${period}`,
  latestSheet: (until) => `Matrix latest ${until}`,
  latestSubtitle: (until, measure) =>
    `Each unit's latest period (until ${until}), sorted by ${measure} within a period`,
  noteLatest: (until) =>
    `Period: the latest of each unit, none later than ${until}; figures of different periods are neither added up nor compared.`,
  noteUnreported: (towns, until) => `No figures of these indicators until ${until} for ${towns}: not listed.`,
  noteLatestRanks: (measures, periods, left) =>
    `Ranks: by ${measures}${measures.includes(", ") ? " separately" : ""}, only among units of the same period (${periods || "no two have the same"}), and not where only one of them has a figure; equal values share a rank and the next is skipped (1224)${left ? `; not ranked: ${left}` : ""}.`,
  unitsOf: (period, count) => `${period}: ${count}`,
  completionOf: (figure, share) => `${figure} ${share}`,
  noteCompletions: (completions) => `Published completions of targets: ${completions}.`,
  leagueSheet: (indicator, period) => nameAround("Ranks ", indicator, ` ${period}`),
  leagueTitle: (indicator, measure) => `${indicator}: ranks by ${measure}`,
  leagueSubtitle: (period, before) => `${period} against ${before}`,
  nothingForKind: (kind) => `The data have no figures for a sheet of this kind. ${NEEDS["en-US"][kind]}`,
  unknownNames: (names) => `Not in the data, nor on the sheet: ${names}. Please check how they are written.`,
};

export const SHEET_KIND_TEXTS: Catalogue<SheetKindTexts> = { "zh-CN": zh, "en-US": en };
