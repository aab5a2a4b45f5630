import type { Doubt, DoubtCode } from "../Doubt";
import type { CellPlace } from "../Figure";

/** More cells than these help nobody to look. */
const MOST_OTHERS = 20;

export interface DoubtParts {
  place: CellPlace;
  others?: CellPlace[];
  args?: string[];
  cause?: string | null;
  suggested?: number | null;
  leftOut?: boolean;
}

/** A doubt with its id: the code, the cell, and the first cell it was held against. */
export function makeDoubt(code: DoubtCode, parts: DoubtParts): Doubt {
  const { place, others = [], args = [], cause = null, suggested = null, leftOut = false } = parts;
  const cells = [place, ...others.slice(0, 1)].map(({ row, column }) => `${row},${column}`);
  const id = [code, ...cells].join(":");
  return { id, code, place, others: others.slice(0, MOST_OTHERS), args, cause, suggested, leftOut };
}
