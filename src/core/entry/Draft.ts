import { columnLetters, type Block, type InputRule, type Look, type PlanCell } from "../plan/SheetPlan";

/** A sheet while it is being laid out: cells by row and column, and what goes with them. */
export class Draft {
  readonly cells: PlanCell[][] = [];
  readonly looks: { block: Block; look: Look }[] = [];
  readonly merges: Block[] = [];
  readonly inputRules: InputRule[] = [];
  readonly unlocked: Block[] = [];

  constructor(readonly width: number) {}

  get height(): number {
    return this.cells.length;
  }

  /** Puts a cell, and more rows where the sheet is not as high yet. */
  put(row: number, column: number, cell: PlanCell): void {
    while (this.cells.length <= row) this.cells.push(new Array<PlanCell>(this.width).fill(null));
    this.cells[row]![column] = cell;
  }

  /** A text over a block of merged cells. */
  head(block: Block, text: string): void {
    this.put(block.bottom, block.right, null);
    this.put(block.top, block.left, text);
    if (block.top !== block.bottom || block.left !== block.right) this.merges.push(block);
  }

  look(block: Block, look: Look): void {
    this.looks.push({ block, look });
  }

  /** Cells to type into, with a rule where there is one. */
  input(block: Block, rule: Omit<InputRule, "block"> | null): void {
    this.unlocked.push(block);
    if (rule) this.inputRules.push({ ...rule, block });
  }
}

/** A1 of zero-based numbers. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A column of cells, A5:A16. */
export function columnAddress(column: number, first: number, last: number): string {
  return `${addressOf(first, column)}:${addressOf(last, column)}`;
}
