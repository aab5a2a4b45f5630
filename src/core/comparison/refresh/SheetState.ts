import type { ComparisonTag } from "../spec/comparisonTag";

/** What a cell holds when it is read for its formulas: a formula as typed, a number, a text; "" is nothing. */
export type StandingCell = string | number | boolean;

/** A comparison sheet as it stands in the workbook. */
export interface SheetState {
  name: string;
  tag: ComparisonTag;
  /** A full rectangle from A1, at least down to the last row that was written, and to the right as far as the sheet is used. */
  cells: readonly (readonly StandingCell[])[];
}
