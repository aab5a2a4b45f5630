import { readXlsx as readFile, type CellStyle } from "hucre/xlsx";
import { MAX_COLUMNS } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import type { Style } from "../../model/style";
import { Archive } from "../zip";
import type { Package } from "./Package";
import { styleIn, type StyleContext } from "./styleIn";

const ROW = /<row\b([^>]*)>/g;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The looks of whole rows and columns as a file gave them: one nobody has changed is written again as it was. */
export const lineOriginals = new WeakMap<Style, CellStyle>();

/** The numbers of the looks that a sheet gives whole rows and columns. */
interface Numbers {
  rows: Map<number, number>;
  columns: Map<number, number>;
}

export type LineLooksIn = (sheet: Sheet, path: string, context: StyleContext) => void;

/**
 * Reads the looks of whole rows and columns, which the library does not give. It does give those of cells: so it is
 * lent a copy of the file in which one sheet has a cell of each look that is wanted.
 */
export async function lineLooksIn(bytes: Uint8Array, file: Package): Promise<LineLooksIn> {
  const paths = file.paths.filter((each) => /^xl\/worksheets\/[^/]+\.xml$/.test(each));
  const numbers = new Map(paths.map((path) => [path, numbersOf(file.text(path)!)]));
  const wanted = [...new Set([...numbers.values()].flatMap((n) => [...n.rows.values(), ...n.columns.values()]))];
  const looks = wanted.length === 0 ? new Map<number, CellStyle>() : await looksOf(bytes, paths, wanted);
  const styles = new Map<number, Style>();
  return (sheet, path, context) => {
    for (const axis of ["rows", "columns"] as const) {
      for (const [at, number] of numbers.get(path)?.[axis] ?? []) {
        const look = looks.get(number);
        if (!look) continue;
        if (!styles.has(number)) styles.set(number, styleIn(look, context) ?? {});
        const style = styles.get(number)!;
        lineOriginals.set(style, look);
        sheet.lines[axis].set(at, style);
      }
    }
    gather(sheet);
  };
}

/** Where all columns have looks, the one most of them have is the sheet's. */
function gather({ lines }: Sheet): void {
  if (lines.columns.size < MAX_COLUMNS) return;
  const counts = new Map<Style, number>();
  for (const style of lines.columns.values()) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [usual] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  lines.sheet = usual;
  for (const [at, style] of lines.columns) if (style === usual) lines.columns.delete(at);
}

async function looksOf(bytes: Uint8Array, paths: string[], wanted: number[]): Promise<Map<number, CellStyle>> {
  const cells = wanted.map((number, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${number}"/></row>`);
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${cells.join("")}</sheetData></worksheet>`;
  const archive = await Archive.open(bytes);
  for (const path of paths) archive.set(path, sheet);
  const book = await readFile(await archive.bytes(), { readStyles: true });
  const read = book.sheets[0]?.cells;
  return new Map(
    wanted.flatMap((number, at): [number, CellStyle][] => {
      const style = read?.get(`${at},0`)?.style;
      return style && Object.keys(style).length > 0 ? [[number, style]] : [];
    }),
  );
}

function numbersOf(xml: string): Numbers {
  const [rows, columns] = [new Map<number, number>(), new Map<number, number>()];
  const number = (attributes: string, name: string) =>
    Number(new RegExp(`\\s${name}="(\\d+)"`).exec(attributes)?.[1] ?? 0);
  for (const [column] of xml.matchAll(/<col\b[^>]*>/g)) {
    const style = number(column, "style");
    if (style === 0) continue;
    for (let at = number(column, "min"); at <= number(column, "max"); at++) columns.set(at - 1, style);
  }
  for (const [, attributes = ""] of xml.matchAll(ROW)) {
    const style = number(attributes, "s");
    if (style > 0 && /\scustomFormat="(1|true)"/.test(attributes)) rows.set(number(attributes, "r") - 1, style);
  }
  return { rows, columns };
}
