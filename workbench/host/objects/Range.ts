import { intersect } from "../../model/address";
import { lookOf } from "../../model/namedStyles";
import { invalidArgument, itemNotFound, notImplemented } from "../HostError";
import { autoFill } from "./autoFill";
import * as block from "./block";
import { partsOf, readProperties, writeProperties } from "./cellProperties";
import { clearRange } from "./clearing";
import { ConditionalFormatCollectionObject } from "./ConditionalFormats";
import { copyBlock } from "./copying";
import { DataValidationObject } from "./DataValidation";
import { RemoveDuplicatesResultObject, removeDuplicates } from "./duplicates";
import { replaceCells, type Criteria } from "./find";
import { group, showDetails, ungroup } from "./grouping";
import { checkUnprotected } from "./locks";
import { mergeCells } from "./merging";
import { moveBlock } from "./moving";
import { parseOn } from "./places";
import { RangeAreasObject, sourceOf } from "./RangeAreas";
import { RangeContents } from "./RangeContents";
import { RangeFormatObject, applyStyle, commonStyle } from "./RangeFormat";
import { RangeViewObject } from "./RangeView";
import { deleteShifting, insertShifting } from "./shifting";
import { RangeSortObject } from "./sorting";
import { specialCells } from "./specialCells";
import { RangeTables } from "./Tables";
import { dependents, precedents, type Places } from "./tracing";
import { WorkbookRangeAreasObject } from "./WorkbookRangeAreas";
import { WorksheetObject } from "./Worksheet";

