/** Rows or columns that come in or go. */
export interface Shift {
  axis: "rows" | "columns";
  at: number;
  count: number;
}

/** A cell of the sheet, by zero-based numbers. */
export interface CellAt {
  row: number;
  column: number;
}
