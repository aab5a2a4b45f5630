import type { FunctionHelp } from "./FunctionHelp";

const TWO_YEAR_AVERAGE: FunctionHelp<"current" | "twoYearsAgo" | "form" | "scale"> = {
  family: "growth",
  needed: 2,
  formula: "=IND.TWO_YEAR_AVERAGE(172.1%,1)",
  gives: 0.31187,
  digits: 5,
  shown: "31.2%",
  "zh-CN": {
    title: "两年平均增速",
    keywords: "两年平均 几何平均 2019年",
    description:
      "两年平均增速（几何平均），结果为小数：本期数与前年同期数之比开平方，再减 1；“所给的是”填 growths 时由两年的增速推算，公布的增速已舍入，可能相差 0.1 个百分点。前年同期数为空、为零或为负，或本期数为负时返回 #N/A（区域中该格为“—”）。",
    parameters: {
      current: ["本期数", "一个单元格或一片区域；“所给的是”填 growths 时填本年增速（小数）。"],
      twoYearsAgo: ["前年同期数", "行数、列数与本期数相同，或一个单元格；“所给的是”填 growths 时填上年增速（小数）。"],
      form: ["所给的是", "levels 两期水平（默认）；growths 两年各自的增速。"],
      scale: [
        "增速写法",
        "只用于 growths：fraction 小数，percent 百分数（12.1）；不填时任一增速超过 100% 就整列要求写明。",
      ],
    },
    formula: "√（本期数 ÷ 前年同期数）− 1\ngrowths：√（（1 + 本年增速）×（1 + 上年增速））− 1",
    result: "小数：0.312 即 31.2%。行数、列数与所给区域相同。",
    refused: [
      "任一数缺失：请补齐后再算。",
      "前年同期数为零或为负，或本期数为负：没有平均增速，请看增减量。",
      "上年增速为 −100% 或更低，或本年增速低于 −100%：请核对符号和写法。",
      "有增速超过 100% 而没有写明增速写法：整列不算；百分数写 D2% 或 percent，确是小数写 fraction。",
    ],
    example: "2021年1—2月工业企业利润比2019年同期增长 72.1%，公布两年平均增长 31.2%。",
    source: "国家统计局，2021年1—2月工业企业利润。",
  },
  "en-US": {
    title: "Two-year average growth",
    keywords: "geometric mean average 2019",
    description:
      "Two-year average growth (两年平均增速), the geometric mean, a fraction: from the levels of now and two years before, or with form growths from the growths of both years, where rounded inputs may shift it by 0.1 points. A base that is blank, zero or negative, or a negative current value, gives #N/A (in a range —).",
    parameters: {
      current: [
        "current",
        "Value of this period: one cell or a range. With growths: this year's growth as a fraction.",
      ],
      twoYearsAgo: [
        "two_years_ago",
        "Value of the same period two years before: the same shape, or one cell. With growths: last year's growth as a fraction.",
      ],
      form: ["form", "levels (default), or growths: the growths of the two years are given."],
      scale: [
        "scale",
        "For growths only: fraction, or percent for percent numbers (12.1). Unsaid, none is read if any is beyond 100 %.",
      ],
    },
    formula: "√(current ÷ two years ago) − 1\ngrowths: √((1 + this year's) × (1 + last year's)) − 1",
    result: "A fraction: 0.312 is 31.2 %. The shape of the range given.",
    refused: [
      "A value is missing: fill it in first.",
      "The base is zero or negative, or the current value negative: no average growth; look at the increment.",
      "Last year's growth is −100 % or below, or this year's below −100 %: check sign and writing.",
      "A growth is beyond 100 % and scale is not given: none is read; write D2% or percent, or fraction if they are.",
    ],
    example:
      "Industrial profits of China in January–February 2021 were 72.1 % above those of 2019; published two-year average 31.2 %.",
    source: "National Bureau of Statistics of China, industrial profits, January–February 2021.",
  },
};

const CAGR: FunctionHelp<"current" | "base" | "years"> = {
  family: "growth",
  needed: 3,
  formula: "=IND.CAGR(74426,52130,2)",
  gives: 0.19486,
  digits: 5,
  shown: "19.5%",
  "zh-CN": {
    title: "年均增速",
    keywords: "年均增长 复合增长 平均发展速度 十四五",
    description:
      "年均增速（几何平均），结果为小数：期末数与基期数之比开年数次方，再减 1。年数是间隔的年数，2020年到2025年是 5。基期数为空、为零或为负，或期末数为负时返回 #N/A（区域中该格为“—”）；年数不是 1 到 200 的整数（如填成 2025）时返回 #VALUE!。",
    parameters: {
      current: ["期末数", "一个单元格或一片区域。"],
      base: ["基期数", "行数、列数与期末数相同，或一个单元格；须大于零。"],
      years: ["年数", "间隔的年数，1 到 200 的整数，不是年份。行数、列数与期末数相同，或一个单元格。"],
    },
    formula: "（期末数 ÷ 基期数）^（1 ÷ 年数）− 1",
    result: "小数：0.195 即 19.5%。行数、列数与所给区域相同。",
    refused: [
      "任一数缺失：请补齐后再算。",
      "基期数为零或为负，或期末数为负：没有平均增速，请看增减量。",
      "年数填成了年份或不是整数：请填间隔的年数。",
    ],
    example: "1—2月社会消费品零售总额由2020年的 52130 亿元增加到2022年的 74426 亿元，年均增长 19.5%。",
    source: "国家统计局，2020年、2022年1—2月社会消费品零售总额。",
  },
  "en-US": {
    title: "Compound annual growth",
    keywords: "cagr average annual rate plan",
    description:
      "Compound annual growth (年均增速), a fraction: the root of current ÷ base, minus 1. years is the number of years between: 5 from 2020 to 2025. A base that is blank, zero or negative, or a negative current value, gives #N/A (in a range —); years that are no whole number from 1 to 200, such as 2025, give #VALUE!.",
    parameters: {
      current: ["current", "Value of the last year: one cell or a range."],
      base: ["base", "Value of the first year, above zero: the same shape, or one cell."],
      years: [
        "years",
        "Number of years between, a whole number from 1 to 200, no calendar year: the same shape, or one cell.",
      ],
    },
    formula: "(current ÷ base) ^ (1 ÷ years) − 1",
    result: "A fraction: 0.195 is 19.5 %. The shape of the range given.",
    refused: [
      "A value is missing: fill it in first.",
      "The base is zero or negative, or the current value negative: no average growth; look at the increment.",
      "years is a calendar year or no whole number: give the number of years between.",
    ],
    example:
      "Retail sales of China in January–February rose from 52,130 in 2020 to 74,426 in 2022 (100 million yuan): 19.5 % a year.",
    source: "National Bureau of Statistics of China, retail sales, January–February 2020 and 2022.",
  },
};

export const AVERAGE_GROWTH_HELP = { TWO_YEAR_AVERAGE, CAGR };
