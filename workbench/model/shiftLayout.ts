import { DEFAULT_ROW_HEIGHT } from "./style";
import type { Sheet } from "./Sheet";
import { isWhole, shiftCell, shiftEnds, shiftRect, type BandShift, type Shift } from "./shift";

/** Moves what a sheet keeps by place besides cells, rules and validations. */
export function shiftLayout(sheet: Sheet, shift: BandShift): void {
  sheet.merges = sheet.merges.flatMap((merge) => {
    const moved = shiftRect(merge, shift);
    return moved && (moved.top !== moved.bottom || moved.left !== moved.right) ? [moved] : [];
  });
  const follow = <T extends { row: number; column: number }>(parts: T[]): T[] =>
    parts.filter((part) => {
      const place = shiftCell(part.row, part.column, shift);
      if (place) [part.row, part.column] = place;
      return place !== undefined;
    });
  sheet.comments = follow(sheet.comments);
  sheet.hyperlinks = follow(sheet.hyperlinks);
  shiftFilter(sheet, shift);
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const areas = printArea?.flatMap((area) => shiftRect(area, shift) ?? []);
  if (areas) sheet.pageLayout.printArea = areas.length > 0 ? areas : undefined;
  if (!isWhole(shift)) return;
  shiftCharts(sheet, shift);
  const rows = shift.axis === "rows";
  shiftSizes(rows ? sheet.rowHeights : sheet.columnWidths, shift);
  shiftSizes(rows ? sheet.lines.rows : sheet.lines.columns, shift);
  shiftHidden(rows ? sheet.hiddenRows : sheet.hiddenColumns, shift);
  shiftLevels(rows ? sheet.rowLevels : sheet.columnLevels, shift);
  shiftHidden(rows ? sheet.rowBreaks : sheet.columnBreaks, shift);
  if (titleColumns && !rows) {
    const ends = shiftEnds(titleColumns.left, titleColumns.right, shift);
    sheet.pageLayout.titleColumns = ends && { left: ends[0], right: ends[1] };
  }
  if (titleRows && rows) {
    const ends = shiftEnds(titleRows.top, titleRows.bottom, shift);
    sheet.pageLayout.titleRows = ends && { top: ends[0], bottom: ends[1] };
  }
}

/** A filter loses the criteria of columns that go, and goes itself with its head row. */
function shiftFilter(sheet: Sheet, shift: BandShift): void {
  const filter = sheet.autoFilter;
  if (!filter) return;
  const { rect } = filter;
  const moved = shiftRect(rect, shift);
  if (!moved || !shiftRect({ ...rect, bottom: rect.top }, shift)) {
    sheet.autoFilter = undefined;
    return;
  }
  filter.criteria = filter.criteria.flatMap((criterion) => {
    const column = shiftRect(
      { ...rect, left: rect.left + criterion.column, right: rect.left + criterion.column },
      shift,
    );
    return column ? [{ ...criterion, column: column.left - moved.left }] : [];
  });
  filter.rect = moved;
}

/** New rows are as high, new columns as wide, and both look as the one before them, as in Excel. */
function shiftSizes<T>(sizes: Map<number, T>, shift: Shift): void {
  const before = sizes.get(shift.at - 1);
  const kept = [...sizes];
  sizes.clear();
  for (const [place, size] of kept) {
    const ends = shiftEnds(place, place, shift);
    if (ends) sizes.set(ends[0], size);
  }
  if (before === undefined) return;
  for (let place = shift.at; place < shift.at + shift.count; place++) sizes.set(place, before);
}

/** Rows or columns put into a group belong to it. */
function shiftLevels(levels: Map<number, number>, shift: Shift): void {
  const inside = Math.min(levels.get(shift.at - 1) ?? 0, levels.get(shift.at) ?? 0);
  const kept = [...levels];
  levels.clear();
  for (const [place, level] of kept) {
    const ends = shiftEnds(place, place, shift);
    if (ends) levels.set(ends[0], level);
  }
  if (inside > 0) for (let place = shift.at; place < shift.at + shift.count; place++) levels.set(place, inside);
}

function shiftHidden(hidden: Set<number>, shift: Shift): void {
  const kept = [...hidden];
  hidden.clear();
  for (const place of kept) {
    const ends = shiftEnds(place, place, shift);
    if (ends) hidden.add(ends[0]);
  }
}

/** Charts move and grow with the cells under them, as new charts of Excel do. Sizes are still those before the shift. */
function shiftCharts(sheet: Sheet, { axis, at, count }: Shift): void {
  if (sheet.charts.length === 0) return;
  const rows = axis === "rows";
  const sizes = rows ? sheet.heights : sheet.columnWidths;
  const hidden = rows ? sheet.hiddenRows : sheet.hiddenColumns;
  const usual = rows ? DEFAULT_ROW_HEIGHT : sheet.usualWidth;
  const sizeOf = (place: number) => (hidden.has(place) ? 0 : (sizes.get(place) ?? usual));
  const upTo = (end: number) => {
    let sum = end * usual;
    for (const [place, size] of sizes) if (place < end) sum += size - usual;
    for (const place of hidden) if (place < end) sum -= sizes.get(place) ?? usual;
    return sum;
  };
  const start = upTo(at);
  const end = count < 0 ? upTo(at - count) : start;
  const added = count > 0 ? count * (at > 0 ? (sizes.get(at - 1) ?? usual) : sizeOf(-1)) : 0;
  const moved = (place: number) =>
    count > 0 ? (place >= start ? place + added : place) : place < start ? place : Math.max(start, place + start - end);
  for (const chart of sheet.charts) {
    const [first, last] = rows ? [chart.top, chart.top + chart.height] : [chart.left, chart.left + chart.width];
    const stretched = count > 0 && last === start ? last : moved(last);
    if (rows) [chart.top, chart.height] = [moved(first), stretched - moved(first)];
    else [chart.left, chart.width] = [moved(first), stretched - moved(first)];
  }
}
