import { bound, cellAddress, intersect, quoteSheet, type Rect } from "../../model/address";
import { mapReferences, moveFormula } from "../../model/formulaReferences";
import type { Cell, Input, Sheet } from "../../model/Sheet";
import { NO_STYLE, type Style } from "../../model/style";
import { namedOutside } from "../../model/tableFormulas";
import type { Workbook } from "../../model/Workbook";
import { notImplemented } from "../HostError";
import * as block from "./block";
import { copyRules } from "./copyRules";
import { checkUnlocked } from "./locks";
import { rectFrom } from "./places";
import { oneOf } from "./RangeFormat";

const TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;

export interface CopyOptions {
  copyType?: string | null;
  skipBlanks?: boolean | null;
  transpose?: boolean | null;
}

/** One cell as it was before the copy began. */
type Source = Cell | undefined;

/** Range.copyFrom: copies a block, as often as it fits into the target where that is a multiple of its size. */
export function copyBlock(
  workbook: Workbook,
  from: { sheet: Sheet; rect: Rect },
  to: { sheet: Sheet; rect: Rect },
  options: CopyOptions,
): void {
  const type = oneOf(TYPES, options.copyType ?? "All", "The type of copy");
  const transpose = options.transpose ?? false;
  const source = bounded(from, to);
  const height = block.rowsOf(source);
  const width = block.columnsOf(source);
  const [rows, columns] = transpose ? [width, height] : [height, width];
  const target = targetOf(to.rect, rows, columns, block.isUnbounded(from.rect));
  const cells = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c): Source => {
      const cell = from.sheet.seen(source.top + r, source.left + c);
      return cell && { ...cell };
    }),
  );
  const inputs: (Input | undefined)[][] = [];
  const styles: (Style | undefined)[][] = [];
  for (let r = 0; r < block.rowsOf(target); r++) {
    const [line, looks]: [(Input | undefined)[], (Style | undefined)[]] = [[], []];
    for (let c = 0; c < block.columnsOf(target); c++) {
      const [sr, sc] = transpose ? [c % height, r % width] : [r % height, c % width];
      const cell = cells[sr]![sc];
      const blank = cell === undefined || (cell.value === null && cell.formula === undefined);
      const skipped = blank && (options.skipBlanks ?? false);
      const origin = { row: source.top + sr, column: source.left + sc };
      const by = { rows: target.top + r - origin.row, columns: target.left + c - origin.column };
      line.push(
        skipped
          ? undefined
          : inputOf(type, cell, { workbook, source, origin, by, transpose, from: from.sheet, to: to.sheet }),
      );
      looks.push(skipped ? undefined : { ...NO_STYLE, ...cell?.style });
    }
    inputs.push(line);
    styles.push(looks);
  }
  checkUnlocked(to.sheet, target);
  if (type !== "Formats") to.sheet.setInputs(target.top, target.left, inputs);
  if (type !== "All" && type !== "Formats") return;
  to.sheet.setStyles(target.top, target.left, styles);
  copyRules({ sheet: from.sheet, rect: source }, { sheet: to.sheet, rect: target }, { type, transpose });
}

interface Way {
  workbook: Workbook;
  source: Rect;
  origin: { row: number; column: number };
  by: { rows: number; columns: number };
  transpose: boolean;
  from: Sheet;
  to: Sheet;
}

function inputOf(type: (typeof TYPES)[number], cell: Source, way: Way): Input | undefined {
  if (type === "Link") return { formula: linkTo(way) };
  const value: Input = { value: cell?.value ?? null };
  if (type === "Values" || !cell) return value;
  const parent = cell.spillParent;
  if (
    parent &&
    intersect(way.source, { top: parent.row, bottom: parent.row, left: parent.column, right: parent.column })
  ) {
    return { value: null };
  }
  if (cell.formula === undefined) return value;
  const { workbook, origin, by, from, to } = way;
  const place = { sheet: to, row: origin.row + by.rows, column: origin.column + by.columns };
  const named = namedOutside(workbook, cell.formula, { sheet: from, ...origin }, place);
  const formula = way.transpose ? turned(named, way) : moveFormula(named, by.rows, by.columns);
  return { formula };
}

/** A link to one cell is absolute, links to several are relative, as Paste Link makes them. */
function linkTo({ source, origin, from, to }: Way): string {
  const address = cellAddress(origin.row, origin.column);
  const local = block.cellsOf(source) === 1 ? address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`) : address;
  return `=${from === to ? "" : `${quoteSheet(from.name)}!`}${local}`;
}

/** A formula in a block that is transposed: what was above is on the left. */
function turned(formula: string, { origin, by }: Way): string {
  const home = { row: origin.row + by.rows, column: origin.column + by.columns };
  return mapReferences(formula, (reference) => {
    const parts = reference.ends.flatMap(({ row, column }) => [row, column]);
    if (parts.every((part) => part?.fixed)) return reference;
    if (parts.some((part) => part?.fixed ?? true)) {
      throw notImplemented("Range.copyFrom with transpose of references that are partly absolute");
    }
    const ends = reference.ends.map((end) => ({
      row: { at: home.row + end.column!.at - origin.column, fixed: false },
      column: { at: home.column + end.row!.at - origin.row, fixed: false },
    }));
    return ends.some(({ row, column }) => row.at < 0 || column.at < 0) ? undefined : { ...reference, ends };
  });
}

/** Whole rows and columns are copied as far as either side is used. */
function bounded(from: { sheet: Sheet; rect: Rect }, to: { sheet: Sheet; rect: Rect }): Rect {
  if (!block.isUnbounded(from.rect)) return from.rect;
  const used = from.sheet.usedRect(false, from.rect);
  const taken = block.isUnbounded(to.rect) ? to.sheet.usedRect(false, to.rect) : undefined;
  const corner = { top: from.rect.top, left: from.rect.left, bottom: from.rect.top, right: from.rect.left };
  const reach = [used, taken && moveRect(taken, from.rect.top - to.rect.top, from.rect.left - to.rect.left)];
  const whole = reach.reduce<Rect>((sum, rect) => (rect ? bound(sum, rect) : sum), corner);
  return intersect(whole, from.rect) ?? corner;
}

function moveRect(rect: Rect, rows: number, columns: number): Rect {
  return { top: rect.top + rows, bottom: rect.bottom + rows, left: rect.left + columns, right: rect.right + columns };
}

/** The block that is written: as large as the source, or as the target where that is a multiple of it. */
function targetOf(given: Rect, rows: number, columns: number, whole: boolean): Rect {
  if (whole) return rectFrom(given.top, given.left, rows, columns);
  if (block.isUnbounded(given)) throw notImplemented("Range.copyFrom of cells into whole rows or columns");
  const fit = (room: number, size: number) => (room % size === 0 ? room : size);
  return rectFrom(given.top, given.left, fit(block.rowsOf(given), rows), fit(block.columnsOf(given), columns));
}
