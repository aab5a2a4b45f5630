/** A block of cells by zero-based numbers; both corners belong to it. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, AA → 26. */
export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** A1:B2, A1 for one cell, 3:4 for whole rows, A:B for whole columns. */
export function rectAddress(rect: Rect): string {
  if (rect.left === 0 && rect.right === MAX_COLUMNS - 1) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (rect.top === 0 && rect.bottom === MAX_ROWS - 1) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  const first = cellAddress(rect.top, rect.left);
  const last = cellAddress(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads A1, $A$1:B2, A:B, 3:4; `undefined` where the text is no address within Excel's grid. */
export function parseRect(text: string): Rect | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text.trim());
  if (!match) return undefined;
  const [
    ,
    column1,
    row1,
    column2 = text.includes(":") ? undefined : column1,
    row2 = text.includes(":") ? undefined : row1,
  ] = match;
  const shapeOf = (column?: string, row?: string) => `${column ? "c" : ""}${row ? "r" : ""}`;
  const shape = shapeOf(column1, row1);
  if (shape === "" || shape !== shapeOf(column2, row2) || (shape !== "cr" && !text.includes(":"))) return undefined;
  const columns = column1 && column2 ? [columnNumber(column1), columnNumber(column2)] : [0, MAX_COLUMNS - 1];
  const rows = row1 && row2 ? [Number(row1) - 1, Number(row2) - 1] : [0, MAX_ROWS - 1];
  const rect = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return rect.top < 0 || rect.bottom >= MAX_ROWS || rect.right >= MAX_COLUMNS ? undefined : rect;
}

/** Splits 'It''s'!A1 into the sheet's name and the rest. */
export function splitSheet(text: string): { sheet?: string; local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return { local: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], local: match[3] ?? "" };
}

/** The sheet's name as a formula needs it: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(name) && !parseRect(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top > rect.bottom || rect.left > rect.right ? undefined : rect;
}

export function bound(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
