import { useCallback, useEffect } from "react";
import {
  listBuiltSheets,
  refreshAll,
  refreshSheet,
  type BuiltSheetEntry,
  type RefreshAllResult,
} from "../commands/refreshSheets";
import type { Caller, Outcome } from "../commands/outcome";
import { useCommand } from "../shared/useCommand";

/** The comparison sheets of the workbook and their refreshing; `built` is whatever changes when one was built. */
export function useBuiltSheets(built: unknown) {
  const list = useCommand<BuiltSheetEntry[]>();
  const deed = useCommand<RefreshAllResult>();
  const { run: runList } = list;
  const { run: runDeed, reset: resetDeed } = deed;
  const look = useCallback(() => void runList(listBuiltSheets), [runList]);
  useEffect(look, [look, built]);
  const carryOut = useCallback(
    (command: (caller: Caller) => Promise<Outcome<RefreshAllResult>>) => void runDeed(command).then(look),
    [runDeed, look],
  );
  return {
    list,
    deed,
    look,
    forget: resetDeed,
    refresh: (id: string, overwriteEdits: boolean) => carryOut((caller) => refreshOne(id, overwriteEdits, caller)),
    refreshAll: () => carryOut(refreshAll),
  };
}

/** The refresh of one sheet, told like that of all. */
async function refreshOne(id: string, overwriteEdits: boolean, caller: Caller): Promise<Outcome<RefreshAllResult>> {
  const outcome = await refreshSheet(id, caller, { overwriteEdits });
  if (!outcome.ok) return outcome;
  const result = outcome.value;
  return {
    ok: true,
    value: {
      refreshed: result.kind === "refreshed" ? [result.refreshed] : [],
      asking: result.kind === "asks" ? [result] : [],
      problems: [],
    },
  };
}