/** Excel.Range: a block of cells of one sheet. */
export class RangeObject extends RangeContents {
  static override readonly navigation = ["format", "worksheet", "conditionalFormats", "dataValidation", "sort"];

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.host, this.sheet, this.rect);
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.host, this.sheet);
  }
  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.host, this.sheet, [this.rect]);
  }
  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.host, this.sheet, this.rect);
  }

  /** The style all its cells have; null where they differ. */
  get style(): string | null {
    return commonStyle(this.sheet, this.rect, "named", "Normal");
  }
  set style(value: unknown) {
    const style = this.host.workbook.style(String(value));
    if (!style) throw invalidArgument(`There is no style ${String(value)}.`);
    applyStyle(this.sheet, this.rect, lookOf(style));
  }
  get sort(): RangeSortObject {
    return new RangeSortObject(this.host, this.sheet, this.rect);
  }

  getSpecialCells(cellType: unknown, valueType?: unknown): RangeAreasObject {
    const found = this.getSpecialCellsOrNullObject(cellType, valueType);
    if (!found) throw itemNotFound(`No cells of the kind ${String(cellType)} were found.`);
    return found;
  }
  getSpecialCellsOrNullObject(cellType: unknown, valueType?: unknown): RangeAreasObject | null {
    const rects = specialCells(this.sheet, this.rect, cellType, valueType);
    return rects.length === 0 ? null : new RangeAreasObject(this.host, this.sheet, rects);
  }
  getMergedAreasOrNullObject(): RangeAreasObject | null {
    const rects = this.sheet.merges.filter((merge) => intersect(merge, this.rect));
    return rects.length === 0 ? null : new RangeAreasObject(this.host, this.sheet, rects);
  }
  getVisibleView(): RangeViewObject {
    return new RangeViewObject(this.host, this.sheet, this.rect);
  }
  getTables(fullyContained?: boolean | null): RangeTables {
    return new RangeTables(this.host, this.sheet, [this.rect], fullyContained ?? false);
  }

  insert(shift: unknown): RangeObject {
    insertShifting(this.host.workbook, this.sheet, this.rect, shift);
    return this.range(this.rect);
  }
  delete(shift: unknown): void {
    deleteShifting(this.host.workbook, this.sheet, this.rect, shift);
  }
  merge(across?: boolean | null): void {
    mergeCells(this.host.workbook, this.sheet, this.rect, across ?? false);
  }
  unmerge(): void {
    checkUnprotected(this.sheet, "Merged cells");
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersect(merge, this.rect));
    this.sheet.layoutChanged();
  }
  clear(applyTo?: string | null): void {
    clearRange(this.sheet, this.rect, applyTo ?? "All");
  }
  copyFrom(source: unknown, copyType?: string | null, skipBlanks?: boolean | null, transpose?: boolean | null): void {
    const from = sourceOf(this.host.workbook, this.sheet, source);
    copyBlock(this.host.workbook, from, { sheet: this.sheet, rect: this.rect }, { copyType, skipBlanks, transpose });
  }
  /** Moves the cells to another place of the sheet; the destination is as large as the range, whatever was given. */
  moveTo(destination: unknown): void {
    const to = destination instanceof RangeObject ? destination : parseOn(this.host.workbook, this.sheet, destination);
    moveBlock(this.host.workbook, this.sheet, this.rect, to);
  }
  replaceAll(text: unknown, replacement: unknown, criteria?: Criteria | null): number {
    return replaceCells(this.sheet, this.rect, text, replacement, criteria, this.host.locale);
  }
  removeDuplicates(columns: unknown, includesHeader?: boolean | null): RemoveDuplicatesResultObject {
    const counts = removeDuplicates(this.sheet, this.rect, columns, includesHeader ?? false);
    return new RemoveDuplicatesResultObject(this.host, counts);
  }
  autoFill(destination: unknown, type?: string | null): void {
    autoFill(this.sheet, this.rect, destination === null ? undefined : this.other(destination), type);
  }

  getCellProperties(options: unknown): unknown {
    return partsOf(this, "cells").map((line) => line.map((cell) => readProperties(cell, options)));
  }
  getRowProperties(options: unknown): unknown {
    return partsOf(this, "rows").map(([row]) => readProperties(row!, options));
  }
  getColumnProperties(options: unknown): unknown {
    return partsOf(this, "columns")[0]!.map((column) => readProperties(column, options));
  }
  setCellProperties(given: unknown): void {
    const at = block.asBlock(given, this.rect, "The properties of cells");
    partsOf(this, "cells").forEach((line, r) => line.forEach((cell, c) => writeProperties(cell, at(r, c))));
  }
  setRowProperties(given: unknown): void {
    partsOf(this, "rows").forEach(([row], index) => writeProperties(row!, listed(given, this.rowCount)[index]));
  }
  setColumnProperties(given: unknown): void {
    partsOf(this, "columns")[0]!.forEach((column, index) =>
      writeProperties(column, listed(given, this.columnCount)[index]),
    );
  }

  group(option: unknown): void {
    group(this.sheet, this.rect, option);
  }
  ungroup(option: unknown): void {
    ungroup(this.sheet, this.rect, option);
  }
  showGroupDetails(option: unknown): void {
    showDetails(this.sheet, this.rect, option, true);
  }
  hideGroupDetails(option: unknown): void {
    showDetails(this.sheet, this.rect, option, false);
  }

  getDirectPrecedents(): WorkbookRangeAreasObject {
    return this.#traced(precedents(this.host.workbook, this.sheet, this.rect, true));
  }
  getPrecedents(): WorkbookRangeAreasObject {
    return this.#traced(precedents(this.host.workbook, this.sheet, this.rect, false));
  }
  getDirectDependents(): WorkbookRangeAreasObject {
    return this.#traced(dependents(this.host.workbook, this.sheet, this.rect, true));
  }
  getDependents(): WorkbookRangeAreasObject {
    return this.#traced(dependents(this.host.workbook, this.sheet, this.rect, false));
  }

  select(): void {
    this.host.workbook.activate(this.sheet);
    this.host.workbook.select(this.rect);
  }
  /** The formulas of the range are calculated again, whether or not what they read has changed. */
  setDirty(): void {
    const used = this.sheet.usedRect(true, this.rect);
    if (used) this.host.workbook.tell({ kind: "cells", sheet: this.sheet, rect: used, silent: true });
  }
  calculate(): void {
    // Without manual calculation nothing is left to start here.
    if (this.host.workbook.calculationMode === "Manual") throw notImplemented("Range.calculate in manual calculation");
  }

  #traced(places: Places): WorkbookRangeAreasObject {
    return new WorkbookRangeAreasObject(this.host, places);
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
    this.host.events.partsFollow(this.sheet, this.rect);
  }
}

/** One entry for each row or column. */
function listed(given: unknown, count: number): unknown[] {
  if (Array.isArray(given) && given.length === count) return given as unknown[];
  throw invalidArgument(`The properties must be a list of ${count}, one for each row or column.`);
}
