import { rectAddress } from "../model/address";
import type { CalculatedCell } from "../model/changes";
import type { Sheet } from "../model/Sheet";
import { ALL, EVENT } from "./eventNumbers";
import { rectsOf } from "./objects/rectsOf";
import type { Told } from "./watching";

/** Gathers the cells that were calculated, to be told of as the blocks they make. */
export class CalculationWatch {
  readonly #cells = new Map<Sheet, CalculatedCell[]>();

  note(sheet: Sheet, cells: CalculatedCell[]): void {
    this.#cells.set(sheet, [...(this.#cells.get(sheet) ?? []), ...cells]);
  }

  /** One event for each sheet; its address names all blocks. */
  take(): Told[] {
    const told = [...this.#cells].map(([sheet, cells]): Told => {
      const spots = new Map(cells.map(({ row, column }) => [`${row} ${column}`, { row, column }]));
      const sorted = [...spots.values()].sort((a, b) => a.row - b.row || a.column - b.column);
      const address = rectsOf(sorted).map(rectAddress).join(",");
      return { type: EVENT.calculated, targets: [sheet.id, ALL], content: { address, worksheetId: sheet.id } };
    });
    this.#cells.clear();
    return told;
  }
}
