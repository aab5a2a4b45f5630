import { findIndicator, type Template } from "../../template/Template";
import type { Grid } from "../Grid";
import { NOTE_WORDS, ROLE_WORDS } from "../words";
import { isFigure, isHeadWord, isTownLike, linesOf, type Line } from "./lines";
import { bareName } from "./readHead";

/** One table as it lies on the sheet, before its columns are understood. */
export interface Region {
  left: number;
  right: number;
  /** Rows of heads, top down, without rows of numbering; empty where the figures have no head. */
  heads: number[];
  /** Rows with figures and rows of sections between them. */
  body: number[];
  /** Lines above the heads: title, unit. */
  above: number[];
  /** Lines that were cut off: notes, signatures, repeated heads, numbering. */
  cut: { row: number; reason: "note" | "numbering" | "repeatedHead" | "continued" }[];
}

const MOST_LEVELS = 5;

/** The tables of a sheet: blocks of columns parted by blank ones, and in each from head to head. */
export function findRegions(grid: Grid, template: Template): Region[] {
  return blocksOf(grid).flatMap(({ left, right }) => new Segmenter(grid, left, right, template).regions());
}

/** Columns between wholly blank ones; a block without names of rows belongs to the one before it. */
function blocksOf(grid: Grid): { left: number; right: number }[] {
  const lines = linesOf(grid, 0, grid.width - 1);
  const used = new Set<number>();
  for (const { filled } of lines) if (filled.length > 1) for (const column of filled) used.add(column);
  if (used.size === 0) lines.forEach((line) => line.filled.forEach((column) => used.add(column)));
  const blocks: { left: number; right: number }[] = [];
  for (let column = 0; column < grid.width; column++) {
    if (!used.has(column)) continue;
    const last = blocks.at(-1);
    if (last && last.right === column - 1) last.right = column;
    else blocks.push({ left: column, right: column });
  }
  const joined: { left: number; right: number }[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && !(hasNames(grid, block) && hasFigures(grid, last))) last.right = block.right;
    else joined.push(block);
  }
  return joined;
}

function hasNames(grid: Grid, { left, right }: { left: number; right: number }): boolean {
  let rows = 0;
  for (const line of linesOf(grid, left, right)) {
    const [first] = line.filled;
    if (line.kind === "body" && first !== undefined && !line.figures.includes(first)) rows++;
  }
  return rows >= 2;
}

function hasFigures(grid: Grid, { left, right }: { left: number; right: number }): boolean {
  return linesOf(grid, left, right).some(({ kind }) => kind === "body");
}

/** Walks down a block of columns and parts it into tables. */
class Segmenter {
  private readonly found: Region[] = [];
  private pending: number[] = [];
  private current: Region | null = null;
  private readonly lines: readonly Line[];
  /** Columns with figures in the first rows of the current table, and how many rows that looks at. */
  private figured = { region: null as Region | null, rows: 0, columns: new Set<number>() };

  constructor(
    private readonly grid: Grid,
    private readonly left: number,
    private readonly right: number,
    private readonly template: Template,
  ) {
    this.lines = linesOf(grid, left, right);
  }

  regions(): Region[] {
    for (let row = 0; row < this.lines.length; row++) {
      const line = this.lines[row]!;
      if (line.kind === "body") this.addBody(row);
      else if (line.kind === "head" && this.beginsTable(line)) row = this.addHeads(row);
      else if (line.kind === "head" && this.current) this.addBody(row);
      else if (line.kind === "head" || line.kind === "line") this.pending.push(row);
      else if (line.kind === "numbering") this.addNumbering(row);
    }
    if (this.current) {
      this.keepTowns(this.current);
      this.cutPending(this.current);
    }
    return this.found;
  }

  /** A row of 1 2 3 is figures only where the table has rows of figures already. */
  private addNumbering(row: number): void {
    if (this.current && this.current.body.length > 0) this.addBody(row);
    else if (this.current) this.current.cut.push({ row, reason: "numbering" });
    else this.pending.push(row);
  }

  private addBody(row: number): void {
    const region = (this.current ??= this.open([]));
    for (const line of this.pending) this.keepLine(region, line);
    this.pending = [];
    region.body.push(row);
  }

  /** A line between rows of figures: a section, unless it is a note, a unit or 续表. */
  private keepLine(region: Region, row: number): void {
    const text = this.textOf(row);
    const reason = /续表|^表\d|单位[:：]/u.test(text) ? "continued" : NOTE_WORDS.test(text) ? "note" : null;
    if (region.body.length === 0 && region.heads.length === 0) region.above.push(row);
    else if (reason) region.cut.push({ row, reason });
    else region.body.push(row);
  }

  private textOf(row: number): string {
    const [first] = this.lines[row]!.filled;
    return first === undefined ? "" : this.grid.text(row, first);
  }

  private open(heads: number[]): Region {
    const region: Region = { left: this.left, right: this.right, heads, body: [], above: [], cut: [] };
    this.found.push(region);
    return region;
  }

  /** Whether a row of texts begins a table: the first of the block, or one with words of heads over columns of figures. */
  private beginsTable(line: Line): boolean {
    if (!this.current) return this.leadsToBody(line.row);
    if (this.isNamesHead(line)) return this.leadsToBody(line.row);
    const columns = this.columnsWithFigures(this.current);
    const overFigures = line.filled.filter((column) => columns.has(column));
    const words = overFigures.filter((column) => this.isHeadText(line.row, column));
    return words.length > 0 && words.length >= overFigures.length / 2 && this.leadsToBody(line.row);
  }

