import { lastChartColumn } from "./chartPlace";

/** How small charts stand side by side: so many in a row, each so wide and so high, in points. */
export interface PanelGrid {
  across: number;
  width: number;
  height: number;
}

const MOST_ACROSS = 4;
/** Narrower than this the periods run into one another. */
const LEAST_WIDTH = 130;
const USUAL_COLUMN = 48;
const HEIGHT = 105;

/**
 * Small charts as wide as the table together, or as one chart would be: up to four in a row. Each row of them stands in a row of
 * the sheet, which no end of a page parts.
 *
 * @example panelGrid([100, 100, 400], 8) // { across: 4, width: 150, height: 105 }
 */
export function panelGrid(columnWidths: readonly number[], count: number): PanelGrid {
  let whole = 0;
  for (let column = 0; column <= lastChartColumn(columnWidths); column++) whole += columnWidths[column] ?? USUAL_COLUMN;
  const across = Math.max(1, Math.min(MOST_ACROSS, count, Math.floor(whole / LEAST_WIDTH)));
  return { across, width: Math.floor(whole / Math.max(2, across)), height: HEIGHT };
}
