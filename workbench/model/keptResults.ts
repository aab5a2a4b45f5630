import { cellAddress, quoteSheet } from "./address";
import type { NotCalculatedCell } from "./Calculator";
import { mapReferences } from "./formulaReferences";
import { readsOtherWorkbook } from "./otherWorkbooks";
import type { Sheet } from "./Sheet";
import type { Workbook } from "./Workbook";

/** What a person has to know of the results: one line for each reason why cells were not calculated, with the cells. */
export function keptResults(workbook: Workbook, notCalculated: NotCalculatedCell[]): string[] {
  const lines: string[] = [];
  const others: string[] = [];
  const mixed: string[] = [];
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.formula === undefined || !readsOtherWorkbook(cell.formula)) continue;
      const address = addressOf({ sheet, row, column });
      others.push(address);
      if (readsThisWorkbook(cell.formula)) mixed.push(address);
    }
  }
  if (others.length > 0)
    lines.push(`other workbooks are not read, what formulas last found in them is kept: ${others.join(", ")}`);
  if (mixed.length > 0)
    lines.push(`these read cells of this workbook as well, and have not seen its changes either: ${mixed.join(", ")}`);
  const byReason = new Map<string, NotCalculatedCell[]>();
  for (const cell of notCalculated) byReason.set(cell.reason, [...(byReason.get(cell.reason) ?? []), cell]);
  for (const [reason, cells] of byReason) {
    const list = (kept: boolean) =>
      cells
        .filter((cell) => cell.kept === kept)
        .map(addressOf)
        .join(", ");
    if (list(true)) lines.push(`${reason} Not calculated, the file's last value is kept: ${list(true)}`);
    if (list(false)) lines.push(`${reason} Not calculated, an error is shown: ${list(false)}`);
  }
  return lines;
}

function addressOf({ sheet, row, column }: { sheet: Sheet; row: number; column: number }): string {
  return `${quoteSheet(sheet.name)}!${cellAddress(row, column)}`;
}

function readsThisWorkbook(formula: string): boolean {
  let found = false;
  mapReferences(formula, (reference) => {
    found = true;
    return reference;
  });
  return found;
}
