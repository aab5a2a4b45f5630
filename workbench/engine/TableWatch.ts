import type { Rect } from "../model/address";
import type { Change, Origin } from "../model/changes";
import type { Sheet } from "../model/Sheet";
import { TableHeads } from "../model/TableHeads";
import type { Workbook } from "../model/Workbook";

/** Watches the tables of the workbook: formulas follow their heads, and are read again when tables change. */
export class TableWatch {
  #changed = true;
  #names = "";
  readonly #heads: TableHeads;

  constructor(private readonly workbook: Workbook) {
    this.#heads = new TableHeads(workbook);
  }

  /** A table was added, taken out, resized, moved or given another head, and `follow` has not been called since. */
  get waiting(): boolean {
    return this.#changed;
  }

  /**
   * Takes note of a change; true where it touches tables. Formulas follow an add-in's heads at once, for it may read
   * them next; what a person types is still on its way, and is followed later.
   */
  note(change: Change, origin: Origin): boolean {
    const touched =
      change.kind === "tables" || (change.kind === "cells" && this.#touchesHead(change.sheet, change.rect));
    this.#changed ||= touched;
    if (touched && origin !== "grid") this.#heads.follow();
    return touched;
  }

  /** Lets formulas follow; true where formulas that speak of tables have to be read again. */
  follow(usesTables: boolean): boolean {
    if (!this.#changed) return false;
    this.#changed = false;
    this.#heads.follow();
    const names = this.workbook.tables.map(({ name }) => name).join("|");
    const renamed = names !== this.#names;
    this.#names = names;
    return renamed || usesTables;
  }

  #touchesHead(sheet: Sheet, { top, bottom, left, right }: Rect): boolean {
    return this.workbook.tables.some(({ sheet: owner, rect }) => {
      return owner === sheet && rect.top >= top && rect.top <= bottom && rect.left <= right && rect.right >= left;
    });
  }
}
