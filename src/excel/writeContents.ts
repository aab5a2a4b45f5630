import { HEAD_TOP } from "../core/comparison/sheet/SheetDraft";
import { blockAddress, type PlanCell, type SheetPlan } from "../core/plan/SheetPlan";
import { applyLook, applyRule, cellRows } from "./writePlan";

/** What stands in our block, and how it looks. */
export interface Contents extends Pick<SheetPlan, "font" | "looks" | "merges" | "rules"> {
  /** Rows from a row on. */
  parts: { top: number; cells: PlanCell[][] }[];
  columns: number;
}

/** Writes the contents of a block that is clear: more than one round trip only for several megabytes. */
export async function writeContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { parts, columns, font, looks, merges, rules }: Contents,
): Promise<void> {
  for (const { top, cells } of parts) sheet.getRangeByIndexes(top, 0, cells.length, columns).format.font.name = font;
  for (const { block, look } of looks) applyLook(sheet.getRange(blockAddress(block)), look);
  for (const { top, cells } of parts) {
    let first = top;
    for (const piece of cellRows(cells)) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a piece of 2.5 MB, by intent
      if (first > top) await context.sync();
      sheet.getRangeByIndexes(first, 0, piece.length, columns).formulas = piece;
      first += piece.length;
    }
  }
  for (const block of merges) sheet.getRange(blockAddress(block)).merge();
  for (const rule of rules) applyRule(sheet.getRange(blockAddress(rule.block)), rule);
}

/** Contents, looks, merges and rules; comments and what may be typed in stay with their cells. */
export function clearBlock(range: Excel.Range): void {
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear(Excel.ClearApplyTo.contents);
  range.clear(Excel.ClearApplyTo.formats);
}

/** Heads that have become more or fewer are frozen and printed anew; else a person's own settings stay. */
export function setHeads(sheet: Excel.Worksheet, frozen: SheetPlan["frozen"], is: SheetPlan["frozen"]): void {
  if (frozen.rows === is.rows) return;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  sheet.pageLayout.setPrintTitleRows(`$${HEAD_TOP + 1}:$${frozen.rows}`);
}
