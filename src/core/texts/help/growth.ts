import { AVERAGE_GROWTH_HELP } from "./averageGrowth";
import type { FunctionHelp } from "./FunctionHelp";
import { PUBLISHED_GROWTH_HELP } from "./publishedGrowth";

const YOY: FunctionHelp<"current" | "previous" | "mode"> = {
  family: "growth",
  needed: 2,
  formula: "=IND.YOY(69737,52130)",
  gives: 0.33775,
  digits: 5,
  shown: "33.8%",
  "zh-CN": {
    title: "同比增速",
    keywords: "增长率 增幅 环比 定基 增长",
    description:
      "同比增速：本期数 ÷ 上年同期数 − 1，结果为小数，用百分比格式显示。上年同期为空、为零或为负时返回 #N/A（区域中该格为“—”），不给出数；有的 Excel 版本把空格当 0 传来，本期数为空会算成 −100%。给上期数就是环比（未季调，须用当月数，不能用累计数）。",
    parameters: {
      current: ["本期数", "一个单元格或一片区域。"],
      previous: ["上年同期数", "行数、列数与本期数相同，或一个单元格。"],
      mode: ["算法", "standard 常规（默认）；abs 绝对值：（本期 − 同期）÷ |同期|，只在明确要求时用，公报不用。"],
    },
    formula: "本期数 ÷ 上年同期数 − 1\nabs：（本期数 − 上年同期数）÷ |上年同期数|",
    result: "小数：0.121 即 12.1%。行数、列数与所给区域相同。",
    refused: [
      "任一数缺失（空格、错误值、“—”、XX、暂无）：不算成 0；把空格当 0 传来的 Excel 版本除外，缺报请写“—”。",
      "上年同期为零：没有增速，请看增减量。",
      "上年同期为负，或由正转负：没有增速，文字用 IND.GROWTH_STATUS。",
    ],
    example: "2021年1—2月社会消费品零售总额 69737 亿元，上年同期 52130 亿元，公布同比增长 33.8%。",
    source: "国家统计局，2021年1—2月社会消费品零售总额。",
  },
  "en-US": {
    title: "Year-on-year growth",
    keywords: "rate change increase yoy",
    description:
      "Year-on-year growth (同比): current ÷ previous − 1, a fraction shown with a percent format. A previous value that is blank, zero or negative gives #N/A (in a range —). Where Excel delivers blanks as 0, a blank current value reads as 0: −100 %. With the previous period it is 环比, for single periods only.",
    parameters: {
      current: ["current", "Value of this period: one cell or a range."],
      previous: ["previous", "Value of the same period last year: the same shape, or one cell."],
      mode: [
        "mode",
        "standard (default), or abs: (current − previous) ÷ |previous|, only where a reader asks for it; bulletins do not use it.",
      ],
    },
    formula: "current ÷ previous − 1\nabs: (current − previous) ÷ |previous|",
    result: "A fraction: 0.121 is 12.1 %. The shape of the range given.",
    refused: [
      "A value is missing (blank, an error, —, XX): it is not 0, except where Excel delivers blanks as 0; write — for a gap.",
      "The previous value is zero: there is no rate; look at the increment.",
      "The previous value is negative, or the current one below zero: no rate; IND.GROWTH_STATUS has the word.",
    ],
    example:
      "Retail sales of China in January–February 2021: 69,737, a year before 52,130 (100 million yuan); published growth 33.8 %.",
    source: "National Bureau of Statistics of China, retail sales, January–February 2021.",
  },
};

