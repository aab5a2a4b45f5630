import { useCallback, useEffect } from "react";
import type { BuiltSheetEntry } from "../commands/judgeSheets";
import { moveSheet, type MoveOptions } from "../commands/moveSheet";
import { listBuiltSheets, refreshAll, refreshSheet, type RefreshAllResult } from "../commands/refreshSheets";
import { done, type Caller, type Outcome } from "../commands/outcome";
import { undoSheets, type UndoableDeed, type UndoResult } from "../commands/undoSheets";
import { useCommand } from "../shared/useCommand";

/** What a deed on built sheets came to. */
export interface Answer extends RefreshAllResult {
  /** The new sheet of a later period. */
  built: { sheet: string; undo: UndoableDeed } | null;
  /** Whether it was to be for a later period, and whether something typed in for the earlier one was carried along. */
  isMove: boolean;
  isCarrying: boolean;
}

const NOTHING: Answer = { refreshed: [], asking: [], problems: [], built: null, isMove: false, isCarrying: false };

/** The comparison sheets of the workbook and their refreshing; `built` is whatever changes when one was built. */
export function useBuiltSheets(built: unknown) {
  const list = useCommand<BuiltSheetEntry[]>();
  const deed = useCommand<Answer>();
  const undoing = useCommand<UndoResult>();
  const { run: runList } = list;
  const { run: runDeed, reset: resetDeed } = deed;
  const { run: runUndo, reset: resetUndo } = undoing;
  const look = useCallback(() => void runList(listBuiltSheets), [runList]);
  useEffect(look, [look, built]);
  const carryOut = useCallback(
    (command: (caller: Caller) => Promise<Outcome<Answer>>) => {
      resetUndo();
      void runDeed(command).then(look);
    },
    [runDeed, look, resetUndo],
  );
  const undo = (deeds: UndoableDeed[]) => {
    resetDeed();
    void runUndo((caller) => undoSheets(deeds, caller)).then(look);
  };
  return {
    list,
    deed,
    undoing,
    undo,
    look,
    forget: resetDeed,
    refresh: (id: string, overwriteEdits: boolean) => carryOut((caller) => refreshOne(id, overwriteEdits, caller)),
    refreshAll: () => carryOut(refreshEvery),
    move: (id: string, options: MoveOptions) => carryOut((caller) => moveOne(id, options, caller)),
  };
}

/** The refresh of one sheet, told like that of all. */
async function refreshOne(id: string, overwriteEdits: boolean, caller: Caller): Promise<Outcome<Answer>> {
  const outcome = await refreshSheet(id, caller, { overwriteEdits });
  if (!outcome.ok) return outcome;
  const result = outcome.value;
  return done({
    ...NOTHING,
    refreshed: result.kind === "refreshed" ? [result.refreshed] : [],
    asking: result.kind === "asks" ? [result] : [],
  });
}

async function refreshEvery(caller: Caller): Promise<Outcome<Answer>> {
  const outcome = await refreshAll(caller);
  return outcome.ok ? done({ ...NOTHING, ...outcome.value }) : outcome;
}

async function moveOne(id: string, options: MoveOptions, caller: Caller): Promise<Outcome<Answer>> {
  const outcome = await moveSheet(id, caller, options);
  if (!outcome.ok) return outcome;
  const result = outcome.value;
  const moved = { ...NOTHING, isMove: true };
  switch (result.kind) {
    case "asks":
      return done({ ...moved, asking: [result] });
    case "moved":
      return done({ ...moved, refreshed: [result.refreshed], isCarrying: result.isCarrying });
    case "built":
      return done({ ...moved, built: result, isCarrying: result.isCarrying });
  }
}
