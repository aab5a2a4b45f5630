import { shiftRect, type BandShift } from "./shift";
import { shiftTableColumns } from "./shiftTableColumns";
import type { Sheet } from "./Sheet";
import { totalsRect } from "./tableParts";
import type { Workbook } from "./Workbook";

/** Tables move with their cells, grow and shrink; those whose cells all go, go too. */
export function shiftTables(workbook: Workbook, sheet: Sheet, shift: BandShift): void {
  const own = workbook.tables.filter((table) => table.sheet === sheet && shiftRect(table.rect, shift) !== table.rect);
  if (own.length === 0) return;
  for (const table of own) {
    const rect = shiftRect(table.rect, shift);
    if (rect) {
      shiftTableColumns(table, shift);
      const totals = totalsRect(table);
      if (totals && !shiftRect(totals, shift)) table.showTotals = false;
      table.rect = rect;
    } else workbook.tables.splice(workbook.tables.indexOf(table), 1);
  }
  workbook.tell({ kind: "tables" });
}