const GROWTH_STATUS: FunctionHelp<"current" | "previous" | "language"> = {
  family: "growth",
  needed: 2,
  formula: "=IND.GROWTH_STATUS({117;148;-7.7},{-194;-46;255})",
  gives: [["扭亏为盈"], ["扭亏为盈"], ["由盈转亏"]],
  shown: "扭亏为盈，扭亏为盈，由盈转亏",
  "zh-CN": {
    title: "增减情况（文字）",
    keywords: "扭亏为盈 由盈转亏 增亏 减亏 持平 基期为零 利润 亏损",
    description:
      "用一个词说明增减：增长、下降、持平；利润等可为负的指标：扭亏为盈、由盈转亏、增亏、减亏、扭亏（持平）；上年同期为零写“基期为零”。任一数缺失时返回 #N/A（区域中该格为“—”）；有的 Excel 版本把空格当 0 传来，本期为空会算成 0。",
    parameters: {
      current: ["本期数", "一个单元格或一片区域，亏损为负数。"],
      previous: ["上年同期数", "行数、列数与本期数相同，或一个单元格。"],
      language: ["语言", "zh 中文（默认）或 en 英文。"],
    },
    formula:
      "同期 > 0、本期 ≥ 0：增长、下降、持平\n同期 < 0、本期 > 0：扭亏为盈；本期 = 0：扭亏（持平）\n同期 > 0、本期 < 0：由盈转亏\n两期都为负：增亏、减亏、持平\n同期 = 0：基期为零",
    result: "文字，行数、列数与所给区域相同。默认为中文，工作簿在英文 Excel 中打开也不变。",
    refused: ["任一数缺失（空格、错误值、“—”、XX、暂无）：请补齐后再看。"],
    example:
      "石油加工业2009年1—2月利润 117 亿元（上年同期 −194）、2007年1—2月 148 亿元（上年同期 −46）；钢铁业2009年1—2月 −7.7 亿元（上年同期 255）。",
    source: "国家统计局，2007年、2009年1—2月工业企业利润。",
  },
  "en-US": {
    title: "Direction of growth in words",
    keywords: "profit loss turnaround status unchanged",
    description:
      "One word for how a value moved: 增长, 下降, 持平; for profits and the like 扭亏为盈, 由盈转亏, 增亏, 减亏, 扭亏（持平）; 基期为零 where the previous value is zero. Some Excel builds deliver a blank, also a current one, as 0. A missing value gives #N/A (in a range —). Give language en for English words.",
    parameters: {
      current: ["current", "Value of this period: one cell or a range; a loss is negative."],
      previous: ["previous", "Value of the same period last year: the same shape, or one cell."],
      language: ["language", "zh (default) for Chinese words, en for English ones."],
    },
    formula:
      "previous > 0, current ≥ 0: growth, fall, unchanged\nprevious < 0, current > 0: from loss to profit; current = 0: loss ended\nprevious > 0, current < 0: from profit to loss\nboth < 0: larger loss, smaller loss, unchanged\nprevious = 0: base is zero",
    result: "A text, in the shape of the range given. Chinese by default on every machine, as workbooks travel.",
    refused: ["A value is missing (blank, an error, —, XX): fill it in first."],
    example:
      "Profits in 100 million yuan: oil processing, January–February 2009, 117 after −194, and 2007, 148 after −46; steel, January–February 2009, −7.7 after 255.",
    source: "National Bureau of Statistics of China, industrial profits, January–February 2007 and 2009.",
  },
};

const POINT_CHANGE: FunctionHelp<"current" | "previous" | "scale"> = {
  family: "growth",
  needed: 2,
  formula: "=IND.POINT_CHANGE(93.58%,93.44%)",
  gives: 0.14,
  digits: 9,
  shown: "0.14",
  "zh-CN": {
    title: "增减百分点",
    keywords: "百分点 比重变化 比率 提高 回落",
    description:
      "两个比率、比重或增速之差，单位是百分点：0.14 即提高 0.14 个百分点。两个比率都填小数或带百分号（66.2% 或 0.662）；66.2 这样的百分数要写明比率写法。零照常计算；任一数为空时返回 #N/A（区域中该格为“—”），有的 Excel 版本把空格当 0 传来。",
    parameters: {
      current: ["本期比率", "小数：66.2% 即 0.662。一个单元格或一片区域。"],
      previous: ["对比期比率", "小数。行数、列数与本期比率相同，或一个单元格。"],
      scale: ["比率写法", "fraction 小数，percent 百分数（66.2）；不填时按小数，任一数超过 150% 就要求写明。"],
    },
    formula: "（本期比率 − 对比期比率）× 100\npercent：本期比率 − 对比期比率",
    result: "百分点：0.14 即 0.14 个百分点，不是 0.14%。行数、列数与所给区域相同。",
    refused: [
      "任一比率缺失（空格、错误值、“—”、XX、暂无）：请补齐后再算。",
      "有数的绝对值超过 1.5（150%）而没有写明比率写法：整列不算；百分数写 D2% 或 percent，超过 150% 的增速写 fraction。",
    ],
    example: "福田区第三产业比重 93.58%，对比期 93.44%，提高 0.14 个百分点。",
    source: "深圳市福田区公布的三次产业比重。",
  },
  "en-US": {
    title: "Change in percentage points",
    keywords: "points rate share difference",
    description:
      "Difference of two rates, shares or growths in percentage points (百分点): 0.14 is 0.14 points. Both rates are fractions or have a percent sign (66.2% or 0.662); for percent numbers such as 66.2 give scale. Zero is a rate like any other; a blank gives #N/A (in a range —), but some Excel builds deliver it as 0.",
    parameters: {
      current: ["current", "Rate of this period as a fraction, 66.2 % is 0.662: one cell or a range."],
      previous: ["previous", "Rate to compare with, as a fraction: the same shape, or one cell."],
      scale: [
        "scale",
        "fraction, or percent for percent numbers (66.2). Left out they are fractions, and if any is beyond 150 % it must be said.",
      ],
    },
    formula: "(current − previous) × 100\npercent: current − previous",
    result: "Percentage points: 0.14 is 0.14 points, not 0.14 %. The shape of the range given.",
    refused: [
      "A rate is missing (blank, an error, —, XX): fill it in first.",
      "A rate is beyond 1.5 (150 %) and scale is not given: none is read; write D2% or percent, and for growths beyond 150 % fraction.",
    ],
    example: "Share of the third sector in Futian district: 93.58 %, compared with 93.44 %: up 0.14 points.",
    source: "Shares of sectors published by Futian district, Shenzhen.",
  },
};

