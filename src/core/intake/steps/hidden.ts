import { columnLetters } from "../../plan/SheetPlan";
import { doubtAt } from "../doubtAt";
import type { Doubt } from "../Doubt";
import type { DraftFigure } from "../DraftFigure";
import type { RawSheet } from "../RawSheet";

/**
 * Figures in hidden rows and columns are read, for a filter hides towns that have figures all the same; but each such row
 * and column is told, for what was hidden may have been meant to be left out (I22).
 */
export function hiddenDoubts(sheet: RawSheet, figures: readonly DraftFigure[]): Doubt[] {
  if (sheet.hiddenRows.length + sheet.hiddenColumns.length === 0) return [];
  const [byRow, byColumn] = [new Map<number, DraftFigure>(), new Map<number, DraftFigure>()];
  for (const figure of figures) {
    if (!byRow.has(figure.place.row)) byRow.set(figure.place.row, figure);
    if (!byColumn.has(figure.place.column)) byColumn.set(figure.place.column, figure);
  }
  const rows = sheet.hiddenRows.flatMap((row) => {
    const first = byRow.get(row);
    return first
      ? [doubtAt("hidden", first.place, [`${sheet.top + row + 1}:${sheet.top + row + 1} ${first.town}`])]
      : [];
  });
  const columns = sheet.hiddenColumns.flatMap((column) => {
    const first = byColumn.get(column);
    const letters = columnLetters(sheet.left + column);
    return first ? [doubtAt("hidden", first.place, [`${letters}:${letters} ${first.column.head.written}`])] : [];
  });
  return [...rows, ...columns];
}
