import { intersect, type Rect } from "../../model/address";
import { deleteCells, insertCells } from "../../model/shiftSheet";
import { inBand, isWhole, lastPlace, movingRect, shiftOf, shiftRect, type BandShift } from "../../model/shift";
import type { Sheet } from "../../model/Sheet";
import { bodyRect } from "../../model/tableParts";
import type { Table, Workbook } from "../../model/Workbook";
import { HostError, notImplemented } from "../HostError";
import { oneOf } from "./RangeFormat";

/** Rules that judge a cell by all cells of their block, and so cannot be cut in parts. */
const WHOLE_BLOCK_RULES = ["dataBar", "colorScale", "iconSet", "topBottom", "preset"];

/** Refuses what Excel refuses when cells are put in at a block. */
export function checkInsert(workbook: Workbook, sheet: Sheet, rect: Rect, axis: "rows" | "columns"): void {
  const shift = shiftOf(rect, axis, "insert");
  checkProtection(sheet, shift, "Insert");
  checkRoom(sheet, shift);
  checkParts(workbook, sheet, shift);
}

/** Refuses what Excel refuses when the cells of a block are taken out, but for the parts of its own table. */
export function checkDelete(workbook: Workbook, sheet: Sheet, rect: Rect, axis: "rows" | "columns"): void {
  const shift = shiftOf(rect, axis, "delete");
  checkProtection(sheet, shift, "Delete");
  checkParts(workbook, sheet, shift);
}

/** Range.insert: cells are put in, the others make room; refused where Excel refuses. */
export function insertShifting(workbook: Workbook, sheet: Sheet, rect: Rect, direction: unknown): void {
  const axis = oneOf(["Down", "Right"], direction, "The shift") === "Down" ? "rows" : "columns";
  const shift = shiftOf(rect, axis, "insert");
  checkInsert(workbook, sheet, rect, axis);
  insertCells(workbook, sheet, rect, axis);
  for (const table of workbook.tables) if (table.sheet === sheet) nameNewColumns(table, shift);
}

/** Range.delete: cells are taken out, the others close the gap; refused where Excel refuses. */
export function deleteShifting(workbook: Workbook, sheet: Sheet, rect: Rect, direction: unknown): void {
  const axis = oneOf(["Up", "Left"], direction, "The shift") === "Up" ? "rows" : "columns";
  const shift = shiftOf(rect, axis, "delete");
  checkDelete(workbook, sheet, rect, axis);
  for (const table of workbook.tables) if (table.sheet === sheet) checkTableRows(table, shift);
  deleteCells(workbook, sheet, rect, axis);
}

/** On a protected sheet only whole rows and columns may move, and only where its options allow it. */
function checkProtection(sheet: Sheet, shift: BandShift, deed: "Insert" | "Delete"): void {
  if (!sheet.protection) return;
  const option = `allow${deed}${shift.axis === "rows" ? "Rows" : "Columns"}`;
  if (isWhole(shift) && sheet.protection.options[option] === true) return;
  throw new HostError("AccessDenied", `The worksheet ${sheet.name} is protected: cells cannot be moved.`);
}

/** Excel pushes no filled cell off the sheet. */
function checkRoom(sheet: Sheet, shift: BandShift): void {
  const last = lastPlace(shift);
  if (shift.at + shift.count > last + 1) return;
  const edge = movingRect(shift);
  if (shift.axis === "rows") edge.top = Math.max(edge.top, last - shift.count + 1);
  else edge.left = Math.max(edge.left, last - shift.count + 1);
  if (!sheet.usedRect(true, edge)) return;
  throw new HostError(
    "InvalidOperation",
    "To prevent possible loss of data, Excel cannot shift nonblank cells off the worksheet.",
  );
}

/** Tables, filters and merged cells move as a whole or not at all. */
function checkParts(workbook: Workbook, sheet: Sheet, shift: BandShift): void {
  if (isWhole(shift)) return;
  const moving = movingRect(shift);
  const torn = (rect: Rect | undefined) =>
    rect !== undefined && intersect(rect, moving) !== undefined && inBand(rect, shift) === "partly";
  const table = workbook.tables.find((one) => one.sheet === sheet && torn(one.rect));
  if (table || torn(sheet.autoFilter?.rect)) {
    throw new HostError(
      "InvalidOperation",
      "This operation is not allowed. The operation is attempting to shift cells in a table or a filtered range.",
    );
  }
  if (sheet.merges.some(torn)) {
    throw new HostError("InvalidOperation", "We can't do that to a merged cell: only part of it would move.");
  }
  const rule = sheet.conditionalFormats.find((one) => WHOLE_BLOCK_RULES.includes(one.kind) && torn(one.rect));
  if (rule) throw notImplemented(`shifting part of a block with a conditional format of the kind ${rule.kind}`);
}

/** A table keeps its head row, and at least one row below it. */
function checkTableRows(table: Table, shift: BandShift): void {
  if (shift.axis !== "rows" || !shiftRect(table.rect, shift)) return;
  const { rect } = table;
  if (!shiftRect({ ...rect, bottom: rect.top }, shift)) {
    throw new HostError("InvalidOperation", `The head row of the table ${table.name} cannot be deleted.`);
  }
  if (!shiftRect(bodyRect(table), shift)) {
    throw notImplemented("Range.delete of all rows below the head of a table");
  }
}

/** Columns put into a table get a head, as no head may be empty. */
function nameNewColumns(table: Table, shift: BandShift): void {
  const { sheet, rect } = table;
  if (shift.axis !== "columns" || shift.at <= rect.left || shift.at > rect.right) return;
  if (inBand(rect, shift) !== "inside") return;
  const head = (column: number) => sheet.cell(rect.top, column)?.value;
  const known = Array.from({ length: rect.right - rect.left + 1 }, (_, index) => String(head(rect.left + index) ?? ""));
  const word = /[\u4e00-\u9fff]/.test(table.name) ? "列" : "Column";
  let number = 1;
  for (let column = shift.at; column < shift.at + shift.count; column++) {
    while (known.some((one) => one.toLowerCase() === `${word}${number}`.toLowerCase())) number++;
    known.push(`${word}${number}`);
    sheet.setInputs(rect.top, column, [[{ value: `${word}${number}` }]]);
  }
}
