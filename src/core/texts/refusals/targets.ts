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
  targetLooksLikeGrowth: [
    "完成数是目标数的 20 倍以上，目标可能填成了增速：增长目标请把目标类型写成“增长”，或先用 IND.TARGET_LEVEL 换算；确是总量时用 =完成数/目标数。",
    "The actual is more than 20 times the target, which may be a growth: set the type to growth or use IND.TARGET_LEVEL; of true levels divide plainly: =actual/target.",
  ],
  baseIdle: [
    "这里用不到上年全年数：增长目标（level 算法）和下降目标才用它。请写明目标类型，或去掉它。",
    "Last year's level is of no use here: growth by level and reduction use it. Say the type, or leave base out.",
  ],
  capScales: [
    "{0} 与 {1} 一个像百分数、一个像小数：比率都写成带百分号的数；确是总量时用 =完成数<=目标数。",
    "{0} and {1}: one looks like a percent number, the other like a fraction. Write rates with a percent sign; of levels compare plainly: =actual<=target.",
  ],
  targetNegative: [
    "目标数为负，不计算完成率；请核对目标数的符号。",
    "The target is negative, so there is no completion rate; check the sign of the target.",
  ],
  targetBaseMissing: [
    "这类目标要有上年全年数：请用“上年数”给出大于零的上年全年数。",
    "This kind of target needs last year's full-year level, above zero, as the argument base.",
  ],
  growthTargetNegative: [
    "目标增速为负，增速完成率没有意义；请改用 level（完成率）或 plan（计划完成程度）。",
    "The target growth is negative, so the quotient of growths means nothing; use the method level or plan.",
  ],
  actualNegative: [
    "完成数为负，控制目标不计算完成率；请核对完成数，或用默认的 verdict 看是否达标。",
    "The actual is negative, so a cap has no completion rate; check it, or use the method verdict.",
  ],
  ratioScales: [
    "{0} 与 {1} 一个像百分数、一个像小数：两个都写成带百分号的数（99.5%、97%）再比。",
    "{0} and {1}: one looks like a percent number, the other like a fraction. Write both with a percent sign (99.5%, 97%).",
  ],
  reductionScales: [
    "实际降幅与目标降幅一个像百分数、一个像小数：两个都写成带百分号的数（8%、5%）；完成数是总量时，请给出上年数。",
    "Actual and target reduction: one looks like a percent number, the other like a fraction. Write both with a percent sign (8%, 5%); if the actual is a level, give last year's as base.",
  ],
  reductionOfAll: [
    "目标是下降 100% 或更多，计划完成程度没有分母；请改用默认的 reduction（实际降幅 ÷ 目标降幅），或核对“增速写法”。",
    "The target is a fall of 100 % or more, so the plan has no denominator; use the method reduction, or check scale.",
  ],
  reductionSigns: [
    "实际降幅与目标降幅符号相反：下降都写成正数，或都写成负数；如果实际是上升，则目标未完成。",
    "Actual and target reduction have opposite signs: write falls as positive numbers in both, or as negative in both; if the actual is a rise, the target is missed.",
  ],
  fullYearMissing: [
    "上年全年数缺失，或不大于零；请给出大于零的上年全年数。",
    "Last year's full-year level is missing or not above zero; give it.",
  ],
  completionMissing: [
    "完成率缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The completion is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  completionTooLarge: [
    "完成率 {0} 超过 500%，整列不算：写成小数或带百分号，43.2% 写 43.2% 或 0.432，一列百分数用 D2%；确实这么高的，计分时写 MIN(D2,5)，比进度时去掉那一行。",
    "The completion {0} is beyond 500%, so none is computed: write fractions or percent signs, 43.2% or 0.432, D2% for a column of percent numbers; if it truly is that large, MIN(D2,5) for a score, and leave its row out of a pace.",
  ],
  wholeBesideMonth: [
    "序时进度只要月份，不要全年数；按上年同期比请把“口径”填为“上年同期进度”，按计划比填“计划进度”。",
    "The calendar's pace needs the month alone, without whole; for last year's share set basis to last_year, for a phased plan to plan.",
  ],
  paceReferenceMissing: [
    "参照数缺失或为零：last_year 要上年同期累计数，plan 要到本月的计划累计数。",
    "The reference is missing or zero: last_year needs last year's cumulative level to the same month, plan the level planned through now.",
  ],
  paceWholeMissing: [
    "全年数缺失或为零：last_year 要上年全年数，plan 要全年目标。请在最后给出。",
    "The whole is missing or zero: last_year needs last year's full-year level, plan the annual target.",
  ],
  paceNegative: [
    "参照数或全年数为负，没有进度可比；请改用按月份的序时进度（calendar）。",
    "The reference or the whole is negative, so there is no pace; use the basis calendar.",
  ],
  paceAboveWhole: [
    "到本月的累计数大于全年数：两个数可能填反了，先填累计数，再填全年数。",
    "The level through this month is larger than the whole year's: the two may be the wrong way round; first the cumulative level, then the whole year's.",
  ],
  baseToDateMissing: [
    "上年同期累计数缺失或为零；请给出上年到本月的累计数。",
    "Last year's cumulative level to the same month is missing or zero; give it.",
  ],
  targetReached: [
    "已完成全年目标，余下各月不再需要增长。",
    "The annual target is reached, so the rest of the year needs no growth.",
  ],
  baseRestNotPositive: [
    "上年余下各月的数为零（上年全年数等于上年同期累计数）；请核对两数，或改看余下各月月均需完成数 IND.REQUIRED_PER_MONTH。",
    "The rest of last year is zero (the full year equals the cumulative level); check the two, or use IND.REQUIRED_PER_MONTH.",
  ],
  noMonthLeft: [
    "全年已结束，没有余下的月份，差额已无法按月分摊；请看完成率。",
    "The year is over and no month is left to make up the difference; look at the completion.",
  ],
} satisfies Sentences;
