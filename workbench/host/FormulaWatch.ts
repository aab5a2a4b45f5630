import { cellAddress, contains, type Rect } from "../model/address";
import type { Sheet } from "../model/Sheet";

/** Remembers the formulas of sheets, since an event on changed formulas tells what they were. */
export class FormulaWatch {
  readonly #formulas = new Map<Sheet, Map<string, string>>();

  look(sheets: Sheet[]): void {
    for (const sheet of sheets) {
      const formulas = new Map<string, string>();
      for (const { row, column, cell } of sheet.cells()) {
        if (cell.formula !== undefined) formulas.set(cellAddress(row, column), cell.formula);
      }
      this.#formulas.set(sheet, formulas);
    }
  }

  /** The cells of a block whose formula is another than at the last look; a new formula had none before. */
  changes(sheet: Sheet, rect: Rect): { cellAddress: string; previousFormula: string }[] {
    const before = this.#formulas.get(sheet);
    const changed = [...sheet.cells()].flatMap(({ row, column, cell }) => {
      const address = cellAddress(row, column);
      const previousFormula = before?.get(address) ?? "";
      if (cell.formula === undefined || cell.formula === previousFormula || !contains(rect, row, column)) return [];
      return [{ cellAddress: address, previousFormula }];
    });
    this.look([sheet]);
    return changed;
  }
}
