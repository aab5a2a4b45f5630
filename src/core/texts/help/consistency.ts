import type { FunctionHelp } from "./FunctionHelp";

const IS_CONSISTENT: FunctionHelp<"value" | "base" | "published" | "digits" | "levelDigits" | "kind" | "scale"> = {
  family: "consistency",
  needed: 3,
  formula: '=IND.IS_CONSISTENT(4.5,4.92,91.4%,1,2,"ratio")',
  gives: true,
  shown: "TRUE",
  "zh-CN": {
    title: "核对公布数",
    keywords: "校验 审核 一致 舍入误差 区间",
    description:
      "公布的增速或比率能否由两个公布的数算出：三个数都按末位半个单位的区间计算，相交为 TRUE，否则为 FALSE。FALSE 多因可比口径或基数修订，不一定是错。任一数为空、基数为零或为负时返回 #N/A（区域中该格为“—”）。",
    parameters: {
      value: ["本期数", "一个单元格或一片区域；比率则为分子。"],
      base: ["基数", "上年同期数；比率则为分母。须大于零。"],
      published: ["公布的增速或比率", "小数：16.9% 即 0.169。行数、列数相同，或一个单元格。"],
      digits: ["小数位", "公布数按百分数公布时的小数位数；不填按所给的数、至少一位（35.0%），36% 公布时没有小数填 0。"],
      levelDigits: ["水平小数位", "两个数公布的小数位数；单元格不保留末尾的零，4.50 请填 2。不填按所给的数。"],
      kind: ["种类", "growth 增速（默认）：本期数 ÷ 基数 − 1；ratio 比率：本期数 ÷ 基数。"],
      scale: [
        "增速写法",
        "公布数是 fraction 小数还是 percent 百分数（16.9）；不填时按小数，任一数超过 100% 就整列要求写明。",
      ],
    },
    formula:
      "［（本期数 − 半个单位）÷（基数 + 半个单位），（本期数 + 半个单位）÷（基数 − 半个单位）］\n与 公布数 ± 半个单位 相交（增速两端各减 1）",
    result: "TRUE 或 FALSE。行数、列数与所给区域相同。",
    refused: [
      "任一数缺失：请补齐后再核对。",
      "基数为零或为负，或核对增速时本期数为负：没有增速，无法核对。",
      "有公布数超过 100% 而没有写明增速写法：整列不算；百分数写 D2% 或 percent，确是小数写 fraction。",
    ],
    example: "税收收入 4.50 亿元，占地方财政收入 4.92 亿元的 91.4%：直接相除得 91.46%，按区间核对是一致的。",
    source: "湛江经济技术开发区财政收入情况。",
  },
  "en-US": {
    title: "Check a published rate",
    keywords: "verify audit rounding interval agree",
    description:
      "Whether a published growth or ratio can come from two published values: each stands for half a unit of its last decimal either way; TRUE where the intervals meet, else FALSE, most often by a comparable scope or a revised base. A blank, or a base of zero or below, gives #N/A (in a range —).",
    parameters: {
      value: ["value", "Value of this period, for a ratio the numerator: one cell or a range."],
      base: ["base", "Value of last year, for a ratio the denominator; above zero. The same shape, or one cell."],
      published: ["published", "The published rate as a fraction, 16.9 % is 0.169: the same shape, or one cell."],
      digits: [
        "digits",
        "Decimals of the published rate in percent; left out, those it has, at least one (35.0 %): give 0 for 36 % printed without.",
      ],
      levelDigits: [
        "level_digits",
        "Decimals the two values are published with; a cell does not keep the zero of 4.50, so give 2. Left out, those they have.",
      ],
      kind: ["kind", "growth (default): value ÷ base − 1; ratio: value ÷ base."],
      scale: [
        "scale",
        "fraction, or percent for percent numbers (16.9). Left out they are fractions, and if any is beyond 100 % it must be said.",
      ],
    },
    formula:
      "[(value − half a unit) ÷ (base + half a unit), (value + half a unit) ÷ (base − half a unit)]\nmeets published ± half a unit (for growth both ends less 1)",
    result: "TRUE or FALSE. The shape of the range given.",
    refused: [
      "A value is missing: fill it in first.",
      "The base is zero or negative, or the value of a growth negative: there is no rate to check.",
      "A published rate is beyond 100 % and scale is not given: none is read; write D2% or percent, or fraction if they are.",
    ],
    example:
      "Taxes of 4.50 are published as 91.4 % of local revenue of 4.92 (100 million yuan): plain division gives 91.46 %, by intervals they agree.",
    source: "Revenue of the Zhanjiang development zone.",
  },
};

