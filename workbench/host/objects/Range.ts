import { MAX_COLUMNS, MAX_ROWS, bound, intersect, quoteSheet, rectAddress, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { CellError, type CellValue } from "../../model/values";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../HostError";
import { displayText } from "../text";
import * as block from "./block";
import { ConditionalFormatCollectionObject } from "./ConditionalFormats";
import { parseOn, rectFrom } from "./places";
import { RangeFormatObject } from "./RangeFormat";
import { RangeTables } from "./Tables";
import { WorksheetObject } from "./Worksheet";

/** Excel.Range: a block of cells of one sheet. */
export class RangeObject extends HostObject {
  static override readonly navigation = ["format", "worksheet", "conditionalFormats"];
  readonly className = "Range";

  constructor(
    host: HostContext,
    readonly sheet: Sheet,
    readonly rect: Rect,
  ) {
    super(host);
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${rectAddress(this.rect)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.rect.top;
  }
  get columnIndex(): number {
    return this.rect.left;
  }
  get rowCount(): number {
    return block.rowsOf(this.rect);
  }
  get columnCount(): number {
    return block.columnsOf(this.rect);
  }
  get cellCount(): number {
    const count = block.cellsOf(this.rect);
    return count > 2_147_483_647 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return this.columnCount === MAX_COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.rowCount === MAX_ROWS;
  }

  get values(): unknown {
    return block.readBlock(this.sheet, this.rect, (cell) => block.wireValue(cell?.value ?? null));
  }
  set values(given: unknown) {
    block.writeBlock(this.sheet, this.rect, given, "values", this.host.locale);
  }
  get formulas(): unknown {
    return block.readBlock(this.sheet, this.rect, (cell) => cell?.formula ?? block.wireValue(cell?.value ?? null));
  }
  set formulas(given: unknown) {
    block.writeBlock(this.sheet, this.rect, given, "formulas", this.host.locale);
  }
  get formulasLocal(): unknown {
    return this.formulas;
  }
  set formulasLocal(given: unknown) {
    this.formulas = given;
  }
  get text(): unknown {
    return block.readBlock(this.sheet, this.rect, (cell) =>
      displayText(cell?.value ?? null, cell?.style?.numberFormat ?? "General", this.host.locale),
    );
  }
  get numberFormat(): unknown {
    return block.readBlock(this.sheet, this.rect, (cell) => cell?.style?.numberFormat ?? "General");
  }
  set numberFormat(given: unknown) {
    block.writeNumberFormats(this.sheet, this.rect, given);
  }
  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }
  set numberFormatLocal(given: unknown) {
    this.numberFormat = given;
  }
  get valueTypes(): unknown {
    return block.readBlock(this.sheet, this.rect, (cell) => valueType(cell?.value ?? null));
  }
  get hasSpill(): boolean | null {
    const used = this.sheet.usedRect();
    const part = used && intersect(used, this.rect);
    if (!part) return false;
    let spilled = 0;
    for (const { row, column, cell } of this.sheet.cells()) {
      if (intersect(part, { top: row, left: column, bottom: row, right: column }) && (cell.spill ?? cell.spillParent)) {
        spilled++;
      }
    }
    return spilled === 0 ? false : spilled === block.cellsOf(this.rect) ? true : null;
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.host, this.sheet, this.rect);
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.host, this.sheet);
  }
  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.host, this.sheet, this.rect);
  }

  getCell(row: number, column: number): RangeObject {
    return this.#at(row, column, 1, 1);
  }
  getRow(row: number): RangeObject {
    if (row < 0 || row >= this.rowCount) throw invalidArgument(`The range has no row ${row}.`);
    return this.#at(row, 0, 1, this.columnCount);
  }
  getColumn(column: number): RangeObject {
    if (column < 0 || column >= this.columnCount) throw invalidArgument(`The range has no column ${column}.`);
    return this.#at(0, column, this.rowCount, 1);
  }
  getOffsetRange(rows: number, columns: number): RangeObject {
    return this.#at(rows, columns, this.rowCount, this.columnCount);
  }
  getResizedRange(deltaRows: number, deltaColumns: number): RangeObject {
    return this.#at(0, 0, this.rowCount + deltaRows, this.columnCount + deltaColumns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    return this.#at(0, 0, rows, columns);
  }
  getRowsBelow(count?: number | null): RangeObject {
    const rows = count ?? 1;
    return this.#at(rows > 0 ? this.rowCount : this.rowCount + rows, 0, Math.abs(rows), this.columnCount);
  }
  getColumnsAfter(count?: number | null): RangeObject {
    const columns = count ?? 1;
    return this.#at(0, columns > 0 ? this.columnCount : this.columnCount + columns, this.rowCount, Math.abs(columns));
  }
  getLastCell(): RangeObject {
    return this.#at(this.rowCount - 1, this.columnCount - 1, 1, 1);
  }
  getLastRow(): RangeObject {
    return this.#at(this.rowCount - 1, 0, 1, this.columnCount);
  }
  getLastColumn(): RangeObject {
    return this.#at(0, this.columnCount - 1, this.rowCount, 1);
  }
  getEntireRow(): RangeObject {
    return this.#range({ ...this.rect, left: 0, right: MAX_COLUMNS - 1 });
  }
  getEntireColumn(): RangeObject {
    return this.#range({ ...this.rect, top: 0, bottom: MAX_ROWS - 1 });
  }
  getBoundingRect(other: unknown): RangeObject {
    return this.#range(bound(this.rect, this.#other(other)));
  }
  getIntersection(other: unknown): RangeObject {
    const part = this.getIntersectionOrNullObject(other);
    if (!part) throw itemNotFound("The ranges have no cell in common.");
    return part;
  }
  getIntersectionOrNullObject(other: unknown): RangeObject | null {
    const part = intersect(this.rect, this.#other(other));
    return part ? this.#range(part) : null;
  }
  getUsedRange(valuesOnly?: boolean | null): RangeObject {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound("The range has no used cells.");
    return used;
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean | null): RangeObject | null {
    const used = this.sheet.usedRect(valuesOnly ?? false, this.rect);
    return used ? this.#range(used) : null;
  }
  getTables(fullyContained?: boolean | null): RangeTables {
    return new RangeTables(this.host, this.sheet, this.rect, fullyContained ?? false);
  }

  getSpillingToRange(): RangeObject {
    const spill = this.getSpillingToRangeOrNullObject();
    if (!spill) throw itemNotFound("The cell spills nothing.");
    return spill;
  }
  getSpillingToRangeOrNullObject(): RangeObject | null {
    const spill = this.sheet.spillRect(this.rect.top, this.rect.left);
    return spill ? this.#range(spill) : null;
  }
  getSpillParent(): RangeObject {
    const parent = this.getSpillParentOrNullObject();
    if (!parent) throw itemNotFound("No array spills into the cell.");
    return parent;
  }
  getSpillParentOrNullObject(): RangeObject | null {
    const { top, left } = this.rect;
    const parent = this.sheet.spillRect(top, left)
      ? { row: top, column: left }
      : this.sheet.cell(top, left)?.spillParent;
    return parent
      ? this.#range({ top: parent.row, left: parent.column, bottom: parent.row, right: parent.column })
      : null;
  }

  merge(across?: boolean | null): void {
    const { top, bottom, left, right } = this.rect;
    if (block.isUnbounded(this.rect)) throw notImplemented("Range.merge of whole rows or columns");
    const clash = this.host.workbook.tables.some(
      (table) => table.sheet === this.sheet && intersect(table.rect, this.rect),
    );
    if (clash) throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
    const parts: Rect[] = across
      ? Array.from({ length: bottom - top + 1 }, (_, i) => ({ top: top + i, bottom: top + i, left, right }))
      : [{ ...this.rect }];
    this.unmerge();
    for (const part of parts.filter((one) => block.cellsOf(one) > 1)) {
      this.sheet.merges.push(part);
      keepFirst(this.sheet, part);
    }
    this.sheet.layoutChanged();
  }
  unmerge(): void {
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersect(merge, this.rect));
    this.sheet.layoutChanged();
  }
  clear(applyTo?: string | null): void {
    const what = applyTo ?? "All";
    if (!["All", "Contents", "Formats"].includes(what)) throw notImplemented(`Range.clear("${what}")`);
    if (what !== "Formats") block.clearContents(this.sheet, this.rect);
    if (what !== "Contents") block.clearFormats(this.sheet, this.rect);
  }
  select(): void {
    this.host.workbook.activate(this.sheet);
    this.host.workbook.select(this.rect);
  }
  calculate(): void {
    // The calculator listens to the workbook and the interpreter waits for it: nothing is left to start here.
  }

  /** Called by office.js before it sends a large array in parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) {
      block.asBlock(
        Array.from({ length: rows }, () => new Array<null>(columns).fill(null)),
        this.rect,
        "The array",
      );
    }
  }

  #at(row: number, column: number, rows: number, columns: number): RangeObject {
    const top = this.rect.top + row;
    const left = this.rect.left + column;
    return this.#range(rectFrom(top, left, rows, columns));
  }

  #range(rect: Rect): RangeObject {
    return new RangeObject(this.host, this.sheet, rect);
  }

  #other(other: unknown): Rect {
    if (other instanceof RangeObject) {
      if (other.sheet !== this.sheet) throw invalidArgument("Both ranges must lie on one worksheet.");
      return other.rect;
    }
    return parseOn(this.host.workbook, this.sheet, other).rect;
  }
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (CellError.is(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** Merging keeps the first cell only. */
function keepFirst(sheet: Sheet, rect: Rect): void {
  const nothing = { value: null };
  const inputs = Array.from({ length: block.rowsOf(rect) }, (_, r) =>
    Array.from({ length: block.columnsOf(rect) }, (_, c) => (r + c === 0 ? undefined : nothing)),
  );
  const filled = inputs.some((line, r) =>
    line.some((input, c) => input && (sheet.cell(rect.top + r, rect.left + c)?.value ?? null) !== null),
  );
  if (filled) sheet.setInputs(rect.top, rect.left, inputs);
}
