import type { FunctionHelp } from "./FunctionHelp";
import { SHARE, SHARE_ABOVE, SHARE_CHANGE } from "./shares";

const CONTRIBUTION: FunctionHelp<"partCurrent" | "partPrevious" | "totalCurrent" | "totalPrevious"> = {
  family: "structure",
  needed: 4,
  formula: "=IND.CONTRIBUTION(7085,4194,69737,52130)",
  gives: 0.1642,
  digits: 5,
  shown: "16.4%",
  "zh-CN": {
    title: "贡献率",
    keywords: "增量 拉动 贡献 增长",
    description:
      "贡献率 = 分项增量 ÷ 总量增量，结果为小数；各分项合计为 100%。总量没有增减，或任一数为空时返回 #N/A（区域中该格为“—”）。总量下降时照算，但符号相反：正数表示对下降的贡献。GDP 须用不变价。",
    parameters: {
      partCurrent: ["分项本期数", "一个单元格或一片区域。"],
      partPrevious: ["分项上年同期数", "行数、列数与分项本期数相同，或一个单元格。"],
      totalCurrent: ["总量本期数", "行数、列数相同，或一个单元格。"],
      totalPrevious: ["总量上年同期数", "行数、列数相同，或一个单元格。"],
    },
    formula: "（分项本期数 − 分项上年同期数）÷（总量本期数 − 总量上年同期数）",
    result: "小数：0.164 即 16.4%；各分项合计为 1。",
    refused: [
      "任一数缺失：请补齐后再算。",
      "总量没有增减：贡献率没有意义，请看各分项的增减量。",
      "任一期分项大于总量（#VALUE!）：核对是否填反；另有分项为负（如亏损）时直接用除法。",
    ],
    example: "2021年1—2月餐饮收入 7085 亿元（上年同期 4194），社会消费品零售总额 69737 亿元（上年同期 52130）。",
    source: "国家统计局，2020年、2021年1—2月社会消费品零售总额。",
  },
  "en-US": {
    title: "Contribution to growth",
    keywords: "increment part growth rate",
    description:
      "Contribution of a part to the growth of the whole (贡献率): its increment ÷ the whole's, a fraction; the parts sum to 100 %. A whole that did not change, or a gap, gives #N/A (in a range —). Where the whole falls the signs turn: positive is a part of the fall. For GDP use constant prices.",
    parameters: {
      partCurrent: ["part_current", "The part in this period: one cell or a range."],
      partPrevious: ["part_previous", "The part a year before: the same shape, or one cell."],
      totalCurrent: ["total_current", "The whole in this period: the same shape, or one cell."],
      totalPrevious: ["total_previous", "The whole a year before: the same shape, or one cell."],
    },
    formula: "(part current − part previous) ÷ (total current − total previous)",
    result: "A fraction: 0.164 is 16.4 %; the parts sum to 1.",
    refused: [
      "A figure is missing: fill it in first.",
      "The whole did not change: a contribution means nothing; look at the increments.",
      "A part above its whole in either period (#VALUE!): are arguments swapped? Where other parts are negative (losses), divide plainly.",
    ],
    example:
      "Catering in retail sales, January–February 2021: 7,085 (a year before 4,194) of 69,737 (52,130), in 100 million yuan.",
    source: "National Bureau of Statistics of China, retail sales, January–February 2020 and 2021.",
  },
};

