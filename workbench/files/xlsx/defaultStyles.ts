import { Archive } from "../zip";
import { cellAddress, columnNumber } from "../../model/address";
import type { Package } from "./Package";

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const MOST_CELLS = 500_000;

/**
 * The same file with the formats of whole rows and columns given to each cell within the used block that has none of
 * its own: the library and the workbook model know formats of cells only. Gives back the same bytes where there are none.
 */
export async function withDefaultStyles(bytes: Uint8Array, file: Package): Promise<Uint8Array> {
  const changed = new Map<string, string>();
  for (const path of file.paths.filter((each) => /^xl\/worksheets\/[^/]+\.xml$/.test(each))) {
    const before = file.text(path)!;
    const after = withCells(before);
    if (after !== before) changed.set(path, after);
  }
  if (changed.size === 0) return bytes;
  const archive = await Archive.open(bytes);
  for (const [path, xml] of changed) archive.set(path, xml);
  return archive.bytes();
}

function withCells(xml: string): string {
  const columns = columnStyles(xml);
  const rows = [...xml.matchAll(ROW)];
  const styledRows = rows.some(([, attributes]) => styleOf(attributes!) !== undefined);
  if (columns.size === 0 && !styledRows) return xml;
  let [left, right] = [Infinity, -1];
  for (const [, name] of xml.matchAll(/<c\b[^>]*?\sr="([A-Z]+)\d+"/g)) {
    left = Math.min(left, columnNumber(name!));
    right = Math.max(right, columnNumber(name!));
  }
  if (right < 0 || rows.length * (right - left + 1) > MOST_CELLS) return xml;
  return xml.replace(ROW, (whole: string, attributes: string, content = "") => {
    const row = Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? 0);
    const own = styleOf(attributes);
    const cells = new Map<number, string>();
    for (const [cell, name] of content.matchAll(/<c\b[^>]*?\sr="([A-Z]+)\d+"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)) {
      cells.set(columnNumber(name), cell);
    }
    if (row === 0 || (content !== "" && cells.size === 0)) return whole;
    for (let column = left; column <= right; column++) {
      const style = own ?? columns.get(column);
      if (!cells.has(column) && style) cells.set(column, `<c r="${cellAddress(row - 1, column)}" s="${style}"/>`);
    }
    const inner = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    return `<row${attributes}>${inner.join("")}</row>`;
  });
}

function columnStyles(xml: string): Map<number, string> {
  const styles = new Map<number, string>();
  for (const [column] of xml.matchAll(/<col\b[^>]*>/g)) {
    const style = /\sstyle="(\d+)"/.exec(column)?.[1] ?? "0";
    if (style === "0") continue;
    const [first, last] = ["min", "max"].map((name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(column)?.[1]));
    for (let at = first! - 1; at < last!; at++) styles.set(at, style);
  }
  return styles;
}

function styleOf(attributes: string): string | undefined {
  const style = /\ss="(\d+)"/.exec(attributes)?.[1] ?? "0";
  return style !== "0" && /\scustomFormat="(1|true)"/.test(attributes) ? style : undefined;
}
