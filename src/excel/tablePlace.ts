import { blockAddress } from "../core/plan/SheetPlan";
import type { DataCell } from "../core/data/writeRows";
import { safeText } from "../core/plan/safeText";
import type { Piece } from "./pieces";
import { DATA_TABLE } from "./readWorkbook";

/** Where the data table stands. */
export interface TablePlace {
  table: Excel.Table;
  sheet: Excel.Worksheet;
  /** Zero-based row of the first row of the body, and column of the first. */
  top: number;
  left: number;
  width: number;
  /** Rows of the body. */
  body: number;
}

/** A cell that does not hold what it was expected to. */
export interface ChangedCell {
  /** Without the sheet. */
  address: string;
  expected: DataCell;
  now: DataCell;
}

/** Finds the data table, in one round trip. */
export async function findTable(context: Excel.RequestContext): Promise<TablePlace> {
  const table = context.workbook.tables.getItem(DATA_TABLE);
  const heads = table.getHeaderRowRange().load("rowIndex,columnIndex,columnCount");
  const body = table.getDataBodyRange().load("rowCount");
  const sheet = table.worksheet.load("name");
  await context.sync();
  return {
    table,
    sheet,
    top: heads.rowIndex + 1,
    left: heads.columnIndex,
    width: heads.columnCount,
    body: body.rowCount,
  };
}

/** The cells of a table's body that do not hold what the pieces say; a round trip a group of pieces. */
export async function differences(
  context: Excel.RequestContext,
  place: TablePlace,
  groups: Iterable<Piece[]>,
): Promise<ChangedCell[]> {
  const found: ChangedCell[] = [];
  for (const group of groups) {
    const ranges = group.map(({ row, column, cells }) =>
      place.sheet
        .getRangeByIndexes(place.top + row, place.left + column, cells.length, cells[0]!.length)
        .load("values"),
    );
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a group that fits into one
    await context.sync();
    group.forEach(({ row, column, cells }, number) => {
      const values = ranges[number]!.values as DataCell[][];
      cells.forEach((line, r) =>
        line.forEach((expected, c) => {
          const now = values[r]![c]!;
          if (expected === null || alike(expected, now)) return;
          found.push({ address: addressOf(place.top + row + r, place.left + column + c), expected, now });
        }),
      );
    });
  }
  return found;
}

/** Cells as they must be written; see `safeText`. */
export function safeCells<Cell extends DataCell | null>(row: readonly Cell[]): (Cell | string)[] {
  return row.map((cell) => (typeof cell === "string" ? safeText(cell) : cell));
}

/** Excel keeps 15 digits. */
function alike(one: DataCell, other: DataCell): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return one === other || Math.abs(one - other) <= 1e-14 * Math.max(Math.abs(one), Math.abs(other));
}

function addressOf(row: number, column: number): string {
  return blockAddress({ top: row, left: column, bottom: row, right: column }).split(":")[0]!;
}
