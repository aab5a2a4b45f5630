import type { FunctionHelp } from "./FunctionHelp";

const REQUIRED_GROWTH: FunctionHelp<"actual" | "target" | "baseToDate" | "baseFullYear"> = {
  family: "targets",
  needed: 4,
  formula: "=IND.REQUIRED_GROWTH(39.6,132.594,35.33,123)",
  gives: 0.06073,
  digits: 5,
  shown: "6.1%",
  "zh-CN": {
    title: "余下各月需增速",
    keywords: "余下各月 需要增长 倒排 剩余 目标 增速",
    description:
      "要完成全年目标，余下各月合计须同比增长多少，结果为小数；负数表示余下各月可以下降。任一数缺失，目标、上年数为零，或目标已完成时返回 #N/A（区域中该格为“—”）。",
    parameters: {
      actual: ["完成数", "从年初到本月的累计数。一个单元格或一片区域。"],
      target: ["全年目标", "总量目标；增长目标先用 IND.TARGET_LEVEL 换算。区间按下限。"],
      baseToDate: ["上年同期数", "上年从年初到同一月的累计数。"],
      baseFullYear: ["上年全年数", "大于零。"],
    },
    formula: "（全年目标 − 完成数）÷（上年全年数 − 上年同期数）− 1",
    result: "小数：0.061 即 6.1%。行数、列数与所给区域相同。",
    refused: [
      "任一数缺失或目标、上年数为零：请补齐。",
      "目标已完成：余下各月不再需要增长。",
      "上年全年数等于上年同期数：请核对，或用 IND.REQUIRED_PER_MONTH。",
      "目标为负：请核对符号。",
      "上年同期数大于上年全年数，或完成数是目标的 20 倍以上（#VALUE!）：可能填反，或目标填成了增速。",
    ],
    example:
      "某镇1—4月产值 39.6 亿元，全年目标 132.594 亿元；上年全年 123 亿元，按增长 12.1% 推算上年1—4月为 35.33 亿元。",
    source: "场口镇2025年1—4月工作总结。",
  },
  "en-US": {
    title: "Growth needed for the rest",
    keywords: "remaining months required growth target run-rate",
    description:
      "The year-on-year growth that the rest of the year needs to reach an annual target, a fraction; below zero where the rest may fall. A missing value, a target or last year's figure of zero, or a target that is reached give #N/A (in a range —).",
    parameters: {
      actual: ["actual", "Cumulative value so far: one cell or a range."],
      target: ["target", "Annual target, a level; for a growth target use IND.TARGET_LEVEL. Of a range the lower end."],
      baseToDate: ["base_to_date", "Last year's cumulative level to the same month."],
      baseFullYear: ["base_full_year", "Last year's full-year level, above zero."],
    },
    formula: "(target − actual) ÷ (base full year − base to date) − 1",
    result: "A fraction: 0.061 is 6.1 %. The shape of the range given.",
    refused: [
      "A value is missing, or the target or last year's figure is zero: fill it in.",
      "The target is reached: the rest needs no growth.",
      "Last year's full year equals its level to date: check the two, or use IND.REQUIRED_PER_MONTH.",
      "The target is negative: check its sign.",
      "Last year's level to date above its full year, or an actual above 20 times the target (#VALUE!): the wrong way round, or a growth for a target.",
    ],
    example:
      "Output of a town in January–April: 3.96 billion yuan, target 13.2594; last year 12.3, and by its growth of 12.1 % 3.533 in those months.",
    source: "Work summary of Changkou town, January–April 2025.",
  },
};

const REQUIRED_PER_MONTH: FunctionHelp<"actual" | "target" | "period"> = {
  family: "targets",
  needed: 3,
  formula: '=IND.REQUIRED_PER_MONTH(99552,109466,"1—11月")',
  gives: 9914,
  digits: 6,
  shown: "9914",
  "zh-CN": {
    title: "余下各月月均需完成数",
    keywords: "余下各月 月均 倒排 剩余 目标 任务",
    description:
      "要完成全年目标，余下每个月平均须完成多少，单位与目标相同。目标已完成时为 0。任一数缺失、目标为零，或全年已结束而目标未完成时返回 #N/A（区域中该格为“—”）。",
    parameters: {
      actual: ["完成数", "从年初到本月的累计数。一个单元格或一片区域。"],
      target: ["全年目标", "总量目标；增长目标先用 IND.TARGET_LEVEL 换算。区间按下限。"],
      period: ["期间", "期间文本，如 1—7月、上半年，按最后一个月，年份可不写；或月份 1 到 12。"],
    },
    formula: "（全年目标 − 完成数）÷（12 − 月份）",
    result: "每月的数，单位与目标相同。行数、列数与所给区域相同。",
    refused: [
      "任一数缺失，目标为零：请补齐。",
      "已到12月或全年，目标未完成：没有余下的月份，请看完成率。",
      "目标为负：请核对符号。",
      "不是期间也不是 1 到 12 的月份，或完成数是目标的 20 倍以上（#VALUE!）：请改正；目标可能填成了增速。",
    ],
    example: "某区1—11月财政收入 99552 万元，年初预算 109466 万元，12月还须完成 9914 万元。",
    source: "某区财政预算执行情况，1—11月。",
  },
  "en-US": {
    title: "Needed per month",
    keywords: "remaining months run-rate required target monthly",
    description:
      "What each month left of the year must bring on average to reach an annual target, in its unit; 0 where it is reached. A missing value, a target of zero, or a year that is over with the target not reached give #N/A (in a range —).",
    parameters: {
      actual: ["actual", "Cumulative value so far: one cell or a range."],
      target: ["target", "Annual target, a level; for a growth target use IND.TARGET_LEVEL. Of a range the lower end."],
      period: [
        "period",
        "A period such as 1—7月 or 上半年, which counts by its last month, with or without a year, or a month from 1 to 12.",
      ],
    },
    formula: "(target − actual) ÷ (12 − month)",
    result: "A month's value in the unit of the target. The shape of the range given.",
    refused: [
      "A value is missing, or the target is zero: fill it in.",
      "It is December or the whole year and the target is not reached: no month is left; look at the completion.",
      "The target is negative: check its sign.",
      "It is no period and no month from 1 to 12, or the actual is above 20 times the target (#VALUE!): correct it; the target may be a growth.",
    ],
    example:
      "Budget revenue of a district in January–November: 995.52 million yuan of 1,094.66; December has to bring 99.14.",
    source: "Budget report of a district, January–November.",
  },
};

export const REQUIRED_HELP = { REQUIRED_GROWTH, REQUIRED_PER_MONTH };
