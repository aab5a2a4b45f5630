import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of periods, and what to do. */
export const PERIODS_REFUSALS = {
  periodMissing: ["期间为空：请填 2025年1—4月 这样的期间。", "The period is blank: write one, such as 2025年1—4月."],
  noEarlierSpan: [
    "1—2月是一年中最早公布的累计数，之前没有同年的累计期间；要比上年同期请用 IND.SAME_PERIOD_LAST_YEAR。",
    "January–February is the first cumulative period of a year, so none of that year comes before it; for the year before use IND.SAME_PERIOD_LAST_YEAR.",
  ],
  cumulativeMissing: [
    "本期累计数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The cumulative value is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  previousCumulativeMissing: [
    "上期累计数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The previous cumulative value is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  previousCumulativeZero: [
    "上期累计为 0，可能是空单元格：请补上；确实为 0 时，把末尾的“零的含义”写成“保留”。",
    "The previous cumulative value is 0, maybe a blank cell: fill it in; if it truly is 0, set zeros to keep.",
  ],
  januaryFebruary: [
    "1月和2月合并公布，没有单独的当月数；请直接用 1—2月累计数。",
    "January and February are published together and have no month of their own; use the cumulative figure of January–February.",
  ],
  spansNotAdjacent: [
    "两个累计期间不相邻：上期是1—{0}月，本期是1—{1}月（须为同一年、前后相差一个月）。请换成上个月的累计数。",
    "The two cumulative periods are not adjacent: through month {0} and through month {1} (of one year they must be, one month apart). Take the cumulative figure of the month before.",
  ],
  spanNotCumulative: [
    "期间不是从1月起的累计（如二季度、下半年），不能由累计数相减得出当月；请填 1—5月 这样的期间。",
    "The period is not cumulative from January (二季度, 下半年), so no month can be taken out of it; write one such as 1—5月.",
  ],
  singleMonthNegative: [
    "本期累计小于上期累计：请核对是否填反，或上期数已修订、口径已调整；利润等可为负的指标把“负数”填为“允许”。",
    "The cumulative value is below the previous one: check the order, a revision or a restatement; for profits and the like set the argument negative to allow.",
  ],
  singleMonthNoGrowth: [
    "当月数为负，或上期累计为零或为负，推不出当月同比；请核对两期累计数是否填反或已修订，再看增减量。",
    "The month is below zero, or the previous cumulative value is zero or below, so there is no growth of the month; check the order and revisions, then look at the increment.",
  ],
  singleMonthBase: [
    "由累计数和累计增速推出的上年当月数为零或为负，没有当月同比；请核对两期增速和口径（本期与上期须同一次公布的口径）。",
    "The month of last year that the figures imply is zero or below, so there is no growth; check both growths, and that both periods have the same scope.",
  ],
} satisfies Sentences;
