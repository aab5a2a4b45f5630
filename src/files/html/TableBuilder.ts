import type { RawSheet } from "../../core/intake/RawSheet";
import { Refused } from "../Refused";
import { SheetBuilder, type CellAllowance } from "../SheetBuilder";

const MOST_COLUMNS = 16_384;
const MOST_COLSPAN = 1000;
const MOST_ROWSPAN = 65_534;

/** Puts the cells of one table of a web page where a browser would show them. */
export class TableBuilder {
  private readonly builder: SheetBuilder;
  private row = -1;
  private column = 0;
  /** By column: the first row that no cell from above reaches. */
  private readonly free: number[] = [];
  private filled = 0;

  constructor(name: string, allowance: CellAllowance) {
    this.builder = new SheetBuilder(name, allowance);
  }

  openRow(hidden: boolean): void {
    this.row++;
    this.column = 0;
    if (hidden) this.builder.hiddenRows.add(this.row);
  }

  put(text: string, rowspan: string | undefined, colspan: string | undefined): void {
    if (this.row < 0) this.openRow(false);
    while ((this.free[this.column] ?? 0) > this.row) this.column++;
    const [top, left] = [this.row, this.column];
    // A span of 0 reaches to the end of the table.
    const bottom = top + span(rowspan, MOST_ROWSPAN) - 1;
    const right = left + Math.max(1, span(colspan, MOST_COLSPAN)) - 1;
    if (right >= MOST_COLUMNS) throw new Refused("tooManyCells", "", String(MOST_COLUMNS));
    for (let column = left; column <= right; column++) this.free[column] = bottom + 1;
    this.column = right + 1;
    if (text === "") return;
    this.builder.put(top, left, text);
    this.filled++;
    if (bottom > top || right > left) this.builder.merges.push({ top, left, bottom, right });
  }

  /** The table, and how many of its cells hold something; `null` where none does. */
  build(): { sheet: RawSheet; filled: number } | null {
    const sheet = this.builder.build(false);
    return sheet && { sheet, filled: this.filled };
  }
}

function span(text: string | undefined, most: number): number {
  const number = parseInt(text ?? "1", 10);
  if (!(number >= 0)) return 1;
  return number === 0 ? most : Math.min(number, most);
}
