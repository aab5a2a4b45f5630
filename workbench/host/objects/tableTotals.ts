import type { Rect } from "../../model/address";
import { insertCells, deleteCells } from "../../model/shiftSheet";
import { escapedColumn, headsOf } from "../../model/tableReference";
import { bodyRect } from "../../model/tableParts";
import type { Input } from "../../model/Sheet";
import type { Table } from "../../model/Workbook";
import type { HostContext } from "../HostContext";
import { checkUnprotected } from "./locks";
import { checkDelete, checkInsert } from "./shifting";

/** Of SUBTOTAL: the sum, and the count of filled cells, both over the rows that are shown. */
const SUM = 109;
const COUNT = 103;

/**
 * Shows the totals below a table. At first the row has a word at its left, and at its right the sum of the last column,
 * or the count where that has no numbers; later it has what it had when it was hidden. Filled cells below move down.
 */
export function showTotals(host: HostContext, table: Table): void {
  if (table.showTotals) return;
  const { workbook } = host;
  const { sheet, rect } = table;
  const row: Rect = { ...rect, top: rect.bottom + 1, bottom: rect.bottom + 1 };
  checkUnprotected(sheet, "Tables");
  if (sheet.usedRect(true, row)) {
    checkInsert(workbook, sheet, row, "rows");
    insertCells(workbook, sheet, row, "rows");
  }
  const heads = headsOf(table);
  const inputs = heads.map((head, column): Input | undefined => {
    if (table.hiddenTotals) return table.hiddenTotals.get(head.toLowerCase());
    if (column === heads.length - 1) return { formula: totalFormula(table, column, head) };
    return column === 0 ? { value: host.locale.startsWith("zh") ? "汇总" : "Total" } : undefined;
  });
  table.rect = { ...rect, bottom: row.bottom };
  table.showTotals = true;
  workbook.tell({ kind: "tables" });
  sheet.setInputs(row.top, row.left, [inputs]);
}

/** Hides the totals and keeps in mind what they held. What lies below in the table's columns moves up. */
export function hideTotals(host: HostContext, table: Table): void {
  if (!table.showTotals) return;
  const { sheet, rect } = table;
  checkUnprotected(sheet, "Tables");
  table.hiddenTotals = new Map();
  headsOf(table).forEach((head, index) => {
    const cell = sheet.cell(rect.bottom, rect.left + index);
    if (cell?.formula !== undefined) table.hiddenTotals!.set(head.toLowerCase(), { formula: cell.formula });
    else if (cell && cell.value !== null) table.hiddenTotals!.set(head.toLowerCase(), { value: cell.value });
  });
  const row: Rect = { ...rect, top: rect.bottom };
  checkDelete(host.workbook, sheet, row, "rows");
  table.showTotals = false;
  deleteCells(host.workbook, sheet, row, "rows");
}

function totalFormula(table: Table, column: number, head: string): string {
  const { sheet } = table;
  const body = bodyRect(table);
  let [numbers, texts] = [0, 0];
  for (let row = body.top; row <= body.bottom; row++) {
    const value = sheet.cell(row, body.left + column)?.value ?? null;
    if (typeof value === "number") numbers++;
    else if (value !== null) texts++;
  }
  return `=SUBTOTAL(${numbers > 0 && texts === 0 ? SUM : COUNT},[${escapedColumn(head)}])`;
}
