import type { Calculation } from "../derived/Derived";
import type { Measure, RankedMeasure } from "../measures";
import type { ScoreMethod } from "../../statistics/scores/score";
import type { MissingScores } from "../../statistics/scores/compositeScore";
import type { TargetKind } from "../../statistics/targets/targetKinds";
import type { Tier } from "../../template/Template";
import type { Language } from "../../texts/language";

/** What a comparison sheet sets against what. */
export const SHEET_KINDS = [
  "towns",
  "matrix",
  "scorecard",
  "periods",
  "targets",
  "league",
  "score",
  "contributions",
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Towns of the same kind (同类型乡镇), ranked among themselves (R50). */
export interface TownGroup {
  name: string;
  towns: string[];
}

/** A target of the board: what is wanted, of which tier and version of the plan (R32). */
export interface SpecTarget {
  indicator: string;
  kind: TargetKind;
  tier: Tier;
  version: string;
  /** Level, cap and ratio in the indicator's unit; growth and reduction are fractions. */
  value: number;
}

/** One indicator of a composite score (R53). */
export interface ScoreItem {
  indicator: string;
  measure: "completion" | "growth" | "value";
  method: ScoreMethod;
  /** The weights of a score sum to 100. */
  weight: number;
  /** How far above the full score it may go: 1 (never) to 2. */
  cap: number;
  /** 加分 for a completion above the target: so many points for each full step, at most so many. */
  bonus?: { step: number; points: number; most: number };
}

export interface ScoreSpec {
  items: ScoreItem[];
  /** What a missing figure does: no composite, or its weight goes to the others. */
  missing: MissingScores;
  /** 加分 and 扣分: points added to the composite of a town; deductions are negative. */
  points: { town: string; points: number }[];
  /** The most that is added; left out: no limit. */
  mostPoints?: number;
  /** 一票否决: their composite is 0. */
  vetoed: string[];
}

/**
 * The sheet that a person wants, as it is kept with the sheet, in a template or in the workbook. What is left out is chosen
 * from the data, so that `{ kind: "towns" }` is a whole specification.
 */
export interface SheetSpec {
  kind: SheetKind;
  /** Id of the template whose indicators are meant. */
  template?: string;
  /** As a label (2025年1—4月); left out: the latest of the data. */
  period?: string;
  language?: Language;
  /** How derived cells are written; left out: as plain Excel formulas. */
  calculation?: Calculation;
  /** Names or ids, in their order; left out: all that the data have. Kinds about one indicator take the first. */
  indicators?: string[];
  /** Only these towns, and totals; left out: all. */
  towns?: string[];
  /** The town of a scorecard or a target board; left out: the first. */
  town?: string;
  /** Columns of the sheet by town; left out: all that the data can fill. */
  measures?: Measure[];
  sortBy?: RankedMeasure;
  groups?: TownGroup[];
  /** Decimals of levels; left out: those of the indicator. */
  decimals?: number;
  /** In a matrix each town with its latest period, none later than `period`: towns seldom report the same months. */
  latest?: boolean;
  /** Single months, from cumulative figures, instead of the cumulative ones. */
  single?: boolean;
  /** The period a league looks back to, as a label; left out: the one before. */
  against?: string;
  /** Targets beside those of the data, with their tiers and versions. */
  targets?: SpecTarget[];
  score?: ScoreSpec;
  /** Whether a chart stands beside the table; left out: yes. */
  chart?: boolean;
}
