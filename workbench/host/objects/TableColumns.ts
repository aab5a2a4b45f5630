import { MAX_COLUMNS, type Rect } from "../../model/address";
import type { Table } from "../../model/Workbook";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, notImplemented } from "../HostError";
import * as block from "./block";
import { RangeObject } from "./Range";
import { FilterObject } from "./TableFilter";
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
    return Array.from({ length: this.count }, (_, index) => new TableColumnObject(this.host, this.table, index));
  }
  /** Adds a column at the right end of the table; the cells beside it must be free. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumnObject {
    const { sheet, rect } = this.table;
    if (index !== null && index !== undefined && index !== -1 && index !== this.count) {
      throw notImplemented("TableColumnCollection.add in the middle of a table");
    }
    const place = this.count;
    const added: Rect = { ...rect, left: rect.right + 1, right: rect.right + 1 };
    if (added.right >= MAX_COLUMNS) throw invalidArgument("The sheet has no room for this column.");
    if (sheet.usedRect(true, added))
      throw notImplemented("TableColumnCollection.add where the cells beside are filled");
    if (values !== null && values !== undefined) block.writeBlock(sheet, added, values, "values", this.host.locale);
    this.table.rect = { ...rect, right: added.right };
    writeHeaders(this.host, sheet, this.table.rect);
    this.host.workbook.tell({ kind: "tables" });
    const column = new TableColumnObject(this.host, this.table, place);
    if (name !== null && name !== undefined) column.name = name;
    return column;
  }
  /** A column is named by its head, or by its number from 1. */
  protected find(key: unknown): TableColumnObject | undefined {
    if (typeof key === "number") return this.all()[key - 1];
    const wanted = String(key).toLowerCase();
    return this.all().find((column) => column.name.toLowerCase() === wanted);
  }
}

/** Excel.TableColumn. */
class TableColumnObject extends HostObject {
  static override readonly navigation = ["filter"];
  readonly className = "TableColumn";

  constructor(
    host: HostContext,
    private readonly table: Table,
    private readonly place: number,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get id(): number {
    return this.place + 1;
  }
  get index(): number {
    return this.place;
  }
  get name(): string {
    return String(block.wireValue(this.table.sheet.cell(this.table.rect.top, this.#column)?.value ?? null));
  }
  set name(value: string) {
    if (typeof value !== "string" || value === "") throw invalidArgument("The head of a column must be a text.");
    const others = new TableColumnCollectionObject(this.host, this.table)
      .all()
      .filter((one) => one.index !== this.place);
    if (others.some((other) => other.name.toLowerCase() === value.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", `The table has a column ${value} already.`);
    }
    this.table.sheet.setInputs(this.table.rect.top, this.#column, [[{ value }]]);
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(given: unknown) {
    this.getRange().values = given;
  }

  get filter(): FilterObject {
    return new FilterObject(this.host, this.table, this.place);
  }

  getRange(): RangeObject {
    return this.#range(this.table.rect.top);
  }
  getDataBodyRange(): RangeObject {
    return this.#range(this.table.rect.top + 1);
  }
  getHeaderRowRange(): RangeObject {
    const rect: Rect = { ...this.#range(this.table.rect.top).rect, bottom: this.table.rect.top };
    return new RangeObject(this.host, this.table.sheet, rect);
  }

  get #column(): number {
    return this.table.rect.left + this.place;
  }
  #range(top: number): RangeObject {
    const rect: Rect = { top, bottom: this.table.rect.bottom, left: this.#column, right: this.#column };
    return new RangeObject(this.host, this.table.sheet, rect);
  }
}
