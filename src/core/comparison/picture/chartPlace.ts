/** Points: narrower a chart is hard to read, wider it only stretches; beyond the table stand columns of the usual width. */
const LEAST_WIDTH = 420;
const MOST_WIDTH = 1200;
const USUAL_COLUMN = 48;
/** Lower than the least, lines and names run into one another. */
const HEIGHTS = {
  bars: { usual: 190, least: 140 },
  slopes: { usual: 300, least: 210 },
};

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
/** Programs differ a little in how much they take a page to hold. */
const SURE = 0.96;

/** How high a chart is, and whether the sheet is printed on one page together with it. */
export interface ChartFit {
  height: number;
  isOnePage: boolean;
}

export interface SheetSize {
  /** Points. */
  width: number;
  /** Of each row above the chart, from the top. */
  rows: readonly number[];
  /** Those of the rows that each page begins with again. */
  heads: { first: number; last: number };
}

/**
 * The chart stands in one row, which no end of a page parts. It is made a little lower where the sheet then is one page that can be
 * read, or where it then fits under the notes on the last page; else it has a page of its own.
 *
 * @example chartFit("bars", { width: 700, rows: [400], heads: { first: 0, last: 0 } }) // { height: 190, isOnePage: true }
 */
export function chartFit(kind: keyof typeof HEIGHTS, { width, rows, heads }: SheetSize): ChartFit {
  const { usual, least } = HEIGHTS[kind];
  const wide = Math.min(1, PAPER.width / width);
  const room = onePageOf(width) - sum(rows);
  if (room >= least) return { height: Math.min(usual, Math.floor(room)), isOnePage: true };
  const left = roomOnLastPage((PAPER.height * SURE) / wide, rows, heads);
  return { height: left >= least ? Math.min(usual, Math.floor(left)) : usual, isOnePage: false };
}

/** Whether a sheet with all its rows is one page that can be read. */
export function fitsOnePage({ width, rows }: SheetSize): boolean {
  return sum(rows) <= onePageOf(width);
}

function onePageOf(width: number): number {
  return PAPER.height / Math.min(LEAST_SCALE, MOST_SHRINKING * Math.min(1, PAPER.width / width));
}

/** What the rows leave free on the last of their pages, each as high as this; all but the first begin with the heads. */
function roomOnLastPage(page: number, rows: readonly number[], heads: SheetSize["heads"]): number {
  const repeated = sum(rows.slice(heads.first, heads.last + 1));
  let left = page;
  for (const row of rows) left = row > left ? page - repeated - row : left - row;
  return left;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}
