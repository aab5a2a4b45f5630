import { intersect } from "../../model/address";
import { valueType } from "../../model/values";
import { itemNotFound } from "../HostError";
import { fromR1C1, toR1C1 } from "../r1c1";
import { displayText } from "../text";
import * as block from "./block";
import { linkAt, setLink, type RangeLink } from "./links";
import type { RangeObject } from "./Range";
import { RangePlaces } from "./RangePlaces";
import { partHidden, setHidden, spanOf } from "./sizes";

/** The part of Excel.Range that reads and writes its cells. */
export abstract class RangeContents extends RangePlaces {
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
  get formulasR1C1(): unknown {
    if (block.isUnbounded(this.rect)) return null;
    const { top, left } = this.rect;
    return block
      .readBlock(this.sheet, this.rect, (cell) => cell)
      ?.map((line, r) =>
        line.map((cell, c) =>
          cell?.formula === undefined ? block.wireValue(cell?.value ?? null) : toR1C1(cell.formula, top + r, left + c),
        ),
      );
  }
  set formulasR1C1(given: unknown) {
    const at = block.asBlock(given, this.rect, "formulasR1C1");
    const { top, left } = this.rect;
    this.formulas = Array.from({ length: this.rowCount }, (_, r) =>
      Array.from({ length: this.columnCount }, (_, c) => {
        const typed = at(r, c);
        return typeof typed === "string" && typed.startsWith("=") ? fromR1C1(typed, top + r, left + c) : typed;
      }),
    );
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

  get hyperlink(): RangeLink | null {
    return linkAt(this.sheet, this.rect, this.host.locale);
  }
  set hyperlink(link: RangeLink) {
    setLink(this.sheet, this.rect, link, this.host.locale);
  }
  get rowHidden(): boolean | null {
    return partHidden(this.sheet.hiddenRows, this.rect.top, this.rect.bottom);
  }
  set rowHidden(value: boolean) {
    setHidden(this.sheet, this.sheet.hiddenRows, this.rect.top, this.rect.bottom, value);
  }
  get columnHidden(): boolean | null {
    return partHidden(this.sheet.hiddenColumns, this.rect.left, this.rect.right);
  }
  set columnHidden(value: boolean) {
    setHidden(this.sheet, this.sheet.hiddenColumns, this.rect.left, this.rect.right, value);
  }
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }
  get top(): number {
    return spanOf(this.sheet, "rows", 0, this.rect.top);
  }
  get left(): number {
    return spanOf(this.sheet, "columns", 0, this.rect.left);
  }
  get height(): number {
    return spanOf(this.sheet, "rows", this.rect.top, this.rect.bottom + 1);
  }
  get width(): number {
    return spanOf(this.sheet, "columns", this.rect.left, this.rect.right + 1);
  }

  getSpillingToRange(): RangeObject {
    const spill = this.getSpillingToRangeOrNullObject();
    if (!spill) throw itemNotFound("The cell spills nothing.");
    return spill;
  }
  getSpillingToRangeOrNullObject(): RangeObject | null {
    const spill = this.sheet.spillRect(this.rect.top, this.rect.left);
    return spill ? this.range(spill) : null;
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
      ? this.range({ top: parent.row, left: parent.column, bottom: parent.row, right: parent.column })
      : null;
  }
}
