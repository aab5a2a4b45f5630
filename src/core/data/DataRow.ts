import type { Observation } from "../indicator/Observation";
import type { Period } from "../period/Period";
import type { Language } from "../texts/language";

/** One figure of one town: what stands in a row of the data table. Levels are in `unit`, growth is a fraction. */
export interface DataRow {
  town: string;
  indicator: string;
  period: Period;
  value: Observation;
  unit: string;
  /** Level of the same period last year (上年同期), as used now. */
  previous: Observation;
  /** Growth as published, a fraction; it may rest on a comparable scope (可比口径). */
  growth: Observation;
  /** Change of a rate as published (增减百分点): 3.9 is 3.9 percentage points (R6). */
  points: Observation;
  /** Completion of the target as published, a fraction; it may stand without any level (D2) and is never capped. */
  completion: Observation;
  /** Level to be reached in the year. */
  target: Observation;
  /** Level to be reached in a part of the year, and which part (a phased plan: 前三季度计划). */
  phaseTarget: Observation;
  phase: Period | null;
  /** A rank as published, with its scope and measure where they are named (R49, R52): 全市乡镇第1（总量）. */
  rank: string;
  /** 完成, 预计, 快报, 超, 约 …, as reported. */
  status: string;
  /** Where the figure was read: the sheet or file and the cells (I25). */
  source: string;
  /** What was decided about it, and what kind of gap stands where a figure is missing (R42). */
  note: string;
}

/** The columns of the data table, in their order. */
export const DATA_COLUMNS = [
  "town",
  "indicator",
  "period",
  "value",
  "unit",
  "previous",
  "growth",
  "points",
  "completion",
  "target",
  "phaseTarget",
  "phase",
  "rank",
  "status",
  "source",
  "note",
] as const satisfies (keyof DataRow)[];
export type DataColumn = (typeof DATA_COLUMNS)[number];

/** The columns that hold levels: figures in the row's unit, which can be converted and added up. */
export const LEVELS = ["value", "previous", "target", "phaseTarget"] as const satisfies DataColumn[];

/** The columns that hold fractions, shown as percentages. */
export const FRACTIONS = ["growth", "completion"] as const satisfies DataColumn[];

/** The heads of the data table; either language is read. */
export const DATA_HEADS: Record<Language, Record<DataColumn, string>> = {
  "zh-CN": {
    town: "地区",
    indicator: "指标",
    period: "期间",
    value: "数值",
    unit: "单位",
    previous: "上年同期",
    growth: "公布增速",
    points: "增减百分点",
    completion: "公布完成率",
    target: "年度目标",
    phaseTarget: "阶段目标",
    phase: "阶段目标期间",
    rank: "公布位次",
    status: "状态",
    source: "来源",
    note: "备注",
  },
  "en-US": {
    town: "Town",
    indicator: "Indicator",
    period: "Period",
    value: "Value",
    unit: "Unit",
    previous: "Same period last year",
    growth: "Published growth",
    points: "Change in percentage points",
    completion: "Published completion",
    target: "Annual target",
    phaseTarget: "Phase target",
    phase: "Phase",
    rank: "Published rank",
    status: "Status",
    source: "Source",
    note: "Note",
  },
};
