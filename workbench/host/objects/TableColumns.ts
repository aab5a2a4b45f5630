import type { Rect } from "../../model/address";
import type { Table } from "../../model/Workbook";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument } from "../HostError";
import * as block from "./block";
import { RangeObject } from "./Range";

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
  /** A column is named by its head, or by its number from 1. */
  protected find(key: unknown): TableColumnObject | undefined {
    if (typeof key === "number") return this.all()[key - 1];
    const wanted = String(key).toLowerCase();
    return this.all().find((column) => column.name.toLowerCase() === wanted);
  }
}

/** Excel.TableColumn. */
class TableColumnObject extends HostObject {
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
