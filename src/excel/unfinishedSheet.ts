import { ExcelFailure, inExcel } from "./failure";

/**
 * Builds a new sheet that nobody sees before it is whole: it is added hidden under a name that is ours alone, `write` queues or
 * sends its contents, and naming and showing it are the last actions. Whatever fails before leaves the workbook as it
 * was: the sheet is removed again, and if even that fails the failure names it. Gives the sheet's id.
 */
export async function buildSheet(
  name: string,
  write: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<string> {
  const unfinished = `~${crypto.randomUUID()}`.slice(0, 31);
  try {
    return await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.add(unfinished).load("id");
      sheet.visibility = Excel.SheetVisibility.hidden;
      await write(context, sheet);
      sheet.name = name;
      sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
      return sheet.id;
    });
  } catch (error) {
    if (error instanceof ExcelFailure && !(await removed(unfinished))) error.leftover = unfinished;
    throw error;
  }
}

/** Removes the unfinished sheet if it is there; says whether none is left. */
async function removed(name: string): Promise<boolean> {
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.delete();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
