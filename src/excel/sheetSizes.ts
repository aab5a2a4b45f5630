import { columnLetters } from "../core/plan/SheetPlan";

/** Sets the widths of the first columns, in points. */
export function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).format.columnWidth = width;
  });
}

/** Sets the heights of the first rows, in points, and which of them are hidden. */
export function setHeights(
  sheet: Excel.Worksheet,
  { heights, hidden }: { heights: readonly number[]; hidden: readonly number[] },
): void {
  const isHidden = new Set(hidden);
  if (hidden.length > 0) sheet.getRange(`1:${heights.length}`).rowHidden = false;
  let first = 0;
  heights.forEach((height, row) => {
    if (row + 1 < heights.length && heights[row + 1] === height) return;
    // A hidden row tells no height.
    if (height > 0) sheet.getRange(`${first + 1}:${row + 1}`).format.rowHeight = height;
    first = row + 1;
  });
  for (const row of isHidden) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
}
