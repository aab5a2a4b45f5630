import { NO_STYLE } from "../../model/style";
import { MAX_ROWS, type Rect } from "../../model/address";
import { deleteCells, insertCells } from "../../model/shiftSheet";
import { bodyRect } from "../../model/tableParts";
import type { Table } from "../../model/Workbook";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, notImplemented } from "../HostError";
import * as block from "./block";
import { checkUnprotected } from "./locks";
import { RangeObject } from "./Range";
import { checkDelete, checkInsert } from "./shifting";

/** Excel.TableRowCollection: the rows between the head and the totals. */
export class TableRowCollectionObject extends HostCollection<TableRowObject> {
  readonly className = "TableRowCollection";

  constructor(
    host: HostContext,
    private readonly table: Table,
  ) {
    super(host);
  }

  get count(): number {
    return block.rowsOf(bodyRect(this.table));
  }
  all(): TableRowObject[] {
    return Array.from({ length: this.count }, (_, index) => new TableRowObject(this.host, this.table, index));
  }
  protected find(key: unknown): TableRowObject | undefined {
    return this.all()[Number(key)];
  }

  /** Adds rows before the one with this index, or at the end. What lies below in the table's columns makes room. */
  add(index?: number | null, values?: unknown, alwaysInsert?: boolean | null): TableRowObject {
    const { sheet } = this.table;
    if (alwaysInsert === false) throw notImplemented("TableRowCollection.add with alwaysInsert = false");
    const place = index === null || index === undefined || index === -1 ? this.count : index;
    if (!Number.isInteger(place) || place < 0 || place > this.count) {
      throw invalidArgument(`The table has no row ${place} to add rows before.`);
    }
    const given = values === null || values === undefined || Array.isArray(values) ? values : [[values]];
    const lines = Array.isArray(given) ? (Array.isArray(given[0]) ? given : [given]) : [[]];
    const taken = this.#hasPlaceholder();
    const first = taken ? 0 : place;
    const top = this.table.rect.top + 1 + first;
    const added: Rect = { ...this.table.rect, top, bottom: top + lines.length - 1 };
    if (added.bottom >= MAX_ROWS) throw invalidArgument("The sheet has no room for these rows.");
    if (given !== null && given !== undefined) block.asBlock(lines, added, "values");
    checkUnprotected(sheet, "Tables");
    delete this.table.placeholder;
    const room = taken ? { ...added, top: top + 1 } : added;
    if (room.top <= room.bottom) this.#makeRoom(room, taken ? 1 : place);
    if (given !== null && given !== undefined) block.writeBlock(sheet, added, lines, "values", this.host.locale);
    return new TableRowObject(this.host, this.table, first);
  }
  deleteRowsAt(index: number, howMany?: number | null): void {
    const count = howMany ?? 1;
    if (!Number.isInteger(index) || !Number.isInteger(count) || index < 0 || count < 1 || index + count > this.count) {
      throw invalidArgument(`The table has no rows ${index} to ${index + count - 1}.`);
    }
    this.#checkDeletion();
    this.#take(index, count);
  }
  deleteRows(rows: unknown[]): void {
    const places = rows.map((row) => (row instanceof TableRowObject ? row.index : Number(row)));
    const unknown = places.find((place) => !Number.isInteger(place) || place < 0 || place >= this.count);
    if (unknown !== undefined) throw invalidArgument(`The table has no row ${unknown}.`);
    this.#checkDeletion();
    for (const place of [...new Set(places)].sort((a, b) => b - a)) this.#take(place, 1);
  }

  /** Whether the table was made of its head alone: its first rows take the blank row below the head. */
  #hasPlaceholder(): boolean {
    const { sheet, placeholder } = this.table;
    return placeholder === true && this.count === 1 && !sheet.usedRect(true, bodyRect(this.table));
  }
  #makeRoom(added: Rect, place: number): void {
    const { workbook } = this.host;
    const { table } = this;
    const { sheet } = table;
    const end = place === this.count && !table.showTotals;
    if (!end || sheet.usedRect(true, added)) {
      checkInsert(workbook, sheet, added, "rows");
      insertCells(workbook, sheet, added, "rows");
    }
    if (end) {
      table.rect = { ...table.rect, bottom: added.bottom };
      workbook.tell({ kind: "tables" });
    }
    this.#look(added, place === 0 ? added.bottom + 1 : added.top - 1);
  }
  /** New rows look as the row before them, the first ones as the row after. */
  #look(added: Rect, like: number): void {
    const { sheet } = this.table;
    const line = Array.from({ length: block.columnsOf(added) }, (_, c) => ({
      ...NO_STYLE,
      ...structuredClone(sheet.seen(like, added.left + c)?.style),
    }));
    const lines = Array.from({ length: block.rowsOf(added) }, () => line);
    sheet.setStyles(added.top, added.left, lines);
  }
  #checkDeletion(): void {
    checkUnprotected(this.table.sheet, "Tables");
    if (!this.table.criteria?.length) return;
    throw new HostError("InsertDeleteConflict", "Rows of a table are not deleted while it has a filter applied.");
  }
  /** A table keeps one row: the last one is emptied instead. */
  #take(index: number, count: number): void {
    const { workbook } = this.host;
    const { sheet, rect } = this.table;
    const top = rect.top + 1 + index;
    const taken: Rect = { ...rect, top, bottom: top + count - 1 };
    if (count === this.count) {
      taken.top++;
      block.clearContents(sheet, { ...taken, top, bottom: top });
      if (taken.top > taken.bottom) return;
    }
    checkDelete(workbook, sheet, taken, "rows");
    deleteCells(workbook, sheet, taken, "rows");
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
    const body = bodyRect(this.table);
    const row = body.top + this.place;
    if (row > body.bottom) throw new HostError("ItemNotFound", `The table has no row ${this.place}.`);
    return new RangeObject(this.host, this.table.sheet, { ...body, top: row, bottom: row });
  }
  delete(): void {
    new TableRowCollectionObject(this.host, this.table).deleteRowsAt(this.place, 1);
  }
}
