import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of numbers: rounding, units, and what to do. */
export const NUMBERS_REFUSALS = {
  overflow: [
    "结果的数太大，无法表示；请核对各数，或换用更大的单位。",
    "The result is too large for a cell; check the figures, or use a larger unit.",
  ],
  unitMissing: [
    "没有给出单位：该单元格为空、是错误值或缺报标记。请填上单位，如 万元。",
    "A unit is missing (blank, an error or a mark for missing). Fill it in, such as 万元.",
  ],
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
    "“{0}”与“{1}”不是同一类单位，不能换算；请核对两个单位。",
    "“{0}” and “{1}” are units of two kinds and cannot be converted; check both.",
  ],
  currenciesDiffer: [
    "“{0}”与“{1}”是两种货币，不能直接换算；请先按注明日期的汇率折算。",
    "“{0}” and “{1}” are two currencies; first apply the rate of exchange of a stated day.",
  ],
} satisfies Sentences;
