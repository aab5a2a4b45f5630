import { contains, intersect, type Rect } from "../../model/address";
import { mapReferences, rectOf } from "../../model/formulaReferences";
import { nameOn } from "../../model/names";
import type { Sheet } from "../../model/Sheet";
import { withoutTables, type Home } from "../../model/tableFormulas";
import { isFunction, tokenize } from "../../model/tokens";
import type { Name, Workbook } from "../../model/Workbook";
import { itemNotFound } from "../HostError";
import type { Spot } from "./find";
import { rectsOf } from "./rectsOf";

/** Blocks by the sheets they lie on, in the order of the sheets. */
export type Places = Map<Sheet, Rect[]>;

interface FormulaCell extends Spot {
  sheet: Sheet;
  reads: { sheet: Sheet; rect: Rect }[];
}

/** The cells formulas of a block read: directly, or through the formulas of those cells as well. */
export function precedents(workbook: Workbook, sheet: Sheet, rect: Rect, direct: boolean): Places {
  const found: { sheet: Sheet; rect: Rect }[] = [];
  const cells = formulaCells(workbook);
  const seen = new Set<FormulaCell>();
  let open = [{ sheet, rect }];
  while (open.length > 0) {
    const asked = cells.filter((cell) => !seen.has(cell) && open.some((place) => lies(cell, place)));
    asked.forEach((cell) => seen.add(cell));
    open = asked.flatMap(({ reads }) => reads);
    found.push(...open);
    if (direct) break;
  }
  return gathered(workbook, found, "precedents");
}

/** The cells whose formulas read a block: directly, or through other cells as well. */
export function dependents(workbook: Workbook, sheet: Sheet, rect: Rect, direct: boolean): Places {
  const cells = formulaCells(workbook);
  const seen = new Set<FormulaCell>();
  let open = [{ sheet, rect }];
  while (open.length > 0) {
    const asked = cells.filter((cell) => !seen.has(cell) && open.some((place) => reads(cell, place)));
    asked.forEach((cell) => seen.add(cell));
    open = asked.map((cell) => ({ sheet: cell.sheet, rect: one(cell) }));
    if (direct) break;
  }
  return gathered(
    workbook,
    workbook.sheets.flatMap((owner) => {
      const own = [...seen].filter((cell) => cell.sheet === owner).sort((a, b) => a.row - b.row || a.column - b.column);
      return rectsOf(own).map((block) => ({ sheet: owner, rect: block }));
    }),
    "dependents",
  );
}

function one({ row, column }: Spot): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

function lies(cell: FormulaCell, place: { sheet: Sheet; rect: Rect }): boolean {
  return cell.sheet === place.sheet && contains(place.rect, cell.row, cell.column);
}

function reads(cell: FormulaCell, place: { sheet: Sheet; rect: Rect }): boolean {
  return cell.reads.some((read) => read.sheet === place.sheet && intersect(read.rect, place.rect));
}

function formulaCells(workbook: Workbook): FormulaCell[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(({ row, column, cell }) =>
      cell.formula === undefined
        ? []
        : [{ sheet, row, column, reads: referencesOf(workbook, { sheet, row, column }, cell.formula) }],
    ),
  );
}

/** The blocks a formula names, itself, by parts of tables or by names, those of its sheet first. */
function referencesOf(
  workbook: Workbook,
  home: Home,
  formula: string,
  within: readonly Name[] = [],
): { sheet: Sheet; rect: Rect }[] {
  const found: { sheet: Sheet; rect: Rect }[] = [];
  const plain = withoutTables(workbook, formula, home);
  mapReferences(plain, (reference) => {
    const sheet = reference.sheet === undefined ? home.sheet : workbook.sheet(reference.sheet);
    if (sheet) found.push({ sheet, rect: rectOf(reference) });
    return reference;
  });
  const tokens = tokenize(plain.replace(/^=/, ""));
  tokens.forEach((token, index) => {
    if (token.kind !== "name" || isFunction(tokens, index)) return;
    const name = nameOn(workbook, token.text, home.sheet);
    if (name && !within.includes(name)) found.push(...referencesOf(workbook, home, name.formula, [...within, name]));
  });
  return found;
}

function gathered(workbook: Workbook, found: { sheet: Sheet; rect: Rect }[], what: string): Places {
  if (found.length === 0) throw itemNotFound(`No ${what} were found.`);
  const places: Places = new Map();
  for (const sheet of workbook.sheets) {
    const rects = found.filter((place) => place.sheet === sheet).map((place) => place.rect);
    const outer = rects.filter((rect, index) => !rects.some((other, at) => at !== index && covers(other, rect) && (at < index || !covers(rect, other)))); // prettier-ignore
    if (outer.length > 0) places.set(sheet, outer);
  }
  return places;
}

function covers(outer: Rect, inner: Rect): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}
