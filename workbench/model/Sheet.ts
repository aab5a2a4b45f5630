import { contains, type Rect } from "./address";
import { CellStore, type Placed } from "./CellStore";
import type { Change } from "./changes";
import type { Chart } from "./Chart";
import { defaultPageLayout, type PageLayout } from "./layout";
import type { AutoFilter, Comment, Hyperlink, SheetProtection } from "./extras";
import { grownRows } from "./grownRows";
import type { ConditionalFormat } from "./rules";
import { LineLooks, patchedLook, wholeColumns, wholeRows, type StylePatch } from "./lineLooks";
import { DEFAULT_COLUMN_WIDTH, NO_STYLE, type NormalFont, type Style } from "./style";
import { movesWhole } from "./movesWhole";
import { CellError, type CellValue } from "./values";
import type { Cell, Input } from "./Cell";
import type { Validation } from "./Validation";

export type { Cell, Input } from "./Cell";

/** One worksheet: sparse cells and its layout. All numbers are zero-based, all sizes are points. */
export class Sheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  /** The width of all columns that have none of their own. */
  usualWidth = DEFAULT_COLUMN_WIDTH;
  readonly columnWidths = new Map<number, number>();
  /** Heights that were set by hand. */
  readonly rowHeights = new Map<number, number>();
  /** The looks of whole rows and columns. */
  readonly lines = new LineLooks();
  merges: Rect[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  charts: Chart[] = [];
  comments: Comment[] = [];
  hyperlinks: Hyperlink[] = [];
  protection: SheetProtection | undefined;
  autoFilter: AutoFilter | undefined;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** How deep rows and columns are grouped, 1 to 7; those that are left out are in no group. */
  readonly rowLevels = new Map<number, number>();
  readonly columnLevels = new Map<number, number>();
  /** Whether the numbers of rows and the letters of columns show. */
  showHeadings = true;
  /** Rows and columns before which a page breaks. */
  readonly rowBreaks = new Set<number>();
  readonly columnBreaks = new Set<number>();
  pageLayout: PageLayout = defaultPageLayout();
  /** Texts an add-in keeps with the sheet. */
  readonly customProperties = new Map<string, string>();
  readonly #cells = new CellStore();
  /** Cells whose formula was put in and has had no result yet. */
  readonly #fresh = new WeakSet<Cell>();
  /** Forgotten when looks or places of cells change. */
  #grown: Map<number, number> | undefined;

  constructor(
    readonly id: string,
    public name: string,
    private readonly report: (change: Change) => void,
    /** The workbook's: cells whose style names no font have it. */
    readonly normalFont: Readonly<NormalFont>,
  ) {}

  /** The heights of all rows that have not the standard one: set by hand, or grown with their largest letters. */
  get heights(): ReadonlyMap<number, number> {
    this.#grown ??= grownRows(this);
    return this.#grown.size === 0 ? this.rowHeights : new Map([...this.#grown, ...this.rowHeights]);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.#cells.get(row, column);
  }

  /** The cell, or where there is none an empty one with the look of its row or column. */
  seen(row: number, column: number): Cell | undefined {
    const cell = this.cell(row, column);
    const style = cell ? undefined : this.lines.at(row, column);
    return style ? { value: null, style } : cell;
  }

  /** All cells that hold something or have a look of their own, row by row. */
  cells(): Generator<Placed> {
    return this.#cells.all();
  }

  /** Those of them with a formula, in any order. */
  formulaCells(): Generator<Placed<Cell & { formula: string }>> {
    return this.#cells.formulas();
  }

  /** Puts inputs into a block, `undefined` leaving a cell as it is, and reports one change. */
  setInputs(top: number, left: number, inputs: (Input | undefined)[][]): void {
    const single = inputs.length === 1 && inputs[0]!.length === 1;
    const before = single ? (this.cell(top, left)?.value ?? null) : undefined;
    inputs.forEach((line, r) =>
      line.forEach((input, c) => {
        if (!input) return;
        const row = top + r;
        const column = left + c;
        this.#clearSpill(row, column);
        const cell = this.#touch(row, column);
        if (cell.formula !== undefined) delete cell.formula;
        if (cell.spillParent) delete cell.spillParent;
        if ("formula" in input) {
          cell.formula = input.formula;
          cell.value = 0;
          this.#fresh.add(cell);
        } else cell.value = input.value;
        this.#sweep(row, column);
      }),
    );
    const rect = { top, left, bottom: top + inputs.length - 1, right: left + (inputs[0]?.length ?? 1) - 1 };
    this.report({ kind: "cells", sheet: this, rect, ...(before !== undefined && { before }) });
  }

  /** Whether what a cell with a formula shows is a result: of a calculation here, or of the program that wrote the file. */
  hasResult(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return cell !== undefined && !this.#fresh.has(cell);
  }

  /** Lays a style patch, or what comes of the look it has, over every cell of a block, whole rows and columns too. */
  setStyle(rect: Rect, patch: StylePatch): void {
    const look = patchedLook(patch);
    if (wholeColumns(rect) || wholeRows(rect)) {
      const there = [...this.cells()].filter(({ row, column }) => contains(rect, row, column));
      for (const { row, column } of there) this.#restyle(row, column, look);
      for (const [row, column] of this.lines.crossings(rect)) this.#restyle(row, column, look);
      this.lines.patch(rect, patch);
    } else {
      for (let row = rect.top; row <= rect.bottom; row++) {
        for (let column = rect.left; column <= rect.right; column++) this.#restyle(row, column, look);
      }
    }
    this.#grown = undefined;
    this.report({ kind: "style", sheet: this, rect });
  }

  /** Gives a cell this look and no other, whatever its row and column have. */
  putStyle(row: number, column: number, style: Style | undefined): void {
    this.setStyle({ top: row, left: column, bottom: row, right: column }, { ...NO_STYLE, ...style });
  }

  /** Gives empty cells of a block the looks of their rows or columns as their own, before these are moved apart. */
  settleLooks(rect: Rect): void {
    for (let row = rect.top; this.lines.any && row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        if (this.lines.at(row, column)) this.#touch(row, column);
      }
    }
  }

  /** Lays a patch of its own over each cell of a block, `undefined` leaving a cell as it is, and reports one change. */
  setStyles(top: number, left: number, patches: (Style | undefined)[][]): void {
    const looks = new Map<Style, ReturnType<typeof patchedLook>>();
    patches.forEach((line, r) =>
      line.forEach((patch, c) => {
        if (!patch) return;
        let look = looks.get(patch);
        if (!look) looks.set(patch, (look = patchedLook(patch)));
        this.#restyle(top + r, left + c, look);
      }),
    );
    const rect = { top, left, bottom: top + patches.length - 1, right: left + (patches[0]?.length ?? 1) - 1 };
    this.#grown = undefined;
    this.report({ kind: "style", sheet: this, rect });
  }

  /** Tells that width, height, merge, frozen pane, rule or page layout has changed. */
  layoutChanged(): void {
    this.#grown = undefined;
    this.report({ kind: "layout", sheet: this });
  }

  /** Tells that the rows or columns of a block have changed places; the cells are told of besides. */
  sorted(rect: Rect, axis: "rows" | "columns"): void {
    this.report({ kind: "sorted", sheet: this, rect, axis });
  }

  /**
   * The calculator's way to hand in a result: one value, or an array that spills.
   * A spill that would cover a filled cell shows #SPILL!, as in Excel.
   */
  setResult(row: number, column: number, result: CellValue | CellValue[][]): void {
    this.#clearSpill(row, column);
    const cell = this.#touch(row, column);
    this.#fresh.delete(cell);
    if (!Array.isArray(result)) {
      cell.value = result;
      return;
    }
    cell.value = result[0]?.[0] ?? null;
    const targets = result
      .flatMap((line, r) => line.map((value, c) => ({ row: row + r, column: column + c, value })))
      .slice(1);
    const blocked = targets.some((target) => {
      const there = this.cell(target.row, target.column);
      return there !== undefined && (there.value !== null || there.formula !== undefined);
    });
    if (blocked) {
      cell.value = new CellError("#SPILL!");
      return;
    }
    if (targets.length > 0) cell.spill = { rows: result.length, columns: result[0]!.length };
    for (const target of targets) {
      const spilled = this.#touch(target.row, target.column);
      spilled.value = target.value;
      spilled.spillParent = { row, column };
    }
  }

  /**
   * Gives every cell a new place, or none. Arrays that do not move as one are taken back: their formulas are named in
   * the answer, by their new places, to be calculated again. Reports nothing: the deed that moves cells does.
   */
  relocate(place: (row: number, column: number) => [row: number, column: number] | undefined): [number, number][] {
    const cut: [number, number][] = [];
    for (const { row, column, cell } of [...this.cells()]) {
      if (!cell.spill || movesWhole(this.spillRect(row, column)!, place)) continue;
      this.#clearSpill(row, column);
      const next = place(row, column);
      if (next) cut.push(next);
    }
    const before = [...this.cells()];
    this.#grown = undefined;
    this.#cells.clear();
    for (const { row, column, cell } of before) {
      const next = place(row, column);
      if (!next) continue;
      const parent = cell.spillParent && place(cell.spillParent.row, cell.spillParent.column);
      if (parent) cell.spillParent = { row: parent[0], column: parent[1] };
      this.#cells.set(next[0], next[1], cell);
    }
    return cut;
  }

  /** The block spilled from this cell, itself included; `undefined` where nothing is spilled. */
  spillRect(row: number, column: number): Rect | undefined {
    const spill = this.cell(row, column)?.spill;
    return spill && { top: row, left: column, bottom: row + spill.rows - 1, right: column + spill.columns - 1 };
  }

  /** The smallest block around all cells that hold something (or, unless valuesOnly, have a style), within `inside`. */
  usedRect(valuesOnly = false, inside?: Rect): Rect | undefined {
    return this.#cells.usedRect(valuesOnly, inside);
  }

  /** The merged block that covers the cell. */
  mergeAt(row: number, column: number): Rect | undefined {
    return this.merges.find((rect) => contains(rect, row, column));
  }

  #touch(row: number, column: number): Cell {
    let cell = this.#cells.get(row, column);
    if (!cell) this.#cells.set(row, column, (cell = { value: null, style: this.lines.at(row, column) }));
    return cell;
  }

  #restyle(row: number, column: number, look: (style: Style | undefined) => Style | undefined): void {
    const cell = this.#cells.get(row, column);
    const line = cell ? undefined : this.lines.at(row, column);
    const style = look(cell ? cell.style : line);
    if (cell) {
      cell.style = style;
      if (!style) this.#sweep(row, column);
    } else if (style || line) this.#cells.set(row, column, { value: null, style });
  }

  #sweep(row: number, column: number): void {
    const cell = this.#cells.get(row, column);
    if (!cell || cell.value !== null || cell.formula !== undefined || cell.style) return;
    if (!this.lines.at(row, column)) this.#cells.delete(row, column);
  }

  #clearSpill(row: number, column: number): void {
    const rect = this.spillRect(row, column);
    if (!rect) return;
    delete this.cell(row, column)!.spill;
    for (let r = rect.top; r <= rect.bottom; r++) {
      for (let c = rect.left; c <= rect.right; c++) {
        const cell = this.cell(r, c);
        if (cell?.spillParent?.row !== row || cell.spillParent.column !== column) continue;
        cell.value = null;
        delete cell.spillParent;
        this.#sweep(r, c);
      }
    }
  }
}
