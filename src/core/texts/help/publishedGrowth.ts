import type { FunctionHelp } from "./FunctionHelp";

const IMPLIED_BASE: FunctionHelp<"value" | "growth" | "bound" | "digits" | "scale"> = {
  family: "growth",
  needed: 2,
  formula: '=IND.IMPLIED_BASE(74.23,23.75%,"high")',
  gives: 59.9903,
  digits: 4,
  shown: "59.99",
  "zh-CN": {
    title: "推算上年同期数",
    keywords: "同期数 反推 倒推 基数 修订",
    description:
      "由本期数和公布的增速推算上年同期数，单位同本期数；low、high 按本期数和增速的末位舍入给出区间的两端，用来发现基数修订或口径变化。本期数为空、为零或为负，增速为空或不高于 −100% 时返回 #N/A（区域中该格为“—”）。",
    parameters: {
      value: ["本期数", "一个单元格或一片区域，按公布的小数位填。"],
      growth: ["公布增速", "小数：12.1% 即 0.121，下降为负。行数、列数与本期数相同，或一个单元格。"],
      bound: ["取值", "middle 中间值（默认）、low 下限、high 上限。"],
      digits: ["小数位", "增速按百分数公布时的小数位数（12.0% 填 1）；不填按所给的数。"],
      scale: ["增速写法", "fraction 小数，percent 百分数（12.1）；不填时按小数，任一增速超过 100% 就整列要求写明。"],
    },
    formula:
      "middle：本期数 ÷（1 + 增速）\nlow：（本期数 − 末位半个单位）÷（1 + 增速 + 末位半个单位）\nhigh：（本期数 + 末位半个单位）÷（1 + 增速 − 末位半个单位）",
    result: "与本期数同单位的数。行数、列数与所给区域相同。",
    refused: [
      "任一数缺失：请补齐后再算。",
      "本期数为零或为负：增速推不出同期数，请向发布单位要同期数。",
      "增速为 −100% 或更低：请核对符号和写法。",
      "有增速超过 100% 而没有写明增速写法：整列不算；百分数写 D2% 或 percent，确是小数写 fraction。",
    ],
    example: "湖镇镇2024年 74.23 亿元，增长 23.75%，推算2023年最多 59.99 亿元，与上年“突破60亿元”不符。",
    source: "湖镇镇2024年工作总结。",
  },
  "en-US": {
    title: "Implied base",
    keywords: "previous year derive back revised base",
    description:
      "The base of last year that a value and its published growth imply (同期数), in the unit of the value; low and high are the ends of its interval by the rounding of both, which shows a revised base or scope. A value that is blank, zero or negative, or a growth that is blank or −100 % or below, gives #N/A (in a range —).",
    parameters: {
      value: ["value", "Value of this period, with the decimals published: one cell or a range."],
      growth: [
        "growth",
        "Published growth as a fraction, 12.1 % is 0.121, a fall negative: the same shape, or one cell.",
      ],
      bound: ["bound", "middle (default), low or high."],
      digits: ["digits", "Decimals the growth is published with in percent (12.0 % has 1); left out, those it has."],
      scale: [
        "scale",
        "fraction, or percent for percent numbers (12.1). Left out they are fractions, and if any is beyond 100 % it must be said.",
      ],
    },
    formula:
      "middle: value ÷ (1 + growth)\nlow: (value − half a last unit) ÷ (1 + growth + half a last unit)\nhigh: (value + half a last unit) ÷ (1 + growth − half a last unit)",
    result: "A number in the unit of the value. The shape of the range given.",
    refused: [
      "A value is missing: fill it in first.",
      "The value is zero or negative: growth tells no base then; ask the publisher for it.",
      "The growth is −100 % or below: check its sign and writing.",
      "A growth is beyond 100 % and scale is not given: none is read; write D2% or percent, or fraction if they are.",
    ],
    example:
      "Huzhen town, 2024: 7.423 billion yuan, up 23.75 %, so 2023 was at most 59.99 hundred million, though its report said above 60.",
    source: "Work summary of Huzhen town, 2024.",
  },
};

