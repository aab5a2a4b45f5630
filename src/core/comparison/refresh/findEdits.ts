import type { PlanCell, SheetPlan } from "../../plan/SheetPlan";
import { rowPrints } from "../spec/comparisonTag";
import type { ColumnPlan } from "./columnPlan";
import type { CellAt } from "./Shift";
import type { SheetState, StandingCell } from "./SheetState";
import { padded, type StandingBlock } from "./standingBlock";

export interface Edits {
  /** Rows of our block that do not hold what we wrote. */
  edits: number[];
  /** Notes in cells that we leave free, from the old place to the one in the new plan. */
  notes: { from: CellAt; to: CellAt }[];
}

/**
 * What a person has changed inside our block. A row is ours as long as its fingerprint is that of the row we wrote; a row that
 * is so again without what stands in cells that the new sheet leaves free, too, holds notes, which are kept.
 */
export function findEdits(
  state: SheetState,
  plan: SheetPlan,
  block: StandingBlock,
  { columns, rows }: { columns: ColumnPlan; rows: readonly (number | null)[] },
): Edits {
  const { tag } = state;
  const followers = new Map(rows.map((from, to) => [from, to]));
  const rowOf = (row: number) => followers.get(row);
  const fresh = rowPrints(plan.cells);
  const newColumnOf = (column: number) => columns.widthsFrom.indexOf(column);
  const edits: number[] = [];
  const notes: Edits["notes"] = [];
  for (let row = 0; row < block.top + block.tail; row++) {
    const cells = padded(state.cells[row] ?? [], Math.max(tag.columns, block.columns));
    // Behind rows that were put in, those that we wrote stand lower.
    const written = row < block.top ? tag.rows[row] : tag.rows[row - block.top + tag.first + tag.lines];
    const own = cells.slice(0, block.columns);
    if (printOf(own) === written) continue;
    const to = rowOf(row);
    if (to !== undefined && columns.widthsFrom.length === own.length && printOf(own) === fresh[to]) continue;
    const free = freePlaces(own, to === undefined ? undefined : plan.cells[to], newColumnOf);
    if (to !== undefined && printOf(own.map((cell, column) => (free.includes(column) ? "" : cell))) === written) {
      notes.push(...free.map((column) => ({ from: { row, column }, to: { row: to, column: newColumnOf(column) } })));
    } else edits.push(row);
  }
  return { edits, notes };
}

function printOf(row: readonly StandingCell[]): string {
  return rowPrints([row])[0]!;
}

/** Columns where something stands that the new row leaves free. */
function freePlaces(
  row: readonly StandingCell[],
  next: readonly PlanCell[] | undefined,
  newColumnOf: (column: number) => number,
): number[] {
  return row.flatMap((cell, column) => (cell !== "" && next?.[newColumnOf(column)] === null ? [column] : []));
}
