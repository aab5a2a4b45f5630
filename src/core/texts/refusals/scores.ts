import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of scores, and what to do. */
export const SCORES_REFUSALS = {
  scoredMissing: [
    "要计分的数缺失：该单元格为空、是错误值或缺报标记。请补齐后再计分；缺报不按 0 分。",
    "The value to be scored is missing (blank, an error or a mark for missing). Fill it in first; a gap is not 0.",
  ],
  scoreBoundMissing: [
    "最差值和最好值要两个都填，都须是数；对一列地区计分时可以都不填，用这一列自己的最差值和最好值。",
    "Give both worst and best, as numbers; for a whole range of towns both may be left out and are then its own.",
  ],
  scoreBoundsNeeded: [
    "只有一个单元格时没有可比的范围：请填最差值和最好值，或对整列地区计分。",
    "One cell alone has no range to be placed in: give worst and best, or score the whole range of towns.",
  ],
  scoreBoundsEqual: [
    "最差值与最好值都是 {0}，无法分出高低；请核对这两个参数。",
    "Worst and best are both {0}, so there is nothing between them; check the two arguments.",
  ],
  scoreOrderIdle: [
    "填了最差值、最好值就不再填“次序”：逆向指标用最差值大于最好值表示。",
    "With worst and best leave order out: where lower is better, worst is above best.",
  ],
  scoreBoundsIdle: [
    "按完成率计分用不到最差值、最好值和次序：请去掉，或把“算法”填为“极差”或“功效系数”。",
    "By completion worst, best and order are of no use: leave them out, or set method to range or efficacy.",
  ],
  weightNegative: [
    "权重不能为负（{0}）；扣分请写在加分参数里，用负数。",
    "A weight cannot be negative ({0}); write deductions as a negative bonus.",
  ],
  weightsSum: [
    "权重合计是 {0}，应当是 100（或 1）；请核对各项权重。",
    "The weights sum to {0}; they must sum to 100 (or 1). Check them.",
  ],
  compositeOfTotal: [
    "这一行是合计、平均或上级地区，不计综合得分。",
    "This row is a total, an average or the parent unit, so it has no composite.",
  ],
  scoreMissing: [
    "有指标没有得分，不计算综合得分；请补齐，或把“缺失处理”填为“重新分配”，将其权重分给其他指标。",
    "A score is missing, so there is no composite; fill it in, or set missing to redistribute to share its weight out.",
  ],
} satisfies Sentences;
