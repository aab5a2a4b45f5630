import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of ranks, and what to do. */
export const RANKS_REFUSALS = {
  valueMissing: ["该地区的数缺失，不参加排名。", "The town's value is missing, so it is not ranked."],
  valueIsTotal: [
    "这一行是合计、平均或上级地区，不参加排名。",
    "This row is a total, an average or the parent unit, so it is not ranked.",
  ],
  valueNotRanked: [
    "要排名的数不在参加排名的各数之中；缺报、合计和平均行不参加排名。",
    "The value is not among the ranked values; missing values, totals and averages are not ranked.",
  ],
} satisfies Sentences;
