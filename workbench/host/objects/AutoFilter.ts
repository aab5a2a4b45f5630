import { intersect, type Rect } from "../../model/address";
import type { AutoFilter } from "../../model/extras";
import type { Sheet } from "../../model/Sheet";
import type { Table } from "../../model/Workbook";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../HostError";
import * as block from "./block";
import { filterRows, readCriterion, writeCriterion, type Criterion } from "./filterRows";
import { checkAllowed, checkUnprotected } from "./locks";
import { parseOn } from "./places";
import { RangeObject } from "./Range";

/** Excel.AutoFilter of a sheet, or of a table. */
export class AutoFilterObject extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly table?: Table,
  ) {
    super(host);
  }

  get enabled(): boolean {
    return this.table ? (this.table.filterButtons ?? true) : this.sheet.autoFilter !== undefined;
  }
  get isDataFiltered(): boolean {
    return this.#criteria.length > 0;
  }
  get criteria(): Record<string, unknown>[] {
    return [...this.#criteria].sort((a, b) => a.column - b.column).map(writeCriterion);
  }

  /** Filters the range; with a column (from 0) and criteria, that column too. */
  apply(range: unknown, columnIndex?: number | null, criteria?: Record<string, unknown> | null): void {
    const rect = this.#target(range);
    if (!this.table) {
      const before = this.sheet.autoFilter;
      if (!before) checkUnprotected(this.sheet, "AutoFilters");
      if (!before || JSON.stringify(before.rect) !== JSON.stringify(rect)) {
        if (before) filterRows(this.sheet, before.rect, [], this.host.locale);
        this.sheet.autoFilter = { rect, criteria: [] };
      }
    }
    if (columnIndex === null || columnIndex === undefined) return this.sheet.layoutChanged();
    if (!Number.isInteger(columnIndex) || columnIndex < 0 || columnIndex >= block.columnsOf(rect)) {
      throw invalidArgument(`The range has no column ${columnIndex}.`);
    }
    const others = this.#criteria.filter((one) => one.column !== columnIndex);
    this.#set(criteria ? [...others, readCriterion(columnIndex, criteria)] : others);
  }
  clearColumnCriteria(columnIndex: number): void {
    this.#set(this.#criteria.filter((one) => one.column !== columnIndex));
  }
  clearCriteria(): void {
    this.#set([]);
  }
  reapply(): void {
    this.#set(this.#criteria);
  }
  remove(): void {
    checkUnprotected(this.sheet, "AutoFilters");
    this.#set([]);
    if (this.table) this.table.filterButtons = false;
    else this.sheet.autoFilter = undefined;
    this.#tell();
  }
  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound("The worksheet has no AutoFilter.");
    return range;
  }
  getRangeOrNullObject(): RangeObject | null {
    const rect = this.#rect;
    return rect && this.enabled ? new RangeObject(this.host, this.sheet, rect) : null;
  }

  get #criteria(): Criterion[] {
    return (this.table ? this.table.criteria : this.sheet.autoFilter?.criteria) ?? [];
  }
  get #rect(): Rect | undefined {
    return this.table ? filteredRect(this.table) : this.sheet.autoFilter?.rect;
  }
  #target(range: unknown): Rect {
    const rect = range instanceof RangeObject ? range.rect : parseOn(this.host.workbook, this.sheet, range).rect;
    if (this.table) return filteredRect(this.table);
    const used = this.sheet.usedRect(true, rect);
    const part = block.isUnbounded(rect) && used ? intersect(used, rect)! : rect;
    if (part.top === part.bottom) throw notImplemented("AutoFilter.apply over one row (name the rows to filter too)");
    const table = this.host.workbook.tables.find((one) => one.sheet === this.sheet && intersect(one.rect, part));
    if (table) throw new HostError("InvalidOperation", `The range holds the table ${table.name}; use its own filter.`);
    return { ...part };
  }
  #set(criteria: Criterion[]): void {
    const rect = this.#rect;
    if (!rect) throw new HostError("InvalidOperation", "The worksheet has no AutoFilter.");
    if (criteria.length > 0 || this.#criteria.length > 0) checkAllowed(this.sheet, "allowAutoFilter");
    if (this.table) this.table.criteria = criteria;
    else this.sheet.autoFilter = { rect, criteria } satisfies AutoFilter;
    filterRows(this.sheet, rect, criteria, this.host.locale);
    this.#tell();
  }
  #tell(): void {
    if (this.table) this.host.workbook.tell({ kind: "tables" });
    else this.sheet.layoutChanged();
  }
}

/** Head and body of a table: its totals are never filtered. */
export function filteredRect(table: Table): Rect {
  return { ...table.rect, bottom: table.rect.bottom - (table.showTotals ? 1 : 0) };
}
