import { HEAD_TOP } from "../sheet/SheetDraft";
import { rowPrints } from "../spec/comparisonTag";
import type { SheetState } from "./SheetState";

/** How far our block reaches by now. Rows: head and lines, then a blank row and the notes. */
export interface StandingBlock {
  top: number;
  tail: number;
  columns: number;
  /** Whether rows or columns were put into it or taken out. */
  moved: boolean;
}

/**
 * Where the block that we wrote ends by now. A person may have inserted or deleted rows and columns in it: then its last row,
 * known by its fingerprint, and the head of its last column stand elsewhere.
 */
export function standingBlock({ tag, cells }: SheetState): StandingBlock {
  const tail = tag.rows.length - tag.first - tag.lines;
  const columns = lastColumn(tag.heads, cells, tag) + 1;
  const more = movedBy(tag.rows, cells, tag.columns);
  const top = Math.max(tag.first + 1, tag.first + tag.lines + more);
  return { top, tail, columns, moved: top !== tag.first + tag.lines || columns !== tag.columns };
}

/**
 * By how many rows the end of the block has moved: told by the last written row that is found again. Rows of formulas are not,
 * once rows were put in above them; notes are. 0 where none is found.
 */
function movedBy(rows: readonly string[], cells: SheetState["cells"], columns: number): number {
  const [blank] = rowPrints([new Array<null>(columns).fill(null)]);
  const prints = rowPrints(cells.map((row) => padded(row, columns)));
  for (let place = rows.length - 1; place >= 0; place--) {
    const wanted = rows[place]!;
    if (wanted === blank) continue;
    if (prints[place] === wanted) return 0;
    const found = prints.lastIndexOf(wanted);
    if (found >= 0) return found - place;
  }
  return 0;
}

/** The column under whose heads the last of ours stands. */
function lastColumn(
  heads: readonly string[],
  cells: SheetState["cells"],
  tag: { first: number; columns: number },
): number {
  const wanted = heads.at(-1)?.split("\u0001").at(-1);
  const width = cells[0]?.length ?? 0;
  const own = tag.columns - 1;
  if (!wanted || innermost(cells, own, tag.first) === wanted) return own;
  for (let column = width - 1; column > 0; column--) {
    if (innermost(cells, column, tag.first) === wanted) return column;
  }
  return own;
}

function innermost(cells: SheetState["cells"], column: number, first: number): unknown {
  for (let row = first - 1; row >= HEAD_TOP; row--) {
    const cell = cells[row]?.[column];
    if (cell !== undefined && cell !== "") return cell;
  }
  return "";
}

/** The first cells of a row, filled up with nothing. */
export function padded<Cell>(row: readonly Cell[], columns: number): (Cell | "")[] {
  return Array.from({ length: columns }, (_, column) => row[column] ?? "");
}
