import { parseRect, type Rect } from "../../model/address";
import { renameTable } from "../../model/renameInTables";
import { changeTableFormulas, withoutTables } from "../../model/tableFormulas";
import { bodyRect, columnIds, totalsRect } from "../../model/tableParts";
import type { Table } from "../../model/Workbook";
import { EVENT } from "../eventNumbers";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../HostError";
import { AutoFilterObject } from "./AutoFilter";
import * as block from "./block";
import { checkUnprotected } from "./locks";
import { parseOn } from "./places";
import { RangeObject } from "./Range";
import { TableColumnCollectionObject } from "./TableColumns";
import { TableRowCollectionObject } from "./TableRows";
import { checkFree, writeHeaders } from "./Tables";
import { TableSortObject } from "./TableSort";
import { hideTotals, showTotals } from "./tableTotals";
import { WorksheetObject } from "./Worksheet";

/** Excel.Table. */
export class TableObject extends HostObject {
  static override readonly navigation = ["columns", "rows", "worksheet", "sort", "autoFilter"];
  readonly className = "Table";

  constructor(
    host: HostContext,
    readonly table: Table,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.table.id };
  }

  get id(): string {
    return this.table.id;
  }
  get legacyId(): string {
    return String(Number(this.table.id.replace(/\D/g, "").slice(-12)));
  }
  get name(): string {
    return this.table.name;
  }
  set name(value: string) {
    if (typeof value !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(value) || parseRect(value)) {
      throw invalidArgument(`This cannot be the name of a table: ${String(value)}`);
    }
    const { tables, names } = this.host.workbook;
    const ofWorkbook = names.filter((one) => !one.sheet);
    const taken = [...tables.filter((table) => table !== this.table), ...ofWorkbook];
    if (taken.some((other) => other.name.toLowerCase() === value.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", `A resource with the same name already exists: ${value}.`);
    }
    renameTable(this.host.workbook, this.table, value);
  }
  get style(): string {
    return this.table.style;
  }
  set style(value: string) {
    if (value !== "" && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(value)) {
      throw invalidArgument(`There is no table style ${value}.`);
    }
    this.#set({ style: value });
  }
  get showHeaders(): boolean {
    return true;
  }
  set showHeaders(value: boolean) {
    if (!value) throw notImplemented("Table.showHeaders = false");
  }
  get showTotals(): boolean {
    return this.table.showTotals;
  }
  set showTotals(value: boolean) {
    if (value) showTotals(this.host, this.table);
    else hideTotals(this.host, this.table);
  }
  get showBandedRows(): boolean {
    return this.table.bandedRows ?? true;
  }
  set showBandedRows(value: boolean) {
    this.#set({ bandedRows: Boolean(value) });
  }
  get showBandedColumns(): boolean {
    return this.table.bandedColumns ?? false;
  }
  set showBandedColumns(value: boolean) {
    this.#set({ bandedColumns: Boolean(value) });
  }
  get highlightFirstColumn(): boolean {
    return this.table.highlightFirst ?? false;
  }
  set highlightFirstColumn(value: boolean) {
    this.#set({ highlightFirst: Boolean(value) });
  }
  get highlightLastColumn(): boolean {
    return this.table.highlightLast ?? false;
  }
  set highlightLastColumn(value: boolean) {
    this.#set({ highlightLast: Boolean(value) });
  }
  get showFilterButton(): boolean {
    return this.table.filterButtons ?? true;
  }
  set showFilterButton(value: boolean) {
    this.#set({ filterButtons: Boolean(value) });
  }

  get columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this.host, this.table);
  }
  get rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this.host, this.table);
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.host, this.table.sheet);
  }

  get sort(): TableSortObject {
    return new TableSortObject(this.host, this.table);
  }
  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.host, this.table.sheet, this.table);
  }

  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }
  reapplyFilters(): void {
    this.autoFilter.reapply();
  }
  getRange(): RangeObject {
    return this.#range(this.table.rect);
  }
  getHeaderRowRange(): RangeObject {
    return this.#range({ ...this.table.rect, bottom: this.table.rect.top });
  }
  getDataBodyRange(): RangeObject {
    return this.#range(bodyRect(this.table));
  }
  getTotalRowRange(): RangeObject {
    const totals = totalsRect(this.table);
    if (!totals) throw itemNotFound(`The table ${this.table.name} shows no totals.`);
    return this.#range(totals);
  }
  resize(target: unknown): void {
    const { table } = this;
    const rect =
      target instanceof RangeObject ? { ...target.rect } : { ...parseOn(this.host.workbook, table.sheet, target).rect };
    if (rect.top !== table.rect.top || rect.bottom === rect.top || block.isUnbounded(rect)) {
      throw invalidArgument("The head row must stay in its row, and the table must have a row below it.");
    }
    if (table.showTotals && rect.bottom !== table.rect.bottom) {
      throw notImplemented("Table.resize of a table with totals to another height");
    }
    checkFree(this.host.workbook.tables, table.sheet, rect, table);
    checkUnprotected(table.sheet, "Tables");
    keepColumns(table, rect);
    writeHeaders(this.host, table.sheet, rect);
    this.#set({ rect });
  }
  /** The cells and their looks stay, the look of the table's style goes. Formulas keep what they read, as plain addresses. */
  convertToRange(): RangeObject {
    const { workbook } = this.host;
    changeTableFormulas(workbook, (formula, home) =>
      withoutTables(workbook, formula, home, (one) => one === this.table),
    );
    this.#remove();
    return this.#range(this.table.rect);
  }
  delete(): void {
    this.#remove();
    block.clearContents(this.table.sheet, this.table.rect);
    block.clearFormats(this.table.sheet, this.table.rect);
  }

  _RegisterDataChangedEvent(): void {
    this.host.events.register(EVENT.tableChanged, this.table.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.events.unregister(EVENT.tableChanged, this.table.id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.host.events.register(EVENT.tableSelectionChanged, this.table.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.events.unregister(EVENT.tableSelectionChanged, this.table.id);
  }

  #remove(): void {
    checkUnprotected(this.table.sheet, "Tables");
    this.clearFilters();
    const { tables } = this.host.workbook;
    tables.splice(tables.indexOf(this.table), 1);
    this.host.workbook.tell({ kind: "tables" });
  }
  #range(rect: Rect): RangeObject {
    return new RangeObject(this.host, this.table.sheet, rect);
  }
  #set(patch: Partial<Table>): void {
    checkUnprotected(this.table.sheet, "Tables");
    Object.assign(this.table, patch);
    this.host.workbook.tell({ kind: "tables" });
  }
}

/** After a resize each column that is still in the table keeps its number. */
function keepColumns(table: Table, rect: Rect): void {
  const ids = columnIds(table);
  let next = Math.max(...ids) + 1;
  table.columnIds = Array.from({ length: block.columnsOf(rect) }, (_, index) => {
    return ids[rect.left + index - table.rect.left] ?? next++;
  });
}
