import type { Step } from "../core/comparison/refresh/Shift";
import { columnLetters } from "../core/plan/SheetPlan";

/** Lets whole rows or columns come in or go. */
export function takeStep(sheet: Excel.Worksheet, { axis, at, count, isComing }: Step): void {
  const isRows = axis === "rows";
  const range = sheet.getRange(
    isRows ? `${at + 1}:${at + count}` : `${columnLetters(at)}:${columnLetters(at + count - 1)}`,
  );
  if (isComing) range.insert(isRows ? Excel.InsertShiftDirection.down : Excel.InsertShiftDirection.right);
  else range.delete(isRows ? Excel.DeleteShiftDirection.up : Excel.DeleteShiftDirection.left);
}
