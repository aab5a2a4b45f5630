import { Range, type IRange } from "@univerjs/core";
import {
  SheetExtension,
  SpreadsheetExtensionRegistry,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/preset-sheets-core";
import type { DrawnBar } from "./dataBars";

/** Over the bars (34), under the numbers (45). */
const Z_INDEX = 35;
/** Pixels that Univer leaves between a bar and the edges of its cell. */
const PADDING = 2;
const DASH = [2, 2];

/** Draws what Univer leaves out of data bars: their axis, and the lines around them. */
class BarLines extends SheetExtension {
  override uKey = "workbench-bar-lines";
  override Z_INDEX = Z_INDEX;

  override draw(
    context: UniverRenderingContext,
    _scale: unknown,
    skeleton: SpreadsheetSkeleton,
    changed?: IRange[],
  ): void {
    const { worksheet } = skeleton;
    if (!worksheet) return;
    context.save();
    context.lineWidth = 1;
    for (const range of changed?.length ? changed : [skeleton.rowColumnSegment]) {
      Range.foreach(range, (row, column) => {
        if (!worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
        const bar = (worksheet.getCell(row, column) as { dataBar?: DrawnBar } | null)?.dataBar;
        if (!bar?.axis && !bar?.border) return;
        const place = skeleton.getCellWithCoordByIndex(row, column, false);
        const { startX, endX, startY, endY } = place.isMerged || place.isMergedMainCell ? place.mergeInfo : place;
        drawLines(context, bar, { left: startX, right: endX, top: startY, bottom: endY });
      });
    }
    context.restore();
  }
}

interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function drawLines(context: UniverRenderingContext, bar: DrawnBar, { left, right, top, bottom }: Edges): void {
  const width = right - left - 2 * PADDING;
  const at = (percent: number) => left + PADDING + (width * percent) / 100;
  if (bar.border && bar.value !== 0) {
    const start = at(bar.startPoint);
    const side = bar.value > 0 ? 100 - bar.startPoint : bar.startPoint;
    const length = Math.max((width * side * Math.abs(bar.value)) / 10_000, 1);
    context.setLineDash([]);
    context.strokeStyle = bar.border;
    const begin = bar.value > 0 ? start : start - length;
    context.strokeRect(begin, top + PADDING, length, bottom - top - 2 * PADDING);
  }
  if (!bar.axis) return;
  context.setLineDash(DASH);
  context.strokeStyle = bar.axis.color;
  context.beginPath();
  context.moveTo(at(bar.axis.at), top);
  context.lineTo(at(bar.axis.at), bottom);
  context.stroke();
}

let registered = false;

/** Univer keeps one list of such drawers for all grids, which each looks at when it starts. */
export function registerBarLines(): void {
  if (registered) return;
  registered = true;
  SpreadsheetExtensionRegistry.add(BarLines);
}
