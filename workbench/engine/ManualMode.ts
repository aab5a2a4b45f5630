import type { Change } from "../model/changes";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";

/**
 * What is let through while the workbook is calculated by hand only: the formulas a person or an add-in has just put in,
 * and, when it was asked for, the whole workbook or one sheet.
 */
export class ManualMode {
  /** Cells whose formulas were put in since the last calculation, by sheet. */
  readonly #entered = new Map<Sheet, Set<string>>();
  #ordered: Sheet | "all" | undefined;
  #unseen = false;
  /** Something changed while the workbook was calculated by itself, and no pass has been made since. */
  #owed = false;
  /** Results were kept back: they are out of date. */
  stale = false;

  constructor(private readonly workbook: Workbook) {}

  /** True where nothing may be calculated now. */
  get rests(): boolean {
    return this.#isManual && this.#ordered === undefined && !this.#unseen && !this.#owed;
  }

  /** The workbook is calculated by itself again, and has results that are out of date. */
  get over(): boolean {
    return this.stale && !this.#isManual;
  }

  get #isManual(): boolean {
    return this.workbook.calculationMode === "Manual";
  }

  note(change: Change): void {
    if (change.kind === "cells" && !this.#isManual) this.#owed = true;
    if (!this.#isManual || change.kind !== "cells") return;
    this.stale = true;
    this.#ordered = undefined;
    const { sheet, rect } = change;
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        if (change.silent || sheet.cell(row, column)?.formula === undefined) continue;
        if (!this.#entered.has(sheet)) this.#entered.set(sheet, new Set());
        this.#entered.get(sheet)!.add(`${row}!${column}`);
        this.#unseen = true;
      }
    }
  }

  /** The workbook, or one sheet, is to be calculated; what its results need is calculated until the next change. */
  order(what: Sheet | "all"): void {
    this.#ordered = what;
    if (what === "all") this.#entered.clear();
    else this.#entered.delete(what);
  }

  /** A pass has been made. */
  passed(): void {
    this.#unseen = false;
    if (!this.#isManual || this.#owed || this.#ordered === "all") this.stale = false;
    this.#owed = false;
  }

  /** Whether the result of a cell may be shown. */
  lets(sheet: Sheet, row: number, column: number): boolean {
    if (!this.#isManual || this.#owed || this.#ordered === "all" || this.#ordered === sheet) return true;
    return this.#entered.get(sheet)?.has(`${row}!${column}`) ?? false;
  }
}
