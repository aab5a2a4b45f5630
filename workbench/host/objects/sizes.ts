import type { Sheet } from "../../model/Sheet";
import { DEFAULT_ROW_HEIGHT } from "../../model/style";
import { notImplemented } from "../HostError";
import { checkAllowed } from "./locks";

/** More rows than anybody hides one by one: hiding whole columns of rows is no use. */
const MOST_HIDDEN = 100_000;

/** Whether all rows or columns of a stretch are hidden; null where only some are. */
export function partHidden(hidden: Set<number>, first: number, last: number): boolean | null {
  const count = [...hidden].filter((place) => place >= first && place <= last).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

/** Hides or shows a stretch of rows or columns. */
export function setHidden(sheet: Sheet, hidden: Set<number>, first: number, last: number, value: boolean): void {
  checkAllowed(sheet, hidden === sheet.hiddenRows ? "allowFormatRows" : "allowFormatColumns");
  if (value && last - first >= MOST_HIDDEN) throw notImplemented("hiding all rows of a sheet");
  if (value) for (let place = first; place <= last; place++) hidden.add(place);
  else for (const place of [...hidden]) if (place >= first && place <= last) hidden.delete(place);
  sheet.layoutChanged();
}

/** The points that rows or columns take up together, hidden ones none; `end` does not belong to them. */
export function spanOf(sheet: Sheet, axis: "rows" | "columns", first: number, end: number): number {
  const sizes = axis === "rows" ? sheet.heights : sheet.columnWidths;
  const hidden = axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const usual = axis === "rows" ? DEFAULT_ROW_HEIGHT : sheet.usualWidth;
  const inside = (place: number) => place >= first && place < end;
  let sum = (end - first) * usual;
  for (const [place, size] of sizes) if (inside(place)) sum += size - usual;
  for (const place of hidden) if (inside(place)) sum -= sizes.get(place) ?? usual;
  return sum;
}
