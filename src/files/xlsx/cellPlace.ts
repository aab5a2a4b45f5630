import type { Block } from "../../core/plan/SheetPlan";
import { Refused } from "../Refused";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Zero-based place of an address as files write it: B3 is row 2, column 1. */
export function cellPlace(address: string): { row: number; column: number } {
  let column = 0;
  let place = 0;
  for (; place < address.length; place++) {
    const code = address.charCodeAt(place) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(address.slice(place));
  return { row: rowNumber(row), column: inside(column, MOST_COLUMNS) };
}

/** Zero-based row of one that counts from 1. */
export const rowNumber = (row: number): number => inside(row, MOST_ROWS);

/** The block of an address like A1:C2. */
export function blockOf(address: string): Block {
  const [first, last = first] = address.split(":");
  const from = cellPlace(first!);
  const to = cellPlace(last!);
  if (to.row < from.row || to.column < from.column) throw new Refused("broken");
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function inside(number: number, most: number): number {
  if (!Number.isInteger(number) || number < 1 || number > most) throw new Refused("broken");
  return number - 1;
}
