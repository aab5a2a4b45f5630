import { columnLetters, type PlanCell } from "../../plan/SheetPlan";

/** Zero-based place of a cell on the sheet that is planned. */
export interface At {
  row: number;
  column: number;
}

export type CellValue = number | string | null;
export type ReadCell = (at: At) => CellValue;

/** How derived cells are written: as plain Excel formulas, with our functions, or as values. */
export const CALCULATIONS = ["excel", "functions", "values"] as const;
export type Calculation = (typeof CALCULATIONS)[number];

/** A cell that follows from others of its sheet. The ways to write it give the same figure. */
export class Derived {
  constructor(
    /** The body of the plain formula, without its equals sign. */
    readonly plain: string,
    /** The call of a function of ours that gives the same, made where it is asked for; `null` where none does. */
    readonly call: (() => string) | null,
    readonly value: (read: ReadCell) => CellValue,
  ) {}
}

export type DraftCell = number | string | null | Derived;

/** What stands where there is nothing to show. */
export const NOTHING = "—";

/** B5 of a place; `lock` holds its row, its column or both. */
export function a1({ row, column }: At, lock: "" | "row" | "column" | "both" = ""): string {
  const dollar = (part: "row" | "column") => (lock === part || lock === "both" ? "$" : "");
  return `${dollar("column")}${columnLetters(column)}${dollar("row")}${row + 1}`;
}

/** What a formula computes with: a cell of the sheet, or a figure that has no cell there. */
export type Operand = At | number;

/** An operand as it stands in a formula. */
export function operand(of: Operand): string {
  return typeof of === "number" ? String(of) : a1(of);
}

export function readOperand(read: ReadCell, of: Operand): CellValue {
  return typeof of === "number" ? of : read(of);
}

/** A block of one column, with its rows held: E$8:E$15. */
export function columnBlock(column: number, first: number, last: number): string {
  return `${a1({ row: first, column }, "row")}:${a1({ row: last, column }, "row")}`;
}

/**
 * Writes the derived cells of a draft. A call of ours falls back on the plain formula, so that a sheet that
 * travels to a machine without the add-in shows its figures instead of #NAME?.
 */
export function settle(cells: readonly (readonly DraftCell[])[], way: Calculation): PlanCell[][] {
  const read = reader(cells);
  return cells.map((line, row) =>
    line.map((cell, column): PlanCell => {
      if (!(cell instanceof Derived)) return cell;
      if (way === "values") return read({ row, column });
      const { plain, call } = cell;
      return { formula: way === "functions" && call !== null ? `=IFERROR(${call()},${plain})` : `=${plain}` };
    }),
  );
}

/** Reads cells of a draft by their values, each derived one computed once. */
export function reader(cells: readonly (readonly DraftCell[])[]): ReadCell {
  const known = new Map<Derived, CellValue>();
  const read: ReadCell = ({ row, column }) => {
    const cell = cells[row]?.[column] ?? null;
    if (!(cell instanceof Derived)) return cell;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = cell.value(read);
    known.set(cell, value);
    return value;
  };
  return read;
}
