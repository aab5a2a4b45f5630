import type { Rect } from "./address";
import type { Table } from "./Workbook";

/** The parts of a table a reference may name. */
export type TableItem = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

/** What stands in the brackets after a table's name: Sales[[#Headers],[East]:[West]] has one item and two columns. */
export interface TableReference {
  items: TableItem[];
  /** The first column, and the last where there are several; left out: all columns. */
  columns?: [first: string, last: string];
}

const ITEMS: readonly TableItem[] = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];
/** Characters that an apostrophe protects within a column's name. */
const SPECIAL = /[[\]#'@]/g;

/** Reads a part in brackets, [Sales] or [[#This Row],[Sales]] or [@Sales]; `undefined` where it is none. */
export function parseTableReference(bracket: string): TableReference | undefined {
  if (!bracket.startsWith("[") || !bracket.endsWith("]")) return undefined;
  const inner = bracket.slice(1, -1).trim();
  if (inner === "") return { items: [] };
  if (inner.startsWith("@")) {
    const rest = inner.slice(1).trim();
    const columns = rest === "" ? undefined : rest.startsWith("[") ? columnsOf(rest) : alone(rest);
    if (rest !== "" && !columns) return undefined;
    return { items: ["#This Row"], ...(columns && { columns }) };
  }
  if (inner.startsWith("#")) {
    const item = itemOf(inner);
    return item && { items: [item] };
  }
  return inner.startsWith("[") ? list(inner) : withColumns(alone(inner));
}

/** The reference as text after the table's name, in the form a file holds: [[#This Row],[Sales]]. */
export function storedTableReference({ items, columns }: TableReference): string {
  const [first, last] = columns ?? [];
  const names =
    first === undefined ? [] : [first === last ? inBrackets(first) : `${inBrackets(first)}:${inBrackets(last!)}`];
  const parts = [...items.map((item) => `[${item}]`), ...names];
  if (parts.length === 0) return "[]";
  if (parts.length > 1 || (first !== last && first !== undefined)) return `[${parts.join(",")}]`;
  return parts[0]!;
}

/** The reference as text after the table's name, in the form a person reads: [@Sales]. */
export function shownTableReference(reference: TableReference): string {
  const { items, columns } = reference;
  if (items.length !== 1 || items[0] !== "#This Row") return storedTableReference(reference);
  if (!columns) return "[@]";
  const [first, last] = columns;
  if (first !== last) return `[@${inBrackets(first)}:${inBrackets(last)}]`;
  return /^[\p{L}\p{N}_]+$/u.test(first) ? `[@${first}]` : `[@${inBrackets(first)}]`;
}

/** The heads of a table, which are the names of its columns. */
export function headsOf({ sheet, rect }: Table): string[] {
  return Array.from({ length: rect.right - rect.left + 1 }, (_, index) => {
    const value = sheet.cell(rect.top, rect.left + index)?.value ?? null;
    return value === null ? "" : String(value);
  });
}

/**
 * The block a reference stands for; "#REF!" where the table has no such column or part, "#VALUE!" where this row is
 * asked for beside no row of the table. `row` is that of the formula, `undefined` on another sheet than the table's.
 */
export function tableRect(table: Table, { items, columns }: TableReference, row?: number): Rect | "#REF!" | "#VALUE!" {
  const { rect, showTotals } = table;
  const last = showTotals ? rect.bottom - 1 : rect.bottom;
  const bands: [number, number][] = [];
  for (const item of items.length > 0 ? items : (["#Data"] as const)) {
    if (item === "#All") bands.push([rect.top, rect.bottom]);
    else if (item === "#Headers") bands.push([rect.top, rect.top]);
    else if (item === "#Data") bands.push([rect.top + 1, last]);
    else if (item === "#Totals") {
      if (!showTotals) return "#REF!";
      bands.push([rect.bottom, rect.bottom]);
    } else {
      if (row === undefined || row <= rect.top || row > last) return "#VALUE!";
      bands.push([row, row]);
    }
  }
  bands.sort((a, b) => a[0] - b[0]);
  if (bands.some(([top], index) => index > 0 && top > bands[index - 1]![1] + 1)) return "#REF!";
  const heads = headsOf(table).map((head) => head.toLowerCase());
  const ends = columns?.map((name) => heads.indexOf(name.toLowerCase())) ?? [0, heads.length - 1];
  if (ends.includes(-1)) return "#REF!";
  return {
    top: bands[0]![0],
    bottom: Math.max(...bands.map(([, bottom]) => bottom)),
    left: rect.left + Math.min(...ends),
    right: rect.left + Math.max(...ends),
  };
}

/** How a column stands in square brackets: an apostrophe goes before the signs that mean something there. */
export function escapedColumn(column: string): string {
  return column.replace(SPECIAL, (letter) => `'${letter}`);
}

function inBrackets(column: string): string {
  return `[${escapedColumn(column)}]`;
}

function plain(text: string): string {
  return text.replace(/'(.)/gs, "$1");
}

function itemOf(text: string): TableItem | undefined {
  const words = text.replace(/\s+/g, " ").trim().toLowerCase();
  return ITEMS.find((item) => item.toLowerCase() === words);
}

/** A column's name without brackets of its own. */
function alone(text: string): [string, string] | undefined {
  if (/(?<!')(?:'')*[[\]]/.test(text)) return undefined;
  return [plain(text), plain(text)];
}

function withColumns(columns: [string, string] | undefined): TableReference | undefined {
  return columns && { items: [], columns };
}

/** [East] or [East]:[West] */
function columnsOf(text: string): [string, string] | undefined {
  const match = /^\[((?:'.|[^'[\]])*)\](?:\s*:\s*\[((?:'.|[^'[\]])*)\])?$/s.exec(text);
  if (!match) return undefined;
  return [plain(match[1]!), plain(match[2] ?? match[1]!)];
}

/** [#Headers],[#Data],[East]:[West] */
function list(text: string): TableReference | undefined {
  const items: TableItem[] = [];
  let columns: [string, string] | undefined;
  for (const part of text.match(/(?:\[(?:'.|[^'[\]])*\]|[^,[\]])+/gs) ?? []) {
    const each = part.trim();
    const item = /^\[\s*#/.test(each) ? itemOf(each.slice(1, -1)) : undefined;
    if (item) items.push(item);
    else if (columns || !(columns = columnsOf(each))) return undefined;
  }
  return { items, ...(columns && { columns }) };
}
