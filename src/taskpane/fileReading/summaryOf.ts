import { FormattedNumber, type RawCell, type RawSheet } from "../../core/intake/RawSheet";
import type { Understanding } from "../../core/intake/Understanding";
import { summaryOfSheet } from "../../core/template/summaryOfSheet";
import type { SheetSummary } from "./messages";

/** What the pane shows of a sheet: of 720,000 figures it names a few lines. */
export function summaryOf(sheet: RawSheet, understanding: Understanding): SheetSummary {
  const { tables, decisions, refusal, figures } = understanding;
  const cells = new Array<RawCell[]>(sheet.cells.length);
  for (const { headRows, aggregates } of tables) {
    for (let row = headRows.first; row <= headRows.last; row++) cells[row] = shown(sheet.cells[row]);
    for (const { row } of aggregates) cells[row] = shown(sheet.cells[row]);
  }
  const gaps = figures.filter(({ reading }) => reading.kind === "gap").length;
  const asTemplate = summaryOfSheet(understanding, sheet.name);
  return { sheet: { ...sheet, cells }, tables, decisions, refusal, figures: figures.length, gaps, asTemplate };
}

/** Objects lose their class between threads: a number stands without its format. */
function shown(line: readonly RawCell[] = []): RawCell[] {
  return line.map((cell) => (cell instanceof FormattedNumber ? cell.value : cell));
}
