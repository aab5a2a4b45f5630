import { columnName, quoteSheet, type Rect } from "./address";
import type { Sheet } from "./Sheet";

/** The block as a reference with its sheet: Data!$A$1:$B$9; `thisRow` leaves its rows without dollars. */
export function absoluteText(sheet: Sheet, rect: Rect, thisRow = false): string {
  const dollar = thisRow ? "" : "$";
  const first = `$${columnName(rect.left)}${dollar}${rect.top + 1}`;
  const last = `$${columnName(rect.right)}${dollar}${rect.bottom + 1}`;
  return `${quoteSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}
