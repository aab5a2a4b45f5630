import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of growth, and what to do. */
export const GROWTH_REFUSALS = {
  currentMissing: [
    "本期数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The current value is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  baseMissing: [
    "上年同期数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The value of the same period last year is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  baseZero: [
    "基期为零，不计算增速；请改看增减量。",
    "The base is zero, so there is no growth rate; look at the increment instead.",
  ],
  turnedToProfit: [
    "上年同期为负、本期为正（扭亏为盈），不计算增速。",
    "A loss last year and a profit now: no growth rate (扭亏为盈).",
  ],
  turnedToLoss: [
    "上年同期为正、本期为负（由盈转亏），不计算增速。",
    "A profit last year and a loss now: no growth rate (由盈转亏).",
  ],
  lossGrew: [
    "两期都为负且亏损增加（增亏），不计算增速。",
    "A loss in both periods, and larger now: no growth rate (增亏).",
  ],
  lossShrank: [
    "两期都为负且亏损减少（减亏），不计算增速。",
    "A loss in both periods, and smaller now: no growth rate (减亏).",
  ],
  lossEqual: ["两期都为负且相等（持平），不计算增速。", "The same loss in both periods: no growth rate (持平)."],
  lossEnded: [
    "上年同期为负、本期为零（扭亏，持平），不计算增速。",
    "A loss last year and zero now: no growth rate (扭亏（持平）).",
  ],
  growthScaleUnsure: [
    "所给增速中有超过 100% 的数，看不出 {0} 是百分数还是小数，整列不算：百分数请写成 D2%，或把“增速写法”填为“百分数”；确实是小数填“小数”。",
    "A growth given is beyond 100 %, so {0} may be a percent number or a fraction, and none is read: write D2% or set scale to percent, or to fraction if they are fractions.",
  ],
  rateScaleUnsure: [
    "所给比率中有超过 150% 的数，看不出 {0} 是百分数还是小数，整列不算：百分数请写成 D2%，或把“比率写法”填为“百分数”；确实是小数填“小数”。",
    "A rate given is beyond 150 %, so {0} may be a percent number or a fraction, and none is read: write D2% or set scale to percent, or to fraction if they are fractions.",
  ],
  growthMissing: [
    "增速缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The growth is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  growthTooLow: [
    "增速为 −100% 或更低，推不出结果；请核对增速的符号和写法（下降 9.9% 写 −9.9%）。",
    "A growth of −100 % or below leads to no figure; check its sign and how it is written (a fall of 9.9 % is −9.9%).",
  ],
  previousRateMissing: [
    "对比期的比率缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The rate to compare with is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  firstLevelMissing: [
    "基期数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The value of the base year is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  firstLevelNotPositive: [
    "基期数为零或为负，没有平均增速；请改看增减量，或换一个大于零的基期。",
    "The value of the base year is zero or negative, so there is no average growth; look at the increment, or take a base above zero.",
  ],
  levelNegative: [
    "本期数为负，没有平均增速；请改看增减量。",
    "The current value is negative, so there is no average growth; look at the increment.",
  ],
  yearsMissing: [
    "年数缺失：请填间隔的年数，2020年到2025年是 5。",
    "The number of years is missing: give the years between, 5 from 2020 to 2025.",
  ],
  yearsWrong: [
    "年数不能是 {0}：请填间隔的年数（2020年到2025年是 5），为 1 到 200 的整数，不是年份。",
    "The number of years cannot be {0}: give the years between (5 from 2020 to 2025), a whole number from 1 to 200, not a calendar year.",
  ],
  valueNotPositive: [
    "本期数为零或为负，增速推不出同期数；请向发布单位要同期数。",
    "The current value is zero or negative, and growth tells no base then; ask the publisher for the base.",
  ],
  indexMissing: [
    "指数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The index is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  indexNotPositive: [
    "指数不大于零，不是“上年 = 100”的指数；如果是增速，不用换算。",
    "The index is not above zero, so it is no index; if it is a growth, it needs no conversion.",
  ],
  indexScaleUnsure: [
    "指数 {0} 小于 50，看不出上年是 100 还是 1：请用“上年等于”写明 1、100 或 1000；如果是增速（12.1 即 12.1%），不用换算。",
    "The index {0} is below 50, and last year may be 100 or 1 in it: say so by scale, 1, 100 or 1000; a growth such as 12.1 needs no conversion.",
  ],
  multipleBelowOne: [
    "增长不到一倍，不用“倍”和“番”表述，请写百分数；下降任何时候都不用“倍”。",
    "The growth is below 100 %, which is worded in percent, not as a multiple; a fall never is one.",
  ],
  rowsMissing: [
    "没有一行有数；请检查所选区域，以及各行是否都是合计、平均。",
    "No row has figures; check the ranges, and whether all rows are totals or averages.",
  ],
  rowsIncomplete: [
    "有 {0} 行只有一期有数，两期范围不同，不能合计；请补齐，或把这些行的两期都空出。",
    "{0} row(s) have a figure for one period only, and sums of different towns cannot be compared; fill them in, or blank both figures.",
  ],
} satisfies Sentences;
