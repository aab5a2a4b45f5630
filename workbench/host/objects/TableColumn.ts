import type { Rect } from "../../model/address";
import { deleteCells } from "../../model/shiftSheet";
import { bodyRect, columnIds, totalsRect } from "../../model/tableParts";
import { renameColumns } from "../../model/renameInTables";
import type { Table } from "../../model/Workbook";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, itemNotFound } from "../HostError";
import * as block from "./block";
import { checkUnprotected } from "./locks";
import { RangeObject } from "./Range";
import { checkDelete } from "./shifting";
import { FilterObject } from "./TableFilter";

/** Excel.TableColumn, known by its number, whatever place it moves to. */
export class TableColumnObject extends HostObject {
  static override readonly navigation = ["filter"];
  readonly className = "TableColumn";

  constructor(
    host: HostContext,
    private readonly table: Table,
    private readonly number: number,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get id(): number {
    return this.number;
  }
  get index(): number {
    const place = columnIds(this.table).indexOf(this.number);
    if (place < 0) throw itemNotFound("The column of the table is gone.");
    return place;
  }
  get name(): string {
    return String(block.wireValue(this.table.sheet.cell(this.table.rect.top, this.#column)?.value ?? null));
  }
  /** Formulas that read the column by its name follow. */
  set name(value: string) {
    if (typeof value !== "string" || value === "") throw invalidArgument("The head of a column must be a text.");
    const { sheet, rect } = this.table;
    const before = this.name;
    const others = columnIds(this.table).flatMap((_, place) => (place === this.index ? [] : [rect.left + place]));
    const taken = others.some(
      (column) => String(sheet.cell(rect.top, column)?.value ?? "").toLowerCase() === value.toLowerCase(),
    );
    if (taken) throw new HostError("ItemAlreadyExists", `The table has a column ${value} already.`);
    checkUnprotected(sheet, "Tables");
    sheet.setInputs(rect.top, this.#column, [[{ value }]]);
    renameColumns(this.host.workbook, this.table, new Map([[before.toLowerCase(), value]]));
    this.host.workbook.tell({ kind: "tables" });
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(given: unknown) {
    this.getRange().values = given;
  }
  get filter(): FilterObject {
    return new FilterObject(this.host, this.table, this.index);
  }

  getRange(): RangeObject {
    return this.#part(this.table.rect);
  }
  getDataBodyRange(): RangeObject {
    return this.#part(bodyRect(this.table));
  }
  getHeaderRowRange(): RangeObject {
    return this.#part({ ...this.table.rect, bottom: this.table.rect.top });
  }
  getTotalRowRange(): RangeObject {
    const totals = totalsRect(this.table);
    if (!totals) throw itemNotFound(`The table ${this.table.name} shows no totals.`);
    return this.#part(totals);
  }
  /** Takes the column out of the table; what lies to its right closes the gap. */
  delete(): void {
    const { workbook } = this.host;
    const { sheet, rect } = this.table;
    if (rect.left === rect.right) throw new HostError("InvalidOperation", "The last column of a table cannot be deleted."); // prettier-ignore
    const taken = this.#part(rect).rect;
    checkUnprotected(sheet, "Tables");
    checkDelete(workbook, sheet, taken, "columns");
    deleteCells(workbook, sheet, taken, "columns");
  }

  get #column(): number {
    return this.table.rect.left + this.index;
  }
  #part(rect: Rect): RangeObject {
    return new RangeObject(this.host, this.table.sheet, { ...rect, left: this.#column, right: this.#column });
  }
}
