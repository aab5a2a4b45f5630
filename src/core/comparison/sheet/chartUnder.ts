import type { SheetPlan } from "../../plan/SheetPlan";
import { chartFit, fitsOnePage, lastChartColumn, type SheetSize } from "../picture/chartPlace";
import { chartRows, type ChartRows } from "../picture/chartRows";
import { panelGrid } from "../picture/panelGrid";
import { panelRows, type PanelRows } from "../picture/panelRows";
import type { PictureItems } from "../picture/pictureItems";

/** The usual height of a row that is not told. */
const USUAL_HEIGHT = 15;
/** The rows that a chart has its figures from: too narrow to read, and still drawn from, as hidden rows are not. */
const FIGURES_HEIGHT = 1.5;

export interface Above {
  /** The row of the first of the chart's figures. */
  top: number;
  columnWidths: readonly number[];
  heights: SheetPlan["rowHeights"];
  headRows: { first: number; last: number };
}

export interface Under {
  heights: SheetPlan["rowHeights"];
  isOnePage: boolean;
}

/** The rows of the chart's figures, and one high row under them for the chart itself. */
export function chartUnder(shown: PictureItems, above: Above): ChartRows & Under {
  const { top, columnWidths } = above;
  const kind = shown.picture.kind === "bars" ? "bars" : "slopes";
  const row = top + shown.items.length + (kind === "bars" ? 0 : 1);
  const place = { top: row, left: 0, bottom: row, right: lastChartColumn(columnWidths) };
  const figures = { first: top, last: row - 1, height: FIGURES_HEIGHT };
  const { height, isOnePage } = chartFit(kind, sizeOf(above, figures, row));
  return {
    ...chartRows(shown, { top, width: columnWidths.length, place }),
    isOnePage,
    heights: [figures, { first: row, last: row, height }],
  };
}

/** The rows of the figures of small charts, and a high row under them for each row of charts. */
export function panelsUnder(shown: PictureItems, above: Above): PanelRows & Under {
  const { top, columnWidths } = above;
  const grid = panelGrid(columnWidths, shown.items.length);
  const rowsOf = (row: number) => panelRows(shown, { top, width: columnWidths.length, row, grid });
  const row = top + rowsOf(top).cells.length;
  const figures = { first: top, last: row - 1, height: FIGURES_HEIGHT };
  const last = row + Math.ceil(shown.items.length / grid.across) - 1;
  const charts = { first: row, last, height: grid.height };
  const size = sizeOf({ ...above, heights: [...above.heights, figures] }, charts, last + 1);
  return { ...rowsOf(row), heights: [figures, charts], isOnePage: fitsOnePage(size) };
}

function sizeOf(
  { columnWidths, heights, headRows }: Above,
  more: SheetPlan["rowHeights"][number],
  count: number,
): SheetSize {
  const rows = new Array<number>(count).fill(USUAL_HEIGHT);
  for (const { first, last, height } of [...heights, more]) rows.fill(height, first, last + 1);
  return { width: columnWidths.reduce((sum, one) => sum + one, 0), rows, heads: headRows };
}
