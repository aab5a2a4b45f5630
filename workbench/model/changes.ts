import type { Rect } from "./address";
import type { Sheet } from "./Sheet";
import type { CellValue } from "./values";

/** Who changed the workbook: the add-in through the host, a person in the grid, a file being read. */
export type Origin = "host" | "grid" | "file";

/** What was put in or taken out, in the words of Excel.DataChangeType. */
export type ShiftDeed =
  "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** A cell that was calculated, and whether its result is another than before. */
export interface CalculatedCell {
  row: number;
  column: number;
  changed: boolean;
}

/** What changed; results of calculation are no change. */
export type Change =
  /** Silent: cells that only moved, or formulas that followed what moved; the add-in hears of the deed itself. */
  | {
      kind: "cells";
      sheet: Sheet;
      rect: Rect;
      silent?: true;
      /** Of a single cell: what it held. */ before?: CellValue;
    }
  /** Cells put in or taken out at a block. */
  | { kind: "shifted"; sheet: Sheet; rect: Rect; deed: ShiftDeed }
  | { kind: "style"; sheet: Sheet; rect: Rect }
  | { kind: "layout"; sheet: Sheet }
  /** Rows or columns of a block put into another order; the cells are told of besides. */
  | { kind: "sorted"; sheet: Sheet; rect: Rect; axis: "rows" | "columns" }
  | { kind: "sheets"; moved?: { sheet: Sheet; from: number; to: number } }
  | { kind: "tables" }
  | { kind: "names" }
  | { kind: "active" }
  | { kind: "selection" };
