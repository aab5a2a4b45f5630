import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { cellAddress, MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import type { Style } from "../../model/style";
import { lineOriginals } from "./lineLooksIn";
import { insertInSheet } from "./sheetXml";
import { styleOut } from "./styleOut";
import { pointsToCharacters } from "./units";

const ROW = /<row\b([^>]*?)(?:\/>|>[\s\S]*?<\/row>)/g;

/**
 * The library has no words for the looks of whole rows and columns: it is lent a row of cells with these looks, from
 * which `withLineLooks` takes their numbers before it takes the row out again. `undefined` where there are none.
 */
export function lentRow(sheet: Sheet, rowDefs: WriteSheet["rowDefs"]): { row: number; looks: CellStyle[] } | undefined {
  if (!sheet.lines.any) return undefined;
  const used = new Set([...[...sheet.cells()].map(({ row }) => row), ...(rowDefs?.keys() ?? [])]);
  const below = (sheet.usedRect()?.bottom ?? -1) + 1;
  let row = below < MAX_ROWS ? below : 0;
  while (used.has(row)) row = (row + 1) % MAX_ROWS;
  return { row, looks: distinct(sheet).map(({ look }) => look) };
}

/** The sheet as the library wrote it, with the looks of its rows and columns. */
export function withLineLooks(xml: string, sheet: Sheet): string {
  if (!sheet.lines.any) return xml;
  const rows = new Map<number, string>();
  for (const [whole, attributes] of xml.matchAll(ROW)) rows.set(Number(/\sr="(\d+)"/.exec(attributes!)?.[1]), whole);
  const looks = distinct(sheet);
  const lent = [...rows].find(([, row]) => row.includes(`<v>${MARK}</v>`));
  if (!lent) throw new Error("The row with the looks of whole rows and columns is missing from the sheet.");
  const numbers = [...lent[1].matchAll(/<c\b[^>]*>/g)].map(([cell]) => Number(/\ss="(\d+)"/.exec(cell)?.[1] ?? 0));
  const numberOf = new Map(
    looks.flatMap(({ keys }, at) => keys.map((key): [string, number] => [key, numbers[at] ?? 0])),
  );
  rows.delete(lent[0]);
  for (const at of sheet.lines.rows.keys()) {
    const look = ` s="${numberOf.get(`rows ${at}`)}" customFormat="1"`;
    const row = rows.get(at + 1);
    rows.set(at + 1, row ? row.replace(/^<row\b[^>]*?(?=\/?>)/, (head) => head + look) : `<row r="${at + 1}"${look}/>`);
  }
  const data = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  const end = sheet.usedRect();
  const out = xml
    .replace(/<sheetData>[\s\S]*<\/sheetData>/, () => `<sheetData>${data.join("")}</sheetData>`)
    .replace(/<dimension ref="[^"]*"/, `<dimension ref="A1${end ? `:${cellAddress(end.bottom, end.right)}` : ""}"`);
  return withColumns(out, sheet, (at) => numberOf.get(`columns ${at}`)!);
}

/** What stands in the cells of the lent row: a number nobody has in a table. */
export const MARK = 7_340_127.015625;

/** Columns one by one with their looks, neighbours that are the same put together again. */
function withColumns(xml: string, sheet: Sheet, numberOf: (column: number) => number): string {
  const columns = columnsOf(sheet);
  if (columns.size === 0) return xml;
  const usual = pointsToCharacters(sheet.usualWidth, sheet.normalFont);
  const known = new Map<number, string>();
  for (const [, min, max, rest] of xml.matchAll(/<col min="(\d+)" max="(\d+)"([^>]*)\/>/g)) {
    for (let at = Number(min); at <= Number(max); at++) known.set(at, rest!);
  }
  for (const column of columns.keys()) {
    const words = known.get(column + 1) ?? "";
    const width = words.includes("width=") ? "" : ` width="${usual}"`;
    known.set(column + 1, `${width}${words} style="${numberOf(column)}"`);
  }
  const runs: { first: number; last: number; words: string }[] = [];
  for (const [at, words] of [...known].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === at - 1 && run.words === words) run.last = at;
    else runs.push({ first: at, last: at, words });
  }
  const cols = runs.map(({ first, last, words }) => `<col min="${first}" max="${last}"${words}/>`).join("");
  const without = xml.replace(/<cols>[\s\S]*?<\/cols>/, "");
  return insertInSheet(without, "cols", `<cols>${cols}</cols>`);
}

/** A file has the look of a whole sheet with each of its columns. */
function columnsOf({ lines }: Sheet): ReadonlyMap<number, Style> {
  if (!lines.sheet) return lines.columns;
  const all = Array.from({ length: MAX_COLUMNS }, (_, at): [number, Style] => [
    at,
    lines.columns.get(at) ?? lines.sheet!,
  ]);
  return new Map(all);
}

/** Each look once, with the lines that have it. */
function distinct(sheet: Sheet): { look: CellStyle; keys: string[] }[] {
  const found = new Map<string, { look: CellStyle; keys: string[] }>();
  for (const axis of ["rows", "columns"] as const) {
    for (const [at, style] of axis === "rows" ? sheet.lines.rows : columnsOf(sheet)) {
      const look = lineOriginals.get(style) ?? styleOut(style, sheet.normalFont) ?? {};
      const key = JSON.stringify(look);
      const known = found.get(key) ?? { look, keys: [] };
      known.keys.push(`${axis} ${at}`);
      found.set(key, known);
    }
  }
  return [...found.values()];
}
