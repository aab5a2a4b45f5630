import type { RefreshPlan } from "../core/comparison/refresh/refreshPlan";
import type { SheetState } from "../core/comparison/refresh/SheetState";
import { stepsOf, undoPlan } from "../core/comparison/refresh/undoPlan";
import { inExcel } from "./failure";
import { lookBefore } from "./lookBefore";
import { rewriteSheet } from "./rewriteSheet";
import { sheetPrints } from "./sheetPrints";
import type { UndoState } from "./undoRefresh";
import { writeRefreshed } from "./writeRefreshed";

/**
 * Rebuilds a sheet where it stands, all of it or nothing. `keepAs` keeps the old state as a sheet of that name. Gives what is
 * needed to undo it; `null` where that cannot be.
 */
export async function refreshSheet(
  sheetId: string,
  state: SheetState,
  { refresh, keepAs }: { refresh: RefreshPlan; keepAs: string | null },
): Promise<UndoState | null> {
  const { block, beside, notes, inserts, removes } = refresh;
  const seen = {
    rows: block.top + block.tail,
    columns: block.columns,
    cells: state.cells,
    chartPlace: state.tag.chart?.place,
  };
  const before = await inExcel((context) => lookBefore(context, sheetId, seen));
  const isCarried = beside.moves.length + beside.cleared.length + removes.length > 0;
  await rewriteSheet(
    before,
    {
      steps: stepsOf(refresh),
      stepsFirst: inserts.length,
      carries: notes.length > 0 || beside.moves.length > 0,
      beside: isCarried ? beside.columns : 0,
      frozen: { before: refresh.frozen, after: refresh.plan.frozen },
      write: (context, sheet, { scratch }) => writeRefreshed(context, sheet, scratch, refresh, before),
    },
    { keepAs, drop: null },
  );
  const undo = undoPlan(state, refresh, before);
  if (undo.looks === null && keepAs === null) return null;
  const prints = await sheetPrints([sheetId, ...(keepAs === null ? [] : [keepAs])]).catch(() => null);
  return prints && { before, undo, name: refresh.name ?? before.name, keptAs: keepAs, prints };
}
