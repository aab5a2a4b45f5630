import type { FunctionHelp } from "./FunctionHelp";

const SINGLE_MONTH: FunctionHelp<
  "cumulative" | "previousCumulative" | "period" | "previousPeriod" | "negative" | "zeros"
> = {
  family: "periods",
  needed: 2,
  formula: '=IND.SINGLE_MONTH(108659,74426,"2022年1—3月","2022年1—2月")',
  gives: 34233,
  shown: "34233",
  "zh-CN": {
    title: "当月数",
    keywords: "单月 本月 累计 还原 倒算",
    description:
      "由累计数得当月数：本期累计 − 上期累计，单位不变。1月和2月合并公布，没有当月数；给出期间时自动核对两期是否相邻。任一数缺失、结果为负时返回 #N/A（区域中该格为“—”）。上期累计为 0 时也是：有的 Excel 版本把空格当 0 传来。余额、户数等时点数不适用。",
    parameters: {
      cumulative: ["本期累计", "从年初到本月的累计数。一个单元格或一片区域。"],
      previousCumulative: ["上期累计", "从年初到上个月的累计数，同一年、同一口径。"],
      period: ["本期期间", "如 1—3月，或月份 1 到 12，用来核对；年份可不写。空白不核对。"],
      previousPeriod: ["上期期间", "如 1—2月，须比本期早一个月。空白不核对。"],
      negative: ["负数", "refuse 不给负数（默认）；allow 允许，用于利润等可为负的指标。"],
      zeros: ["零的含义", "refuse 上期累计为 0 时不算（默认）；keep 保留，上期累计确实为 0 时用。"],
    },
    formula: "本期累计 − 上期累计",
    result: "当月数，单位与累计数相同。行数、列数与所给区域相同。",
    refused: [
      "任一累计数缺失，或上期累计为 0：请补齐；确实为 0 时用 keep。",
      "1月、2月、1—2月：没有单独的当月数，请用 1—2月累计数。",
      "两期不相邻或不在同一年：请换成上个月的累计数。",
      "结果为负：可能填反、上期已修订或口径已调整；利润等用 allow。",
      "期间不是从1月起的累计（#VALUE!）：请填 1—5月 这样的期间。",
    ],
    example: "2022年1—3月社会消费品零售总额 108659 亿元，1—2月 74426 亿元，公布的3月当月为 34233 亿元。",
    source: "国家统计局，2022年1—2月和3月社会消费品零售总额。",
  },
  "en-US": {
    title: "Single month",
    keywords: "month cumulative year to date difference",
    description:
      "A single month (当月) out of two cumulative figures: cumulative − previous, in their unit. January and February are published together and have none. A gap or a result below zero gives #N/A (in a range —). So does a previous figure of 0, for some builds of Excel deliver blanks as 0. Not for stocks such as balances.",
    parameters: {
      cumulative: ["cumulative", "Cumulative value since January through the month: one cell or a range."],
      previousCumulative: ["previous_cumulative", "The same through the month before, same year and same scope."],
      period: [
        "period",
        "Such as 1—3月, or a month from 1 to 12, to check the two; its year may be missing. Blank: no check.",
      ],
      previousPeriod: ["previous_period", "Such as 1—2月: one month before period. Blank: no check."],
      negative: ["negative", "refuse (default), or allow: for profits and the like, which may fall below zero."],
      zeros: ["zeros", "refuse (default): none where the previous figure is 0; keep: where it truly is 0."],
    },
    formula: "cumulative − previous cumulative",
    result: "The month's value in the unit of the two. The shape of the range given.",
    refused: [
      "A cumulative value is missing, or the previous one is 0: fill it in; if it truly is 0 use keep.",
      "January, February, January–February: no month of its own; use the cumulative figure.",
      "The periods are not adjacent, or of two years: take the cumulative figure of the month before.",
      "The result is below zero: check the order, a revision or a change of scope; for profits use allow.",
      "A period is not cumulative from January (#VALUE!): write one such as 1—5月.",
    ],
    example:
      "Retail sales of China in January–March 2022: 108,659, in January–February 74,426 (100 million yuan); published for March 34,233.",
    source: "National Bureau of Statistics of China, retail sales, January–February and March 2022.",
  },
};

const SINGLE_MONTH_YOY: FunctionHelp<
  "cumulative" | "growth" | "previousCumulative" | "previousGrowth" | "period" | "previousPeriod" | "scale"
