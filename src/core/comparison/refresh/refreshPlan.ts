import type { SheetPlan } from "../../plan/SheetPlan";
import { rowPrints, tagged, type ComparisonTag } from "../spec/comparisonTag";
import type { SheetSpec } from "../spec/SheetSpec";
import { columnPlan } from "./columnPlan";
import { besideLines, type Beside } from "./besideLines";
import { findEdits } from "./findEdits";
import { bodyRows } from "./planParts";
import { rowsFrom } from "./rowsFrom";
import { rowShifts, workingTop } from "./rowShifts";
import type { CellAt, Shift } from "./Shift";
import { workingRow } from "./workingPlan";
import { standingBlock, type StandingBlock } from "./standingBlock";
import type { SheetState } from "./SheetState";

/** How a sheet is rebuilt where it stands; places are those after `inserts` and before `removes`. */
export interface RefreshPlan {
  plan: SheetPlan;
  /** What stays in sight by now: a change of it is a change of the heads. */
  frozen: SheetPlan["frozen"];
  /** The sheet's new name, or `null` where it keeps its own. */
  name: string | null;
  /** What our block takes up before anything is shifted. */
  block: StandingBlock;
  /** Each in its order. */
  inserts: Shift[];
  removes: Shift[];
  /** Rows of head and lines of the new plan. */
  newTop: number;
  /** The row where the blank row and the notes begin; the lines stand above it, those too many at their end. */
  tailStart: number;
  /** For each new row the old one that it follows, or `null`. */
  rowsFrom: (number | null)[];
  /** For each new column the old one whose width it keeps, or `null`. */
  widthsFrom: (number | null)[];
  /** Notes of a person's in cells that we leave free, from the old place to the new. */
  notes: { from: CellAt; to: CellAt }[];
  beside: Beside;
}

export interface RefreshView {
  /** Whether the data would give another sheet by now. */
  outOfDate: boolean;
  /** Zero-based rows of our block that a person has changed. */
  edits: number[];
  /** Lines that are gone although something of the person's stands beside them. */
  lost: string[];
  /** Whether formulas beside the block may mean other columns now. */
  columnsMoved: boolean;
  refresh: RefreshPlan;
}

/**
 * Sets a standing sheet against the sheet that the data give now: whether it is out of date, what a person has changed in it,
 * and how it is rebuilt in place so that nothing of the person's is lost.
 */
export function refreshPlan(
  state: SheetState,
  { plan, spec }: { plan: SheetPlan; spec: SheetSpec },
  names: readonly string[],
): RefreshView {
  const { tag, cells } = state;
  const block = standingBlock(state);
  const columns = columnPlan(tag.heads, plan, block);
  const newTop = plan.frozen.rows + bodyRows(plan);
  const shape = { oldTop: block.top, oldTail: block.tail, newTop, newTail: plan.cells.length - newTop };
  const shifts = rowShifts(shape);
  const rows = rowsFrom(state, plan, block);
  const { edits, notes } = findEdits(state, plan, block, { columns, rows });
  const tailStart = workingTop(shape);
  const beside = besideLines(state, plan, block, { columns, newTop, tailStart });
  const name = newName(state, plan, names);
  return {
    outOfDate: isOutOfDate(tag, plan),
    edits,
    lost: beside.lost,
    columnsMoved: columns.moved && hasFormulas(cells, block.columns),
    refresh: {
      plan: tagged({ ...plan, name: name ?? tag.name }, spec),
      frozen: { rows: tag.first, columns: tag.frozen },
      name,
      block,
      inserts: [...shifts.inserts, ...columns.inserts],
      removes: [...shifts.removes, ...columns.removes],
      newTop,
      tailStart,
      rowsFrom: rows,
      widthsFrom: columns.widthsFrom,
      notes: notes.map(({ from, to }) => ({
        from: { row: shifts.moved(from.row), column: columns.place(from.column) },
        to: { row: workingRow(to.row, { newTop, tailStart }), column: to.column },
      })),
      beside: beside.beside,
    },
  };
}

function isOutOfDate(tag: ComparisonTag, plan: SheetPlan): boolean {
  const prints = rowPrints(plan.cells);
  return (
    plan.columnWidths.length !== tag.columns ||
    prints.length !== tag.rows.length ||
    prints.some((print, row) => print !== tag.rows[row])
  );
}

/** A sheet that still has the name it was given takes the one of its new contents where nobody else has it. */
function newName({ name, tag }: SheetState, plan: SheetPlan, names: readonly string[]): string | null {
  if (name !== tag.name || plan.name === name || name.startsWith(`${plan.name} (`)) return null;
  return names.some((one) => one.toLowerCase() === plan.name.toLowerCase()) ? null : plan.name;
}

function hasFormulas(cells: SheetState["cells"], left: number): boolean {
  return cells.some((row) => row.slice(left).some((cell) => typeof cell === "string" && cell.startsWith("=")));
}
