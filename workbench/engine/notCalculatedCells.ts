import type { NotCalculatedCell } from "../model/Calculator";
import type { Workbook } from "../model/Workbook";
import type { Translator } from "./translate";

/** The cells whose formulas the engine cannot calculate. */
export function notCalculatedCells(workbook: Workbook, translator: Translator): NotCalculatedCell[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(({ row, column, cell }) => {
      const home = { sheet, row, column };
      const fault = cell.formula === undefined ? undefined : translator.fault(cell.formula, home);
      return fault ? [{ ...home, reason: fault.message, kept: translator.keeps(home) }] : [];
    }),
  );
}
