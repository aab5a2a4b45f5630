import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of consistency, and what to do. */
export const CONSISTENCY_REFUSALS = {
  checkedBaseMissing: [
    "基数缺失：该单元格为空、是错误值或缺报标记。没有基数，无法核对。",
    "The base is missing (blank, an error or a mark for missing), so there is nothing to check against.",
  ],
  checkedBaseNotPositive: [
    "基数为零或为负，算不出增速或比率，无法核对；请核对基数。",
    "The base is zero or negative and gives no rate, so there is nothing to check against; check the base itself.",
  ],
  publishedMissing: [
    "公布数缺失：该单元格为空、是错误值或缺报标记。请填上公布的增速或比率。",
    "The published figure is missing (blank, an error or a mark for missing). Fill in the published rate.",
  ],
  partsIncomplete: [
    "有 {0} 个分项缺失，无法与合计核对；请补齐，确实没有的填 0。",
    "{0} of the parts are missing, so the total cannot be checked; fill them in, with 0 where there is truly none.",
  ],
  checkedTotalMissing: [
    "合计缺失：该单元格为空、是错误值或缺报标记。请填上要核对的合计。",
    "The total is missing (blank, an error or a mark for missing). Fill in the total to be checked.",
  ],
} satisfies Sentences;
