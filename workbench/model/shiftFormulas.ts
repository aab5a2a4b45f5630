import { rectAddress, type Rect } from "./address";
import { mapReferences, moveFormula, rectOf, withRect } from "./formulaReferences";
import type { ConditionalFormat } from "./rules";
import type { Sheet } from "./Sheet";
import { shiftRect, type BandShift } from "./shift";
import type { Validation } from "./Validation";
import type { Workbook } from "./Workbook";

/** Where a block goes, or nothing where its cells are gone. */
export type Follow = (rect: Rect) => Rect | undefined;

/** The formula after cells of `sheet` have moved; `home` is the sheet the formula stands on. */
export function followFormula(formula: string, home: Sheet | undefined, sheet: Sheet, place: Follow): string {
  return mapReferences(formula, (reference) => {
    const named = reference.sheet;
    const meant = named === undefined ? home === sheet : named.toLowerCase() === sheet.name.toLowerCase();
    if (!meant) return reference;
    const rect = rectOf(reference);
    const moved = place(rect);
    if (!moved) return undefined;
    return rectAddress(moved) === rectAddress(rect) ? reference : withRect(reference, moved);
  });
}

export function shiftFormula(formula: string, home: Sheet | undefined, sheet: Sheet, shift: BandShift): string {
  return followFormula(formula, home, sheet, (rect) => shiftRect(rect, shift));
}

/** Lets every formula of the workbook follow: cells, names, charts, rules and validations of the other sheets. */
export function followFormulas(workbook: Workbook, sheet: Sheet, place: Follow): void {
  for (const other of workbook.sheets) {
    const follow = (formula: string) => followFormula(formula, other, sheet, place);
    shiftCellFormulas(workbook, other, follow);
    for (const chart of other.charts) {
      for (const series of chart.series) {
        series.values = follow(series.values);
        if (series.categories !== undefined) series.categories = follow(series.categories);
        if (series.name.startsWith("=")) series.name = follow(series.name);
      }
    }
    if (other === sheet) continue;
    for (const rule of other.conditionalFormats) changeRuleFormulas(rule, follow);
    for (const validation of other.validations) changeValidationFormulas(validation, follow);
  }
  let changed = false;
  for (const name of workbook.names) {
    const formula = followFormula(name.formula, undefined, sheet, place);
    changed ||= formula !== name.formula;
    name.formula = formula;
  }
  if (changed) workbook.tell({ kind: "names" });
}

function shiftCellFormulas(workbook: Workbook, sheet: Sheet, follow: (formula: string) => string): void {
  let run: Rect | undefined;
  const tell = () => run && workbook.tell({ kind: "cells", sheet, rect: run, silent: true });
  for (const { row, column, cell } of sheet.cells()) {
    if (cell.formula === undefined) continue;
    const formula = follow(cell.formula);
    if (formula === cell.formula) continue;
    cell.formula = formula;
    if (run?.top === row && run.right === column - 1) run.right = column;
    else {
      tell();
      run = { top: row, left: column, bottom: row, right: column };
    }
  }
  tell();
}

/** Changes every formula a conditional format holds. */
export function changeRuleFormulas(rule: ConditionalFormat, change: (formula: string) => string): void {
  const point = (value: string | undefined) => (value?.startsWith("=") ? change(value) : value);
  if (rule.kind === "custom") rule.formula = change(rule.formula);
  else if (rule.kind === "cellValue") {
    rule.formula1 = change(rule.formula1);
    if (rule.formula2 !== undefined) rule.formula2 = change(rule.formula2);
  } else if (rule.kind === "colorScale") rule.points.forEach((one) => (one.value = point(one.value)));
  else if (rule.kind === "dataBar") {
    for (const end of [rule.minimum, rule.maximum]) if (end) end.value = point(end.value);
  } else if (rule.kind === "iconSet") rule.steps.forEach((one) => (one.value = point(one.value)));
}

/** Changes the formulas of a validation; constants and lists written out stay. */
export function changeValidationFormulas(validation: Validation, change: (formula: string) => string): void {
  if (validation.formula1.startsWith("=")) validation.formula1 = change(validation.formula1);
  if (validation.formula2?.startsWith("=")) validation.formula2 = change(validation.formula2);
}

/**
 * A rule's formulas after the shift. They are written for the top left cell of the block: when that cell is taken out,
 * they are first written for the first cell that is left.
 */
export function shiftAnchored(formula: string, from: Rect, kept: Rect, sheet: Sheet, shift: BandShift): string {
  const rows = kept.top - from.top;
  const columns = kept.left - from.left;
  return shiftFormula(moveFormula(formula, rows, columns, true), sheet, sheet, shift);
}
