/** Points: narrower a chart is hard to read, wider it only stretches; beyond the table stand columns of the usual width. */
const LEAST_WIDTH = 420;
const MOST_WIDTH = 1200;
const USUAL_COLUMN = 48;
const HEIGHTS = { bars: 190, lines: 300, slopes: 300 };

/** The height of the one row a chart stands in: a row is never parted by the end of a page, so neither is the chart. */
export function chartHeight(kind: keyof typeof HEIGHTS): number {
  return HEIGHTS[kind];
}

/**
 * The last column that a chart covers: as wide as the table where that is readable.
 *
 * @example lastChartColumn([100, 100]) // 6: the table's 200 points and five columns of 48
 */
export function lastChartColumn(columnWidths: readonly number[]): number {
  let width = 0;
  for (let column = 0; ; column++) {
    const next = width + (columnWidths[column] ?? USUAL_COLUMN);
    if (column > 0 && next > MOST_WIDTH) return column - 1;
    width = next;
    if (column >= columnWidths.length - 1 && width >= LEAST_WIDTH) return column;
  }
}

/** What A4 lying has for the sheet within Excel's usual margins, in points. */
const PAPER = { width: 741, height: 487 };
/** Print smaller than this is hard to read. */
const LEAST_SCALE = 0.65;
/** A wide sheet is smaller anyway: so much more costs less than a page with nothing but the chart. */
const MOST_SHRINKING = 0.8;

/** Whether a sheet is printed on one page together with its chart: where that makes it not much smaller, or leaves it readable. */
export function fitsOnePage(width: number, height: number): boolean {
  const wide = Math.min(1, PAPER.width / width);
  return PAPER.height / height >= Math.min(LEAST_SCALE, MOST_SHRINKING * wide);
}
