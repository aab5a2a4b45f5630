import type { FigureMeasure } from "../intake/Figure";
import type { Catalogue } from "./language";

/** What figures measure, as the preview names it. */
export const MEASURE_NAMES: Catalogue<Record<FigureMeasure, string>> = {
  "zh-CN": {
    value: "完成数",
    previous: "上年同期",
    growth: "同比增速",
    points: "增减百分点",
    increment: "增减额",
    target: "年度目标",
    targetGrowth: "增速目标",
    phaseTarget: "阶段目标",
    completion: "完成率",
    phaseCompletion: "阶段目标完成率",
    share: "比重",
    rank: "位次",
    growthOnPrevious: "环比",
  },
  "en-US": {
    value: "Value",
    previous: "Same period last year",
    growth: "Growth",
    points: "Change in percentage points",
    increment: "Change in amount",
    target: "Annual target",
    targetGrowth: "Growth aimed at",
    phaseTarget: "Phase target",
    completion: "Completion",
    phaseCompletion: "Completion of the phase target",
    share: "Share",
    rank: "Rank",
    growthOnPrevious: "Growth on the previous period",
  },
};