const TOTAL_GROWTH: FunctionHelp<"current" | "previous" | "towns" | "zeros"> = {
  family: "growth",
  needed: 2,
  formula: "=IND.TOTAL_GROWTH({5.3;5.7;86.8;19.5;86.8;10.4},{4.88;4.4;81.46;17.98;75.61;9.11})",
  gives: 0.10887,
  digits: 5,
  shown: "10.9%",
  "zh-CN": {
    title: "合计增速",
    keywords: "汇总 总增速 加总 合计同比",
    description:
      "几个地区合在一起的增速：本期合计 ÷ 同期合计 − 1，结果为小数；不是各地增速的平均。两期都空的行不计；只有一期有数的行使两期范围不同，返回 #N/A，并说明有几行。给出地区名时，合计、平均等行自动不计，市本级计入。同期合计为零或为负时返回 #N/A。",
    parameters: {
      current: ["本期数", "各地区的本期数；第一行可以是标题，其余各行的文字报错。"],
      previous: ["上年同期数", "行数、列数必须与本期数相同，标题只能在第一行。"],
      towns: ["地区名", "各数旁边的地区名，行数、列数相同；合计、平均、分组行不计，市本级、区直计入合计。"],
      zeros: ["零的含义", "keep 零算有数（默认）；missing 零算缺报：有的 Excel 版本把空格当 0 传来。"],
    },
    formula: "Σ本期数 ÷ Σ上年同期数 − 1",
    result: "一个小数：0.109 即 10.9%。",
    refused: [
      "有的行只有一期有数：两期范围不同，请补齐，或把这些行的两期都空出。",
      "没有一行有数：请检查区域。",
      "第一行以外有不是数的文字（#VALUE!，写出该文字）：请改正，缺报写“—”。",
      "同期合计为零或为负，或合计由正转负：没有增速，文字用 IND.GROWTH_STATUS。",
    ],
    example:
      "荔城区六个镇（街道）1—4月产值合计 214.5 亿元，同期数由各镇公布的增速推算；六镇合计增长 10.9%，全区公布增长 10.96%。",
    source: "荔城区1—4月经济运行情况。",
  },
  "en-US": {
    title: "Growth of a total",
    keywords: "sum aggregate together combined",
    description:
      "Growth of several towns together: sum of current ÷ sum of previous − 1, a fraction; not the mean of their growths. Rows blank in both are left out; a row with only one figure gives #N/A, saying how many such rows there are. With the towns' names, totals and averages are left out; 市本级 counts. A previous sum of zero or below gives #N/A.",
    parameters: {
      current: [
        "current",
        "Values of this period, one a town; the first row may be a heading, any other text is an error.",
      ],
      previous: ["previous", "Values of the same period last year, in the same shape."],
      towns: [
        "towns",
        "Names beside the values, in the same shape; totals, averages and groups are left out, 市本级 counts.",
      ],
      zeros: ["zeros", "keep (default), or missing: a zero is a gap, where Excel delivers blanks as 0."],
    },
    formula: "Σ current ÷ Σ previous − 1",
    result: "One fraction: 0.109 is 10.9 %.",
    refused: [
      "Some rows have a figure for one period only: fill them in, or blank both figures.",
      "No row has figures: check the ranges.",
      "A text that is no number below the first row (#VALUE!, naming it): correct it, and write — for a gap.",
      "The previous sum is zero or negative, or the current one below zero: no rate; IND.GROWTH_STATUS has the word.",
    ],
    example:
      "Output of six towns of Licheng district, January–April, 21.45 billion yuan, previous values implied by the published growths: together 10.9 %; published for the district 10.96 %.",
    source: "Licheng district, January–April.",
  },
};

export const GROWTH_HELP = {
  YOY,
  GROWTH_STATUS,
  POINT_CHANGE,
  TOTAL_GROWTH,
  ...AVERAGE_GROWTH_HELP,
  ...PUBLISHED_GROWTH_HELP,
};
