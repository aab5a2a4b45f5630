import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of numbers: rounding, units, and what to do. */
export const NUMBERS_REFUSALS = {
  numberMissing: [
    "数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The number is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  digitsMissing: [
    "没有给出修约位数：1 是一位小数，0 是个位，-2 是百位。",
    "The digits to round to are missing: 1 is one decimal, 0 the ones, -2 the hundreds.",
  ],
  digitsWrong: [
    "修约位数不能是 {0}：要为 −15 到 15 的整数，1 是一位小数，0 是个位，-2 是百位。",
    "The digits cannot be {0}: give a whole number from −15 to 15; 1 is one decimal, 0 the ones, -2 the hundreds.",
  ],
  unitUnknown: [
    "不认识单位“{0}”；请写完整的单位，如 元、万元、亿元、亩、公顷、人、万人、吨、万个。",
    "“{0}” is no unit known here; write it in full, such as 元, 万元, 亿元, 亩, 公顷, 人, 万人, 吨, 万个.",
  ],
  unitsDiffer: [
    "“{0}”与“{1}”不是同一类单位，不能换算；人民币与外币之间请先按注明日期的汇率折算。",
    "“{0}” and “{1}” are units of two kinds; between currencies, first apply the rate of exchange of a stated day.",
  ],
} satisfies Sentences;
