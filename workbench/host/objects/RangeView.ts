import { cellAddress, quoteSheet, type Rect } from "../../model/address";
import type { Cell, Sheet } from "../../model/Sheet";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { valueType } from "../../model/values";
import { invalidArgument } from "../HostError";
import { toR1C1 } from "../r1c1";
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
  set values(given: unknown) {
    this.#write("values", given);
  }
  get valueTypes(): string[][] {
    return this.#read((cell) => valueType(cell?.value ?? null));
  }
  get formulas(): unknown[][] {
    return this.#read((cell) => cell?.formula ?? block.wireValue(cell?.value ?? null));
  }
  set formulas(given: unknown) {
    this.#write("formulas", given);
  }
  get formulasLocal(): unknown[][] {
    return this.formulas;
  }
  set formulasLocal(given: unknown) {
    this.#write("formulas", given);
  }
  get formulasR1C1(): unknown[][] {
    return this.#read((cell, row, column) =>
      cell?.formula === undefined ? block.wireValue(cell?.value ?? null) : toR1C1(cell.formula, row, column),
    );
  }
  set formulasR1C1(given: unknown) {
    this.#write("formulasR1C1", given);
  }
  get numberFormat(): string[][] {
    return this.#read((cell) => cell?.style?.numberFormat ?? "General");
  }
  set numberFormat(given: unknown) {
    this.#write("numberFormat", given);
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
  /** Writes the cells that are shown, block by block between what is hidden; those stay as they are. */
  #write(member: "values" | "formulas" | "formulasR1C1" | "numberFormat", given: unknown): void {
    const [rows, columns] = [this.#rows(), this.#columns()];
    const lines = Array.isArray(given) ? (given as unknown[]) : rows.map(() => columns.map(() => given));
    const fits = (line: unknown): line is unknown[] => Array.isArray(line) && line.length === columns.length;
    if (lines.length !== rows.length || !lines.every(fits)) {
      throw invalidArgument(`The array must have ${rows.length} rows and ${columns.length} columns.`);
    }
    for (const [top, bottom] of runs(rows)) {
      for (const [left, right] of runs(columns)) {
        const part = lines.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
        const rect = { top: rows[top]!, bottom: rows[bottom]!, left: columns[left]!, right: columns[right]! };
        new RangeObject(this.host, this.sheet, rect)[member] = part;
      }
    }
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

/** First and last place of each stretch of numbers that follow one another. */
function runs(numbers: number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  numbers.forEach((number, at) => {
    const run = found.at(-1);
    if (run && numbers[run[1]] === number - 1) run[1] = at;
    else found.push([at, at]);
  });
  return found;
}