const GROWTH_FROM_INDEX: FunctionHelp<"index" | "scale"> = {
  family: "growth",
  needed: 1,
  formula: "=IND.GROWTH_FROM_INDEX(112)",
  gives: 0.12,
  shown: "12.0%",
  "zh-CN": {
    title: "指数换算增速",
    keywords: "为上年% 发展速度 指数 上年=100",
    description:
      "把指数（上年 = 100）换算成增速，结果为小数：年鉴“为上年%”112 即增长 12%。指数为空、为零或为负时返回 #N/A（区域中该格为“—”）。没有写明“上年等于” 而指数小于 50 时返回 #VALUE!：1.12 可能是比值，12.1 可能是增速。",
    parameters: {
      index: ["指数", "一个单元格或一片区域，如 112。"],
      scale: ["上年等于", "100（默认）、1 或 1000。"],
    },
    formula: "指数 ÷ 上年等于 − 1",
    result: "小数：0.12 即 12%。行数、列数与所给区域相同。",
    refused: [
      "指数缺失：请补齐后再算。",
      "指数为零或为负：不是指数；如果是增速，不用换算。",
      "指数小于 50 而没有写明“上年等于”：请写 1、100 或 1000；增速不用换算。",
    ],
    example: "杭州市2011年年鉴中某指标“为上年%”栏 112，即该指标比上年增长 12%。",
    source: "杭州市2011年主要统计指标表。",
  },
  "en-US": {
    title: "Growth from an index",
    keywords: "index previous year 100 convert",
    description:
      "Growth that an index (last year = 100) stands for, a fraction: 112 in a column 为上年% is growth of 12 %. An index that is blank, zero or negative gives #N/A (in a range —). Below 50 without scale it is #VALUE!, for 1.12 may be a ratio and 12.1 a growth.",
    parameters: {
      index: ["index", "The index, such as 112: one cell or a range."],
      scale: ["scale", "What last year is worth in it: 100 (default), 1 or 1000."],
    },
    formula: "index ÷ scale − 1",
    result: "A fraction: 0.12 is 12 %. The shape of the range given.",
    refused: [
      "The index is missing: fill it in first.",
      "The index is zero or negative: it is no index; a growth needs no conversion.",
      "The index is below 50 and scale is not given: say 1, 100 or 1000; a growth needs no conversion.",
    ],
    example: "A yearbook table of Hangzhou, 2011, prints 为上年% 112 for one of its indicators: growth of 12 %.",
    source: "Main indicators of Hangzhou, 2011.",
  },
};

const MULTIPLE: FunctionHelp<"current" | "previous" | "wording" | "decimals" | "language"> = {
  family: "growth",
  needed: 2,
  formula: "=IND.MULTIPLE(2.79,1)",
  gives: "增长1.79倍",
  shown: "增长1.79倍",
  "zh-CN": {
    title: "倍数表述",
    keywords: "增长几倍 翻番 翻两番 增加一倍",
    description:
      "把一倍及以上的增长写成文字：增长1.79倍（默认，只算增加的部分）、增长到2.79倍、翻1.48番。增长不到一倍或下降时返回 #N/A（区域中该格为“—”）：请写百分数，下降不用“倍”。上年同期为空、为零或为负时返回 #N/A。",
    parameters: {
      current: ["本期数", "一个单元格或一片区域。"],
      previous: ["上年同期数", "行数、列数与本期数相同，或一个单元格；须大于零。"],
      wording: ["说法", "increase 增长几倍（默认）、level 增长到几倍、doublings 翻几番。"],
      decimals: ["小数位", "0 到 10，默认 2；四舍五入，末尾的零不写。"],
      language: ["语言", "zh 中文（默认）或 en 英文。"],
    },
    formula:
      "增长 k 倍：k = 本期数 ÷ 上年同期数 − 1\n增长到 k 倍：k = 本期数 ÷ 上年同期数\n翻 n 番：n = log₂（本期数 ÷ 上年同期数）",
    result: "文字，行数、列数与所给区域相同。",
    refused: [
      "任一数缺失，或上年同期为零、为负：请看增减量，或用 IND.GROWTH_STATUS。",
      "增长不到一倍，或下降：请写百分数。",
    ],
    example: "2021年1—2月工业企业利润为上年同期的 2.79 倍，公布“同比增长1.79倍”，即增长 179%。",
    source: "国家统计局，2021年1—2月工业企业利润。",
  },
  "en-US": {
    title: "Growth worded as a multiple",
    keywords: "times fold doubling multiple",
    description:
      "Words growth of 100 % and more as a multiple: 增长1.79倍 (default: the increase alone), 增长到2.79倍 (the level), 翻1.48番 (doublings). Growth below 100 % or a fall gives #N/A (in a range —): give a percentage. So does a previous value that is blank, zero or negative.",
    parameters: {
      current: ["current", "Value of this period: one cell or a range."],
      previous: ["previous", "Value of the same period last year, above zero: the same shape, or one cell."],
      wording: ["wording", "increase (default), level or doublings."],
      decimals: ["decimals", "0 to 10, default 2; zeros at the end are dropped, halves go up."],
      language: ["language", "zh (default) for Chinese words, en for English ones."],
    },
    formula: "increase: current ÷ previous − 1\nlevel: current ÷ previous\ndoublings: log₂(current ÷ previous)",
    result: "A text, in the shape of the range given.",
    refused: [
      "A value is missing, or the previous one is zero or negative: look at the increment, or use IND.GROWTH_STATUS.",
      "The growth is below 100 %, or a fall: give a percentage.",
    ],
    example:
      "Industrial profits of China in January–February 2021 were 2.79 times those of the year before, published as 增长1.79倍, that is +179 %.",
    source: "National Bureau of Statistics of China, industrial profits, January–February 2021.",
  },
};

export const PUBLISHED_GROWTH_HELP = { IMPLIED_BASE, GROWTH_FROM_INDEX, MULTIPLE };
