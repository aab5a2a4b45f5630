import { joined, tokenize } from "./tokens";
import type { Workbook } from "./Workbook";

/** The formula after a table has got a new name: Sales[Amount] becomes Revenue[Amount]. */
export function renameTableInFormula(formula: string, before: string, after: string): string {
  return changed(formula, before, (_name, part) => [after, part]);
}

/** The formula after a column of a table has got a new head: Sales[Amount] becomes Sales[Sum]. */
export function renameColumnInFormula(formula: string, table: string, before: string, after: string): string {
  const plain = `[${escaped(before)}]`.toLowerCase();
  const inner = new RegExp(`(?<=[[@])${patternOf(escaped(before))}(?=\\])`, "giu");
  return changed(formula, table, (name, part) => {
    if (part.toLowerCase() === plain) return [name, `[${escaped(after)}]`];
    return [name, part.replace(inner, () => escaped(after))];
  });
}

/** Lets every formula of cells and names follow. */
export function changeTableFormulas(workbook: Workbook, change: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.cells()) {
      if (!cell.formula?.includes("[")) continue;
      const formula = change(cell.formula);
      if (formula === cell.formula) continue;
      cell.formula = formula;
      workbook.tell({
        kind: "cells",
        sheet,
        rect: { top: row, left: column, bottom: row, right: column },
        silent: true,
      });
    }
  }
  for (const name of workbook.names) name.formula = change(name.formula);
}

/** How a column stands in square brackets: an apostrophe goes before the signs that mean something there. */
export function escaped(column: string): string {
  return column.replace(/[[\]#'@]/g, "'$&");
}

type Change = (name: string, part: string) => [name: string, part: string];

/** Changes each part in brackets that comes after the table's name. */
function changed(formula: string, table: string, change: Change): string {
  const start = formula.startsWith("=") ? "=" : "";
  const tokens = tokenize(formula.slice(start.length));
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.kind !== "name" || next?.kind !== "bracket" || token.text.toLowerCase() !== table.toLowerCase()) return;
    const [name, part] = change(token.text, next.text);
    tokens[index] = { ...token, text: name };
    tokens[index + 1] = { ...next, text: part };
  });
  return start + joined(tokens);
}

function patternOf(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
