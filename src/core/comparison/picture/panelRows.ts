import { PANEL_NAME } from "../../plan/chartName";
import type { ChartPlan, ChartSeriesPlan } from "../../plan/ChartPlan";
import type { Block } from "../../plan/SheetPlan";
import { a1, Derived, type DraftCell } from "../derived/Derived";
import { CHART_BAR, CHART_GREY, INK, RULE_COLOR } from "../sheet/palette";
import type { PictureItem, PictureItems } from "./pictureItems";
import type { PanelGrid } from "./panelGrid";

/** The cells that small charts are drawn from, and the charts. */
export interface PanelRows {
  cells: DraftCell[][];
  figures: Block;
  format: string;
  panels: ChartPlan[];
}

export interface PanelRowsPlace {
  /** The row of the first of the cells, and how many columns the sheet has. */
  top: number;
  width: number;
  /** The row that the first charts stand in, and how they stand side by side. */
  row: number;
  grid: PanelGrid;
}

const USUAL_LEFT = 2;

/**
 * Small multiples: a chart of its own for each town, all on the same scale. Excel chooses the ends of each axis, also after
 * a figure has changed; they are the same for all since each chart has, in grey, the highest figure of each period (and the lowest,
 * where some are below zero).
 */
export function panelRows(shown: PictureItems, { top, width, row, grid }: PanelRowsPlace): PanelRows {
  const { picture, items, format } = shown;
  const wide = picture.columns.length;
  const left = Math.min(USUAL_LEFT, width - wide);
  const line = (name: DraftCell, cells: readonly DraftCell[]): DraftCell[] => {
    const cellsOfRow = new Array<DraftCell>(width).fill(null);
    cellsOfRow[0] = name;
    cellsOfRow.splice(left, cells.length, ...cells);
    return cellsOfRow;
  };
  const ends = items.some(({ values }) => values.some((value) => value !== null && value < 0))
    ? (["MAX", "MIN"] as const)
    : (["MAX"] as const);
  const first = top + 1 + ends.length;
  const block = (of: number): Block => ({ top: of, left, bottom: of, right: left + wide - 1 });
  const grey = ends.map((end, place): ChartSeriesPlan => ({
    name: end === "MAX" ? picture.ends!.highest : picture.ends!.lowest,
    values: block(top + 1 + place),
    color: CHART_GREY,
  }));
  return {
    cells: [
      line(null, picture.labels ?? []),
      ...ends.map((end) => line(null, endCells(shown, end))),
      ...items.map((item) => line(nameCell(item), pathCells(shown, item))),
    ],
    figures: { top: top + 1, left, bottom: first + items.length - 1, right: left + wide - 1 },
    format,
    panels: items.map((item, at): ChartPlan => ({
      name: `${PANEL_NAME} ${at + 1}`,
      kind: "lines",
      title: item.name,
      ink: INK,
      rules: RULE_COLOR,
      names: block(top),
      series: [...grey, { name: item.name, values: block(first + at), color: CHART_BAR }],
      valueFormat: format,
      ...(ends.length === 1 && { least: 0 }),
      legend: null,
      place: {
        top: row + Math.floor(at / grid.across),
        left: 0,
        bottom: row + Math.floor(at / grid.across),
        right: 0,
      },
      small: { left: (at % grid.across) * grid.width, width: grid.width },
    })),
  };
}

function nameCell({ row, names, name }: PictureItem): DraftCell {
  return new Derived(names.map((column) => a1({ row, column })).join('&" "&'), null, () => name);
}

/** A gap is an empty cell: everywhere that parts the line, where #N/A is passed over by one program and drawn as zero by another. */
function pathCells({ picture }: PictureItems, { row, values }: PictureItem): DraftCell[] {
  return picture.columns.map((column, place) => {
    if (values[place] === null) return null;
    const cell = a1({ row, column });
    // What is a figure now may become a text later, which would be drawn as zero.
    return new Derived(`IF(ISNUMBER(${cell}),${cell},NA())`, null, (read) => {
      const value = read({ row, column });
      return typeof value === "number" ? value : null;
    });
  });
}

/** The highest or lowest of the towns shown in each period; texts among the cells are passed over. */
function endCells({ picture, items }: PictureItems, end: "MAX" | "MIN"): DraftCell[] {
  return picture.columns.map((column, place) => {
    if (items.every(({ values }) => values[place] === null)) return null;
    const cells = items.map(({ row }) => a1({ row, column })).join(",");
    return new Derived(`IF(COUNT(${cells})>0,${end}(${cells}),NA())`, null, (read) => {
      const values = items.map(({ row }) => read({ row, column })).filter((value) => typeof value === "number");
      if (values.length === 0) return null;
      return values.reduce((one, other) => (end === "MAX" ? Math.max(one, other) : Math.min(one, other)));
    });
  });
}
