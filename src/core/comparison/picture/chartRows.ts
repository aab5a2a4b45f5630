import { CHART_NAME } from "../../plan/chartName";
import type { ChartPlan, ChartSeriesPlan } from "../../plan/ChartPlan";
import type { Block } from "../../plan/SheetPlan";
import { a1, Derived, type At, type DraftCell } from "../derived/Derived";
import { BAD, CHART_BAR, CHART_LINE, CHART_SERIES, GOOD, INK, RULE_COLOR } from "../sheet/palette";
import type { PictureItem, PictureItems } from "./pictureItems";

/** The cells that a chart is drawn from, and the chart over its place. */
export interface ChartRows {
  cells: DraftCell[][];
  /** The block of the figures within the sheet. */
  figures: Block;
  format: string;
  chart: ChartPlan;
}

export interface ChartRowsPlace {
  /** The row of the first of the cells, and how many columns the sheet has. */
  top: number;
  width: number;
  /** The cells that the chart covers. */
  place: Block;
}

/** Figures stand from this column where there is room, so that the column of the towns' names ends with the table. */
const USUAL_LEFT = 2;

/**
 * What a native chart needs in cells, a row for each bar or line: its name and figures as formulas of the table's cells.
 * A chart cannot be drawn from the table itself: totals and heads of groups stand between the towns, a text such as
 * "—" is drawn as zero in a line, and a line to compare with is a series of its own.
 */
export function chartRows(shown: PictureItems, { top, width, place }: ChartRowsPlace): ChartRows {
  const { picture, items, format } = shown;
  const isBars = picture.kind === "bars";
  const hasReference = items.some((item) => item.reference !== null);
  const figures = isBars ? barFigures(shown, hasReference) : (item: PictureItem) => pathFigures(shown, item);
  const wide = isBars ? (picture.bySign ? 2 : 1) + (hasReference ? 1 : 0) : picture.columns.length;
  const left = Math.min(USUAL_LEFT, width - wide);
  const line = (name: DraftCell, cells: readonly DraftCell[]): DraftCell[] => {
    const row = new Array<DraftCell>(width).fill(null);
    row[0] = name;
    row.splice(left, cells.length, ...cells);
    return row;
  };
  const heads = isBars ? [] : [line(null, picture.labels ?? [])];
  const first = top + heads.length;
  const last = first + items.length - 1;
  const column = (of: number): Block => ({ top: first, left: of, bottom: last, right: of });
  const row = (of: number): Block => ({ top: of, left, bottom: of, right: left + wide - 1 });
  const series = isBars
    ? barSeries(shown, hasReference, (of) => column(left + of))
    : items.map((item, at): ChartSeriesPlan => ({
        name: item.name,
        values: row(first + at),
        color: CHART_SERIES[at % CHART_SERIES.length]!,
      }));
  return {
    cells: [...heads, ...items.map((item) => line(nameCell(item), figures(item)))],
    figures: { top: first, left, bottom: last, right: left + wide - 1 },
    format,
    chart: {
      name: CHART_NAME,
      kind: isBars ? "columns" : "lines",
      title: picture.title,
      ink: INK,
      rules: RULE_COLOR,
      names: isBars ? column(0) : row(top),
      series,
      // Ranks stand below zero, so that the first is on top: the sign is not shown.
      valueFormat: isBars ? format : "0;0",
      // Bars start at zero: Excel would start them elsewhere where all are alike.
      ...(isBars && !picture.bySign && items.every(({ values }) => values[0]! >= 0) && { least: 0 }),
      legend: !isBars ? "Right" : series.length > 1 ? "Bottom" : null,
      place,
    },
  };
}

function nameCell({ row, names, name }: PictureItem): DraftCell {
  return new Derived(names.map((column) => a1({ row, column })).join('&" "&'), null, () => name);
}

function barFigures({ picture }: PictureItems, hasReference: boolean): (item: PictureItem) => DraftCell[] {
  return (item) => {
    const at: At = { row: item.row, column: picture.columns[0]! };
    const bars = picture.bySign
      ? [oneSide(at, ">=", (value) => value >= 0), oneSide(at, "<", (value) => value < 0)]
      : [figureOf(at)];
    return hasReference ? [...bars, referenceOf(item, picture.reference!.month)] : bars;
  };
}

/** A gap is an empty cell: everywhere that parts the line, where #N/A is passed over by one program and drawn as zero by another. */
function pathFigures({ picture }: PictureItems, { row, values }: PictureItem): DraftCell[] {
  return picture.columns.map((column, place) => {
    if (values[place] === null) return null;
    const cell = a1({ row, column });
    // What is a figure now may become a text later, which would be drawn as zero.
    return new Derived(`IF(ISNUMBER(${cell}),-${cell},NA())`, null, (read) => {
      const value = read({ row, column });
      return typeof value === "number" ? -value : null;
    });
  });
}

function figureOf(at: At): Derived {
  const cell = a1(at);
  return new Derived(`IF(ISNUMBER(${cell}),${cell},"")`, null, (read) => {
    const value = read(at);
    return typeof value === "number" ? value : "";
  });
}

/** The figure where it is on one side of zero: two series of which each bar has one. */
function oneSide(at: At, sign: ">=" | "<", is: (value: number) => boolean): Derived {
  const cell = a1(at);
  return new Derived(`IF(ISNUMBER(${cell}),IF(${cell}${sign}0,${cell},""),"")`, null, (read) => {
    const value = read(at);
    return typeof value === "number" && is(value) ? value : "";
  });
}

function referenceOf({ reference }: PictureItem, month: number): DraftCell {
  return reference === null ? null : new Derived(`${month}/12`, null, () => reference);
}

function barSeries(
  { picture, measure }: PictureItems,
  hasReference: boolean,
  column: (of: number) => Block,
): ChartSeriesPlan[] {
  const { bySign, reference } = picture;
  const bars: ChartSeriesPlan[] = bySign
    ? [
        { name: bySign.above, values: column(0), color: bySign.good === "above" ? GOOD : BAD },
        { name: bySign.below, values: column(1), color: bySign.good === "above" ? BAD : GOOD },
      ]
    : [{ name: measure, values: column(0), color: CHART_BAR }];
  if (!hasReference) return bars;
  return [...bars, { name: reference!.name, values: column(bars.length), color: CHART_LINE, isLine: true }];
}
