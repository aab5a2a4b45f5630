import { MAX_COLUMNS, MAX_ROWS, parseRect, rectAddress, splitSheet, type Rect } from "../../model/address";
import { nameOn } from "../../model/names";
import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { invalidArgument, itemNotFound } from "../HostError";

/** The block of this size at this place; it must lie within the sheet. */
export function rectFrom(top: number, left: number, rows: number, columns: number): Rect {
  const whole = [top, left, rows, columns].every((number) => Number.isInteger(number));
  const rect = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (
    !whole ||
    rows < 1 ||
    columns < 1 ||
    top < 0 ||
    left < 0 ||
    rect.bottom >= MAX_ROWS ||
    rect.right >= MAX_COLUMNS
  ) {
    throw invalidArgument(
      `A range of ${rows} rows and ${columns} columns from row ${top}, column ${left} is not on the sheet.`,
    );
  }
  return rect;
}

/** Reads an address or a name as Worksheet.getRange takes it. */
export function parseOn(workbook: Workbook, sheet: Sheet, address: unknown): { sheet: Sheet; rect: Rect } {
  if (typeof address !== "string") throw invalidArgument("The address must be a text.");
  const { sheet: named, local } = splitSheet(address);
  const owner = named === undefined ? sheet : workbook.sheet(named);
  if (!owner) throw itemNotFound(`There is no worksheet ${named}.`);
  if (named !== undefined && owner !== sheet) {
    throw invalidArgument(`${address} is not on the worksheet ${sheet.name}.`);
  }
  const rect = parseRect(local);
  if (rect) return { sheet: owner, rect };
  const name = nameOn(workbook, local, owner);
  const place = name && placeOf(workbook, name.formula);
  if (place) return place;
  const table = workbook.tables.find((one) => one.name.toLowerCase() === local.toLowerCase());
  if (table) return { sheet: table.sheet, rect: { ...table.rect, top: table.rect.top + 1 } };
  throw invalidArgument(`${address} is no address and no name.`);
}

/** The place a formula such as ='数据'!$A$1:$B$9 stands for; `undefined` where it is no plain reference. */
export function placeOf(workbook: Workbook, formula: string): { sheet: Sheet; rect: Rect } | undefined {
  const { sheet: name, local } = splitSheet(formula.replace(/^=/, ""));
  const sheet = name === undefined ? undefined : workbook.sheet(name);
  const rect = parseRect(local);
  return sheet && rect ? { sheet, rect } : undefined;
}

/** $A$1:$B$2 */
export function absoluteAddress(rect: Rect): string {
  return rectAddress(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
