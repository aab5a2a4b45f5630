import { MAX_COLUMNS, MAX_ROWS, type Rect } from "./address";
import { patchStyle, type Style } from "./style";

/** What is laid over a look: members to put in, or how they come of the look there is. */
export type StylePatch = Style | ((style: Style | undefined) => Style);

/**
 * The looks of whole rows and columns, and of the whole sheet: cells that hold nothing and have no look of their own
 * have that of their row, or else of their column, or else of the sheet. A cell that is there keeps its own look, also
 * where that is none; where a row and a column with looks cross, the cell is there.
 */
export class LineLooks {
  readonly rows = new Map<number, Style>();
  readonly columns = new Map<number, Style>();
  sheet: Style | undefined;

  get any(): boolean {
    return this.rows.size > 0 || this.columns.size > 0 || this.sheet !== undefined;
  }

  at(row: number, column: number): Style | undefined {
    return this.rows.get(row) ?? this.columns.get(column) ?? this.sheet;
  }

  /** The looks of the cells of whole rows or columns that are not there; where a line has none, `undefined`. */
  of(rect: Rect): Set<Style | undefined> {
    const found = new Set<Style | undefined>();
    const columns = wholeColumns(rect);
    const [first, last] = columns ? [rect.left, rect.right] : [rect.top, rect.bottom];
    const [lines, others] = columns ? [this.columns, this.rows] : [this.rows, this.columns];
    let without = last - first + 1;
    for (const [at, style] of lines) {
      if (at < first || at > last) continue;
      found.add(style);
      without--;
    }
    if (without === 0) return found;
    // Lines without a look show those of the lines that cross them.
    for (const style of others.values()) found.add(style);
    return found.add(this.sheet);
  }

  /** Lays a patch over whole rows or columns; cells that are there are the sheet's affair. */
  patch(rect: Rect, patch: StylePatch): void {
    const [columns, rows] = [wholeColumns(rect), wholeRows(rect)];
    const [first, last] = columns ? [rect.left, rect.right] : [rect.top, rect.bottom];
    if (columns !== rows) {
      for (let at = first; at <= last; at++) this.#patch(columns ? this.columns : this.rows, at, patch);
    } else if (columns) {
      for (const lines of [this.rows, this.columns]) for (const at of lines.keys()) this.#patch(lines, at, patch);
      const style = patched(this.sheet, patch);
      this.sheet = Object.keys(style).length > 0 ? style : undefined;
    }
  }

  #patch(lines: Map<number, Style>, at: number, patch: StylePatch): void {
    const style = patched(lines.get(at) ?? this.sheet, patch);
    if (Object.keys(style).length > 0 || this.sheet) lines.set(at, style);
    else lines.delete(at);
  }

  /** Where lines of the other kind with a look cross whole rows or columns: both looks meet in these cells. */
  crossings(rect: Rect): [row: number, column: number][] {
    if (wholeColumns(rect) === wholeRows(rect)) return [];
    const across = wholeColumns(rect) ? [...this.rows.keys()] : [...this.columns.keys()];
    const [first, last] = wholeColumns(rect) ? [rect.left, rect.right] : [rect.top, rect.bottom];
    return across.flatMap((line) =>
      Array.from({ length: last - first + 1 }, (_, at): [number, number] =>
        wholeColumns(rect) ? [line, first + at] : [first + at, line],
      ),
    );
  }

  copyFrom(other: LineLooks): void {
    this.sheet = structuredClone(other.sheet);
    for (const [row, style] of other.rows) this.rows.set(row, structuredClone(style));
    for (const [column, style] of other.columns) this.columns.set(column, structuredClone(style));
  }
}

export function wholeColumns(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === MAX_ROWS - 1;
}

export function wholeRows(rect: Rect): boolean {
  return rect.left === 0 && rect.right === MAX_COLUMNS - 1;
}

function patched(style: Style | undefined, patch: StylePatch): Style {
  return patchStyle(style, typeof patch === "function" ? patch(style) : patch);
}

/** What a patch makes of a look, `undefined` being none. Cells that looked alike share what comes of it: a column may have a million. */
export function patchedLook(patch: StylePatch): (style: Style | undefined) => Style | undefined {
  const known = new Map<Style | undefined, Style | undefined>();
  return (style) => {
    if (known.has(style)) return known.get(style);
    const look = patched(style, patch);
    const kept = Object.keys(look).length > 0 ? look : undefined;
    known.set(style, kept);
    return kept;
  };
}
