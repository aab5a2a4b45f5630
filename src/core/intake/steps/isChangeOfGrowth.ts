import type { ColumnLabels } from "./columnLabels";
import type { TableFacts } from "./tableFacts";

/** 与上年比 beside months under a title of growths: how the growth has changed, which no column of the data holds. */
export function isChangeOfGrowth({ measure, head }: ColumnLabels, { hasGrowthsOfTitle }: TableFacts): boolean {
  return hasGrowthsOfTitle && measure === "growth" && !/增速|增长|增幅|涨幅|降/u.test(head.written);
}
