import type { SheetPlan } from "../../plan/SheetPlan";
import { columnHeads, numberedKeys } from "./planParts";
import type { Shift } from "./Shift";
import type { StandingBlock } from "./standingBlock";

/** How the columns of our block become those of the new sheet. */
export interface ColumnPlan {
  inserts: Shift[];
  removes: Shift[];
  /** For each new column the old one of the same heads. */
  widthsFrom: (number | null)[];
  /** Where an old column stands after the insertions. */
  place: (column: number) => number;
  /** Whether a column that stays means another one now: references to it do, too. */
  moved: boolean;
}

/**
 * New columns come in where they belong, so that references to the others follow. Where columns are gone or have changed
 * places, there is no such place: the block grows or shrinks at its right end, and references mean what stands there.
 */
export function columnPlan(oldHeads: readonly string[], plan: SheetPlan, block: StandingBlock): ColumnPlan {
  const before = numberedKeys(oldHeads);
  const after = numberedKeys(columnHeads(plan));
  const widthsFrom = after.map((head) => {
    const from = before.indexOf(head);
    return from < 0 ? null : from;
  });
  const kept = widthsFrom.filter((from) => from !== null);
  const inOrder = kept.length === before.length && kept.every((from, place) => from === place);
  if (inOrder && block.columns === before.length) {
    const inserts = runsOf(widthsFrom);
    const places = widthsFrom.flatMap((from, place) => (from === null ? [] : [place]));
    const more = after.length - before.length;
    return { inserts, removes: [], widthsFrom, place: (column) => places[column] ?? column + more, moved: false };
  }
  const more = after.length - block.columns;
  const shift = (at: number, count: number): Shift[] => (count > 0 ? [{ axis: "columns", at, count }] : []);
  return {
    inserts: shift(block.columns, more),
    removes: shift(after.length, -more),
    widthsFrom,
    place: (column) => (column >= block.columns ? column + Math.max(0, more) : column),
    moved: true,
  };
}

/** Runs of new columns, each at its place when those before it have come in. */
function runsOf(widthsFrom: readonly (number | null)[]): Shift[] {
  const runs: Shift[] = [];
  widthsFrom.forEach((from, at) => {
    if (from !== null) return;
    const last = runs.at(-1);
    if (last && last.at + last.count === at) last.count++;
    else runs.push({ axis: "columns", at, count: 1 });
  });
  return runs;
}
