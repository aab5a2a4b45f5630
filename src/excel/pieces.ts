import type { DataCell } from "../core/data/writeRows";

/** Bytes of one request: Excel on the web takes 5 MB, and a request grows on its way. */
export const MOST_REQUEST_BYTES = 2_500_000;
/** Upper bounds in UTF-8 as JSON: a number with its comma, a text's marks, a character of a text. */
const NUMBER_BYTES = 20;
const TEXT_BYTES = 4;
const LETTER_BYTES = 3;

/** A block of cells that fits into one request; `null` leaves a cell as it is. */
export interface Piece {
  /** Place of its first row among all rows, and of its first column. */
  row: number;
  column: number;
  cells: (DataCell | null)[][];
}

/**
 * Cuts rows into pieces that fit into one request each. Columns without anything in any row are left out: they need not be
 * sent, and a blank that is not written stays a blank.
 */
export function* pieces(rows: readonly (readonly (DataCell | null)[])[], offset = 0): Generator<Piece[]> {
  const runs = filledRuns(rows);
  let first = 0;
  while (first < rows.length) {
    let bytes = 0;
    let next = first;
    while (next < rows.length) {
      const more = runs.reduce((sum, run) => sum + bytesOf(rows[next]!, run), 0);
      if (next > first && bytes + more > MOST_REQUEST_BYTES) break;
      bytes += more;
      next++;
    }
    const part = rows.slice(first, next);
    yield runs.map(({ left, right }) => ({
      row: offset + first,
      column: left,
      cells: part.map((row) => row.slice(left, right + 1)),
    }));
    first = next;
  }
}

interface Run {
  left: number;
  right: number;
}

/** Columns side by side in which some row holds something. */
export function filledRuns(rows: readonly (readonly (DataCell | null)[])[]): Run[] {
  const filled: boolean[] = [];
  for (const row of rows) row.forEach((cell, column) => (filled[column] ||= cell !== null && cell !== ""));
  const runs: Run[] = [];
  for (let column = 0; column < filled.length; column++) {
    if (!filled[column]) continue;
    const last = runs.at(-1);
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

function bytesOf(row: readonly (DataCell | null)[], { left, right }: Run): number {
  let bytes = 2;
  for (let column = left; column <= right; column++) {
    const cell = row[column];
    bytes += typeof cell === "string" ? TEXT_BYTES + LETTER_BYTES * cell.length : NUMBER_BYTES;
  }
  return bytes;
}

const MOST_IN_GROUP = 500;

/** Single cells as pieces: those below each other in one column are one; a group of them fits into one request. */
export function* cellPieces(cells: readonly { row: number; column: number; value: DataCell }[]): Generator<Piece[]> {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  let group: Piece[] = [];
  let bytes = 0;
  for (const { row, column, value } of sorted) {
    bytes += bytesOf([value], { left: 0, right: 0 });
    const last = group.at(-1);
    if (group.length === MOST_IN_GROUP || bytes > MOST_REQUEST_BYTES) {
      yield group;
      group = [];
      bytes = 0;
    }
    if (group.length > 0 && last && last.column === column && last.row + last.cells.length === row)
      last.cells.push([value]);
    else group.push({ row, column, cells: [[value]] });
  }
  if (group.length > 0) yield group;
}
