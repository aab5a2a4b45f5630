import { useCallback, useEffect } from "react";
import { formulaCall } from "../../core/plan/formulaCall";
import { FUNCTION_HELP, type FunctionHelp } from "../../core/texts/help";
import type { SelectedCells } from "../../excel/readSelection";
import { activeCell, insertFunction, selectedRange, type InsertResult } from "../commands/insertFunction";
import { useCommand } from "../shared/useCommand";
import { withArgument, withTarget } from "./Draft";
import type { FunctionProps } from "./FunctionEntry";

const PERCENT_FORMAT = "0.0%";

/** The arguments of one function, the cell its formula goes to, and the insertion itself. */
export function useInsertFunction({ id, draft, onDraft, onBusy }: FunctionProps) {
  const locating = useCommand<SelectedCells>();
  const picking = useCommand<string>();
  const inserting = useCommand<InsertResult>();
  const { run: runLocating } = locating;
  const { target } = draft;
  const help: FunctionHelp = FUNCTION_HELP[id];
  const call = { id, needed: help.needed, arguments: draft.typed };
  const formula = formulaCall(call);

  const locate = useCallback(
    () =>
      runLocating(async (caller) => {
        const outcome = await activeCell(caller);
        if (outcome.ok && !caller.signal?.aborted) onDraft(id, (before) => withTarget(before, outcome.value));
        return outcome;
      }),
    [runLocating, onDraft, id],
  );
  useEffect(() => void locate(), [locate]);

  const busy = inserting.state.status === "working";
  useEffect(() => {
    onBusy(busy);
    return () => onBusy(false);
  }, [busy, onBusy]);

  const type = (place: number, text: string) => {
    picking.reset();
    inserting.reset();
    onDraft(id, (before) => withArgument(before, place, text));
  };
  const pick = (place: number) => {
    inserting.reset();
    return picking.run(async (caller) => {
      const outcome = await selectedRange(target, caller);
      if (outcome.ok && !caller.signal?.aborted) onDraft(id, (before) => withArgument(before, place, outcome.value));
      return outcome;
    });
  };
  const moveTarget = () => {
    inserting.reset();
    return locate();
  };
  const insert = (replacing?: string) => {
    if (!target) return;
    // What spills over several cells would have the format in its first alone.
    const numberFormat = help.shown.endsWith("%") && !formula.includes(":") ? { numberFormat: PERCENT_FORMAT } : {};
    const agreed = replacing === undefined ? {} : { replacing };
    void inserting.run((caller) => insertFunction({ call, target, ...agreed, ...numberFormat }, caller));
  };
  return { formula, target, locating, picking, inserting, type, pick, moveTarget, insert };
}

export type Insertion = ReturnType<typeof useInsertFunction>;