> = {
  family: "periods",
  needed: 4,
  formula: "=IND.SINGLE_MONTH_YOY(108659,3.3%,74426,6.7%)",
  gives: -0.03393,
  digits: 5,
  shown: "−3.4%",
  "zh-CN": {
    title: "当月同比",
    keywords: "单月 本月 同比 增速 累计 还原 倒算",
    description:
      "由两期累计数和两期累计增速推算当月同比，结果为小数。公布的增速只有一位小数，误差按“累计 ÷ 当月”的倍数放大，结果仅供参考。用当月数和当月增速代替上期，得到的是其余月份的增速。缺数、上期累计为零时返回 #N/A（区域中该格为“—”）；有的 Excel 版本把空格当 0 传来，本期累计为空会算成 0。",
    parameters: {
      cumulative: ["本期累计", "从年初到本月的累计数。一个单元格或一片区域。"],
      growth: ["累计增速", "本期累计的同比增速，小数或带百分号：3.3%。"],
      previousCumulative: ["上期累计", "从年初到上个月的累计数，同一年、同一口径。"],
      previousGrowth: ["上期增速", "上期累计的同比增速，写法相同。"],
      period: ["本期期间", "如 1—3月，用来核对；年份可不写。空白不核对。"],
      previousPeriod: ["上期期间", "如 1—2月，须比本期早一个月。空白不核对。"],
      scale: ["增速写法", "fraction 小数，percent 百分数（3.3 即 3.3%）；不填时任一增速超过 100% 就整列不算。"],
    },
    formula: "上年累计 = 累计 ÷（1 + 累计增速）\n当月同比 =（本期累计 − 上期累计）÷（上年本期累计 − 上年上期累计）− 1",
    result: "小数：−0.034 即 −3.4%。行数、列数与所给区域相同。",
    refused: [
      "累计数或增速缺失：请补齐四个数。",
      "1月、2月、1—2月，或两期不相邻：见 IND.SINGLE_MONTH。",
      "当月数为负、上期累计不大于零，或推出的上年当月不大于零：请核对是否填反、已修订或口径不同。",
      "增速为 −100% 或更低：请核对。",
      "有增速超过 100% 又没有写明增速写法：整列不算；百分数写 D2% 或 percent，确是小数写 fraction。",
    ],
    example:
      "2022年1—3月社会消费品零售总额 108659 亿元、增长 3.3%，1—2月 74426 亿元、增长 6.7%；公布的3月为下降 3.5%，相差 0.1 个百分点来自增速取舍。",
    source: "国家统计局，2022年1—2月和3月社会消费品零售总额。",
  },
  "en-US": {
    title: "Growth of a single month",
    keywords: "month year-on-year growth cumulative yoy",
    description:
      "Growth of a single month (当月同比), a fraction, out of two cumulative figures with their published growths. Their rounding is magnified by about cumulative ÷ month: an estimate. With a month's own figures as the previous, it is the growth of the rest. A gap or a previous 0 gives #N/A (in a range —); some Excel builds deliver a blank current as 0.",
    parameters: {
      cumulative: ["cumulative", "Cumulative value since January through the month: one cell or a range."],
      growth: ["growth", "Its published year-on-year growth, a fraction or with a percent sign: 3.3%."],
      previousCumulative: [
        "previous_cumulative",
        "The cumulative value through the month before, same year and scope.",
      ],
      previousGrowth: ["previous_growth", "Its published growth, written alike."],
      period: ["period", "Such as 1—3月, to check the two; its year may be missing. Blank: no check."],
      previousPeriod: ["previous_period", "Such as 1—2月: one month before period. Blank: no check."],
      scale: ["scale", "fraction, or percent (3.3 is 3.3 %); left out, none is read if any is above 100 %."],
    },
    formula:
      "last year's cumulative = cumulative ÷ (1 + growth)\ngrowth of the month = (cumulative − previous) ÷ (last year's cumulative − last year's previous) − 1",
    result: "A fraction: −0.034 is −3.4 %. The shape of the range given.",
    refused: [
      "A cumulative value or a growth is missing: fill in all four.",
      "January, February, or periods that are not adjacent: see IND.SINGLE_MONTH.",
      "The month is below zero, the previous figure or the month's implied base not above zero: check order, revisions and scope.",
      "A growth of −100 % or below: check it.",
      "A growth above 100 % without scale: none is read; write D2% or percent, or fraction if they are.",
    ],
    example:
      "Retail sales of China in January–March 2022: 108,659, +3.3 %; January–February 74,426, +6.7 %. Published for March: −3.5 %; the 0.1 points come from the rounded growths.",
    source: "National Bureau of Statistics of China, retail sales, January–February and March 2022.",
  },
};

export const SINGLE_MONTHS_HELP = { SINGLE_MONTH, SINGLE_MONTH_YOY };
