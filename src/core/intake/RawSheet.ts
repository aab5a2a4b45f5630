import type { Block } from "../plan/SheetPlan";

/** A number whose format says more than the number: a percentage, a date, a number in brackets. */
export class FormattedNumber {
  constructor(
    readonly value: number,
    /** Excel's number format, never "General". */
    readonly format: string,
  ) {}
}

/** What one cell holds, before anything is understood. A date of Excel's is its serial number with its format; an error is its text (#N/A). */
export type RawCell = string | number | boolean | null | FormattedNumber;

/** A rectangle of a sheet, of a text file or of a table on the clipboard, as it stands. */
export interface RawSheet {
  /** The sheet's name; of a text file its name. */
  name: string;
  /** Zero-based place of the first cell in its sheet. */
  top: number;
  left: number;
  /** Lines may be shorter than the widest. */
  cells: RawCell[][];
  /** Zero-based within `cells`; only the upper left cell of each holds something. */
  merges: Block[];
  /** Zero-based within `cells`: rows hidden by hand or by a filter, and columns. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Cells whose number is the result of a formula are not told apart; whether the sheet shows dates since 1904 is. */
  since1904: boolean;
}
