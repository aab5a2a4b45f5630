import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument, itemNotFound } from "../HostError";
import { parseOn } from "./places";
import { RangeObject } from "./Range";

/** Excel.WorksheetFreezePanes. */
export class WorksheetFreezePanesObject extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  /** Freezes the rows and columns of a block that begins at A1: its last cell is the last frozen one. */
  freezeAt(range: unknown): void {
    const rect = range instanceof RangeObject ? range.rect : parseOn(this.host.workbook, this.sheet, range).rect;
    const rows = rect.bottom === MAX_ROWS - 1 ? 0 : rect.bottom + 1;
    const columns = rect.right === MAX_COLUMNS - 1 ? 0 : rect.right + 1;
    this.#freeze(rows, columns);
  }
  freezeRows(count?: number | null): void {
    this.#freeze(count ?? 1, 0);
  }
  freezeColumns(count?: number | null): void {
    this.#freeze(0, count ?? 1);
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  getLocation(): RangeObject {
    const location = this.getLocationOrNullObject();
    if (!location) throw itemNotFound("No panes are frozen.");
    return location;
  }
  getLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const rect = { top: 0, left: 0, bottom: (rows || MAX_ROWS) - 1, right: (columns || MAX_COLUMNS) - 1 };
    return new RangeObject(this.host, this.sheet, rect);
  }

  #freeze(rows: number, columns: number): void {
    if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0)) {
      throw invalidArgument("The number of frozen rows and columns must be 0 or more.");
    }
    this.sheet.frozen = { rows, columns };
    this.sheet.layoutChanged();
  }
}
