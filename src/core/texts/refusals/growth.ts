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
  lossEnded: ["上年同期为负、本期为零（扭亏），不计算增速。", "A loss last year and zero now: no growth rate (扭亏)."],
} satisfies Sentences;
