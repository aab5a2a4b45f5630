import { MAX_COLUMNS, MAX_ROWS, contains, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { invalidArgument } from "../HostError";
import type { Spot } from "./find";
import { oneOf } from "./RangeFormat";

const STEPS = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;
const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** The block around a cell that blank rows and columns bound, as Ctrl+* selects it. */
export function surroundingRegion(sheet: Sheet, row: number, column: number): Rect {
  const rect: Rect = { top: row, left: column, bottom: row, right: column };
  const filledRow = (at: number) => {
    for (let one = rect.left - 1; one <= rect.right + 1; one++) if (isFilled(sheet, at, one)) return true;
    return false;
  };
  const filledColumn = (at: number) => {
    for (let one = rect.top - 1; one <= rect.bottom + 1; one++) if (isFilled(sheet, one, at)) return true;
    return false;
  };
  for (let before = ""; before !== JSON.stringify(rect);) {
    before = JSON.stringify(rect);
    while (filledRow(rect.bottom + 1)) rect.bottom++;
    while (filledRow(rect.top - 1)) rect.top--;
    while (filledColumn(rect.right + 1)) rect.right++;
    while (filledColumn(rect.left - 1)) rect.left--;
  }
  return rect;
}

/** The cell a range starts from: the one that is given, which must lie in it, or its first. */
export function activeSpot(rect: Rect, given: Rect | undefined): Spot {
  if (!given) return { row: rect.top, column: rect.left };
  if (!contains(rect, given.top, given.left)) throw invalidArgument("The active cell must lie in the range.");
  return { row: given.top, column: given.left };
}

/** Where Ctrl and an arrow key lead: the end of the filled cells, or the next filled cell, or the edge of the sheet. */
export function edgeOf(sheet: Sheet, { row, column }: Spot, given: unknown): Spot {
  const direction = oneOf(DIRECTIONS, given, "The direction");
  const [down, right] = STEPS[direction];
  const places = placesAlong(sheet, { row, column }, down !== 0);
  const here = down === 0 ? column : row;
  const step = down + right;
  const at = (place: number): Spot => (down === 0 ? { row, column: place } : { row: place, column });
  const edge = step < 0 ? 0 : (down === 0 ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (here === edge) return { row, column };
  if (places.has(here) && places.has(here + step)) {
    let place = here;
    while (places.has(place + step)) place += step;
    return at(place);
  }
  const ahead = [...places].filter((place) => (place - here) * step > 0);
  return at(ahead.length === 0 ? edge : step > 0 ? Math.min(...ahead) : Math.max(...ahead));
}

/** The filled places of the row or column of a cell. */
function placesAlong(sheet: Sheet, spot: Spot, alongColumn: boolean): Set<number> {
  const places = new Set<number>();
  for (const { row, column } of sheet.cells()) {
    if ((alongColumn ? column !== spot.column : row !== spot.row) || !isFilled(sheet, row, column)) continue;
    places.add(alongColumn ? row : column);
  }
  return places;
}
