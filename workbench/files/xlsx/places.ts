import type { Sheet } from "../../model/Sheet";
import { DEFAULT_ROW_HEIGHT } from "../../model/style";
import { child, type XmlElement } from "./xml";

/** English Metric Units, in which drawings are measured. */
export const EMU_PER_POINT = 12_700;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

function widthOf(sheet: Sheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.usualWidth);
}

/** How high a row is, for many rows of one sheet. */
function heightsOf(sheet: Sheet): (row: number) => number {
  const { heights } = sheet;
  return (row) => (sheet.hiddenRows.has(row) ? 0 : (heights.get(row) ?? DEFAULT_ROW_HEIGHT));
}

/** The cell a point lies in, and how far inside it; points are from the sheet's top left corner. */
function cellAt(points: number, size: (index: number) => number): { index: number; offset: number } {
  let index = 0;
  let rest = points;
  while (rest >= size(index) && index < 16_383) rest -= size(index++);
  return { index, offset: rest };
}

/** A place in the sheet, in the words of a drawing: the cell of its corner and its size. */
export function anchorOut(sheet: Sheet, { left, top, width, height }: Box): string {
  const column = cellAt(Math.max(0, left), (index) => widthOf(sheet, index));
  const row = cellAt(Math.max(0, top), heightsOf(sheet));
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  return (
    `<xdr:from><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${emu(width)}" cy="${emu(height)}"/>`
  );
}

/** The place of an anchor in points. */
export function anchorIn(sheet: Sheet, anchor: XmlElement): Box {
  const corner = (name: string) => {
    const at = child(anchor, name);
    const number = (part: string) => Number(child(at, part)?.text ?? 0);
    const sum = (count: number, size: (index: number) => number) =>
      Array.from({ length: count }, (_, index) => size(index)).reduce((a, b) => a + b, 0);
    return {
      left: sum(number("col"), (index) => widthOf(sheet, index)) + number("colOff") / EMU_PER_POINT,
      top: sum(number("row"), heightsOf(sheet)) + number("rowOff") / EMU_PER_POINT,
    };
  };
  const position = child(anchor, "pos")?.attributes;
  const from = position
    ? { left: Number(position.x) / EMU_PER_POINT, top: Number(position.y) / EMU_PER_POINT }
    : corner("from");
  const size = child(anchor, "ext")?.attributes;
  const to = size
    ? { left: from.left + Number(size.cx) / EMU_PER_POINT, top: from.top + Number(size.cy) / EMU_PER_POINT }
    : corner("to");
  const tidy = (points: number) => Math.round(points * 100) / 100;
  return {
    left: tidy(from.left),
    top: tidy(from.top),
    width: tidy(to.left - from.left),
    height: tidy(to.top - from.top),
  };
}