const PULL: FunctionHelp<"partCurrent" | "partPrevious" | "totalPrevious"> = {
  family: "structure",
  needed: 3,
  formula: "=IND.PULL(7085,4194,52130)",
  gives: 5.5458,
  digits: 4,
  shown: "5.5",
  "zh-CN": {
    title: "拉动",
    keywords: "拉动增长 百分点 贡献 增量",
    description:
      "拉动 = 分项增量 ÷ 总量上年同期数 × 100，单位是百分点；各分项合计等于总量增速。比重（占比）不是拉动，不能代替。总量上年同期数为空、为零或为负时返回 #N/A（区域中该格为“—”）。GDP 须用不变价。",
    parameters: {
      partCurrent: ["分项本期数", "一个单元格或一片区域。"],
      partPrevious: ["分项上年同期数", "行数、列数与分项本期数相同，或一个单元格。"],
      totalPrevious: ["总量上年同期数", "行数、列数相同，或一个单元格。"],
    },
    formula: "（分项本期数 − 分项上年同期数）÷ 总量上年同期数 × 100",
    result: "百分点：5.5 即拉动总量增长 5.5 个百分点。等于贡献率 × 总量增速。",
    refused: ["任一数缺失：请补齐后再算。", "总量上年同期数为零或为负：不能作分母，只列增减量。"],
    example: "2021年1—2月餐饮收入 7085 亿元，上年同期 4194 亿元；社会消费品零售总额上年同期 52130 亿元，增长 33.8%。",
    source: "国家统计局，2020年、2021年1—2月社会消费品零售总额。",
  },
  "en-US": {
    title: "Pull on growth",
    keywords: "points contribution to growth part",
    description:
      "By how many percentage points (百分点) a part pulls the growth of the whole (拉动): its increment ÷ the previous whole × 100; the parts sum to the whole's growth. A share (比重) is no pull. A previous whole that is blank, zero or negative gives #N/A (in a range —). For GDP use constant prices.",
    parameters: {
      partCurrent: ["part_current", "The part in this period: one cell or a range."],
      partPrevious: ["part_previous", "The part a year before: the same shape, or one cell."],
      totalPrevious: ["total_previous", "The whole a year before: the same shape, or one cell."],
    },
    formula: "(part current − part previous) ÷ total previous × 100",
    result: "Percentage points: 5.5 of the whole's growth. It is contribution × growth of the whole.",
    refused: [
      "A figure is missing: fill it in first.",
      "The previous whole is zero or negative: show the increments only.",
    ],
    example:
      "Catering, January–February 2021: 7,085, a year before 4,194; retail sales a year before 52,130, growth 33.8 %.",
    source: "National Bureau of Statistics of China, retail sales, January–February 2020 and 2021.",
  },
};

const AVERAGE_PER_UNIT: FunctionHelp<"total" | "units"> = {
  family: "structure",
  needed: 2,
  formula: "=IND.AVERAGE_PER_UNIT(1883,43)",
  gives: 43.79,
  digits: 2,
  shown: "43.79",
  "zh-CN": {
    title: "村均、人均等",
    keywords: "平均 村均 户均 人均 亩均 均值",
    description:
      "平均数 = 总量 ÷ 单位数，如村均、户均、人均、亩均。结果的单位是总量的单位：万元 ÷ 个村 = 万元/村。单位数为空、为零或为负时返回 #N/A（区域中该格为“—”）。人均一般用平均人口。",
    parameters: {
      total: ["总量", "一个单元格或一片区域。"],
      units: ["单位数", "村数、户数、人数或面积；行数、列数与总量相同，或一个单元格。"],
    },
    formula: "总量 ÷ 单位数",
    result: "总量的单位：1883 万元 ÷ 43 个村 = 43.79 万元。",
    refused: ["任一数缺失：请补齐后再算。", "单位数为零或为负：请核对村数、户数、人数或面积。"],
    example: "湖镇镇2024年村集体经营性收入 1883 万元，43 个行政村，村均 43.79 万元。",
    source: "湖镇镇2024年工作总结。",
  },
  "en-US": {
    title: "Average per unit",
    keywords: "mean per village per capita per household",
    description:
      "A total over the number of units: a village's, a household's, a person's mean (村均, 户均, 人均). In the unit of the total. Units that are blank, zero or negative give #N/A (in a range —). For figures per person use the mean population.",
    parameters: {
      total: ["total", "The total: one cell or a range."],
      units: ["units", "Number of villages, households or people, or the area: the same shape, or one cell."],
    },
    formula: "total ÷ units",
    result: "The unit of the total: 18.83 million yuan over 43 villages is 437,900 a village.",
    refused: ["A figure is missing: fill it in first.", "The units are zero or negative: check their number."],
    example: "Income of the village collectives of Huzhen town in 2024: 1,883 (10,000 yuan) in 43 villages.",
    source: "Work summary of Huzhen town, 2024.",
  },
};

export const STRUCTURE_HELP = { SHARE, SHARE_CHANGE, CONTRIBUTION, PULL, AVERAGE_PER_UNIT, SHARE_ABOVE };
