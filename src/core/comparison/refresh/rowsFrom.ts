import type { SheetPlan } from "../../plan/SheetPlan";
import { bodyRows, lineKeys } from "./planParts";
import type { SheetState } from "./SheetState";
import type { StandingBlock } from "./standingBlock";

/**
 * For each row of the new plan the standing one that it follows, or `null`: heads by their place, lines by their names, the
 * rest from their end on.
 */
export function rowsFrom({ tag, cells }: SheetState, plan: SheetPlan, block: StandingBlock): (number | null)[] {
  const { rows: first, columns: frozen } = plan.frozen;
  const newTop = first + bodyRows(plan);
  const before = lineKeys(cells.slice(tag.first, block.top), tag.frozen);
  const places = new Map(before.map((key, place) => [key, tag.first + place]));
  const after = lineKeys(plan.cells.slice(first, newTop), frozen);
  return plan.cells.map((_, row) => {
    if (row < first) return row < tag.first ? row : null;
    if (row < newTop) return places.get(after[row - first]!) ?? null;
    const old = row - newTop + block.top;
    return old < block.top + block.tail ? old : null;
  });
}
