import { intersect } from "./address";
import { localVariables } from "./localVariables";
import { wantsOneValue } from "./oneValue";
import type { Sheet } from "./Sheet";
import { parseTableReference, shownTableReference, tableRect, type TableReference } from "./tableReference";
import { absoluteText } from "./absolute";
import { isOfOtherWorkbook } from "./otherWorkbooks";
import { isFunction, joined, tokenize } from "./tokens";
import type { Table, Workbook } from "./Workbook";

/** A reference to a table as a formula has it. */
export interface FoundReference {
  /** The table's name; `undefined` where the formula stands in the table and leaves it out: [@Sales]. */
  name: string | undefined;
  /** `undefined` where the brackets cannot be read. */
  reference: TableReference | undefined;
  /** True for a name without brackets, which stands for all rows below the head. */
  bare: boolean;
  /** True for a column without a table's name where one value is wanted: in a row of the table it is [@Sales]. */
  ofRow?: boolean;
}

/** The formula with its references to tables changed; one for which `change` gives `undefined` stays as it is. */
export function mapTableReferences(
  formula: string,
  isTable: (name: string) => boolean,
  change: (found: FoundReference) => string | undefined,
): string {
  const start = formula.startsWith("=") ? "=" : "";
  const tokens = tokenize(formula.slice(start.length));
  const variables = localVariables(tokens);
  let changed = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (variables.has(token)) continue;
    if (token.kind === "name" && tokens[index - 1]?.text !== "!" && !isFunction(tokens, index)) {
      const next = tokens[index + 1];
      if (next?.kind === "bracket" || next?.text === "!" || !isTable(token.text)) continue;
      const text = change({ name: token.text, reference: { items: [] }, bare: true });
      if (text === undefined) continue;
      token.text = text;
      changed = true;
    } else if (token.kind === "bracket" && !isOfOtherWorkbook(tokens, index)) {
      const owner = tokens[index - 1]?.kind === "name" ? tokens[index - 1] : undefined;
      const reference = parseTableReference(token.text);
      const column = !owner && reference?.columns && reference.items.length === 0;
      const ofRow = column ? wantsOneValue(tokens, index) : false;
      const text = change({ name: owner?.text, reference, bare: false, ofRow });
      if (text === undefined) continue;
      if (owner) owner.text = "";
      token.text = text;
      changed = true;
    }
  }
  return changed ? start + joined(tokens) : formula;
}

export function tableNamed(workbook: Workbook, name: string): Table | undefined {
  return workbook.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** The formula of a cell of a table that is put down outside of it: what it reads of the table is named. */
export function namedOutside(workbook: Workbook, formula: string, from: Home, to: Home): string {
  if (!formula.includes("[")) return formula;
  const own = tableAt(workbook, from.sheet, from.row, from.column);
  if (!own || own === tableAt(workbook, to.sheet, to.row, to.column)) return formula;
  return mapTableReferences(
    formula,
    () => false,
    ({ name, reference, ofRow }) =>
      name === undefined && reference
        ? own.name + shownTableReference(inRow(reference, ofRow && isDataRow(own, from.row)))
        : undefined,
  );
}

/** The table whose cells the place belongs to. */
export function tableAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Table | undefined {
  const place = { top: row, left: column, bottom: row, right: column };
  return workbook.tables.find((table) => table.sheet === sheet && intersect(table.rect, place));
}

/** The reference in a row of its table, where a column without @ may mean the cell of that row. */
export function inRow(reference: TableReference, ofRow: boolean | undefined): TableReference {
  return ofRow ? { ...reference, items: ["#This Row"] } : reference;
}

/** Whether a row is among the table's own, without its head and its totals. */
export function isDataRow({ rect, showTotals }: Table, row: number): boolean {
  return row > rect.top && row <= (showTotals ? rect.bottom - 1 : rect.bottom);
}

/** Where a formula stands; a formula of a name stands nowhere. */
export interface Home {
  sheet: Sheet;
  row: number;
  column: number;
}

/**
 * The formula with every reference to a table (of those `which` names) as plain addresses, as they are now.
 * A table, column or part that is not there is #REF!; this row beside no row of the table is #VALUE!.
 */
export function withoutTables(
  workbook: Workbook,
  formula: string,
  home: Home | undefined,
  which: (table: Table) => boolean = () => true,
): string {
  return mapTableReferences(
    formula,
    (name) => tableNamed(workbook, name) !== undefined,
    ({ name, reference: read, ofRow }) => {
      const table =
        name === undefined ? home && tableAt(workbook, home.sheet, home.row, home.column) : tableNamed(workbook, name);
      if (table && !which(table)) return undefined;
      if (!table || !read) return "#REF!";
      const reference = inRow(read, ofRow && home !== undefined && isDataRow(table, home.row));
      const rect = tableRect(table, reference, home?.sheet === table.sheet ? home.row : undefined);
      if (typeof rect === "string") return rect;
      return absoluteText(table.sheet, rect, reference.items.includes("#This Row"));
    },
  );
}

/** Lets every formula of the workbook follow a change of tables: in cells, in names. */
export function changeTableFormulas(
  workbook: Workbook,
  change: (formula: string, home: Home | undefined) => string,
): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.formulaCells()) {
      const formula = change(cell.formula, { sheet, row, column });
      if (formula === cell.formula) continue;
      cell.formula = formula;
      const rect = { top: row, left: column, bottom: row, right: column };
      workbook.tell({ kind: "cells", sheet, rect, silent: true });
    }
  }
  let changed = false;
  for (const name of workbook.names) {
    const formula = change(name.formula, undefined);
    changed ||= formula !== name.formula;
    name.formula = formula;
  }
  if (changed) workbook.tell({ kind: "names" });
}
