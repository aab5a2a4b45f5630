import type { CellPlace } from "./Figure";

/** What may be wrong; the sentences stand in `texts/doubts`. */
export type DoubtCode =
  | "partAboveWhole"
  | "sumDiffers"
  /** Parts in columns beside their whole that do not add up to it: 合计 | 男 | 女. */
  | "partsDiffer"
  | "growthDiffers"
  | "completionDiffers"
  | "rankDiffers"
  | "shareDiffers"
  | "slip"
  | "unitDiffers"
  | "unitMissing"
  | "townUnknown"
  | "townAlike"
  | "unmarkedSubtotal"
  | "percentMixed"
  /** A plain number in a column of growth of a rate: taken as percentage points (R6). */
  | "pointsOfRate"
  | "indexAsGrowth"
  /** Figures under 下降(%), taken as falls where nothing beside them proves their sign. */
  | "fallAsGrowth"
  | "dateInFigures"
  | "errorInFigures"
  | "textInFigures"
  /** A target given as a growth, which the data table has no column for (R23). */
  | "growthTarget"
  /** A level and a growth that are both aimed at and differ (R24). */
  | "targetsDiffer"
  /** Figures since January that are not those of the month before and the month (R16, R18). */
  | "cumulativeDiffers"
  | "pointsDiffer"
  | "incrementDiffers"
  | "negativeFigure"
  | "bound"
  | "range"
  | "duplicate"
  | "periodMissing"
  | "indicatorUnknown"
  | "hidden"
  | "columnUnread"
  | "gapMeaning"
  | "shiftedRow"
  | "otherTable";

/** One thing a person should look at. Nothing is repaired silently: `suggested` is only offered. */
export interface Doubt {
  /** The same sheet read again gives the same id, so that a decision holds. */
  id: string;
  code: DoubtCode;
  /** The cell in doubt, then the cells it was held against. */
  place: CellPlace;
  others: CellPlace[];
  /** Figures and names for the sentence. */
  args: string[];
  /** What probably happened, for the sentence: "revisedBase", "comparableScope", "closedTo100", "factor10000", "lostDigit" … */
  cause: string | null;
  /** A figure to put in its place, as a person would type it, or `null`. */
  suggested: number | null;
  /** Whether the figure is left out unless the person decides otherwise; else it is kept and marked. */
  leftOut: boolean;
}

/** What the person decided about a doubt. */
export type Decision = { kind: "keep" } | { kind: "correct"; value: number } | { kind: "leaveOut" };
