import { inExcel } from "./failure";
import { sheetPrints } from "./sheetPrints";

/** A sheet that was built, as plain data: where it is, and what stood in its cells then. */
export interface BuiltState {
  sheetId: string;
  name: string;
  print: string;
}

/** Removes a built sheet. Says whether it has; it does not where the sheet is gone or its cells have changed since. */
export async function undoBuild({ sheetId, print }: BuiltState): Promise<boolean> {
  const [now] = await sheetPrints([sheetId]);
  if (now !== print) return false;
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).delete();
    await context.sync();
  });
  return true;
}
