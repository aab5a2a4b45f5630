import { functionTexts, type Cells } from "./readers";

/** A whole column or row of a sheet. */
const WHOLE_COLUMN = 1_048_576;
const WHOLE_ROW = 16_384;

export function wrongArgument(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

export function isAlone(cells: Cells): boolean {
  return cells.length === 1 && cells[0]!.length === 1;
}

export function sameShape(one: Cells, other: Cells): boolean {
  return one.length === other.length && one[0]!.length === other[0]!.length;
}

/** Whether two ranges hold the same cell by cell, as one range given twice does; errors and blanks are alike. */
export function sameCells(one: Cells, other: Cells): boolean {
  const isSame = (cell: unknown, beside: unknown) =>
    cell === beside || (typeof cell === "object" && typeof beside === "object");
  return (
    sameShape(one, other) && one.every((line, row) => line.every((cell, column) => isSame(cell, other[row]![column])))
  );
}

/**
 * The arguments in one shape: that of the first argument of more than one cell. A single cell stands for every cell
 * of it; any other shape is refused, with both named. Whole columns and rows are cut to what is used in any of them.
 */
export function inOneShape(args: Cells[]): Cells[] {
  const used = clampWhole(args);
  const pattern = used.find((cells) => !isAlone(cells)) ?? used[0]!;
  return used.map((cells) => stretch(cells, pattern));
}

/** A single cell stretched to the pattern; cells of the pattern's shape stay as they are. */
export function stretch(cells: Cells, pattern: Cells): Cells {
  if (sameShape(cells, pattern)) return cells;
  if (!isAlone(cells)) throw wrongArgument(functionTexts().shapes(shapeOf(pattern), shapeOf(cells)));
  return pattern.map((line) => line.map(() => cells[0]![0]));
}

/** Refuses ranges that must lie side by side, cell for cell, and differ in shape. */
export function mustMatch(first: Cells, ...others: Cells[]): void {
  const other = others.find((cells) => !sameShape(cells, first));
  if (other) throw wrongArgument(functionTexts().shapes(shapeOf(first), shapeOf(other)));
}

/**
 * The cells of a table that each cell of `results` speaks of: one result stands for the whole table, a row of results
 * for its columns, a column of results for its rows. Any other shape is refused, with both named.
 */
export function cellsReducedTo(results: Cells, table: Cells): (row: number, column: number) => Cells[number] {
  if (isAlone(results)) return () => table.flat();
  if (results[0]!.length === 1 && results.length === table.length) return (row) => table[row]!;
  if (results.length === 1 && results[0]!.length === table[0]!.length)
    return (_, column) => table.map((line) => line[column]);
  throw wrongArgument(functionTexts().shapes(shapeOf(table), shapeOf(results)));
}

/**
 * The shape of what a table gives along a line of weights: a row of weights gives an answer for each row, a column one
 * for each column. Any other shape is refused, with both named.
 */
export function answersAlong(weights: Cells, table: Cells): Cells {
  if (weights.length === 1 && weights[0]!.length === table[0]!.length) return table.map(() => [null]);
  if (weights[0]!.length === 1 && weights.length === table.length) return [table[0]!.map(() => null)];
  throw wrongArgument(functionTexts().shapes(shapeOf(table), shapeOf(weights)));
}

/** Cuts references to whole columns or rows to the last row or column that any of them uses. */
export function clampWhole(args: Cells[]): Cells[] {
  const isTall = (cells: Cells) => cells.length >= WHOLE_COLUMN;
  const isWide = (cells: Cells) => cells[0]!.length >= WHOLE_ROW;
  if (!args.some((cells) => isTall(cells) || isWide(cells))) return args;
  const rows = Math.max(1, ...args.filter(isTall).map(usedRows));
  const columns = Math.max(1, ...args.filter(isWide).map(usedColumns));
  return args.map((cells) => {
    const tall = isTall(cells) ? cells.slice(0, rows) : cells;
    return isWide(cells) ? tall.map((line) => line.slice(0, columns)) : tall;
  });
}

const isUsed = (cell: unknown) => cell !== null && cell !== undefined && cell !== "";

function usedRows(cells: Cells): number {
  return cells.findLastIndex((line) => line.some(isUsed)) + 1;
}

function usedColumns(cells: Cells): number {
  return cells.reduce((most, line) => Math.max(most, line.findLastIndex(isUsed) + 1), 0);
}

function shapeOf(cells: Cells): string {
  return `${cells.length}×${cells[0]!.length}`;
}
