import { intersect } from "../../model/address";
import { itemNotFound, notImplemented } from "../HostError";
import * as block from "./block";
import { clearRange } from "./clearing";
import { ConditionalFormatCollectionObject } from "./ConditionalFormats";
import { copyBlock } from "./copying";
import { DataValidationObject } from "./DataValidation";
import { RemoveDuplicatesResultObject, removeDuplicates } from "./duplicates";
import { replaceCells, type Criteria } from "./find";
import { mergeCells } from "./merging";
import { RangeAreasObject, sourceOf } from "./RangeAreas";
import { RangeContents } from "./RangeContents";
import { RangeFormatObject } from "./RangeFormat";
import { deleteShifting, insertShifting } from "./shifting";
import { RangeSortObject } from "./sorting";
import { specialCells } from "./specialCells";
import { RangeTables } from "./Tables";
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
    return new ConditionalFormatCollectionObject(this.host, this.sheet, this.rect);
  }
  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.host, this.sheet, this.rect);
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
    const rects = this.sheet.merges.flatMap((merge) => intersect(merge, this.rect) ?? []);
    return rects.length === 0 ? null : new RangeAreasObject(this.host, this.sheet, rects);
  }
  getTables(fullyContained?: boolean | null): RangeTables {
    return new RangeTables(this.host, this.sheet, this.rect, fullyContained ?? false);
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
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersect(merge, this.rect));
    this.sheet.layoutChanged();
  }
  clear(applyTo?: string | null): void {
    clearRange(this.sheet, this.rect, applyTo ?? "All");
  }
  copyFrom(source: unknown, copyType?: string | null, skipBlanks?: boolean | null, transpose?: boolean | null): void {
    const from = sourceOf(this.host.workbook, this.sheet, source);
    copyBlock(from, { sheet: this.sheet, rect: this.rect }, { copyType, skipBlanks, transpose });
  }
  replaceAll(text: unknown, replacement: unknown, criteria?: Criteria | null): number {
    return replaceCells(this.sheet, this.rect, text, replacement, criteria, this.host.locale);
  }
  removeDuplicates(columns: unknown, includesHeader?: boolean | null): RemoveDuplicatesResultObject {
    const counts = removeDuplicates(this.sheet, this.rect, columns, includesHeader ?? false);
    return new RemoveDuplicatesResultObject(this.host, counts);
  }
  select(): void {
    this.host.workbook.activate(this.sheet);
    this.host.workbook.select(this.rect);
  }
  calculate(): void {
    // Without manual calculation nothing is left to start here.
    if (this.host.workbook.calculationMode === "Manual") throw notImplemented("Range.calculate in manual calculation");
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
}
