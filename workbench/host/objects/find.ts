import type { Rect } from "../../model/address";
import { intersect } from "../../model/address";
import type { Cell, Sheet } from "../../model/Sheet";
import { invalidArgument } from "../HostError";
import { displayText } from "../text";
import * as block from "./block";
import { oneOf } from "./RangeFormat";

/** What Excel.SearchCriteria and its smaller kin may say. */
export interface Criteria {
  completeMatch?: boolean | null;
  matchCase?: boolean | null;
  searchDirection?: string | null;
}

/** A place on a sheet. */
export interface Spot {
  row: number;
  column: number;
}

/** Cells of a block whose shown text fits, row by row. */
export function findCells(
  sheet: Sheet,
  rect: Rect,
  text: unknown,
  criteria: Criteria | null | undefined,
  locale: string,
): Spot[] {
  const pattern = patternOf(text, criteria);
  const found: Spot[] = [];
  for (const { row, column, cell } of sheet.cells()) {
    if (!intersect(rect, { top: row, left: column, bottom: row, right: column })) continue;
    const shown = displayText(cell.value, cell.style?.numberFormat ?? "General", locale);
    if (shown !== "" && new RegExp(pattern).test(shown)) found.push({ row, column });
  }
  return found;
}

/** The next cell that fits. From a single cell the whole sheet is searched, starting after it and coming round. */
export function findNext(
  sheet: Sheet,
  rect: Rect,
  text: unknown,
  criteria: Criteria | null | undefined,
  locale: string,
): Spot | undefined {
  const direction = oneOf(["Forward", "Backwards"], criteria?.searchDirection ?? "Forward", "searchDirection");
  const forward = direction === "Forward";
  if (block.cellsOf(rect) > 1) {
    const found = findCells(sheet, rect, text, criteria, locale);
    return forward ? found[0] : found.at(-1);
  }
  const found = findCells(sheet, block.WHOLE_SHEET, text, criteria, locale);
  const { top, left } = rect;
  const isAfter = ({ row, column }: Spot) => row > top || (row === top && column > left);
  const isBefore = ({ row, column }: Spot) => row < top || (row === top && column < left);
  return forward ? (found.find(isAfter) ?? found[0]) : (found.filter(isBefore).at(-1) ?? found.at(-1));
}

/** Replaces in what was typed: constants and formulas. Gives back in how many cells something was replaced. */
export function replaceCells(
  sheet: Sheet,
  rect: Rect,
  text: unknown,
  replacement: unknown,
  criteria: Criteria | null | undefined,
  locale: string,
): number {
  const pattern = patternOf(text, criteria);
  const typed = (cell: Cell) => cell.formula ?? (cell.spillParent ? "" : String(block.wireValue(cell.value)));
  const found = [...sheet.cells()].filter(({ row, column, cell }) => {
    if (!intersect(rect, { top: row, left: column, bottom: row, right: column })) return false;
    return typed(cell) !== "" && new RegExp(pattern).test(typed(cell));
  });
  for (const { row, column, cell } of found) {
    const value = typed(cell).replace(pattern, () => String(replacement ?? ""));
    const one = { top: row, left: column, bottom: row, right: column };
    block.writeBlock(sheet, one, [[value]], "replacement", locale);
  }
  return found.length;
}

/** The text as Excel searches for it: * and ? stand for any characters, ~ takes that meaning away. */
function patternOf(text: unknown, criteria: Criteria | null | undefined): RegExp {
  if (typeof text !== "string" || text === "") throw invalidArgument("The text to find must not be empty.");
  const source = text.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (part: string, kept?: string, wild?: string) => {
    if (kept !== undefined) return `\\${kept}`;
    return wild === "*" ? "[^]*" : wild === "?" ? "[^]" : `\\${part}`;
  });
  const whole = criteria?.completeMatch ? `^(?:${source})$` : source;
  return new RegExp(whole, criteria?.matchCase ? "gu" : "giu");
}
