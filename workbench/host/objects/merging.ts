import { intersect, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { HostError, notImplemented } from "../HostError";
import * as block from "./block";
import { checkUnprotected } from "./locks";

/** Range.merge: one merged cell, or one for each row. */
export function mergeCells(workbook: Workbook, sheet: Sheet, rect: Rect, across: boolean): void {
  const { top, bottom, left, right } = rect;
  checkUnprotected(sheet, "Merged cells");
  if (block.isUnbounded(rect)) throw notImplemented("Range.merge of whole rows or columns");
  const clash = workbook.tables.some((table) => table.sheet === sheet && intersect(table.rect, rect));
  if (clash) throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  const parts: Rect[] = across
    ? Array.from({ length: bottom - top + 1 }, (_, i) => ({ top: top + i, bottom: top + i, left, right }))
    : [{ ...rect }];
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, rect));
  for (const part of parts.filter((one) => block.cellsOf(one) > 1)) {
    sheet.merges.push(part);
    keepFirst(sheet, part);
  }
  sheet.layoutChanged();
}

/** Merging keeps the first cell only. */
function keepFirst(sheet: Sheet, rect: Rect): void {
  const nothing = { value: null };
  const inputs = Array.from({ length: block.rowsOf(rect) }, (_, r) =>
    Array.from({ length: block.columnsOf(rect) }, (_, c) => (r + c === 0 ? undefined : nothing)),
  );
  const filled = inputs.some((line, r) =>
    line.some((input, c) => input && (sheet.cell(rect.top + r, rect.left + c)?.value ?? null) !== null),
  );
  if (filled) sheet.setInputs(rect.top, rect.left, inputs);
}