  private columnsWithFigures(region: Region): ReadonlySet<number> {
    if (this.figured.region !== region) this.figured = { region, rows: 0, columns: new Set() };
    const { figured } = this;
    for (; figured.rows < region.body.length; figured.rows++) {
      for (let column = this.left; column <= this.right; column++) {
        if (isFigure(this.grid, region.body[figured.rows]!, column)) figured.columns.add(column);
      }
    }
    return figured.columns;
  }

  /** 乡镇 over the names again, with other heads beside it: another table without a title or a blank row before it counts. */
  private isNamesHead({ row, filled: [first] }: Line): boolean {
    const heads = this.current!.heads;
    if (first === undefined || heads.length === 0) return false;
    const text = this.grid.text(row, first);
    return (
      (ROLE_WORDS.town.test(text) || ROLE_WORDS.indicator.test(text)) &&
      heads.some((head) => this.grid.text(head, first) === text)
    );
  }

  private isHeadText(row: number, column: number): boolean {
    const text = this.grid.text(row, column);
    return (
      isHeadWord(text, this.template) ||
      (this.current?.heads.some((head) => this.grid.text(head, column) === text) ?? false)
    );
  }

  /** Heads that no figures follow are none. */
  private leadsToBody(row: number): boolean {
    for (let next = row + 1; next < Math.min(this.lines.length, row + MOST_LEVELS + 3); next++) {
      if (this.lines[next]!.kind === "body") return true;
    }
    return false;
  }

  /** Takes the rows of heads from this one on; gives the last of them. */
  private addHeads(row: number): number {
    const heads = [...this.parentLines(), row];
    let last = row;
    while (last + 1 < this.lines.length && heads.length < MOST_LEVELS && this.continuesHeads(last + 1, heads)) {
      last++;
      if (this.lines[last]!.kind !== "blank") heads.push(last);
    }
    if (this.current && this.repeatsHeads(heads)) {
      const region = this.current;
      this.cutPending(region);
      for (const head of heads) region.cut.push({ row: head, reason: "repeatedHead" });
      return last;
    }
    const above = this.current ? this.splitPending(this.current) : this.pending;
    this.current = this.open(heads);
    this.current.above = above.filter((line) => !heads.includes(line));
    this.pending = [];
    return last;
  }

  /** A single text right above the heads and not over the first column is a head over others rather than a title. */
  private parentLines(): number[] {
    const row = this.pending.at(-1);
    if (row === undefined || this.lines[row + 1]?.kind !== "head") return [];
    const [column] = this.lines[row]!.filled;
    const text = this.textOf(row);
    const isParent =
      column !== undefined &&
      column > this.left &&
      !this.coversAll(row, column) &&
      (isHeadWord(text, this.template) || findIndicator(this.template, bareName(text)) !== undefined);
    if (isParent) this.pending.pop();
    return isParent ? [row] : [];
  }

  private coversAll(row: number, column: number): boolean {
    const merge = this.grid.merge(row, column);
    if (merge === null) return false;
    const { left, right } = this.grid.sheet.merges[merge]!;
    return left <= this.left && right >= this.right;
  }

  private continuesHeads(row: number, heads: number[]): boolean {
    const line = this.lines[row]!;
    if (line.kind === "line") {
      const [column] = line.filled;
      return (
        column !== undefined &&
        column > this.left &&
        this.lines[row + 1]?.kind !== "blank" &&
        isHeadWord(this.grid.text(row, column), this.template)
      );
    }
    if (line.kind !== "head") return false;
    return !this.isRowOfData(line, heads);
  }

  /** A row without figures under a head is a row of data where its first text is a name under a head such as 乡镇 or 指标. */
  private isRowOfData(line: Line, heads: number[]): boolean {
    const [first] = line.filled;
    if (first === undefined) return false;
    const text = this.grid.text(line.row, first);
    const head = heads.map((row) => this.grid.text(row, first)).find((one) => one !== "") ?? "";
    if (head === text) return false;
    const underRole = Object.values(ROLE_WORDS).some((word) => word.test(head));
    const known = isTownLike(text) || findIndicator(this.template, bareName(text)) !== undefined;
    const headWords = line.filled.filter(
      (column) => column !== first && isHeadWord(this.grid.text(line.row, column), this.template),
    );
    return known && underRole && headWords.length < line.filled.length / 2;
  }

  private repeatsHeads(heads: number[]): boolean {
    const before = this.current!.heads;
    if (before.length !== heads.length) return false;
    return heads.every((row, level) => {
      for (let column = this.left; column <= this.right; column++) {
        if (this.grid.text(row, column) !== this.grid.text(before[level]!, column)) return false;
      }
      return true;
    });
  }

  /** Lines after the last row of figures are notes. */
  private cutPending(region: Region): void {
    for (const row of this.pending)
      region.cut.push({ row, reason: /续表/u.test(this.textOf(row)) ? "continued" : "note" });
    this.pending = [];
  }

  /** Towns without figures right under the last row of figures belong to the table. */
  private keepTowns(region: Region): void {
    while (this.pending[0] === region.body.at(-1)! + 1 && isTownLike(this.textOf(this.pending[0]!)))
      region.body.push(this.pending.shift()!);
  }

  /** Lines between two tables: notes of the first down to a blank row, the rest is the title of the second. */
  private splitPending(region: Region): number[] {
    const above: number[] = [];
    let inNotes = false;
    for (const row of this.pending) {
      if (this.lines[row - 1]?.kind === "blank") inNotes = false;
      if (NOTE_WORDS.test(this.textOf(row))) inNotes = true;
      if (inNotes) region.cut.push({ row, reason: "note" });
      else above.push(row);
    }
    return above;
  }
}
