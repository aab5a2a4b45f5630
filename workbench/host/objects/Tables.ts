import { contains, intersect, splitSheet, type Rect } from "../../model/address";
import { insertCells } from "../../model/shiftSheet";
import type { Sheet } from "../../model/Sheet";
import type { Table } from "../../model/Workbook";
import { ALL, EVENT } from "../eventNumbers";
import { HostCollection } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../HostError";
import * as block from "./block";
import { checkUnprotected } from "./locks";
import { parseOn } from "./places";
import { RangeObject } from "./Range";
import { checkInsert } from "./shifting";
import { TableObject } from "./Table";

/** Excel.TableCollection: the tables of a sheet, or of the workbook. */
export class TableCollectionObject extends HostCollection<TableObject> {
  readonly className: string = "TableCollection";

  constructor(
    host: HostContext,
    protected readonly sheet?: Sheet,
  ) {
    super(host);
  }

  get count(): number {
    return this.all().length;
  }
  all(): TableObject[] {
    return this.host.workbook.tables
      .filter((table) => !this.sheet || table.sheet === this.sheet)
      .map((table) => new TableObject(this.host, table));
  }
  protected find(key: unknown): TableObject | undefined {
    const wanted = String(key).toLowerCase();
    return this.all().find((table) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted);
  }

  add(address: unknown, hasHeaders: boolean): TableObject {
    const { workbook } = this.host;
    const { sheet, rect } = this.#place(address);
    if (block.isUnbounded(rect)) throw notImplemented("TableCollection.add of whole rows or columns");
    checkUnprotected(sheet, "Tables");
    const placeholder = rect.bottom === rect.top && hasHeaders;
    if (placeholder || !hasHeaders) rect.bottom++;
    checkFree(workbook.tables, sheet, rect);
    if (sheet.merges.some((merge) => intersect(merge, rect))) {
      throw new HostError("InvalidOperation", "A table cannot contain merged cells.");
    }
    if (!hasHeaders) this.#makeHead(sheet, rect);
    writeHeaders(this.host, sheet, rect);
    const name = nextTableName(this.host);
    const table: Table = {
      id: workbook.newId(),
      name,
      sheet,
      rect,
      style: "TableStyleMedium2",
      showTotals: false,
      ...(placeholder && { placeholder }),
    };
    workbook.tables.push(table);
    workbook.tell({ kind: "tables" });
    return new TableObject(this.host, table);
  }

  _RegisterDataChangedEvent(): void {
    this.host.events.register(EVENT.tableChanged, this.sheet?.id ?? ALL);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.events.unregister(EVENT.tableChanged, this.sheet?.id ?? ALL);
  }

  /** Where the source has no heads, Excel makes them and shifts the data down by one. */
  #makeHead(sheet: Sheet, rect: Rect): void {
    const head = { ...rect, bottom: rect.top };
    checkInsert(this.host.workbook, sheet, head, "rows");
    insertCells(this.host.workbook, sheet, head, "rows");
  }
  _RegisterAddedEvent(): void {
    this.host.events.register(EVENT.tableAdded, this.sheet?.id ?? ALL);
  }
  _UnregisterAddedEvent(): void {
    this.host.events.unregister(EVENT.tableAdded, this.sheet?.id ?? ALL);
  }
  _RegisterDeletedEvent(): void {
    this.host.events.register(EVENT.tableDeleted, this.sheet?.id ?? ALL);
  }
  _UnregisterDeletedEvent(): void {
    this.host.events.unregister(EVENT.tableDeleted, this.sheet?.id ?? ALL);
  }

  #place(address: unknown): { sheet: Sheet; rect: Rect } {
    if (address instanceof RangeObject) return { sheet: address.sheet, rect: { ...address.rect } };
    if (typeof address !== "string") throw invalidArgument("A table is added over a range or an address.");
    const { sheet: name } = splitSheet(address);
    const sheet = name === undefined ? (this.sheet ?? this.host.workbook.active) : this.host.workbook.sheet(name);
    if (!sheet) throw itemNotFound(`There is no worksheet ${name}.`);
    return { sheet, rect: { ...parseOn(this.host.workbook, sheet, address).rect } };
  }
}

/** Excel.TableScopedCollection: the tables that touch a range. */
export class RangeTables extends HostCollection<TableObject> {
  readonly className = "TableScopedCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rects: Rect[],
    private readonly fullyContained: boolean,
  ) {
    super(host);
  }

  all(): TableObject[] {
    const belongs = (inner: Rect) =>
      this.rects.some((rect) =>
        this.fullyContained
          ? contains(rect, inner.top, inner.left) && contains(rect, inner.bottom, inner.right)
          : intersect(inner, rect) !== undefined,
      );
    return this.host.workbook.tables
      .filter((table) => table.sheet === this.sheet && belongs(table.rect))
      .map((table) => new TableObject(this.host, table));
  }
  protected find(key: unknown): TableObject | undefined {
    const wanted = String(key).toLowerCase();
    return this.all().find((table) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted);
  }
  getFirst(): TableObject {
    return this.getItemAt(0);
  }
}

/** A table may not lie over another one. */
export function checkFree(tables: Table[], sheet: Sheet, rect: Rect, own?: Table): void {
  const other = tables.find((table) => table !== own && table.sheet === sheet && intersect(table.rect, rect));
  if (other) throw new HostError("InvalidOperation", `A table can't overlap another table (${other.name}).`);
}

/** Heads are texts, none empty, none twice: Excel sees to that itself. */
export function writeHeaders(host: HostContext, sheet: Sheet, rect: Rect): void {
  const word = host.locale.startsWith("zh") ? "列" : "Column";
  const taken = new Set<string>();
  const heads = Array.from({ length: block.columnsOf(rect) }, (_, index) => {
    const value = sheet.cell(rect.top, rect.left + index)?.value ?? null;
    const text = value === null ? `${word}${index + 1}` : String(block.wireValue(value));
    let head = text;
    for (let number = 2; taken.has(head.toLowerCase()); number++) head = text + number;
    taken.add(head.toLowerCase());
    return head;
  });
  const changed = heads.some((head, index) => sheet.cell(rect.top, rect.left + index)?.value !== head);
  if (changed) sheet.setInputs(rect.top, rect.left, [heads.map((value) => ({ value }))]);
}

function nextTableName(host: HostContext): string {
  const word = host.locale.startsWith("zh") ? "表" : "Table";
  for (let number = 1; ; number++) {
    const name = `${word}${number}`;
    if (!host.workbook.tables.some((table) => table.name === name)) return name;
  }
}
