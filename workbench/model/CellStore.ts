import { bound, contains, type Rect } from "./address";
import { hasFormula, type Cell } from "./Cell";

/** A cell and where it stands. */
export interface Placed<Kind extends Cell = Cell> {
  row: number;
  column: number;
  cell: Kind;
}

/** The cells of one row at their columns; a hole where there is none. The last one is never a hole. */
type Row = Cell[];

/** The cells of a sheet that are there at all, of millions of places a few. */
export class CellStore {
  private readonly rows = new Map<number, Row>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.[column];
  }

  set(row: number, column: number, cell: Cell): void {
    const columns = this.rows.get(row);
    if (columns) columns[column] = cell;
    else this.rows.set(row, rowWith(column, cell));
  }

  delete(row: number, column: number): void {
    const columns = this.rows.get(row);
    if (!columns) return;
    delete columns[column];
    while (columns.length > 0 && !columns[columns.length - 1]) columns.length--;
    if (columns.length === 0) this.rows.delete(row);
  }

  clear(): void {
    this.rows.clear();
  }

  /** All of them, row by row. */
  *all(): Generator<Placed> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const columns = this.rows.get(row)!;
      for (let column = 0; column < columns.length; column++) {
        const cell = columns[column];
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** Those with a formula, in any order: they may be a few among millions. */
  *formulas(): Generator<Placed<Cell & { formula: string }>> {
    for (const [row, columns] of this.rows) {
      for (let column = 0; column < columns.length; column++) {
        const cell = columns[column];
        if (cell && hasFormula(cell)) yield { row, column, cell };
      }
    }
  }

  /** The smallest block around all of them (or, if so wished, those that hold something), within `inside`. */
  usedRect(valuesOnly: boolean, inside?: Rect): Rect | undefined {
    let rect: Rect | undefined;
    for (const [row, columns] of this.rows) {
      if (inside && (row < inside.top || row > inside.bottom)) continue;
      const last = Math.min(columns.length - 1, inside?.right ?? Infinity);
      for (let column = inside?.left ?? 0; column <= last; column++) {
        const cell = columns[column];
        if (!cell || (valuesOnly && cell.value === null && cell.formula === undefined)) continue;
        if (rect && contains(rect, row, column)) continue;
        const one = { top: row, left: column, bottom: row, right: column };
        rect = rect ? bound(rect, one) : one;
      }
    }
    return rect;
  }
}

function rowWith(column: number, cell: Cell): Row {
  const columns: Row = [];
  columns[column] = cell;
  return columns;
}
