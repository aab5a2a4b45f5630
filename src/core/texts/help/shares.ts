import type { FunctionHelp } from "./FunctionHelp";

export const SHARE: FunctionHelp<"part" | "total"> = {
  family: "structure",
  needed: 2,
  formula: "=IND.SHARE(14412,69737)",
  gives: 0.20666,
  digits: 5,
  shown: "20.7%",
  "zh-CN": {
    title: "比重",
    keywords: "占比 结构 份额 构成",
    description:
      "比重 = 分项 ÷ 总量，结果为小数，用百分比格式显示。总量为空、为零或为负时返回 #N/A（区域中该格为“—”）。比重不是拉动：拉动用 IND.PULL。",
    parameters: {
      part: ["分项数", "一个单元格或一片区域。"],
      total: ["总量", "同期、同单位；行数、列数与分项数相同，或一个单元格。"],
    },
    formula: "分项数 ÷ 总量",
    result: "小数：0.207 即 20.7%。",
    refused: [
      "任一数缺失：请补齐后再算。",
      "总量为零或为负：没有比重，只列绝对数。",
      "分项大于总量（#VALUE!）：核对是否填反；另有分项为负（如亏损）时直接用除法。",
    ],
    example: "2021年1—2月实物商品网上零售额 14412 亿元，社会消费品零售总额 69737 亿元，公布占比 20.7%。",
    source: "国家统计局，2021年1—2月社会消费品零售总额。",
  },
  "en-US": {
    title: "Share",
    keywords: "proportion structure percentage of total",
    description:
      "Share of a part in a whole (比重): part ÷ total, a fraction shown with a percent format. A total that is blank, zero or negative gives #N/A (in a range —). A share is not a pull on growth: that is IND.PULL.",
    parameters: {
      part: ["part", "The part: one cell or a range."],
      total: ["total", "The whole, of the same period and unit: the same shape, or one cell."],
    },
    formula: "part ÷ total",
    result: "A fraction: 0.207 is 20.7 %.",
    refused: [
      "A figure is missing: fill it in first.",
      "The total is zero or negative: there is no share; show the levels.",
      "A part above the total (#VALUE!): are they swapped? Where other parts are negative (losses), divide plainly.",
    ],
    example: "Goods sold online in January–February 2021: 14,412 of 69,737 (100 million yuan); published share 20.7 %.",
    source: "National Bureau of Statistics of China, retail sales, January–February 2021.",
  },
};

export const SHARE_CHANGE: FunctionHelp<"part" | "previousPart" | "total" | "previousTotal"> = {
  family: "structure",
  needed: 4,
  formula: "=IND.SHARE_CHANGE(93.58,93.44,100,100)",
  gives: 0.14,
  digits: 6,
  shown: "0.14",
  "zh-CN": {
    title: "比重变化",
    keywords: "百分点 占比 提高 下降 结构",
    description:
      "两期比重之差，单位是百分点：0.14 即提高 0.14 个百分点。比重由分项和总量算出；已有比重时总量填 100（比重为百分数）。任一总量为空、为零或为负时返回 #N/A（区域中该格为“—”）。",
    parameters: {
      part: ["分项数", "本期分项：一个单元格或一片区域。"],
      previousPart: ["上期分项数", "上年同期分项。"],
      total: ["总量", "本期总量：行数、列数相同，或一个单元格。"],
      previousTotal: ["上期总量", "上年同期总量。"],
    },
    formula: "（分项数 ÷ 总量 − 上期分项数 ÷ 上期总量）× 100",
    result: "百分点：0.14 即提高 0.14 个百分点，负数即下降。",
    refused: [
      "任一数缺失：请补齐后再算。",
      "任一期总量为零或为负：没有比重。",
      "任一期分项大于总量（#VALUE!）：核对次序，先两期分项，后两期总量；另有分项为负时直接用除法。",
    ],
    example: "福田区第三产业比重由 93.44% 提高到 93.58%。",
    source: "福田区公布数。",
  },
  "en-US": {
    title: "Change of share",
    keywords: "percentage points proportion structure",
    description:
      "The difference of two shares in percentage points (百分点): 0.14 is 0.14 points up. The shares are made of part and total; where they are known as percent numbers, give 100 as total. A total that is blank, zero or negative gives #N/A (in a range —).",
    parameters: {
      part: ["part", "The current part: one cell or a range."],
      previousPart: ["previous_part", "The part in the same period last year."],
      total: ["total", "The current whole: the same shape, or one cell."],
      previousTotal: ["previous_total", "The whole in the same period last year."],
    },
    formula: "(part ÷ total − previous part ÷ previous total) × 100",
    result: "Percentage points: 0.14 is up by 0.14 points, negative is down.",
    refused: [
      "A figure is missing: fill it in first.",
      "A total is zero or negative: there is no share.",
      "A part above its total (#VALUE!): the parts of both periods come first, then the totals. Where other parts are negative, divide plainly.",
    ],
    example: "The share of services in Futian's output rose from 93.44 % to 93.58 %.",
    source: "Figures published by Futian district.",
  },
};

