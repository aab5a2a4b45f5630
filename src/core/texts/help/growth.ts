import type { FunctionHelp } from "./FunctionHelp";

const YOY: FunctionHelp<"current" | "previous"> = {
  family: "growth",
  formula: "=IND.YOY(69737,52130)",
  gives: 0.33775,
  digits: 5,
  shown: "33.8%",
  "zh-CN": {
    description:
      "同比增速：本期数 ÷ 上年同期数 − 1，结果为小数，用百分比格式显示。上年同期为空、为零或为负时返回 #N/A（区域中该格为“—”），不给出数。给上期数就是环比（未季调，须用当月数，不能用累计数）。",
    parameters: {
      current: ["本期数", "一个单元格或一片区域。"],
      previous: ["上年同期数", "大小与本期数相同，或一个单元格。"],
    },
    formula: "本期数 ÷ 上年同期数 − 1",
    result: "小数：0.121 即 12.1%。大小与所给区域相同。",
    refused: [
      "任一数缺失（空格、错误值、“—”、XX、暂无）：不算成 0，也不算成 −100%。",
      "上年同期为零：没有增速，请看增减量。",
      "上年同期为负，或由正转负：没有增速，文字用 IND.GROWTH_STATUS。",
    ],
    example: "2021年1—2月社会消费品零售总额 69737 亿元，上年同期 52130 亿元，公布同比增长 33.8%。",
    source: "国家统计局，2021年1—2月社会消费品零售总额。",
  },
  "en-US": {
    description:
      "Year-on-year growth (同比): current ÷ previous − 1, a fraction shown with a percent format. A previous value that is blank, zero or negative gives #N/A (in a range —), never a number. With the previous period it is 环比, not seasonally adjusted, for single periods only.",
    parameters: {
      current: ["current", "Value of this period: one cell or a range."],
      previous: ["previous", "Value of the same period last year: the same shape, or one cell."],
    },
    formula: "current ÷ previous − 1",
    result: "A fraction: 0.121 is 12.1 %. The shape of the range given.",
    refused: [
      "A value is missing (blank, an error, —, XX): it is neither 0 nor −100 %.",
      "The previous value is zero: there is no rate; look at the increment.",
      "The previous value is negative, or the current one below zero: no rate; IND.GROWTH_STATUS has the word.",
    ],
    example:
      "Retail sales of China in January–February 2021: 69,737, a year before 52,130 (100 million yuan); published growth 33.8 %.",
    source: "National Bureau of Statistics of China, retail sales, January–February 2021.",
  },
};

export const GROWTH_HELP = { YOY };
