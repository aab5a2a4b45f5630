import type { Doubt, DoubtCode } from "./Doubt";
import type { CellPlace } from "./Figure";

/** A doubt with what most doubts leave out. Its id is that of its place, so that the sheet read again gives the same. */
export function doubtAt(code: DoubtCode, place: CellPlace, args: string[], more: Partial<Doubt> = {}): Doubt {
  return {
    id: `${code}@${place.row},${place.column}`,
    code,
    place,
    others: [],
    args,
    cause: null,
    suggested: null,
    leftOut: false,
    ...more,
  };
}
