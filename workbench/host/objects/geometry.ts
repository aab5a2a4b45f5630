import type { Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { DEFAULT_ROW_HEIGHT } from "../../model/style";

/** A place on a sheet in points from its top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The points a block covers; hidden rows and columns take no room. */
export function boxOf(sheet: Sheet, rect: Rect): Box {
  const left = extent(sheet.columnWidths, sheet.hiddenColumns, sheet.usualWidth, 0, rect.left);
  const top = extent(sheet.heights, sheet.hiddenRows, DEFAULT_ROW_HEIGHT, 0, rect.top);
  return {
    left,
    top,
    width: extent(sheet.columnWidths, sheet.hiddenColumns, sheet.usualWidth, rect.left, rect.right + 1),
    height: extent(sheet.heights, sheet.hiddenRows, DEFAULT_ROW_HEIGHT, rect.top, rect.bottom + 1),
  };
}

/** The size of the rows or columns from `first` up to, and without, `end`; only those of another size are looked at. */
function extent(
  sizes: ReadonlyMap<number, number>,
  hidden: Set<number>,
  usual: number,
  first: number,
  end: number,
): number {
  let points = (end - first) * usual;
  for (const [index, size] of sizes) if (index >= first && index < end && !hidden.has(index)) points += size - usual;
  for (const index of hidden) if (index >= first && index < end) points -= usual;
  return points;
}
