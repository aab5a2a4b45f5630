import { shiftEnds, type BandShift } from "./shift";
import { columnIds } from "./tableParts";
import type { Table } from "./Workbook";

/** Columns put into a table or taken out: filters and order follow theirs, each keeps its number, new ones get new numbers. */
export function shiftTableColumns(table: Table, shift: BandShift): void {
  const { left, right } = table.rect;
  if (shift.axis !== "columns" || shift.at > right || (shift.count > 0 && shift.at <= left)) return;
  const start = shiftEnds(left, right, shift)![0];
  const placeOf = (column: number) => {
    const moved = shiftEnds(left + column, left + column, shift);
    return moved && moved[0] - start;
  };
  const ids = columnIds(table);
  const next = Math.max(...ids) + 1;
  if (shift.count > 0) ids.splice(shift.at - left, 0, ...Array.from({ length: shift.count }, (_, i) => next + i));
  else table.columnIds = ids.filter((_, column) => placeOf(column) !== undefined);
  table.criteria = table.criteria?.flatMap((one) => {
    const column = placeOf(one.column);
    return column === undefined ? [] : [{ ...one, column }];
  });
  if (!table.sorting) return;
  const fields = table.sorting.fields.flatMap((field) => {
    const key = placeOf(field.key);
    return key === undefined ? [] : [{ ...field, key }];
  });
  table.sorting = fields.length > 0 ? { ...table.sorting, fields } : undefined;
}
