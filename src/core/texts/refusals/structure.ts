import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of structure: shares, contributions, means, and what to do. */
export const STRUCTURE_REFUSALS = {
  partMissing: [
    "分项数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The part is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  wholeMissing: [
    "总量缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The total is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  wholeNotPositive: [
    "总量为零或为负，不计算比重；请核对总量，为负时只列绝对数。",
    "The total is zero or negative, so there is no share; check it, and where it is a loss show the levels only.",
  ],
  partAboveWhole: [
    "分项数 {0} 大于总量 {1}：是否填反，或两期次序不对？另有分项为负（如亏损）时，请直接用除法计算。",
    "The part {0} is above the total {1}: are arguments swapped? Where other parts are negative, divide plainly.",
  ],
  previousPartMissing: [
    "上年同期分项数缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The previous value of the part is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  previousWholeMissing: [
    "上年同期总量缺失：该单元格为空、是错误值或缺报标记。请补齐后再算。",
    "The previous total is missing (blank, an error or a mark for missing). Fill it in first.",
  ],
  previousWholeNotPositive: [
    "上年同期总量为零或为负，不能作分母；请核对，或只列增减量。",
    "The previous total is zero or negative and cannot be divided by; check it, or show the increments only.",
  ],
  wholeUnchanged: [
    "总量没有增减，贡献率没有意义；请改看各分项的增减量。",
    "The total did not change, so a contribution means nothing; look at the parts' increments instead.",
  ],
  unitsMissing: [
    "单位数缺失：该单元格为空、是错误值或缺报标记。请填村数、户数、人数或面积。",
    "The number of units is missing; give the number of villages, households, people or the area.",
  ],
  unitsNotPositive: [
    "单位数为零或为负，不能求平均；请核对村数、户数、人数或面积。",
    "The number of units is zero or negative, so there is no mean; check the number of villages, households or people.",
  ],
  thresholdMissing: [
    "没有给出界限：该单元格为空、是错误值或缺报标记。请填要达到的数。",
    "There is no threshold (blank, an error or a mark for missing). Give the number to be reached.",
  ],
  noneReported: [
    "没有一个地区报数，占比没有分母；请核对所给区域，合计和平均行不算。",
    "No unit has a value, so there is nothing to divide by; check the range; totals and averages do not count.",
  ],
} satisfies Sentences;
