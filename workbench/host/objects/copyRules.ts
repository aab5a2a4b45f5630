import { contains, intersect, type Rect } from "../../model/address";
import { moveFormula } from "../../model/formulaReferences";
import type { ConditionalFormat } from "../../model/rules";
import type { Sheet } from "../../model/Sheet";
import { changeRuleFormulas, changeValidationFormulas } from "../../model/shiftFormulas";
import type { Validation } from "../../model/Validation";
import * as block from "./block";
import { without } from "./rectangles";

interface Place {
  sheet: Sheet;
  rect: Rect;
}

let copies = 0;

/** An id for a rule that a copy or a cut makes; ids of the workbook's own have an 8 where this has a 9. */
function copyId(): string {
  return `{00000000-0000-4000-9000-${String(++copies).padStart(12, "0")}}`;
}

/** Copies merges and rules with the looks of a block, and with everything else its validations and links. */
export function copyRules(from: Place, to: Place, options: { type: "All" | "Formats"; transpose: boolean }): void {
  const { transpose } = options;
  const merges = from.sheet.merges.filter(
    (merge) => intersect(merge, from.rect) && contains(from.rect, merge.bottom, merge.right),
  );
  const rules = from.sheet.conditionalFormats.flatMap((rule) => partIn(rule, from.rect) ?? []);
  const validations = from.sheet.validations.flatMap((one) => partIn(one, from.rect) ?? []);
  const links = from.sheet.hyperlinks.filter(({ row, column }) => contains(from.rect, row, column));
  to.sheet.merges = to.sheet.merges.filter((merge) => !intersect(merge, to.rect));
  cutRules(to.sheet, to.rect);
  if (options.type === "All") {
    cutValidations(to.sheet, to.rect);
    to.sheet.hyperlinks = to.sheet.hyperlinks.filter(({ row, column }) => !contains(to.rect, row, column));
  }
  for (const tile of tiles(from.rect, to.rect, transpose)) {
    const place = (rect: Rect) => placed(rect, from.rect, tile, transpose);
    to.sheet.merges.push(...merges.map(place));
    for (const rule of rules) {
      const copy = { ...structuredClone(rule), id: copyId(), rect: place(rule.rect) };
      changeRuleFormulas(copy, follow(rule.rect, copy.rect));
      to.sheet.conditionalFormats.push(copy);
    }
    if (options.type !== "All") continue;
    for (const validation of validations) {
      const copy = { ...structuredClone(validation), rect: place(validation.rect) };
      changeValidationFormulas(copy, follow(validation.rect, copy.rect));
      to.sheet.validations.push(copy);
    }
    for (const link of links) {
      const at = place({ top: link.row, bottom: link.row, left: link.column, right: link.column });
      to.sheet.hyperlinks.push({ ...link, row: at.top, column: at.left });
    }
  }
  to.sheet.layoutChanged();
}

/** Takes the conditional formats of a block away; what lies beside it keeps them. */
export function cutRules(sheet: Sheet, rect: Rect): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) =>
    without(rule.rect, rect).map((part, index) => {
      const cut: ConditionalFormat = { ...structuredClone(rule), rect: part };
      if (index > 0) cut.id = copyId();
      changeRuleFormulas(cut, follow(rule.rect, part));
      return index === 0 ? Object.assign(rule, cut) : cut;
    }),
  );
}

/** Takes the validations of a block away; what lies beside it keeps them. */
export function cutValidations(sheet: Sheet, rect: Rect): void {
  sheet.validations = sheet.validations.flatMap((validation) =>
    without(validation.rect, rect).map((part, index) => {
      const cut: Validation = { ...structuredClone(validation), rect: part };
      changeValidationFormulas(cut, follow(validation.rect, part));
      return index === 0 ? Object.assign(validation, cut) : cut;
    }),
  );
}

/** A rule as it stands in part of its block, its formulas written for the first cell of that part. */
function partIn<T extends ConditionalFormat | Validation>(one: T, rect: Rect): T | undefined {
  const part = intersect(one.rect, rect);
  if (!part) return undefined;
  const copy: T = { ...structuredClone(one), rect: part };
  const change = follow(one.rect, part);
  if ("kind" in copy) changeRuleFormulas(copy, change);
  else changeValidationFormulas(copy, change);
  return copy;
}

/** Formulas of rules are written for the first cell of their block and move with it. */
function follow(before: Rect, after: Rect): (formula: string) => string {
  return (formula) => moveFormula(formula, after.top - before.top, after.left - before.left, true);
}

/** The first cells of the copies that fill the target. */
function tiles(source: Rect, target: Rect, transpose: boolean): { row: number; column: number }[] {
  const [rows, columns] = [block.rowsOf(source), block.columnsOf(source)];
  const [height, width] = transpose ? [columns, rows] : [rows, columns];
  const found: { row: number; column: number }[] = [];
  for (let row = target.top; row <= target.bottom; row += height) {
    for (let column = target.left; column <= target.right; column += width) found.push({ row, column });
  }
  return found;
}

function placed(rect: Rect, source: Rect, tile: { row: number; column: number }, transpose: boolean): Rect {
  const [top, left] = [rect.top - source.top, rect.left - source.left];
  const [rows, columns] = [rect.bottom - rect.top, rect.right - rect.left];
  const [down, right, height, width] = transpose ? [left, top, columns, rows] : [top, left, rows, columns];
  return {
    top: tile.row + down,
    bottom: tile.row + down + height,
    left: tile.column + right,
    right: tile.column + right + width,
  };
}