const PARTS_MATCH_TOTAL: FunctionHelp<"parts" | "total" | "digits"> = {
  family: "consistency",
  needed: 2,
  formula: "=IND.PARTS_MATCH_TOTAL({62651;7085},69737)",
  gives: true,
  shown: "TRUE",
  "zh-CN": {
    title: "分项合计核对",
    keywords: "合计 分项 加总 勾稽 尾差 凑100",
    description:
      "分项之和与合计是否只差舍入：相差不超过“分项个数 × 末位半个单位”为 TRUE，否则为 FALSE。合计是一个单元格时核对全部分项，是一行时逐列核对，是一列时逐行核对。分项或合计为空时返回 #N/A（区域中该格为“—”）；零照常计算。",
    parameters: {
      parts: ["分项", "一片区域，不含合计，不含“其中”行；没有的填 0，不要留空。"],
      total: ["合计", "一个单元格；或与分项列数相同的一行；或与分项行数相同的一列。"],
      digits: [
        "小数位",
        "公布的小数位数，0 到 10；不填时在分项（最多的）与合计的小数位中取较少的：合计 100 而分项有一位小数时按整数核对，请填 1。",
      ],
    },
    formula: "|Σ分项 − 合计| ≤ 分项个数 × 0.5 × 10^（−小数位）",
    result: "TRUE 或 FALSE；行数、列数与合计相同。",
    refused: ["有分项或合计缺失：请补齐，确实没有的填 0。", "合计的行数、列数与分项对不上：请改为一格、一行或一列。"],
    example: "2021年1—2月商品零售 62651 亿元、餐饮收入 7085 亿元，相加 69736，公布合计 69737 亿元：只差舍入。",
    source: "国家统计局，2021年1—2月社会消费品零售总额。",
  },
  "en-US": {
    title: "Check parts against their total",
    keywords: "sum reconcile rounding difference add up",
    description:
      "Whether parts add up to their total but for rounding: TRUE where the difference is at most half a unit of the last decimal for each part, else FALSE. A total of one cell stands for all parts, a row of totals for columns, a column for rows. A missing part or total gives #N/A (in a range —); zero counts as zero.",
    parameters: {
      parts: ["parts", "A range without the total and without 其中 lines; write 0 where there is none, no blank."],
      total: ["total", "One cell; or one row with the columns of the parts; or one column with their rows."],
      digits: [
        "digits",
        "Decimals published, 0 to 10; left out, the fewer of the parts' (the most of any) and the total's: for parts in tenths and a total of 100 give 1.",
      ],
    },
    formula: "|Σ parts − total| ≤ number of parts × 0.5 × 10^(−digits)",
    result: "TRUE or FALSE; the shape of the total.",
    refused: [
      "A part or the total is missing: fill it in, with 0 where there is truly none.",
      "The total's shape does not fit the parts: use one cell, one row or one column.",
    ],
    example:
      "Retail sales of China in January–February 2021: goods 62,651 and catering 7,085 add up to 69,736, published 69,737 (100 million yuan): rounding alone.",
    source: "National Bureau of Statistics of China, retail sales, January–February 2021.",
  },
};

export const CONSISTENCY_HELP = { IS_CONSISTENT, PARTS_MATCH_TOTAL };
