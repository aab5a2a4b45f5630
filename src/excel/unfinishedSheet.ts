import { ExcelFailure, inExcel } from "./failure";

/**
 * Builds a new sheet that nobody sees before it is whole: it is added hidden, `write` queues or sends its contents,
 * and showing it is the very last action. Whatever fails before leaves the workbook as it was: the hidden
 * sheet is removed again, and if even that fails the failure names it.
 */
export async function buildSheet(
  name: string,
  write: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.visibility = Excel.SheetVisibility.hidden;
      await write(context, sheet);
      sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    });
  } catch (error) {
    if (!(await removeHidden(name)) && error instanceof ExcelFailure) error.leftover = name;
    throw error;
  }
}

/** Removes the sheet if it is there and hidden; says whether none is left. */
async function removeHidden(name: string): Promise<boolean> {
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
      await context.sync();
      if (sheet.isNullObject || sheet.visibility === Excel.SheetVisibility.visible) return;
      sheet.delete();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
