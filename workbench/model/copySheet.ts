import type { Chart } from "./Chart";
import { renameSheetInFormula } from "./references";
import type { Sheet } from "./Sheet";
import { columnIds } from "./tableParts";
import { renameTablesInFormula } from "./renameInTables";
import type { Table, Workbook } from "./Workbook";

/** Copies a sheet with all it holds to a place in the order. The copy is named as Excel names it: Sheet1 (2). */
export function copySheet(workbook: Workbook, sheet: Sheet, at: number): Sheet {
  const copy = workbook.addSheet(freeName(workbook, sheet.name), at);
  copy.lines.copyFrom(sheet.lines);
  copyCells(sheet, copy);
  copyLayout(workbook, sheet, copy);
  const renamed = new Map<string, string>();
  for (const table of workbook.tables.filter((one) => one.sheet === sheet)) {
    const name = freeTableName(workbook, table);
    workbook.tables.push({
      ...table,
      id: workbook.newId(),
      name,
      sheet: copy,
      rect: { ...table.rect },
      columnIds: [...columnIds(table)],
    });
    renamed.set(table.name, name);
  }
  for (const { cell } of copy.cells()) {
    if (cell.formula !== undefined && renamed.size > 0) cell.formula = renameTablesInFormula(cell.formula, renamed);
  }
  copyNames(workbook, sheet, copy);
  const used = copy.usedRect();
  if (used) workbook.tell({ kind: "cells", sheet: copy, rect: used, silent: true });
  workbook.tell({ kind: "tables" });
  copy.layoutChanged();
  return copy;
}

/** Names that belong to the sheet alone come along, for the cells of the copy. */
function copyNames(workbook: Workbook, sheet: Sheet, copy: Sheet): void {
  const own = workbook.names.filter((name) => name.sheet === sheet);
  for (const name of own) {
    workbook.names.push({ ...name, sheet: copy, formula: renameSheetInFormula(name.formula, sheet.name, copy.name) });
  }
  if (own.length > 0) workbook.tell({ kind: "names" });
}

function copyCells(sheet: Sheet, copy: Sheet): void {
  for (const { row, column, cell } of sheet.cells()) {
    if (cell.style || copy.lines.any) copy.putStyle(row, column, structuredClone(cell.style));
    if (cell.spillParent) continue;
    if (cell.formula !== undefined) copy.setInputs(row, column, [[{ formula: cell.formula }]]);
    else if (cell.value !== null) copy.setInputs(row, column, [[{ value: cell.value }]]);
  }
}

function copyLayout(workbook: Workbook, sheet: Sheet, copy: Sheet): void {
  const ids = <T extends { id: string }>(parts: T[]): T[] =>
    parts.map((part) => ({ ...structuredClone(part), id: workbook.newId() }));
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
  copy.frozen = { ...sheet.frozen };
  copy.usualWidth = sheet.usualWidth;
  sheet.columnWidths.forEach((width, column) => copy.columnWidths.set(column, width));
  sheet.rowHeights.forEach((height, row) => copy.rowHeights.set(row, height));
  sheet.hiddenRows.forEach((row) => copy.hiddenRows.add(row));
  sheet.hiddenColumns.forEach((column) => copy.hiddenColumns.add(column));
  sheet.rowLevels.forEach((level, row) => copy.rowLevels.set(row, level));
  sheet.columnLevels.forEach((level, column) => copy.columnLevels.set(column, level));
  sheet.rowBreaks.forEach((row) => copy.rowBreaks.add(row));
  sheet.columnBreaks.forEach((column) => copy.columnBreaks.add(column));
  copy.showHeadings = sheet.showHeadings;
  sheet.customProperties.forEach((value, key) => copy.customProperties.set(key, value));
  copy.merges = structuredClone(sheet.merges);
  copy.conditionalFormats = ids(sheet.conditionalFormats);
  copy.validations = structuredClone(sheet.validations);
  copy.comments = ids(sheet.comments);
  copy.hyperlinks = structuredClone(sheet.hyperlinks);
  copy.protection = structuredClone(sheet.protection);
  copy.autoFilter = structuredClone(sheet.autoFilter);
  copy.pageLayout = structuredClone(sheet.pageLayout);
  copy.charts = ids(sheet.charts);
  for (const chart of copy.charts) pointAt(chart, sheet.name, copy.name);
}

/** Charts of a copy show the copy's own cells. */
function pointAt(chart: Chart, before: string, after: string): void {
  for (const series of chart.series) {
    series.values = renameSheetInFormula(series.values, before, after);
    if (series.categories !== undefined) series.categories = renameSheetInFormula(series.categories, before, after);
    if (series.name.startsWith("=")) series.name = renameSheetInFormula(series.name, before, after);
  }
}

function freeName(workbook: Workbook, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const found = stem.slice(0, 31 - end.length) + end;
    if (!workbook.sheet(found)) return found;
  }
}

function freeTableName(workbook: Workbook, { name }: Table): string {
  const stem = name.replace(/\d+$/, "");
  for (let number = 1; ; number++) {
    const found = `${stem}${number}`;
    if (!workbook.tables.some((table) => table.name.toLowerCase() === found.toLowerCase())) return found;
  }
}
