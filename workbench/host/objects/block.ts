import { MAX_COLUMNS, MAX_ROWS, intersect, type Rect } from "../../model/address";
import type { Cell, Input, Sheet } from "../../model/Sheet";
import { NO_STYLE, type Style } from "../../model/style";
import { CellError, type CellValue } from "../../model/values";
import { coerce } from "../coercion";
import { HostError, invalidArgument } from "../HostError";
import { checkedNumberFormat } from "../text";
import { cutRules } from "./copyRules";
import { checkAllowed, checkUnlocked } from "./locks";

/** Reading and writing of rectangular blocks of cells, as the properties of Range need it. */

export function rowsOf(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnsOf(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function cellsOf(rect: Rect): number {
  return rowsOf(rect) * columnsOf(rect);
}

/** Whole rows or whole columns: Excel gives null for the cells of such a range, and does not let them be set. */
export function isUnbounded(rect: Rect): boolean {
  return rowsOf(rect) === MAX_ROWS || columnsOf(rect) === MAX_COLUMNS;
}

/** Every cell of a sheet. */
export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

const MOST_CELLS = 2_000_000;

/** One value per cell, row by row; null for whole rows and columns. */
export function readBlock<T>(sheet: Sheet, rect: Rect, read: (cell: Cell | undefined) => T): T[][] | null {
  if (isUnbounded(rect)) return null;
  if (cellsOf(rect) > MOST_CELLS) {
    throw new HostError("ResponsePayloadSizeLimitExceeded", "The range is too large to be read at once.");
  }
  const lines: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: T[] = [];
    for (let column = rect.left; column <= rect.right; column++) line.push(read(sheet.seen(row, column)));
    lines.push(line);
  }
  return lines;
}

/** The value of a cell as Range.values gives it. */
export function wireValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return CellError.is(value) ? value.code : value;
}

/** Lays a written value over a block: a two-dimensional array of the right size, or one value for all cells. */
export function asBlock(given: unknown, rect: Rect, what: string): (row: number, column: number) => unknown {
  if (isUnbounded(rect)) {
    throw invalidArgument(`${what} cannot be set on whole rows or columns; name the cells.`);
  }
  if (!Array.isArray(given)) return () => given;
  const [rows, columns] = [rowsOf(rect), columnsOf(rect)];
  const lines = given as unknown[];
  const wrong = lines.find((line) => !Array.isArray(line) || line.length !== columns);
  if (lines.length !== rows || wrong !== undefined) {
    const width = Array.isArray(lines[0]) ? lines[0].length : "no";
    throw new HostError(
      "InvalidArgument",
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ` +
        `${what} has ${lines.length} rows of ${width} columns, the range has ${rows} rows and ${columns} columns.`,
    );
  }
  return (row, column) => (lines[row] as unknown[])[column];
}

/** One format in an array of its own is for all cells, as Microsoft's samples write it. */
function single(given: unknown): unknown {
  const only = Array.isArray(given) && given.length === 1 ? (given as unknown[])[0] : undefined;
  return Array.isArray(only) && only.length === 1 ? (only as unknown[])[0] : given;
}

/** Writes values or formulas with Excel's reading of texts. */
export function writeBlock(sheet: Sheet, rect: Rect, given: unknown, what: string, locale: string): void {
  const at = asBlock(given, rect, what);
  const formats: (Style | undefined)[][] = [];
  const inputs: (Input | undefined)[][] = [];
  let formatted = false;
  for (let r = 0; r < rowsOf(rect); r++) {
    const line: (Input | undefined)[] = [];
    const styles: (Style | undefined)[] = [];
    for (let c = 0; c < columnsOf(rect); c++) {
      const format = sheet.seen(rect.top + r, rect.left + c)?.style?.numberFormat ?? "General";
      const coerced = coerce(at(r, c), format, locale);
      line.push(coerced?.input);
      styles.push(coerced?.numberFormat === undefined ? undefined : { numberFormat: coerced.numberFormat });
      formatted ||= coerced?.numberFormat !== undefined;
    }
    inputs.push(line);
    formats.push(styles);
  }
  checkUnlocked(sheet, rect);
  guardSpills(sheet, rect, inputs);
  sheet.setInputs(rect.top, rect.left, inputs);
  if (formatted) sheet.setStyles(rect.top, rect.left, formats);
}

/** A cell inside a spilled array cannot be cleared: only its first cell can. */
function guardSpills(sheet: Sheet, rect: Rect, inputs: (Input | undefined)[][]): void {
  inputs.forEach((line, r) =>
    line.forEach((input, c) => {
      if (!input || !("value" in input) || input.value !== null) return;
      if (sheet.cell(rect.top + r, rect.left + c)?.spillParent) line[c] = undefined;
    }),
  );
}

/** Writes number formats; null leaves a cell as it is. */
export function writeNumberFormats(sheet: Sheet, rect: Rect, given: unknown): void {
  const formats = single(given);
  const at = asBlock(formats, rect, "numberFormat");
  checkAllowed(sheet, "allowFormatCells");
  const patchOf = numberFormatPatches();
  if (!Array.isArray(formats)) {
    const patch = patchOf(formats);
    if (patch) sheet.setStyle(rect, patch);
    return;
  }
  const patches = Array.from({ length: rowsOf(rect) }, (_, r) =>
    Array.from({ length: columnsOf(rect) }, (_, c) => patchOf(at(r, c))),
  );
  sheet.setStyles(rect.top, rect.left, patches);
}

/** What a given number format changes, each format checked once; none where the cell stays as it is. */
function numberFormatPatches(): (format: unknown) => Style | undefined {
  const known = new Map<unknown, Style>();
  return (format) => {
    if (format === null || format === undefined) return undefined;
    let patch = known.get(format);
    if (!patch) {
      const checked = checkedNumberFormat(format);
      known.set(format, (patch = { numberFormat: checked === "General" ? undefined : checked }));
    }
    return patch;
  };
}

/** Empties the contents of a block, whole rows and columns too. */
export function clearContents(sheet: Sheet, rect: Rect): void {
  checkUnlocked(sheet, rect);
  const used = sheet.usedRect();
  const part = used && intersect(used, rect);
  if (!part) return;
  const nothing: Input = { value: null };
  const line = () => Array.from({ length: columnsOf(part) }, (): Input | undefined => nothing);
  const inputs = Array.from({ length: rowsOf(part) }, line);
  guardSpills(sheet, part, inputs);
  sheet.setInputs(part.top, part.left, inputs);
}

/** Gives every cell of a block Excel's default look. */
export function clearStyles(sheet: Sheet, rect: Rect): void {
  sheet.setStyle(rect, NO_STYLE);
}

/** Takes the formats, merges and conditional formats of a block away. */
export function clearFormats(sheet: Sheet, rect: Rect): void {
  const used = sheet.usedRect();
  const part = isUnbounded(rect) || sheet.lines.any ? rect : used && intersect(used, rect);
  checkAllowed(sheet, "allowFormatCells");
  if (part) clearStyles(sheet, part);
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, rect));
  cutRules(sheet, rect);
  sheet.layoutChanged();
}