export const SHARE_ABOVE: FunctionHelp<"values" | "threshold" | "towns" | "bound" | "zeros" | "result"> = {
  family: "structure",
  needed: 2,
  formula: "=IND.SHARE_ABOVE({8.62,29.69,6.55,8.46,14.8,14.1},10.96)",
  gives: 0.5,
  shown: "50.0%",
  "zh-CN": {
    title: "达标单位占比",
    keywords: "以上 门槛 界限 个数 占比 达到",
    description:
      "数值达到界限以上的单位占报数单位的比重，结果为小数；也可返回个数。“以上”含本数。缺报不进分子分母；给出地区名时合计、平均行不算。零默认算有数（有的 Excel 版本把空格当 0 传来，见 zeros）。没有单位报数时返回 #N/A。",
    parameters: {
      values: ["各单位数", "所有村、镇或企业的数；都带百分号，或都不带。"],
      threshold: ["界限", "要达到的数，单位与各数相同；可为一片区域（逐格回答）。"],
      towns: ["单位名", "各数旁边的名称，行数、列数相同。"],
      bound: ["是否含本数", "inclusive 含本数（默认）、exclusive 不含本数。"],
      zeros: ["零的含义", "keep 零算有数（默认）；missing 零算缺报。"],
      result: ["结果", "share 占比（默认）、count 个数。"],
    },
    formula: "不低于界限的个数 ÷ 报数的个数",
    result: "小数：0.744 即 74.4%；count 为整数。行数、列数与界限相同。",
    refused: [
      "没有界限，或没有单位报数：请核对所给区域。",
      "“12.9%”与大于 1 的数（13.7）混写（#VALUE!）：请统一成一种写法。",
    ],
    example: "荔城区六个镇（街道）1—4月产值增速（%），高于全区 10.96% 的有三个。",
    source: "荔城区1—4月经济运行情况。",
  },
  "en-US": {
    title: "Share at or above",
    keywords: "threshold count reach at least proportion",
    description:
      "The share of the units whose value reaches a threshold, among those that have one: a fraction, or their number. The threshold itself counts (以上). Gaps are in neither number; with names totals and averages are not either. Some Excel builds deliver blanks as 0, see zeros. Nobody reported: #N/A.",
    parameters: {
      values: ["values", "Values of all villages, towns or firms; all with a percent sign, or none."],
      threshold: [
        "threshold",
        "The number to be reached, in the unit of the values; a range gives an answer for each cell.",
      ],
      towns: ["towns", "Names beside the values, of the same shape."],
      bound: ["bound", "inclusive (default): the threshold itself counts; exclusive: it does not."],
      zeros: ["zeros", "keep (default): a zero is a value. missing: a zero is a gap."],
      result: ["result", "share (default) or count."],
    },
    formula: "number of values not below the threshold ÷ number of values",
    result: "A fraction: 0.744 is 74.4 %; with count a whole number. The shape of threshold.",
    refused: [
      "There is no threshold, or no unit has a value: check the range.",
      "Texts such as 12.9% beside numbers above 1 such as 13.7 (#VALUE!): write all in one way.",
    ],
    example: "Growth of output (%) in the six towns of Licheng: three are above the district's 10.96 %.",
    source: "Licheng district, January–April.",
  },
};
