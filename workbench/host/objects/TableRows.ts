import { MAX_ROWS, type Rect } from "../../model/address";
import type { Input } from "../../model/Sheet";
import type { Table } from "../../model/Workbook";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, notImplemented } from "../HostError";
import * as block from "./block";
import { RangeObject } from "./Range";

/** Excel.TableRowCollection. */
export class TableRowCollectionObject extends HostCollection<TableRowObject> {
  readonly className = "TableRowCollection";

  constructor(
    host: HostContext,
    private readonly table: Table,
  ) {
    super(host);
  }

  get count(): number {
    return this.table.rect.bottom - this.table.rect.top;
  }
  all(): TableRowObject[] {
    return Array.from({ length: this.count }, (_, index) => new TableRowObject(this.host, this.table, index));
  }
  protected find(key: unknown): TableRowObject | undefined {
    return this.all()[Number(key)];
  }

  /** Adds rows at the end of the table; the cells below it must be free. */
  add(index?: number | null, values?: unknown): TableRowObject {
    const { sheet, rect } = this.table;
    if (index !== null && index !== undefined && index !== -1 && index !== this.count) {
      throw notImplemented("TableRowCollection.add in the middle of a table");
    }
    const given = values === null || values === undefined || Array.isArray(values) ? values : [[values]];
    const lines = Array.isArray(given) ? (Array.isArray(given[0]) ? given : [given]) : [[]];
    const taken = this.#takesPlaceholder();
    const first = taken ? 0 : this.count;
    const top = taken ? rect.bottom : rect.bottom + 1;
    const added: Rect = { ...rect, top, bottom: top + lines.length - 1 };
    if (added.bottom >= MAX_ROWS) throw invalidArgument("The sheet has no room for these rows.");
    const below = sheet.usedRect(true, added);
    if (below) throw notImplemented("TableRowCollection.add where the cells below the table are filled");
    if (given !== null && given !== undefined) block.writeBlock(sheet, added, lines, "values", this.host.locale);
    this.#resize(added.bottom);
    return new TableRowObject(this.host, this.table, first);
  }
  deleteRowsAt(index: number, howMany?: number | null): void {
    const count = howMany ?? 1;
    if (!Number.isInteger(index) || index < 0 || count < 1 || index + count > this.count) {
      throw invalidArgument(`The table has no rows ${index} to ${index + count - 1}.`);
    }
    this.#moveUp(index, count);
  }
  deleteRows(rows: unknown[]): void {
    const places = rows.map((row) => (row instanceof TableRowObject ? row.index : Number(row)));
    for (const place of [...new Set(places)].sort((a, b) => b - a)) this.deleteRowsAt(place, 1);
  }

  /** Whether the first rows of a table made of its head alone come now: they take the blank row below the head. */
  #takesPlaceholder(): boolean {
    const { sheet, rect, placeholder } = this.table;
    delete this.table.placeholder;
    return placeholder === true && this.count === 1 && !sheet.usedRect(true, { ...rect, top: rect.bottom });
  }

  /** The rows below move up, values and looks; formulas would have to be rewritten, which we refuse. */
  #moveUp(index: number, count: number): void {
    const { sheet, rect } = this.table;
    const top = rect.top + 1 + index;
    const moved: Rect = { ...rect, top, bottom: rect.bottom };
    const cells = block.readBlock(sheet, moved, (cell) => cell) ?? [];
    if (cells.slice(count).some((line) => line.some((cell) => cell?.formula !== undefined))) {
      throw notImplemented("deleting rows of a table above rows with formulas");
    }
    const inputs: Input[][] = cells.map((line, r) =>
      line.map((_, c) => ({ value: cells[r + count]?.[c]?.value ?? null })),
    );
    const styles = cells.map((line, r) => line.map((_, c) => cells[r + count]?.[c]?.style ?? {}));
    block.clearStyles(sheet, moved);
    sheet.setInputs(top, rect.left, inputs);
    sheet.setStyles(top, rect.left, styles);
    this.#resize(Math.max(rect.top + 1, rect.bottom - count));
  }

  #resize(bottom: number): void {
    this.table.rect = { ...this.table.rect, bottom };
    this.host.workbook.tell({ kind: "tables" });
  }
}

/** Excel.TableRow. */
class TableRowObject extends HostObject {
  readonly className = "TableRow";

  constructor(
    host: HostContext,
    private readonly table: Table,
    private readonly place: number,
  ) {
    super(host);
  }

  get index(): number {
    return this.place;
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(given: unknown) {
    this.getRange().values = given;
  }

  getRange(): RangeObject {
    const row = this.table.rect.top + 1 + this.place;
    if (row > this.table.rect.bottom) throw new HostError("ItemNotFound", `The table has no row ${this.place}.`);
    return new RangeObject(this.host, this.table.sheet, { ...this.table.rect, top: row, bottom: row });
  }
  delete(): void {
    new TableRowCollectionObject(this.host, this.table).deleteRowsAt(this.place, 1);
  }
}
