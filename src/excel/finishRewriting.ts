import type { KeptSheets } from "./rewriteSheet";
import { DONE, PROBE_NAME, STEP_PROPERTY } from "./sheetBefore";

/** What is left to do when the sheet is as it shall be: the old state gets its name, or goes. */
export function finishRewriting(
  context: Excel.RequestContext,
  backup: Excel.Worksheet,
  { keepAs, drop, hasProbe }: KeptSheets & { hasProbe: boolean },
): void {
  if (keepAs !== null) {
    backup.name = keepAs;
    backup.visibility = Excel.SheetVisibility.visible;
  }
  if (hasProbe) backup.names.getItem(PROBE_NAME).delete();
  backup.customProperties.add(STEP_PROPERTY, DONE);
  if (drop !== null) context.workbook.worksheets.getItem(drop).delete();
  if (keepAs === null) backup.delete();
}
