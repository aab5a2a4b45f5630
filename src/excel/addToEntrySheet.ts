import type { EntryAddition } from "../core/entry/entryAddition";
import { ENTRY_PROPERTY, type EntryTag } from "../core/entry/entryTag";
import { blockAddress, columnLetters } from "../core/plan/SheetPlan";
import { safeText } from "../core/plan/safeText";
import { inExcel } from "./failure";
import { templateKeeper } from "./keptTemplates";
import { applyInputRule, applyLook, protect } from "./writePlan";

/** What is put into one sheet, and what the sheet says of itself afterwards. */
export interface SheetAddition {
  sheetId: string;
  addition: EntryAddition;
  tag: EntryTag;
}

/** The cells of sheets from A1 on, in one round trip for each step whatever their number. */
export function readSheetsFromTop(sheetIds: readonly string[]): Promise<unknown[][][]> {
  return inExcel(async (context) => {
    const used = sheetIds.map((id) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).load("values");
    });
    await context.sync();
    return used.map((range) => range.values as unknown[][]);
  });
}

/** Keeps a newer template and puts its new rows and columns into the sheets that are filled in by it: all in one batch, which ends protected again. */
export function addToEntrySheets(
  additions: readonly SheetAddition[],
  template: { id: string; json: unknown },
): Promise<void> {
  return inExcel(async (context) => {
    const keep = await templateKeeper(context, template.id);
    const sheets = additions.map(({ sheetId }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.protection.load("protected");
      return sheet;
    });
    await context.sync();
    additions.forEach(({ addition, tag }, place) => {
      const sheet = sheets[place]!;
      if (sheet.protection.protected) sheet.protection.unprotect();
      fill(sheet, addition);
      sheet.customProperties.add(ENTRY_PROPERTY, JSON.stringify(tag));
      if (sheet.protection.protected) protect(sheet, addition.draft.unlocked);
    });
    keep(template.json);
    await context.sync();
  });
}

function fill(sheet: Excel.Worksheet, { insert, top, left, cells, draft }: EntryAddition): void {
  const last = insert.at + insert.count - 1;
  const whole =
    insert.axis === "rows" ? `${insert.at + 1}:${last + 1}` : `${columnLetters(insert.at)}:${columnLetters(last)}`;
  sheet
    .getRange(whole)
    .insert(insert.axis === "rows" ? Excel.InsertShiftDirection.down : Excel.InsertShiftDirection.right);
  for (const { block, look } of draft.looks) applyLook(sheet.getRange(blockAddress(block)), look);
  sheet.getRangeByIndexes(top, left, cells.length, cells[0]!.length).formulas = cells.map((row) =>
    row.map((cell) =>
      cell === null ? "" : typeof cell === "object" ? cell.formula : typeof cell === "string" ? safeText(cell) : cell,
    ),
  );
  for (const block of draft.merges) sheet.getRange(blockAddress(block)).merge();
  for (const rule of draft.inputRules) applyInputRule(sheet.getRange(blockAddress(rule.block)), rule);
}
