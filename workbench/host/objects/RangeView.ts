import { cellAddress, quoteSheet, type Rect } from "../../model/address";
import type { Cell, Sheet } from "../../model/Sheet";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { displayText } from "../text";
import * as block from "./block";
import { RangeObject } from "./Range";

/** Excel.RangeView: the cells of a block that are in rows and columns which are shown. */
export class RangeViewObject extends HostObject {
  static override readonly navigation = ["rows"];
  readonly className = "RangeView";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rect: Rect,
    private readonly place = 0,
  ) {
    super(host);
  }

  get index(): number {
    return this.place;
  }
  get rowCount(): number {
    return this.#rows().length;
  }
  get columnCount(): number {
    return this.#columns().length;
  }
  get values(): unknown[][] {
    return this.#read((cell) => block.wireValue(cell?.value ?? null));
  }
  get formulas(): unknown[][] {
    return this.#read((cell) => cell?.formula ?? block.wireValue(cell?.value ?? null));
  }
  get numberFormat(): string[][] {
    return this.#read((cell) => cell?.style?.numberFormat ?? "General");
  }
  get text(): string[][] {
    const { locale } = this.host;
    return this.#read((cell) => displayText(cell?.value ?? null, cell?.style?.numberFormat ?? "General", locale));
  }
  get cellAddresses(): string[][] {
    const name = quoteSheet(this.sheet.name);
    return this.#read((_cell, row, column) => `${name}!${cellAddress(row, column)}`);
  }
  get rows(): RangeViewCollectionObject {
    const lines = this.#rows().map((row) => ({ ...this.rect, top: row, bottom: row }));
    return new RangeViewCollectionObject(this.host, this.sheet, lines);
  }

  getRange(): RangeObject {
    return new RangeObject(this.host, this.sheet, this.rect);
  }

  #rows(): number[] {
    return shown(this.rect.top, this.rect.bottom, this.sheet.hiddenRows);
  }
  #columns(): number[] {
    return shown(this.rect.left, this.rect.right, this.sheet.hiddenColumns);
  }
  #read<T>(take: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const columns = this.#columns();
    return this.#rows().map((row) => columns.map((column) => take(this.sheet.seen(row, column), row, column)));
  }
}

/** Excel.RangeViewCollection: one view for each row. */
class RangeViewCollectionObject extends HostCollection<RangeViewObject> {
  readonly className = "RangeViewCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rects: Rect[],
  ) {
    super(host);
  }

  all(): RangeViewObject[] {
    return this.rects.map((rect, index) => new RangeViewObject(this.host, this.sheet, rect, index));
  }
  protected find(): undefined {
    return undefined;
  }
}

function shown(first: number, last: number, hidden: ReadonlySet<number>): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((index) => !hidden.has(index));
}
