import type { UndoPlan } from "../core/comparison/refresh/undoPlan";
import { CHART_NAME, NEXT_CHART_NAME } from "../core/plan/chartName";
import { addChart } from "./addChart";
import { carryRows } from "./carryRows";
import { inExcel } from "./failure";
import { lookBefore } from "./lookBefore";
import { replacePanels } from "./replacePanels";
import { rewriteSheet } from "./rewriteSheet";
import type { SheetBefore } from "./sheetBefore";
import { sheetPrints } from "./sheetPrints";
import { setHeights, setWidths } from "./sheetSizes";
import { clearBlock, setHeads, writeContents } from "./writeContents";

/** All that undoing a refresh needs, as plain data: it lives in the pane, and nothing of it stays in the workbook. */
export interface UndoState {
  /** The sheet before the refresh. */
  before: SheetBefore;
  undo: UndoPlan;
  /** The sheet's name after it, and that of the sheet that keeps the old state. */
  name: string;
  keptAs: string | null;
  /** What stood in these two when the refresh was done. */
  prints: (string | null)[];
}

/**
 * Puts a refreshed sheet back as it was, all of it or nothing, as `rewriteSheet` does. Says whether it has; it does not where
 * cells of the sheet, or of the one that keeps the old state, have changed since.
 */
export async function undoRefresh({ before, undo, name, keptAs, prints }: UndoState): Promise<boolean> {
  const keys = [before.sheetId, ...(keptAs === null ? [] : [keptAs])];
  const now = await sheetPrints(keys);
  if (now.some((print, place) => print === null || print !== prints[place])) return false;
  const standing = await inExcel((context) => lookBefore(context, before.sheetId, undo.now));
  await rewriteSheet(
    standing,
    {
      steps: undo.steps,
      stepsFirst: undo.steps.length,
      carries: false,
      beside: undo.beside.columns,
      frozen: { before: undo.now.frozen, after: undo.then.frozen },
      write: (context, sheet, { backup }) => {
        const kept = keptAs === null ? null : context.workbook.worksheets.getItem(keptAs);
        const hasChart = standing.chart !== null;
        const isOwnName = standing.name === name;
        const panelsNow = standing.panels;
        return putBack(context, sheet, { before, undo, backup, kept, hasChart, panelsNow, isOwnName });
      },
    },
    { keepAs: null, drop: keptAs },
  );
  return true;
}

interface PuttingBack {
  before: SheetBefore;
  undo: UndoPlan;
  /** The refreshed sheet as it stood before anything was put back. */
  backup: Excel.Worksheet;
  /** The sheet that keeps the old state. */
  kept: Excel.Worksheet | null;
  hasChart: boolean;
  /** The names of its small charts. */
  panelsNow: string[];
  /** A name that a person has given since stays. */
  isOwnName: boolean;
}

async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { before, undo, backup, kept, hasChart, panelsNow, isOwnName }: PuttingBack,
): Promise<void> {
  const { then, looks, beside, chart } = undo;
  const { rows, columns } = then;
  clearBlock(sheet.getRangeByIndexes(0, 0, rows, columns));
  if (kept) {
    const all = columns + beside.columns;
    const source = kept.getRangeByIndexes(0, 0, rows, all);
    sheet.getRangeByIndexes(0, 0, rows, all).copyFrom(source, Excel.RangeCopyType.all);
  } else {
    await writeContents(context, sheet, { ...looks!, parts: [{ top: 0, cells: undo.cells }], columns });
    const from = { sheet: backup, left: beside.now };
    const to = { sheet, left: beside.then };
    if (beside.columns > 0) {
      carryRows(beside.moves, { from, to, columns: beside.columns });
      for (const row of beside.cleared) sheet.getRangeByIndexes(row, beside.then, 1, beside.columns).clear();
    }
  }
  setWidths(sheet, before.widths);
  setHeights(sheet, before);
  setHeads(sheet, then.frozen, undo.now.frozen);
  if (chart && before.chart) addChart(sheet, { ...chart, name: NEXT_CHART_NAME })?.set({ ...before.chart });
  if (hasChart) sheet.charts.getItem(CHART_NAME).delete();
  if (chart && before.chart) sheet.charts.getItem(NEXT_CHART_NAME).name = CHART_NAME;
  replacePanels(sheet, panelsNow, before.panels.length > 0 ? undo.panels : []);
  for (const [key, value] of Object.entries(before.properties)) sheet.customProperties.add(key, value);
  if (isOwnName) sheet.name = before.name;
}
