import type { Sheet } from "../../model/Sheet";
import { keptSheets } from "./keptSheet";

/**
 * The rows or columns that carry the mark of a closed group: they stand beside hidden ones of a deeper level. Inside
 * a closed group nobody sees which groups are closed as well; there the file's own marks are taken.
 */
export function collapsedOf(sheet: Sheet, axis: "rows" | "columns"): Set<number> {
  const rows = axis === "rows";
  const kept = keptSheets.get(sheet);
  const { summaryBelow = true, summaryRight = true } = kept?.summary.outlineProperties ?? {};
  const step = (rows ? summaryBelow : summaryRight) ? 1 : -1;
  const levels = rows ? sheet.rowLevels : sheet.columnLevels;
  const hidden = rows ? sheet.hiddenRows : sheet.hiddenColumns;
  const marks = rows ? kept?.collapsedRows : kept?.collapsedColumns;
  const collapsed = new Set<number>();
  for (const [place, level] of levels) {
    const beside = place + step;
    if (!hidden.has(place) || beside < 0 || (levels.get(beside) ?? 0) >= level) continue;
    if (!hidden.has(beside) || marks?.has(beside)) collapsed.add(beside);
  }
  return collapsed;
}
