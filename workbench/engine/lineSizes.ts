import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { Sheet } from "../model/Sheet";
import { PIXELS_PER_POINT } from "./units";

/** A row or column and its size in points; the third word marks a row that grows and shrinks with its letters. */
export type LineSize = [place: number, points: number, grows?: true];

/** Columns and rows that have not the standard size. */
export interface LineSizes {
  columns: LineSize[];
  rows: LineSize[];
}

export function lineSizesOf(sheet: Sheet): LineSizes {
  const row = ([place, points]: [number, number]): LineSize =>
    sheet.rowHeights.has(place) ? [place, points] : [place, points, true];
  return { columns: [...sheet.columnWidths], rows: [...sheet.heights].map(row) };
}

/** The sizes as a snapshot of Univer has them. */
export function snapshotSizes({ columns, rows }: LineSizes): Pick<IWorksheetData, "columnData" | "rowData"> {
  return {
    columnData: Object.fromEntries(columns.map(([place, points]) => [place, { w: pixels(points) }])),
    rowData: Object.fromEntries(
      rows.map(([place, points, grows]) => [
        place,
        { h: pixels(points), ia: grows ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      ]),
    ),
  };
}

/** Univer counts whole pixels. */
export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
