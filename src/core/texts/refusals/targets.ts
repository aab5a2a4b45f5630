import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of targets and pace, and what to do. */
export const TARGETS_REFUSALS = {
  actualMissing: [
    "完成数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The actual value is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  targetMissing: [
    "没有目标数：该单元格为空、为零或“-”表示未设目标。",
    "There is no target: the cell is blank, zero or “-”.",
  ],
  targetNegative: [
    "目标数为负，不计算完成率；请核对目标数的符号。",
    "The target is negative, so there is no completion rate; check the sign of the target.",
  ],
  targetBaseMissing: [
    "这类目标要有上年全年数：请在第四个参数给出大于零的上年全年数。",
    "This kind of target needs last year's full-year level, above zero, as the fourth argument.",
  ],
  growthTargetTooLarge: [
    "目标增速超过 100%：增速写成小数或带百分号，7.8% 写 7.8% 或 0.078。",
    "The target growth is above 100%: write it as a fraction or with a percent sign, 7.8% or 0.078.",
  ],
  reductionTargetTooLarge: [
    "目标降幅超过 100%：降幅写成小数或带百分号，5% 写 5% 或 0.05。",
    "The target reduction is above 100%: write it as a fraction or with a percent sign, 5% or 0.05.",
  ],
  reductionSigns: [
    "实际降幅与目标降幅符号相反：下降都写成正数，或都写成负数；如果实际是上升，则目标未完成。",
    "Actual and target reduction have opposite signs: write falls as positive numbers in both, or as negative in both; if the actual is a rise, the target is missed.",
  ],
} satisfies Sentences;
