import type { Doubt, DoubtCode } from "../Doubt";
import type { CellPlace } from "../Figure";

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
  return { id: doubtId(code, place, others), code, place, others, args, cause, suggested, leftOut };
}

/** The same for the same sheet, whatever else is doubted on it. */
export function doubtId(code: DoubtCode, place: CellPlace, others: readonly CellPlace[]): string {
  const cells = [place, ...others.slice(0, 1)].map(({ row, column }) => `${row},${column}`);
  return [code, ...cells].join(":");
}
