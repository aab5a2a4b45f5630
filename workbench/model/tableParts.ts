import type { Rect } from "./address";
import type { Table } from "./Workbook";

/** What lies between the head row and the totals. */
export function bodyRect(table: Table): Rect {
  return { ...table.rect, top: table.rect.top + 1, bottom: table.rect.bottom - (table.showTotals ? 1 : 0) };
}

/** The last row of a table that shows totals. */
export function totalsRect(table: Table): Rect | undefined {
  return table.showTotals ? { ...table.rect, top: table.rect.bottom } : undefined;
}

/** The numbers by which the columns are known, in their order. A column keeps its own while others come and go. */
export function columnIds(table: Table): number[] {
  const width = table.rect.right - table.rect.left + 1;
  const ids = (table.columnIds ??= []);
  while (ids.length < width) ids.push(Math.max(0, ...ids) + 1);
  ids.length = width;
  return ids;
}
