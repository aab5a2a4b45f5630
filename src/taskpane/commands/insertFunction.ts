import { formulaCall, type FunctionCall } from "../../core/plan/formulaCall";
import { sheetReference } from "../../core/plan/sheetReference";
import { PANE_TEXTS } from "../../core/texts/pane";
import { insertFormula, type Insertion } from "../../excel/insertFormula";
import { readActiveCell, readSelection, type SelectedCells } from "../../excel/readSelection";
import { attempt, done, refused, type Caller, type Outcome } from "./outcome";

export interface InsertRequest {
  call: FunctionCall;
  target: SelectedCells;
  /** The content of the cell that the person agreed to lose; left out: none. */
  replacing?: string;
  /** For a result that is a rate, say; only where the cell has no format. */
  numberFormat?: string;
}

/** The formula is written, or its cell holds something that nobody has agreed to lose. */
export type InsertResult = Exclude<Insertion, { kind: "sheetGone" }>;

/** The cell a formula would go to. */
export function activeCell(caller: Caller): Promise<Outcome<SelectedCells>> {
  return attempt(caller.language, async () => done(await readActiveCell()));
}

/** The selected range as it must read in a formula that stands in `target`. */
export function selectedRange(target: SelectedCells | null, caller: Caller): Promise<Outcome<string>> {
  return attempt(caller.language, async () => {
    const { sheetId, sheet, address } = await readSelection();
    return done(sheetId === target?.sheetId ? address : sheetReference(sheet, address));
  });
}

/** Writes the call of a function into its cell; content that stands there is told, and stays unless it was named. */
export function insertFunction(request: InsertRequest, caller: Caller): Promise<Outcome<InsertResult>> {
  const { call, target, replacing = null, numberFormat = null } = request;
  return attempt(caller.language, async () => {
    caller.onStep?.("writing");
    const insertion = await insertFormula({ formula: formulaCall(call), target, replacing, numberFormat });
    return insertion.kind === "sheetGone"
      ? refused(PANE_TEXTS[caller.language].sheetGone(target.sheet))
      : done(insertion);
  });
}
