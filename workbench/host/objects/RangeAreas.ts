import { MAX_COLUMNS, MAX_ROWS, intersect, quoteSheet, rectAddress, splitSheet, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument, itemNotFound, notImplemented } from "../HostError";
import * as block from "./block";
import { copyBlock } from "./copying";
import { ConditionalFormatCollectionObject } from "./ConditionalFormats";
import { parseOn, rectFrom } from "./places";
import { RangeObject } from "./Range";
import { RangeAreasFormatObject } from "./RangeAreasFormat";
import { RangeAreasValidationObject } from "./RangeAreasValidation";
import { specialCells } from "./specialCells";
import { RangeTables } from "./Tables";
import { WorksheetObject } from "./Worksheet";

/** Excel.RangeAreas: several blocks of one sheet. */
export class RangeAreasObject extends HostObject {
  static override readonly navigation = ["areas", "worksheet", "format", "conditionalFormats", "dataValidation"];
  readonly className = "RangeAreas";

  constructor(
    host: HostContext,
    readonly sheet: Sheet,
    readonly rects: Rect[],
  ) {
    super(host);
  }

  /** Sheet1!A1:B2,Sheet1!D4 */
  get address(): string {
    return this.rects.map((rect) => `${quoteSheet(this.sheet.name)}!${rectAddress(rect)}`).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.rects.length;
  }
  get cellCount(): number {
    const count = this.rects.reduce((sum, rect) => sum + block.cellsOf(rect), 0);
    return count > 2_147_483_647 ? -1 : count;
  }
  get areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.host, this.sheet, this.rects);
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.host, this.sheet);
  }

  get isEntireRow(): boolean {
    return this.rects.every((rect) => block.columnsOf(rect) === MAX_COLUMNS);
  }
  get isEntireColumn(): boolean {
    return this.rects.every((rect) => block.rowsOf(rect) === MAX_ROWS);
  }
  get format(): RangeAreasFormatObject {
    return new RangeAreasFormatObject(this.host, this.sheet, this.rects);
  }

  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.host, this.sheet, this.rects);
  }
  get dataValidation(): RangeAreasValidationObject {
    return new RangeAreasValidationObject(this.host, this.sheet, this.rects);
  }
  /** The style all cells have; null where they differ. */
  get style(): string | null {
    const styles = new Set(this.areas.all().map((range) => range.style));
    return styles.size === 1 ? [...styles][0]! : null;
  }
  set style(value: string) {
    for (const range of this.areas.all()) range.style = value;
  }

  clear(applyTo?: string | null): void {
    for (const range of this.areas.all()) range.clear(applyTo);
  }
  /** Copies a range into each of the blocks. */
  copyFrom(source: unknown, copyType?: string | null, skipBlanks?: boolean | null, transpose?: boolean | null): void {
    const from = sourceOf(this.host.workbook, this.sheet, source);
    if (this.rects.some((rect) => from.sheet === this.sheet && intersect(rect, from.rect))) {
      throw notImplemented("RangeAreas.copyFrom of a range that lies among the areas");
    }
    for (const rect of this.rects) {
      copyBlock(this.host.workbook, from, { sheet: this.sheet, rect }, { copyType, skipBlanks, transpose });
    }
  }
  setDirty(): void {
    for (const range of this.areas.all()) range.setDirty();
  }
  calculate(): void {
    // Without manual calculation nothing is left to start here.
    if (this.host.workbook.calculationMode === "Manual")
      throw notImplemented("RangeAreas.calculate in manual calculation");
  }
  getEntireRow(): RangeAreasObject {
    return this.#areas(this.rects.map((rect) => ({ ...rect, left: 0, right: MAX_COLUMNS - 1 })));
  }
  getEntireColumn(): RangeAreasObject {
    return this.#areas(this.rects.map((rect) => ({ ...rect, top: 0, bottom: MAX_ROWS - 1 })));
  }
  getSpecialCells(cellType: unknown, valueType?: unknown): RangeAreasObject {
    const found = this.getSpecialCellsOrNullObject(cellType, valueType);
    if (!found) throw itemNotFound(`No cells of the kind ${String(cellType)} were found.`);
    return found;
  }
  getSpecialCellsOrNullObject(cellType: unknown, valueType?: unknown): RangeAreasObject | null {
    return this.#some(this.rects.flatMap((rect) => specialCells(this.sheet, rect, cellType, valueType)));
  }
  getTables(fullyContained?: boolean | null): RangeTables {
    return new RangeTables(this.host, this.sheet, this.rects, fullyContained ?? false);
  }
  getUsedRangeAreas(valuesOnly?: boolean | null): RangeAreasObject {
    const used = this.getUsedRangeAreasOrNullObject(valuesOnly);
    if (!used) throw itemNotFound("The ranges have no used cells.");
    return used;
  }
  /** The used part of each of the blocks; one without any is left out. */
  getUsedRangeAreasOrNullObject(valuesOnly?: boolean | null): RangeAreasObject | null {
    return this.#some(this.rects.flatMap((rect) => this.sheet.usedRect(valuesOnly ?? false, rect) ?? []));
  }
  getOffsetRangeAreas(rows: number, columns: number): RangeAreasObject {
    return this.#areas(
      this.rects.map((rect) =>
        rectFrom(rect.top + rows, rect.left + columns, block.rowsOf(rect), block.columnsOf(rect)),
      ),
    );
  }
  getIntersection(other: unknown): RangeAreasObject {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw itemNotFound("The ranges have no cell in common.");
    return found;
  }
  getIntersectionOrNullObject(other: unknown): RangeAreasObject | null {
    const others = rectsGiven(this.host.workbook, this.sheet, other);
    const common = this.rects.flatMap((rect) => others.flatMap((one) => intersect(rect, one) ?? []));
    return this.#some(common);
  }

  #some(rects: Rect[]): RangeAreasObject | null {
    return rects.length === 0 ? null : this.#areas(rects);
  }
  #areas(rects: Rect[]): RangeAreasObject {
    return new RangeAreasObject(this.host, this.sheet, rects);
  }
}

/** Excel.RangeCollection: the blocks of a RangeAreas, one by one. */
class RangeCollectionObject extends HostCollection<RangeObject> {
  readonly className = "RangeCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rects: Rect[],
  ) {
    super(host);
  }

  all(): RangeObject[] {
    return this.rects.map((rect) => new RangeObject(this.host, this.sheet, rect));
  }
  protected find(key: unknown): RangeObject | undefined {
    return this.all()[Number(key)];
  }
}

/** The blocks of a range, of several ranges, or of an address. */
function rectsGiven(workbook: Workbook, sheet: Sheet, given: unknown): Rect[] {
  if (given instanceof RangeAreasObject) return given.rects;
  if (given instanceof RangeObject) return [given.rect];
  return [parseOn(workbook, sheet, given).rect];
}

/** What copyFrom takes: a range, several ranges that are but one block, or an address, of any sheet. */
export function sourceOf(workbook: Workbook, home: Sheet, source: unknown): { sheet: Sheet; rect: Rect } {
  if (source instanceof RangeObject) return source;
  if (source instanceof RangeAreasObject) {
    if (source.rects.length !== 1) throw notImplemented("copyFrom of several areas");
    return { sheet: source.sheet, rect: source.rects[0]! };
  }
  if (typeof source !== "string") throw invalidArgument("A range or an address is copied.");
  const { sheet: name } = splitSheet(source);
  const sheet = name === undefined ? home : workbook.sheet(name);
  if (!sheet) throw itemNotFound(`There is no worksheet ${name}.`);
  return parseOn(workbook, sheet, source);
}
