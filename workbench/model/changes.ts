import type { Rect } from "./address";
import type { Sheet } from "./Sheet";

/** Who changed the workbook: the add-in through the host, a person in the grid, a file being read. */
export type Origin = "host" | "grid" | "file";

/** What was put in or taken out, in the words of Excel.DataChangeType. */
export type ShiftDeed =
  "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What changed; results of calculation are no change. */
export type Change =
  /** Silent: cells that only moved, or formulas that followed what moved; the add-in hears of the deed itself. */
  | { kind: "cells"; sheet: Sheet; rect: Rect; silent?: true }
  /** Cells put in or taken out at a block. */
  | { kind: "shifted"; sheet: Sheet; rect: Rect; deed: ShiftDeed }
  | { kind: "style"; sheet: Sheet; rect: Rect }
  | { kind: "layout"; sheet: Sheet }
  | { kind: "sheets" }
  | { kind: "tables" }
  | { kind: "names" }
  | { kind: "active" }
  | { kind: "selection" };
