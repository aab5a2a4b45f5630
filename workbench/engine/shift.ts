import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/address";
import type { BandShift, Shift } from "../model/shift";
import { changeRuleFormulas, changeValidationFormulas, shiftFormula } from "../model/shiftFormulas";
import { shiftLayout } from "../model/shiftLayout";
import { shiftValidations } from "../model/shiftRules";
import { shiftTables } from "../model/shiftTables";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";

/**
 * Moves what the model keeps by place and the grid knows nothing of, when a person puts in or takes out rows or columns:
 * tables, validations, charts, comments, links, filters, the print set-up. Cells, merges, sizes, rules of the sheet
 * and names the grid moves itself; they are read from it afterwards.
 */
export function shiftBlocks(workbook: Workbook, sheet: Sheet, { axis, at, count }: Shift): void {
  const last = (axis === "rows" ? MAX_COLUMNS : MAX_ROWS) - 1;
  const shift: BandShift = { axis, at, count, band: { first: 0, last } };
  shiftTables(workbook, sheet, shift);
  shiftValidations(sheet, shift);
  shiftLayout(sheet, shift);
  shiftSeries(workbook, sheet, shift);
  shiftOthers(workbook, sheet, shift);
  const ends = { first: at, last: at + Math.abs(count) - 1 };
  const rect: Rect =
    axis === "rows"
      ? { top: ends.first, bottom: ends.last, left: 0, right: last }
      : { left: ends.first, right: ends.last, top: 0, bottom: last };
  const what = axis === "rows" ? "Row" : "Column";
  workbook.tell({ kind: "shifted", sheet, rect, deed: count > 0 ? `${what}Inserted` : `${what}Deleted` });
}

/** Charts of every sheet show the same cells as before. */
function shiftSeries(workbook: Workbook, sheet: Sheet, shift: BandShift): void {
  for (const home of workbook.sheets) {
    const follow = (formula: string) => shiftFormula(formula, home, sheet, shift);
    for (const series of home.charts.flatMap((chart) => chart.series)) {
      series.values = follow(series.values);
      if (series.categories !== undefined) series.categories = follow(series.categories);
      if (series.name.startsWith("=")) series.name = follow(series.name);
    }
  }
}

/** Rules and validations of other sheets may speak of this one; the grid is given them anew. */
function shiftOthers(workbook: Workbook, sheet: Sheet, shift: BandShift): void {
  for (const other of workbook.sheets) {
    if (other === sheet) continue;
    const follow = (formula: string) => shiftFormula(formula, other, sheet, shift);
    for (const rule of other.conditionalFormats) changeRuleFormulas(rule, follow);
    for (const validation of other.validations) changeValidationFormulas(validation, follow);
    if (other.conditionalFormats.length > 0) workbook.as("host", () => other.layoutChanged());
  }
}
