import type { Rect } from "../../model/address";
import type { Spot } from "./find";

/** The cells as few blocks: runs along the rows, joined where the same run goes on in the next row. */
export function rectsOf(spots: Spot[]): Rect[] {
  const done: Rect[] = [];
  let open = new Map<string, Rect>();
  let row = -1;
  let runs: Rect[] = [];
  const close = () => {
    const next = new Map<string, Rect>();
    for (const run of runs) {
      const key = `${run.left}:${run.right}`;
      const above = open.get(key);
      if (above && above.bottom === run.top - 1) {
        above.bottom = run.bottom;
        next.set(key, above);
      } else {
        done.push(run);
        next.set(key, run);
      }
    }
    open = next;
    runs = [];
  };
  for (const spot of spots) {
    if (spot.row !== row) {
      close();
      row = spot.row;
    }
    const last = runs.at(-1);
    if (last?.right === spot.column - 1) last.right = spot.column;
    else runs.push({ top: spot.row, bottom: spot.row, left: spot.column, right: spot.column });
  }
  close();
  return done;
}
