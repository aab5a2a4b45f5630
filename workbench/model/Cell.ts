import type { Style } from "./style";
import type { CellValue } from "./values";

export interface Cell {
  /** A constant, or the last result of the formula. */
  value: CellValue;
  /** With its "=", in English names and separators, our functions as IND.YOY. */
  formula?: string;
  /** Set on a cell whose formula has spilled: the size of the array, itself included. */
  spill?: { rows: number; columns: number };
  /** Set on a cell that shows part of the array spilled by another. */
  spillParent?: { row: number; column: number };
  style?: Style | undefined;
}

export function hasFormula(cell: Cell): cell is Cell & { formula: string } {
  return cell.formula !== undefined;
}

/** What a person or a program puts into a cell: a constant or a formula. */
export type Input = { value: CellValue } | { formula: string };
