import { BooleanNumber, type IColumnData, type IRowData, type IStyleData, type IWorksheetData } from "@univerjs/core";
import type { Sheet } from "../model/Sheet";
import { DEFAULT_COLUMN_WIDTH, type Style } from "../model/style";
import { toUniverStyle } from "./look";
import { roomFor, withoutNulls } from "./snapshot";
import { PIXELS_PER_POINT } from "./units";

/** The look of a whole row or column. */
export type LineLook = [place: number, style: Style];

function roomOf(sheet: Sheet): ReturnType<typeof roomFor> {
  const used = sheet.usedRect() ?? { bottom: 0, right: 0 };
  return roomFor(used.bottom, used.right);
}

/** The looks of whole rows and columns, as far as the grid reaches. */
function lineLooksOf(sheet: Sheet): LineSizes["looks"] {
  const { rowCount, columnCount } = roomOf(sheet);
  const { rows, columns } = sheet.lines;
  return {
    columns: sheet.lines.sheet
      ? Array.from({ length: columnCount }, (_, at): LineLook => [at, columns.get(at) ?? sheet.lines.sheet!])
      : [...columns].filter(([at]) => at < columnCount),
    rows: [...rows].filter(([at]) => at < rowCount),
  };
}

/** The look of a line for Univer; null where it has none any more. */
export function lineStyle(style: Style | undefined): IStyleData | null {
  return style ? withoutNulls(toUniverStyle(style)) : null;
}

/** A row or column and its size in points; the third word marks a row that grows and shrinks with its letters. */
export type LineSize = [place: number, points: number, grows?: true];

/** Columns and rows that have not the standard size, and the looks of whole lines. */
export interface LineSizes {
  columns: LineSize[];
  rows: LineSize[];
  looks: { columns: LineLook[]; rows: LineLook[] };
}

export function lineSizesOf(sheet: Sheet): LineSizes {
  const row = ([place, points]: [number, number]): LineSize =>
    sheet.rowHeights.has(place) ? [place, points] : [place, points, true];
  return {
    columns: columnSizesOf(sheet, roomOf(sheet).columnCount),
    rows: [...sheet.heights].map(row),
    looks: lineLooksOf(sheet),
  };
}

/** Univer has one usual width for all sheets: the columns of a sheet with another are told theirs, as far as the grid reaches. */
function columnSizesOf({ columnWidths, usualWidth }: Sheet, count: number): LineSize[] {
  if (usualWidth === DEFAULT_COLUMN_WIDTH) return [...columnWidths];
  return Array.from({ length: count }, (_, at): LineSize => [at, columnWidths.get(at) ?? usualWidth]);
}

/** Sizes and looks as a snapshot of Univer has them. */
export function snapshotLines({ columns, rows, looks }: LineSizes): Pick<IWorksheetData, "columnData" | "rowData"> {
  const columnData: Record<number, IColumnData> = {};
  const rowData: Record<number, IRowData> = {};
  for (const [place, points] of columns) columnData[place] = { w: pixels(points) };
  for (const [place, points, grows] of rows) {
    rowData[place] = { h: pixels(points), ia: grows ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  }
  for (const [place, style] of looks.columns) columnData[place] = { ...columnData[place], s: lineStyle(style) };
  for (const [place, style] of looks.rows) rowData[place] = { ...rowData[place], s: lineStyle(style) };
  return { columnData, rowData };
}

/** Univer counts whole pixels. */
export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
