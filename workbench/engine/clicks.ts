import type { Injector } from "@univerjs/core";
import { HoverManagerService, type IHoverRichTextInfo } from "@univerjs/preset-sheets-core";
import type { Observable } from "rxjs";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { PIXELS_PER_POINT } from "./units";

/** Univer's types leave out the cell whose text is seen at the place, which the place told is that of. */
type Clicked = IHoverRichTextInfo & { overflowLocation: { row: number; col: number } };

/** Hears of a click on a cell; the offsets are points from its upper left corner. */
export type OnClick = (row: number, column: number, offsetX: number, offsetY: number) => void;

/**
 * Tells of clicks on cells of the sheet that is shown. As in Excel pulling over several cells is no click, the right
 * button makes none, and a merged block is its first cell. `zoom` gives the scale a sheet is drawn at.
 */
export function watchClicks(
  injector: Injector,
  workbook: Workbook,
  zoom: (sheet: Sheet) => number,
  onClick: OnClick,
): void {
  const hover = injector.get(HoverManagerService);
  let pressed = "";
  let released = { x: 0, y: 0 };
  hover.currentPointerDownCell$.subscribe(({ row, col }) => (pressed = `${row}!${col}`));
  hover.currentPointerUpCell$.subscribe(({ event }) => (released = { x: event.offsetX, y: event.offsetY }));
  const clicked = hover.currentClickedCell$ as Observable<Clicked>;
  clicked.subscribe(({ location: { row, col }, overflowLocation, position }) => {
    if (pressed !== `${row}!${col}`) return;
    const sheet = workbook.active;
    const scale = PIXELS_PER_POINT * zoom(sheet);
    const points = (pixels: number) => Math.max(0, pixels) / scale;
    const { top, left } = sheet.mergeAt(row, col) ?? { top: row, left: col };
    // Where a neighbour's text runs over the cell, the place Univer tells is the neighbour's.
    const begin = position.startX + (pointsTo(sheet, left) - pointsTo(sheet, startOf(sheet, overflowLocation))) * scale;
    onClick(top, left, points(released.x - begin), points(released.y - position.startY));
  });
}

function startOf(sheet: Sheet, { row, col }: { row: number; col: number }): number {
  return sheet.mergeAt(row, col)?.left ?? col;
}

/** The points before a column. */
function pointsTo(sheet: Sheet, end: number): number {
  let sum = 0;
  for (let column = 0; column < end; column++) {
    if (!sheet.hiddenColumns.has(column)) sum += sheet.columnWidths.get(column) ?? sheet.usualWidth;
  }
  return sum;
}
