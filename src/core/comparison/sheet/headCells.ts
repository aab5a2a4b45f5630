import type { Block } from "../../plan/SheetPlan";
import { HEAD_TOP, headDepth, type DraftColumn } from "./SheetDraft";

export interface Heads {
  cells: (string | null)[][];
  merges: Block[];
}

/** The heads of a sheet: outer heads over all columns that share them, the innermost down to the body. */
export function headCells(columns: readonly DraftColumn[]): Heads {
  const depth = headDepth(columns);
  const cells: Heads["cells"] = Array.from({ length: depth }, () =>
    new Array<string | null>(columns.length).fill(null),
  );
  const merges: Block[] = [];
  for (let level = 0; level < depth; level++) {
    for (let left = 0; left < columns.length; left++) {
      const heads = columns[left]!.heads;
      const text = heads[level];
      if (text === undefined || text === null) continue;
      // The same outer heads, and a further level under them: one head over all. A last level stands alone.
      let right = left;
      const isOuter = level < heads.length - 1;
      while (isOuter && right + 1 < columns.length && sameUpTo(columns[right + 1]!.heads, heads, level)) right++;
      let bottom = level;
      while (bottom + 1 < depth && (heads.length <= bottom + 1 || heads[bottom + 1] === null)) bottom++;
      cells[level]![left] = text;
      if (right > left || bottom > level) {
        merges.push({ top: HEAD_TOP + level, left, bottom: HEAD_TOP + bottom, right });
      }
      left = right;
    }
  }
  return { cells, merges };
}

function sameUpTo(one: DraftColumn["heads"], other: DraftColumn["heads"], level: number): boolean {
  return one.length > level + 1 && other.slice(0, level + 1).every((head, place) => one[place] === head);
}
