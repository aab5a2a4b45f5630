import { bound, contains, type Rect } from "./address";
import { hasFormula, type Cell } from "./Cell";

/** A cell and where it stands. */
export interface Placed<Kind extends Cell = Cell> {
  row: number;
  column: number;
  cell: Kind;
}

/** The cells of a sheet that are there at all, of millions of places a few. */
export class CellStore {
  private readonly rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: Cell): void {
    let columns = this.rows.get(row);
    if (!columns) this.rows.set(row, (columns = new Map()));
    columns.set(column, cell);
  }

  delete(row: number, column: number): void {
    const columns = this.rows.get(row);
    columns?.delete(column);
    if (columns?.size === 0) this.rows.delete(row);
  }

  clear(): void {
    this.rows.clear();
  }

  /** All of them, row by row. */
  *all(): Generator<Placed> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const columns = this.rows.get(row)!;
      for (const column of [...columns.keys()].sort((a, b) => a - b)) yield { row, column, cell: columns.get(column)! };
    }
  }

  /** Those with a formula, in any order: they may be a few among millions. */
  *formulas(): Generator<Placed<Cell & { formula: string }>> {
    for (const [row, columns] of this.rows) {
      for (const [column, cell] of columns) if (hasFormula(cell)) yield { row, column, cell };
    }
  }

  /** The smallest block around all of them (or, if so wished, those that hold something), within `inside`. */
  usedRect(valuesOnly: boolean, inside?: Rect): Rect | undefined {
    let rect: Rect | undefined;
    for (const [row, columns] of this.rows) {
      if (inside && (row < inside.top || row > inside.bottom)) continue;
      for (const [column, cell] of columns) {
        if (inside && !contains(inside, row, column)) continue;
        if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
        if (rect && contains(rect, row, column)) continue;
        const one = { top: row, left: column, bottom: row, right: column };
        rect = rect ? bound(rect, one) : one;
      }
    }
    return rect;
  }
}
