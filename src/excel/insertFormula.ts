import { inExcel } from "./failure";
import type { SelectedCells } from "./readSelection";

/** What became of a formula: it stands in the cell, the cell holds something else and was left alone, or its sheet is gone. */
export type Insertion = { kind: "written" } | { kind: "occupied"; content: string } | { kind: "sheetGone" };

export interface FormulaToInsert {
  formula: string;
  target: SelectedCells;
  /** The content that may be overwritten; anything else that stands in the cell stays. */
  replacing: string | null;
  /** Shown so where the cell has no format of its own. */
  numberFormat: string | null;
}

const NO_FORMAT = "General";
const TEXT_FORMAT = "@";

/** Puts one formula into one cell: a round trip to look, one to write. */
export function insertFormula({ formula, target, replacing, numberFormat }: FormulaToInsert): Promise<Insertion> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheetId);
    const cell = sheet.getRange(target.address).load("formulas,numberFormat");
    await context.sync();
    if (sheet.isNullObject) return { kind: "sheetGone" };
    const content = String(cell.formulas[0]![0]);
    if (content !== "" && content !== replacing) return { kind: "occupied", content };
    const [[format]] = cell.numberFormat as [[string]];
    // A formula in a cell of texts would stay a text.
    const isFree = format === NO_FORMAT || format === TEXT_FORMAT;
    const wanted = isFree ? (numberFormat ?? NO_FORMAT) : format;
    if (wanted !== format) cell.numberFormat = [[wanted]];
    cell.formulas = [[formula]];
    await context.sync();
    return { kind: "written" };
  });
}
