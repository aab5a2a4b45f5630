import { contains, intersect, type Rect } from "../../model/address";
import type { Cell, Sheet } from "../../model/Sheet";
import { lineHeight } from "../../model/lineHeight";
import { DEFAULT_ROW_HEIGHT } from "../../model/style";
import { displayText } from "../text";

/** Width of a Latin letter as a share of the font's size; a Chinese character takes the whole size. */
const LATIN = 0.55;
const PADDING = 8;
/** What an icon of a conditional format takes up before the text: 15 pixels and 2 beside it. */
const ICON = 13;
const LINE_HEIGHT = 1.36;

/** The width of one line in points: a measure by the kind of letter, since there is no screen to measure on. */
function lineWidth(text: string, size: number, bold: boolean): number {
  const letters = [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e7f ? 1 : LATIN), 0);
  return letters * size * (bold ? 1.05 : 1);
}

function linesOf(cell: Cell, locale: string): string[] {
  return displayText(cell.value, cell.style?.numberFormat ?? "General", locale).split("\n");
}

/** Icons stand beside numbers alone. */
function hasIcon(sheet: Sheet, row: number, column: number): boolean {
  return sheet.conditionalFormats.some(
    (rule) => rule.kind === "iconSet" && !rule.iconsOnly && contains(rule.rect, row, column),
  );
}

/** Makes each column as wide as its longest text; merged and wrapped cells do not count. */
export function autofitColumns(sheet: Sheet, rect: Rect, locale: string): void {
  const widths = new Map<number, number>();
  const used = sheet.usedRect();
  const part = used && intersect(used, rect);
  for (const { row, column, cell } of part ? sheet.cells() : []) {
    if (!part || !intersect(part, { top: row, left: column, bottom: row, right: column })) continue;
    if (cell.value === null || cell.style?.wrap || sheet.mergeAt(row, column)) continue;
    const size = cell.style?.fontSize ?? sheet.normalFont.size;
    const width = Math.max(...linesOf(cell, locale).map((line) => lineWidth(line, size, cell.style?.bold ?? false)));
    const icon = typeof cell.value === "number" && hasIcon(sheet, row, column) ? ICON : 0;
    widths.set(column, Math.max(widths.get(column) ?? 0, width + icon + PADDING));
  }
  if (widths.size === 0) return;
  for (const [column, width] of widths) sheet.columnWidths.set(column, Math.round(width * 4) / 4);
  sheet.layoutChanged();
}

/** Makes each row as high as its tallest cell, wrapped texts included. Rows of one line grow on with their letters. */
export function autofitRows(sheet: Sheet, rect: Rect, locale: string): void {
  const heights = new Map<number, number>();
  const used = sheet.usedRect();
  const part = used && intersect(used, rect);
  for (const { row, column, cell } of part ? sheet.cells() : []) {
    if (!part || !intersect(part, { top: row, left: column, bottom: row, right: column })) continue;
    if (cell.value === null || sheet.mergeAt(row, column)) continue;
    const size = cell.style?.fontSize ?? sheet.normalFont.size;
    const room = (sheet.columnWidths.get(column) ?? sheet.usualWidth) - PADDING / 2;
    const lines = linesOf(cell, locale).reduce((sum, line) => {
      const width = lineWidth(line, size, cell.style?.bold ?? false);
      return sum + (cell.style?.wrap ? Math.max(1, Math.ceil(width / room)) : 1);
    }, 0);
    const needed = lines === 1 ? lineHeight(size) : Math.ceil(lines * size * LINE_HEIGHT);
    const height = Math.max(DEFAULT_ROW_HEIGHT, needed);
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  if (heights.size === 0) return;
  for (const row of heights.keys()) sheet.rowHeights.delete(row);
  const grown = sheet.heights;
  for (const [row, height] of heights) {
    if (height > (grown.get(row) ?? DEFAULT_ROW_HEIGHT)) sheet.rowHeights.set(row, height);
  }
  sheet.layoutChanged();
}
