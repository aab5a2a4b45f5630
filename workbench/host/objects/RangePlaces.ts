import { MAX_COLUMNS, MAX_ROWS, bound, intersect, quoteSheet, rectAddress, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument, itemNotFound } from "../HostError";
import { activeSpot, edgeOf, surroundingRegion } from "./edges";
import { findNext, type Criteria, type Spot } from "./find";
import * as block from "./block";
import { parseOn, rectFrom } from "./places";
import type { RangeObject } from "./Range";

/** The part of Excel.Range that tells where it is and leads to other ranges. */
export abstract class RangePlaces extends HostObject {
  readonly className = "Range";

  constructor(
    host: HostContext,
    readonly sheet: Sheet,
    readonly rect: Rect,
  ) {
    super(host);
  }

  /** Another range of the same sheet. */
  protected readonly range = (rect: Rect): RangeObject =>
    Reflect.construct(this.constructor, [this.host, this.sheet, rect]) as RangeObject;

  /** A range of a size, from a cell counted from this range's first. */
  protected readonly at = (row: number, column: number, rows: number, columns: number): RangeObject =>
    this.range(rectFrom(this.rect.top + row, this.rect.left + column, rows, columns));

  /** The cell from which a direction is followed. */
  protected readonly start = (activeCell: unknown): Spot =>
    activeSpot(this.rect, activeCell === null || activeCell === undefined ? undefined : this.other(activeCell));

  /** The block of another range, or of an address, on the same sheet. */
  protected readonly other = (other: unknown): Rect => {
    if (other instanceof RangePlaces) {
      if (other.sheet !== this.sheet) throw invalidArgument("Both ranges must lie on one worksheet.");
      return other.rect;
    }
    return parseOn(this.host.workbook, this.sheet, other).rect;
  };

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

  getCell(row: number, column: number): RangeObject {
    return this.at(row, column, 1, 1);
  }
  getRow(row: number): RangeObject {
    if (row < 0 || row >= this.rowCount) throw invalidArgument(`The range has no row ${row}.`);
    return this.at(row, 0, 1, this.columnCount);
  }
  getColumn(column: number): RangeObject {
    if (column < 0 || column >= this.columnCount) throw invalidArgument(`The range has no column ${column}.`);
    return this.at(0, column, this.rowCount, 1);
  }
  getOffsetRange(rows: number, columns: number): RangeObject {
    return this.at(rows, columns, this.rowCount, this.columnCount);
  }
  getResizedRange(deltaRows: number, deltaColumns: number): RangeObject {
    return this.at(0, 0, this.rowCount + deltaRows, this.columnCount + deltaColumns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    return this.at(0, 0, rows, columns);
  }
  getRowsBelow(count?: number | null): RangeObject {
    const rows = count ?? 1;
    return this.at(rows > 0 ? this.rowCount : this.rowCount + rows, 0, Math.abs(rows), this.columnCount);
  }
  getColumnsAfter(count?: number | null): RangeObject {
    const columns = count ?? 1;
    return this.at(0, columns > 0 ? this.columnCount : this.columnCount + columns, this.rowCount, Math.abs(columns));
  }
  getRowsAbove(count?: number | null): RangeObject {
    const rows = count ?? 1;
    return this.at(rows > 0 ? -rows : 0, 0, Math.abs(rows), this.columnCount);
  }
  getColumnsBefore(count?: number | null): RangeObject {
    const columns = count ?? 1;
    return this.at(0, columns > 0 ? -columns : 0, this.rowCount, Math.abs(columns));
  }
  getLastCell(): RangeObject {
    return this.at(this.rowCount - 1, this.columnCount - 1, 1, 1);
  }
  getLastRow(): RangeObject {
    return this.at(this.rowCount - 1, 0, 1, this.columnCount);
  }
  getLastColumn(): RangeObject {
    return this.at(0, this.columnCount - 1, this.rowCount, 1);
  }
  getEntireRow(): RangeObject {
    return this.range({ ...this.rect, left: 0, right: MAX_COLUMNS - 1 });
  }
  getEntireColumn(): RangeObject {
    return this.range({ ...this.rect, top: 0, bottom: MAX_ROWS - 1 });
  }
  getBoundingRect(other: unknown): RangeObject {
    return this.range(bound(this.rect, this.other(other)));
  }
  getIntersection(other: unknown): RangeObject {
    const part = this.getIntersectionOrNullObject(other);
    if (!part) throw itemNotFound("The ranges have no cell in common.");
    return part;
  }
  getIntersectionOrNullObject(other: unknown): RangeObject | null {
    const part = intersect(this.rect, this.other(other));
    return part ? this.range(part) : null;
  }
  getUsedRange(valuesOnly?: boolean | null): RangeObject {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound("The range has no used cells.");
    return used;
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean | null): RangeObject | null {
    const used = this.sheet.usedRect(valuesOnly ?? false, this.rect);
    return used ? this.range(used) : null;
  }
  getSurroundingRegion(): RangeObject {
    return this.range(surroundingRegion(this.sheet, this.rect.top, this.rect.left));
  }
  getRangeEdge(direction: unknown, activeCell?: unknown): RangeObject {
    const { row, column } = edgeOf(this.sheet, this.start(activeCell), direction);
    return this.range({ top: row, left: column, bottom: row, right: column });
  }
  getExtendedRange(direction: unknown, activeCell?: unknown): RangeObject {
    const { row, column } = edgeOf(this.sheet, this.start(activeCell), direction);
    return this.range(bound(this.rect, { top: row, left: column, bottom: row, right: column }));
  }
  find(text: unknown, criteria?: Criteria | null): RangeObject {
    const found = this.findOrNullObject(text, criteria);
    if (!found) throw itemNotFound(`No cell contains ${String(text)}.`);
    return found;
  }
  findOrNullObject(text: unknown, criteria?: Criteria | null): RangeObject | null {
    const found = findNext(this.sheet, this.rect, text, criteria, this.host.locale);
    return found ? this.range({ top: found.row, left: found.column, bottom: found.row, right: found.column }) : null;
  }
}
