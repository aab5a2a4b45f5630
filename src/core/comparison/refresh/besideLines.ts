import type { SheetPlan } from "../../plan/SheetPlan";
import type { ColumnPlan } from "./columnPlan";
import { lineKeys } from "./planParts";
import type { SheetState } from "./SheetState";
import type { StandingBlock } from "./standingBlock";

/** What a person has put beside the lines; places are those while the sheet is rewritten. */
export interface Beside {
  left: number;
  columns: number;
  /** Lines that stand in another row now: what is beside them moves along. */
  moves: { from: number; to: number }[];
  /** Rows of new lines beside which something of another line stands, which has moved away or is lost. */
  cleared: number[];
}

/** What stands beside the lines follows them by their names. */
export function besideLines(
  { tag, cells }: SheetState,
  plan: SheetPlan,
  block: StandingBlock,
  { columns, newTop, tailStart }: { columns: ColumnPlan; newTop: number; tailStart: number },
): { beside: Beside; lost: string[] } {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0) - block.columns;
  const left = Math.max(columns.place(block.columns), plan.columnWidths.length);
  const more = tailStart - block.top;
  const oldRows = cells.slice(tag.first, block.top);
  const isFilled = oldRows.map((row) => row.slice(block.columns).some((cell) => cell !== ""));
  if (width <= 0 || !isFilled.includes(true)) {
    return { beside: { left, columns: Math.max(0, width), moves: [], cleared: [] }, lost: [] };
  }
  const before = lineKeys(oldRows, tag.frozen);
  const after = lineKeys(plan.cells.slice(plan.frozen.rows, newTop), plan.frozen.columns);
  // Rows come in before the last line, which moves down.
  const standsAt = (place: number) => tag.first + place + (tag.first + place >= block.top - 1 ? more : 0);
  const filled = new Set(isFilled.flatMap((is, place) => (is ? [standsAt(place)] : [])));
  const moves: Beside["moves"] = [];
  const cleared: number[] = [];
  after.forEach((name, place) => {
    const to = plan.frozen.rows + place;
    const from = before.indexOf(name);
    if (from < 0) {
      if (filled.has(to)) cleared.push(to);
    } else if (standsAt(from) !== to) moves.push({ from: standsAt(from), to });
  });
  const lost = before.filter((name, place) => isFilled[place] && !after.includes(name));
  return {
    beside: { left, columns: width, moves, cleared },
    lost: lost.map((name) => name.split("\u0001").at(-1)!.split("\u0002")[0]!),
  };
}
