import type { Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { HostError, invalidArgument } from "../HostError";
import * as block from "./block";
import { checkUnprotected } from "./locks";
import { oneOf } from "./RangeFormat";

/** Excel's outlines have eight levels, the first of which is of what is in no group. */
const DEEPEST = 7;

interface Axis {
  levels: Map<number, number>;
  hidden: Set<number>;
  first: number;
  last: number;
}

/** Range.group: one level deeper. Whole columns cannot be grouped by rows, nor whole rows by columns. */
export function group(sheet: Sheet, rect: Rect, option: unknown): void {
  const { levels, first, last } = axisOf(sheet, rect, option);
  for (let place = first; place <= last; place++) {
    if (levels.get(place) === DEEPEST) throw new HostError("InvalidOperation", "An outline has no more than 8 levels.");
  }
  for (let place = first; place <= last; place++) levels.set(place, (levels.get(place) ?? 0) + 1);
  sheet.layoutChanged();
}

/** Range.ungroup: one level up. What is in no group shows again. */
export function ungroup(sheet: Sheet, rect: Rect, option: unknown): void {
  const { levels, first, last } = axisOf(sheet, rect, option);
  const grouped = [...levels].filter(([place]) => place >= first && place <= last);
  if (grouped.length === 0) throw new HostError("InvalidOperation", "Nothing in the range is grouped.");
  for (const [place, level] of grouped) {
    if (level > 1) levels.set(place, level - 1);
    else levels.delete(place);
  }
  sheet.layoutChanged();
}

/** Shows or hides the details of the groups the range touches. */
export function showDetails(sheet: Sheet, rect: Rect, option: unknown, show: boolean): void {
  const { levels, hidden, first, last } = axisOf(sheet, rect, option);
  const touched = [...levels].filter(([place]) => place >= first && place <= last);
  if (touched.length === 0) throw new HostError("InvalidOperation", "Nothing in the range is grouped.");
  for (const [place, level] of touched) {
    for (const step of [-1, 1]) {
      for (let at = place; (levels.get(at) ?? 0) >= level; at += step) {
        if (show) hidden.delete(at);
        else hidden.add(at);
      }
    }
  }
  sheet.layoutChanged();
}

/** Worksheet.showOutlineLevels: so many levels show, deeper ones are hidden; 0 leaves an axis as it is. */
export function showLevels(sheet: Sheet, rows: unknown, columns: unknown): void {
  checkUnprotected(sheet, "Outlines");
  for (const given of [rows, columns]) {
    if (typeof given !== "number" || !Number.isInteger(given) || given < 0 || given > DEEPEST + 1) {
      throw invalidArgument("The levels to show must be 0 to 8.");
    }
  }
  const show = (levels: Map<number, number>, hidden: Set<number>, shown: number) => {
    if (shown === 0) return;
    for (const [place, level] of levels) {
      if (level < shown) hidden.delete(place);
      else hidden.add(place);
    }
  };
  show(sheet.rowLevels, sheet.hiddenRows, rows as number);
  show(sheet.columnLevels, sheet.hiddenColumns, columns as number);
  sheet.layoutChanged();
}

function axisOf(sheet: Sheet, rect: Rect, option: unknown): Axis {
  checkUnprotected(sheet, "Outlines");
  const byRows = oneOf(["ByRows", "ByColumns"] as const, option, "The group option") === "ByRows";
  const whole = byRows ? block.rowsOf(rect) : block.columnsOf(rect);
  if (whole === block.rowsOf(block.WHOLE_SHEET) || (!byRows && whole === block.columnsOf(block.WHOLE_SHEET))) {
    throw invalidArgument(`This range cannot be grouped ${byRows ? "by rows" : "by columns"}.`);
  }
  return byRows
    ? { levels: sheet.rowLevels, hidden: sheet.hiddenRows, first: rect.top, last: rect.bottom }
    : { levels: sheet.columnLevels, hidden: sheet.hiddenColumns, first: rect.left, last: rect.right };
}
