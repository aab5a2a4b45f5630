import type { Period } from "../period/Period";
import type { CellReading } from "./CellReading";

/** What a figure measures of its indicator. */
export type FigureMeasure =
  | "value"
  | "previous"
  | "growth"
  /** Change in percentage points. */
  | "points"
  /** Change as an amount: 比上年增减. */
  | "increment"
  | "target"
  | "phaseTarget"
  /** A growth that is aimed at (R23); the data table holds levels only, so it stands in the note. */
  | "targetGrowth"
  | "completion"
  /** Completion of a phase target (占前三季度计划). */
  | "phaseCompletion"
  | "share"
  | "rank"
  /** 环比, which no column of the data holds; it is kept out and told. */
  | "growthOnPrevious";

/** Where a cell stands, zero-based within the sheet's `cells`. */
export interface CellPlace {
  row: number;
  column: number;
}

/** One cell of figures with all that its row, its column and its sheet say about it. */
export interface Figure {
  place: CellPlace;
  town: string;
  indicator: string;
  period: Period | null;
  measure: FigureMeasure;
  /** Unit resolved in the order of I4: cell, head, row, sheet line, template; "" where none tells. */
  unit: string;
  /** The phase of a phase target or completion. */
  phase: Period | null;
  /** What a rank ranks, and among whom, where the head says it; what a share is of, where that is not the total. */
  rankOf: string | null;
  reading: CellReading;
  /** What the figure was taken for: an index of 112 is kept as a growth of 12 % (R9), 3.1 under 下降(%) as one of -3.1 %. */
  derivedFrom?: "index" | "fall";
  /** The tier of a target beside the one that counts: 确保, 奋斗 (R32); it stands in the note. */
  tier?: string;
  /** 预计, 快报, as a column of its own says it. */
  status?: string;
}
