import { intersect, type Rect } from "../../model/address";
import type { Cell, Sheet } from "../../model/Sheet";
import { CellError } from "../../model/values";
import { invalidArgument, notImplemented } from "../HostError";
import type { Spot } from "./find";
import { without } from "./rectangles";
import { oneOf } from "./RangeFormat";
import { rectsOf } from "./rectsOf";

const TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

/** Excel.SpecialCellValueType is made of these words, in this order. */
const VALUE_TYPES = /^(?:All|(Errors)?(Logical)?(Numbers?)?(Text)?)$/;

/** Range.getSpecialCells: the cells of a kind as blocks, none where there are none. Blanks are those of the used range. */
export function specialCells(sheet: Sheet, rect: Rect, cellType: unknown, valueType: unknown): Rect[] {
  const type = oneOf(TYPES, cellType, "The type of cells");
  const used = sheet.usedRect();
  const part = used && intersect(used, rect);
  switch (type) {
    case "Visible":
      return visible(sheet, rect);
    case "ConditionalFormats":
      return apart(sheet.conditionalFormats.flatMap((rule) => intersect(rule.rect, rect) ?? []));
    case "DataValidations":
      return apart(sheet.validations.flatMap((validation) => intersect(validation.rect, rect) ?? []));
    case "Blanks":
      return part ? rectsOf(blanks(sheet, part)) : [];
    case "Constants":
    case "Formulas": {
      const wanted = kindsOf(valueType ?? "All");
      const spots = [...sheet.cells()].filter(
        ({ row, column, cell }) =>
          intersect(rect, { top: row, left: column, bottom: row, right: column }) &&
          (type === "Formulas" ? cell.formula !== undefined : isConstant(cell)) &&
          wanted.includes(kindOf(cell)),
      );
      return rectsOf(spots);
    }
    default:
      throw notImplemented(`Range.getSpecialCells("${type}")`);
  }
}

function isConstant(cell: Cell): boolean {
  return cell.formula === undefined && cell.value !== null && !cell.spillParent;
}

function kindOf({ value }: Cell): string {
  if (CellError.is(value)) return "Errors";
  return typeof value === "boolean" ? "Logical" : typeof value === "number" ? "Numbers" : "Text";
}

function kindsOf(valueType: unknown): string[] {
  const match = VALUE_TYPES.exec(String(valueType));
  if (!match || valueType === "") throw invalidArgument(`There is no type of values ${String(valueType)}.`);
  if (match[0] === "All") return ["Errors", "Logical", "Numbers", "Text"];
  return match.slice(1).flatMap((word) => (word === undefined ? [] : word === "Number" ? "Numbers" : word));
}

function blanks(sheet: Sheet, rect: Rect): Spot[] {
  const spots: Spot[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = sheet.cell(row, column);
      if ((cell?.value ?? null) === null && cell?.formula === undefined) spots.push({ row, column });
    }
  }
  return spots;
}

function visible(sheet: Sheet, rect: Rect): Rect[] {
  const rows = stretches(rect.top, rect.bottom, sheet.hiddenRows);
  const columns = stretches(rect.left, rect.right, sheet.hiddenColumns);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

/** The stretches between the hidden rows or columns. */
function stretches(first: number, last: number, hidden: Set<number>): [first: number, last: number][] {
  const found: [number, number][] = [];
  let start = first;
  for (const place of [...hidden].filter((one) => one >= first && one <= last).sort((a, b) => a - b)) {
    if (place > start) found.push([start, place - 1]);
    start = place + 1;
  }
  if (start <= last) found.push([start, last]);
  return found;
}

/** Blocks that overlap, cut so that no cell is in two of them. */
function apart(rects: Rect[]): Rect[] {
  return rects.reduce<Rect[]>(
    (done, rect) => [...done, ...done.reduce((parts, taken) => parts.flatMap((part) => without(part, taken)), [rect])],
    [],
  );
}
