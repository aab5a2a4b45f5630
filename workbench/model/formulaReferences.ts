import { MAX_COLUMNS, MAX_ROWS, columnName, columnNumber, type Rect } from "./address";
import { joined, tokenize, isFunction, type Token } from "./tokens";

/** One end of a reference: column, row, or both; `undefined` where the reference is of whole rows or columns. */
export interface End {
  column?: { at: number; fixed: boolean };
  row?: { at: number; fixed: boolean };
}

/** A reference to cells as it stands in a formula. */
export interface Reference {
  /** The sheet it names; `undefined` where it names none. */
  sheet?: string;
  /** One end for a cell, two for a block. */
  ends: End[];
}

const END = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/i;

/**
 * The formula with each of its references to cells changed: to another reference or text, to nothing (#REF!), or left
 * as it is where the same object is given back. References to other workbooks and through several sheets stay as they are.
 */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | string | undefined,
): string {
  const start = formula.startsWith("=") ? "=" : "";
  const tokens = tokenize(formula.slice(start.length));
  const out: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const found = referenceAt(tokens, index);
    if (!found) {
      out.push(tokens[index]!);
      continue;
    }
    const changed = found.reference && change(found.reference);
    const stays = changed === found.reference;
    const text = stays ? joined(tokens.slice(index, found.next)) : textOf(changed);
    out.push({ kind: "other", text });
    index = found.next - 1;
  }
  return start + joined(out);
}

function textOf(changed: Reference | string | undefined): string {
  if (changed === undefined) return "#REF!";
  return typeof changed === "string" ? changed : written(changed);
}

/** The block a reference covers. */
export function rectOf({ ends }: Reference): Rect {
  const rows = ends.map((end) => end.row?.at);
  const columns = ends.map((end) => end.column?.at);
  return {
    top: Math.min(...rows.map((row) => row ?? 0)),
    bottom: Math.max(...rows.map((row) => row ?? MAX_ROWS - 1)),
    left: Math.min(...columns.map((column) => column ?? 0)),
    right: Math.max(...columns.map((column) => column ?? MAX_COLUMNS - 1)),
  };
}

/** The reference over another block, its dollars kept. */
export function withRect(reference: Reference, rect: Rect): Reference {
  const [first, last] = reference.ends;
  const corner = (end: End, row: number, column: number): End => ({
    ...(end.row && { row: { ...end.row, at: row } }),
    ...(end.column && { column: { ...end.column, at: column } }),
  });
  const ends = [corner(first!, rect.top, rect.left)];
  if (last) ends.push(corner(last, rect.bottom, rect.right));
  return { ...reference, ends };
}

/**
 * The formula moved by so many rows and columns, as copying moves it: what has a dollar stays.
 * What would fall off the sheet is #REF!, or comes in again at its other side where `around` is set, as in rules.
 */
export function moveFormula(formula: string, rows: number, columns: number, around = false): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (part: { at: number; fixed: boolean }, by: number, room: number) => {
    const at = part.fixed ? part.at : part.at + by;
    return { ...part, at: around ? (at + room) % room : at };
  };
  return mapReferences(formula, (reference) => {
    const ends = reference.ends.map((end) => ({
      ...(end.row && { row: moved(end.row, rows, MAX_ROWS) }),
      ...(end.column && { column: moved(end.column, columns, MAX_COLUMNS) }),
    }));
    const off = ends.some(({ row, column }) => isOff(row?.at, MAX_ROWS) || isOff(column?.at, MAX_COLUMNS));
    return off ? undefined : { ...reference, ends };
  });
}

function isOff(at: number | undefined, room: number): boolean {
  return at !== undefined && (at < 0 || at >= room);
}

/** The reference as text; its sheet is left to the caller, who keeps it as it was written. */
function written({ ends }: Reference): string {
  return ends
    .map(({ row, column }) => {
      const letters = column ? (column.fixed ? "$" : "") + columnName(column.at) : "";
      return letters + (row ? (row.fixed ? "$" : "") + (row.at + 1) : "");
    })
    .join(":");
}

/**
 * The reference that begins at this token, its sheet not counted: that comes before and stays. Without a `reference`
 * it is one that must stay: of another workbook, of several sheets, or of a sheet that is gone.
 */
function referenceAt(tokens: Token[], index: number): { reference?: Reference; next: number } | undefined {
  const token = tokens[index]!;
  if (isFunction(tokens, index) || tokens[index + 1]?.text === "!") return undefined;
  const first = endOf(token);
  if (!first) return undefined;
  const second = tokens[index + 1]?.text === ":" ? tokens[index + 2] : undefined;
  const last = second && !isFunction(tokens, index + 2) && tokens[index + 3]?.text !== "!" ? endOf(second) : undefined;
  const isBlock = last && Boolean(last.row) === Boolean(first.row) && Boolean(last.column) === Boolean(first.column);
  if (!isBlock && (!first.row || !first.column)) return undefined;
  const next = index + (isBlock ? 3 : 1);
  const sheet = sheetBefore(tokens, index);
  if (sheet === false) return { next };
  return { reference: { ...(sheet !== undefined && { sheet }), ends: isBlock ? [first, last] : [first] }, next };
}

function endOf(token: Token): End | undefined {
  const match = END.exec(token.text);
  if (!match || (token.kind !== "name" && token.kind !== "number") || (!match[2] && !match[4])) return undefined;
  const [, dollar1 = "", letters, dollar2 = "", digits] = match;
  const column = letters ? { at: columnNumber(letters), fixed: dollar1 === "$" } : undefined;
  const row = digits ? { at: Number(digits) - 1, fixed: (letters ? dollar2 : dollar1 || dollar2) === "$" } : undefined;
  if (isOff(column?.at, MAX_COLUMNS) || isOff(row?.at, MAX_ROWS)) return undefined;
  return { ...(row && { row }), ...(column && { column }) };
}

/** The sheet named before the token; false where it is gone, of another workbook, or several sheets. */
function sheetBefore(tokens: Token[], index: number): string | undefined | false {
  if (tokens[index - 1]?.kind === "error") return false;
  if (tokens[index - 1]?.text !== "!") return undefined;
  const name = tokens[index - 2];
  if (name?.kind !== "quoted" && name?.kind !== "name") return false;
  const text = name.kind === "quoted" ? name.text.slice(1, -1).replaceAll("''", "'") : name.text;
  const before = tokens[index - 3];
  return text.includes("[") || text.includes(":") || before?.kind === "bracket" || before?.text === ":" ? false : text;
}
