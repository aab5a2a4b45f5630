import { NO_STYLE } from "../../model/style";
import { MAX_COLUMNS, type Rect } from "../../model/address";
import { insertCells } from "../../model/shiftSheet";
import { columnIds } from "../../model/tableParts";
import type { Table } from "../../model/Workbook";
import { HostCollection } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument } from "../HostError";
import * as block from "./block";
import { checkUnprotected } from "./locks";
import { checkInsert } from "./shifting";
import { TableColumnObject } from "./TableColumn";
import { writeHeaders } from "./Tables";

/** Excel.TableColumnCollection. */
export class TableColumnCollectionObject extends HostCollection<TableColumnObject> {
  readonly className = "TableColumnCollection";

  constructor(
    host: HostContext,
    private readonly table: Table,
  ) {
    super(host);
  }

  get count(): number {
    return block.columnsOf(this.table.rect);
  }
  all(): TableColumnObject[] {
    return columnIds(this.table).map((id) => new TableColumnObject(this.host, this.table, id));
  }
  /** Adds a column before the one with this index, or at the right end. What lies to the right makes room. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumnObject {
    const { sheet, rect } = this.table;
    const place = index === null || index === undefined || index === -1 ? this.count : index;
    if (!Number.isInteger(place) || place < 0 || place > this.count) {
      throw invalidArgument(`The table has no column ${place} to add a column before.`);
    }
    const at = rect.left + place;
    const added: Rect = { ...rect, left: at, right: at };
    if (rect.right + 1 >= MAX_COLUMNS) throw invalidArgument("The sheet has no room for this column.");
    if (name !== null && name !== undefined) this.#checkName(name);
    const given = values === null || values === undefined ? undefined : this.#block(values);
    checkUnprotected(sheet, "Tables");
    this.#makeRoom(added, place);
    if (given) block.writeBlock(sheet, { ...added, bottom: rect.top + given.length - 1 }, given, "values", this.host.locale); // prettier-ignore
    writeHeaders(this.host, sheet, this.table.rect);
    this.host.workbook.tell({ kind: "tables" });
    const column = this.all()[place]!;
    if (name !== null && name !== undefined) column.name = name;
    return column;
  }
  /** A column is named by its head, or by its number. */
  protected find(key: unknown): TableColumnObject | undefined {
    if (typeof key === "number") return this.all().find((column) => column.id === key);
    const wanted = String(key).toLowerCase();
    return this.all().find((column) => column.name.toLowerCase() === wanted);
  }

  #checkName(name: string): void {
    if (typeof name !== "string" || name === "") throw invalidArgument("The head of a column must be a text.");
    if (!this.find(name)) return;
    throw new HostError("ItemAlreadyExists", `The table has a column ${name} already.`);
  }
  /** Values for head and rows; the totals may be among them or not. */
  #block(values: unknown): unknown[][] {
    const { rect, showTotals } = this.table;
    const rows = block.rowsOf(rect);
    const lines = Array.isArray(values) ? (values as unknown[][]) : Array.from({ length: rows }, () => [values]);
    const short = showTotals && lines.length === rows - 1;
    block.asBlock(lines, { top: 0, left: 0, right: 0, bottom: rows - (short ? 2 : 1) }, "values");
    return lines;
  }
  #makeRoom(added: Rect, place: number): void {
    const { workbook } = this.host;
    const { table } = this;
    const { sheet, rect } = table;
    const inside = place > 0 && place < this.count;
    const like = place === 0 ? added.left + 1 : added.left - 1;
    if (place < this.count || sheet.usedRect(true, added)) {
      checkInsert(workbook, sheet, added, "columns");
      insertCells(workbook, sheet, added, "columns");
    }
    if (!inside) {
      const ids = columnIds(table);
      ids.splice(place, 0, Math.max(...ids) + 1);
      table.rect = { ...rect, right: rect.right + 1 };
      if (place === 0) this.#moveRight();
      workbook.tell({ kind: "tables" });
    }
    this.#look(added, like);
  }
  /** A column before all others: filters and order follow theirs. */
  #moveRight(): void {
    const { criteria, sorting } = this.table;
    this.table.criteria = criteria?.map((one) => ({ ...one, column: one.column + 1 }));
    if (sorting) sorting.fields = sorting.fields.map((field) => ({ ...field, key: field.key + 1 }));
  }
  #look(added: Rect, like: number): void {
    const { sheet } = this.table;
    const lines = Array.from({ length: block.rowsOf(added) }, (_, r) => [
      { ...NO_STYLE, ...structuredClone(sheet.seen(added.top + r, like)?.style) },
    ]);
    sheet.setStyles(added.top, added.left, lines);
  }
}
