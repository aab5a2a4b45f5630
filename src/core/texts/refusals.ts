import type { Catalogue } from "./language";

/** Why a statistic gives no number, and what to do. Shown by Excel beside #N/A. */
const zh = {
  currentMissing: "本期数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
  baseMissing: "上年同期数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
  baseZero: "基期为零，不计算增速；请改看增减量。",
  turnedToProfit: "上年同期为负、本期为正（扭亏为盈），不计算增速。",
  turnedToLoss: "上年同期为正、本期为负（由盈转亏），不计算增速。",
  lossGrew: "两期都为负且亏损增加（增亏），不计算增速。",
  lossShrank: "两期都为负且亏损减少（减亏），不计算增速。",
  lossEqual: "两期都为负且相等（持平），不计算增速。",
  lossEnded: "上年同期为负、本期为零（扭亏），不计算增速。",
  actualMissing: "完成数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
  targetMissing: "没有目标数：该单元格为空、为零或“-”表示未设目标。",
  targetNegative: "目标数为负，不计算完成率；请核对目标数的符号。",
  targetBaseMissing: "这类目标要有上年全年数：请在第四个参数给出大于零的上年全年数。",
  growthTargetTooLarge: "目标增速超过 100%：增速写成小数或带百分号，7.8% 写 7.8% 或 0.078。",
  reductionTargetTooLarge: "目标降幅超过 100%：降幅写成小数或带百分号，5% 写 5% 或 0.05。",
  reductionSigns: "实际降幅与目标降幅符号相反：下降都写成正数，或都写成负数；如果实际是上升，则目标未完成。",
  valueMissing: "该地区的数缺失，不参加排名。",
  valueIsTotal: "这一行是合计、平均或上级地区，不参加排名。",
  valueNotRanked: "要排名的数不在参加排名的各数之中；缺报、合计和平均行不参加排名。",
};

export type RefusalCode = keyof typeof zh;

const en: Record<RefusalCode, string> = {
  currentMissing: "The current value is missing (blank, an error or a mark for missing). Fill it in first.",
  baseMissing:
    "The value of the same period last year is missing (blank, an error or a mark for missing). Fill it in first.",
  baseZero: "The base is zero, so there is no growth rate; look at the increment instead.",
  turnedToProfit: "A loss last year and a profit now: no growth rate (扭亏为盈).",
  turnedToLoss: "A profit last year and a loss now: no growth rate (由盈转亏).",
  lossGrew: "A loss in both periods, and larger now: no growth rate (增亏).",
  lossShrank: "A loss in both periods, and smaller now: no growth rate (减亏).",
  lossEqual: "The same loss in both periods: no growth rate (持平).",
  lossEnded: "A loss last year and zero now: no growth rate (扭亏).",
  actualMissing: "The actual value is missing (blank, an error or a mark for missing). Fill it in first.",
  targetMissing: "There is no target: the cell is blank, zero or “-”.",
  targetNegative: "The target is negative, so there is no completion rate; check the sign of the target.",
  targetBaseMissing: "This kind of target needs last year's full-year level, above zero, as the fourth argument.",
  growthTargetTooLarge:
    "The target growth is above 100%: write it as a fraction or with a percent sign, 7.8% or 0.078.",
  reductionTargetTooLarge:
    "The target reduction is above 100%: write it as a fraction or with a percent sign, 5% or 0.05.",
  reductionSigns:
    "Actual and target reduction have opposite signs: write falls as positive numbers in both, or as negative in both; if the actual is a rise, the target is missed.",
  valueMissing: "The town's value is missing, so it is not ranked.",
  valueIsTotal: "This row is a total, an average or the parent unit, so it is not ranked.",
  valueNotRanked: "The value is not among the ranked values; missing values, totals and averages are not ranked.",
};

export const REFUSALS: Catalogue<Record<RefusalCode, string>> = { "zh-CN": zh, "en-US": en };
