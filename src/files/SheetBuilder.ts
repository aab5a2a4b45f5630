import type { RawCell, RawSheet } from "../core/intake/RawSheet";
import type { Block } from "../core/plan/SheetPlan";
import { MOST_CELLS } from "./limits";
import { Refused } from "./Refused";

/** Cells that all sheets of a file may still hold. */
export interface CellAllowance {
  cells: number;
}

export const fullCellAllowance = (): CellAllowance => ({ cells: MOST_CELLS });

/** Gathers the cells of a sheet as they come, and cuts away what is only formatted around them. */
export class SheetBuilder {
  readonly merges: Block[] = [];
  readonly hiddenRows = new Set<number>();
  /** Both ends belong to it. */
  readonly hiddenColumns: { first: number; last: number }[] = [];
  private readonly lines: RawCell[][] = [];

  constructor(
    private readonly name: string,
    private readonly allowance: CellAllowance,
  ) {}

  /** Puts a cell that holds something; whether none was there yet. */
  put(row: number, column: number, cell: RawCell): boolean {
    if (cell === null) return true;
    const line = (this.lines[row] ??= []);
    const free = (line[column] ?? null) === null;
    const wider = column + 1 - line.length;
    if (wider > 0) {
      this.allowance.cells -= wider;
      if (this.allowance.cells < 0) throw new Refused("tooManyCells", this.name, String(MOST_CELLS / 10_000));
      while (line.length < column) line.push(null);
    }
    line[column] = cell;
    return free;
  }

  /** Puts something else into a cell that holds something. */
  replace(row: number, column: number, cell: RawCell): void {
    this.lines[row]![column] = cell;
  }

  /** The sheet, or `null` where no cell holds anything. */
  build(since1904: boolean): RawSheet | null {
    const top = this.lines.findIndex((line) => line !== undefined);
    if (top < 0) return null;
    let left = Infinity;
    let right = 0;
    for (const line of this.lines) {
      if (!line) continue;
      left = Math.min(
        left,
        line.findIndex((cell) => cell !== null),
      );
      right = Math.max(right, line.length - 1);
    }
    const bottom = this.lines.length - 1;
    this.allowance.cells -= bottom + 1 - top;
    if (this.allowance.cells < 0) throw new Refused("tooManyCells", this.name, String(MOST_CELLS / 10_000));
    const cells = Array.from({ length: bottom + 1 - top }, (_, row) => {
      const line = this.lines[top + row] ?? [];
      return left > 0 ? line.slice(left) : line;
    });
    const area = { top, left, bottom, right };
    return {
      name: this.name,
      top,
      left,
      cells,
      merges: mergesWithin(this.merges, area),
      hiddenRows: [...this.hiddenRows].filter((row) => row >= top && row <= bottom).map((row) => row - top),
      hiddenColumns: columnsWithin(this.hiddenColumns, area),
      since1904,
    };
  }
}

/** Merged areas cut to the cells in use, counted from their upper left. Excel lets none overlap: a file where they do is damaged. */
function mergesWithin(merges: readonly Block[], area: Block): Block[] {
  const within = merges
    .filter((one) => one.top >= area.top && one.left >= area.left && one.top <= area.bottom && one.left <= area.right)
    .map((one) => ({
      top: one.top - area.top,
      left: one.left - area.left,
      bottom: Math.min(one.bottom, area.bottom) - area.top,
      right: Math.min(one.right, area.right) - area.left,
    }))
    .filter((one) => one.bottom > one.top || one.right > one.left);
  const covered = within.reduce((sum, one) => sum + (one.bottom - one.top + 1) * (one.right - one.left + 1), 0);
  if (covered > (area.bottom - area.top + 1) * (area.right - area.left + 1)) throw new Refused("broken");
  return within;
}

function columnsWithin(ranges: readonly { first: number; last: number }[], area: Block): number[] {
  const columns = new Set<number>();
  for (const { first, last } of ranges) {
    for (let column = Math.max(first, area.left); column <= Math.min(last, area.right); column++) {
      columns.add(column - area.left);
    }
  }
  return [...columns].sort((one, other) => one - other);
}
