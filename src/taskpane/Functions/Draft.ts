import { keptReference } from "../../core/plan/formulaCall";
import type { SelectedCells } from "../../excel/readSelection";

/** What a person has filled in for one function so far. */
export interface Draft {
  /** One text an argument, in their order; arguments at the end may be missing. */
  typed: readonly string[];
  /** The cell the formula goes to; bare references are meant for its sheet. */
  target: SelectedCells | null;
}

export const EMPTY_DRAFT: Draft = { typed: [], target: null };

export function withArgument(draft: Draft, place: number, text: string): Draft {
  const length = Math.max(draft.typed.length, place + 1);
  return {
    ...draft,
    typed: Array.from({ length }, (_, other) => (other === place ? text : (draft.typed[other] ?? ""))),
  };
}

/** The draft with another cell as its target; references keep meaning what they meant. */
export function withTarget({ typed, target: from }: Draft, target: SelectedCells): Draft {
  const keeps = from === null || from.sheetId === target.sheetId;
  return { target, typed: keeps ? typed : typed.map((text) => keptReference(text, from.sheet)) };
}
