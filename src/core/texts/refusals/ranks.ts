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
  groupMissing: [
    "没有组别的地区不在任何一组内排名；请填组别。",
    "A town without a group is ranked in none; give its group.",
  ],
  groupBlank: [
    "分组第 {0} 格空着而该地区有数：合并单元格只有首格有值，请取消合并并填满；不属于任何一组的写“—”。",
    "Cell {0} of the groups is blank beside a value: unmerge and fill the groups; write — for a town outside all groups.",
  ],
  groupUnknown: [
    "“分组”中没有“{0}”这一组；请核对组名。",
    "No row of groups belongs to “{0}”; check the name of the group.",
  ],
  rankMissing: [
    "本期位次缺失，不计算位次变化；请先排出本期位次。",
    "The current rank is missing, so there is no change; rank this period first.",
  ],
  previousRankMissing: [
    "上期位次缺失，不计算位次变化；请补上期位次，或只列本期位次。",
    "The previous rank is missing, so there is no change; give it, or show the current rank alone.",
  ],
  rankCountMissing: [
    "参加排名的个数只有一期：两期都填，或都不填。",
    "The number of towns ranked is known for one period only: give it for both, or for neither.",
  ],
  rankBelowOne: [
    "位次是 1 起的数，不能是 {0}；请核对是否填成了指标数值。",
    "A rank begins at 1 and cannot be {0}; is it the indicator's value?",
  ],
  rankBeyondCount: [
    "位次 {0} 大于参加排名的个数 {1}；请核对两数，以及两期是否填反。",
    "The rank {0} is beyond the number of towns ranked, {1}; check both, and that the periods are not swapped.",
  ],
} satisfies Sentences;
