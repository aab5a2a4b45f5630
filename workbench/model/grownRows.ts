import { lineHeight } from "./lineHeight";
import type { Sheet } from "./Sheet";
import { DEFAULT_ROW_HEIGHT } from "./style";

/**
 * The heights of the rows that have grown with their largest letters, in points. As in Excel an empty cell counts, and
 * a height that was set by hand stays (the caller puts it over this one). Cells merged over several rows do not count; wrapped
 * texts do not make a row grow here before it is fitted.
 */
export function grownRows(sheet: Sheet): Map<number, number> {
  const grown = new Map<number, number>();
  for (const [row, { fontSize = 0 }] of sheet.lines.rows) {
    if (fontSize > sheet.normalFont.size) grown.set(row, Math.max(lineHeight(fontSize), DEFAULT_ROW_HEIGHT));
  }
  for (const { row, column, cell } of sheet.cells()) {
    const size = cell.style?.fontSize;
    if (size === undefined || size <= sheet.normalFont.size) continue;
    const height = lineHeight(size);
    if (height <= (grown.get(row) ?? DEFAULT_ROW_HEIGHT)) continue;
    const merge = sheet.mergeAt(row, column);
    if (merge && merge.bottom > merge.top) continue;
    grown.set(row, height);
  }
  return grown;
}
