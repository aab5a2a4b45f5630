import { doubtId } from "./doubts/makeDoubt";
import type { Doubt } from "./Doubt";
import type { CellPlace, Figure } from "./Figure";
import type { TableView } from "./Understanding";

type Aggregate = TableView["aggregates"][number];

/** The figures and totals of a sheet as they are checked against each other, and the way back to the sheet. */
export interface Stack {
  figures: readonly Figure[];
  aggregates: Aggregate[];
  back: (doubt: Doubt) => Doubt;
}

/**
 * Tables beside one another as though they stood below one another: a row of the sheet is then a row of one table, and what
 * is a total in the right one is none in the left. A sheet without such tables stays as it is.
 */
export function stackTables(tables: readonly TableView[], figures: readonly Figure[]): Stack {
  if (!tables.some((one, place) => tables.slice(0, place).some((other) => areBeside(one, other))))
    return { figures, aggregates: tables.flatMap(({ aggregates }) => aggregates), back: (doubt) => doubt };
  const height = Math.max(...tables.map(({ bodyRows }) => bodyRows.last)) + 1;
  const shiftOf = ({ row, column }: CellPlace) => {
    const table = tables.findIndex(
      ({ bodyRows, columns }) =>
        row >= bodyRows.first && row <= bodyRows.last && column >= columns.first && column <= columns.last,
    );
    return Math.max(0, table) * height;
  };
  const placed = figures.map((figure) => ({
    ...figure,
    place: { ...figure.place, row: figure.place.row + shiftOf(figure.place) },
  }));
  const aggregates = tables.flatMap((table, place) =>
    table.aggregates.map((aggregate) => ({
      ...aggregate,
      row: aggregate.row + place * height,
      parent: aggregate.parent === null ? null : aggregate.parent + place * height,
    })),
  );
  const unplaced = ({ row, column }: CellPlace) => ({ row: row % height, column });
  return {
    figures: placed,
    aggregates,
    back: (doubt) => {
      const [place, others] = [unplaced(doubt.place), doubt.others.map(unplaced)];
      return { ...doubt, place, others, id: doubtId(doubt.code, place, others) };
    },
  };
}

function areBeside(one: TableView, other: TableView): boolean {
  return one.bodyRows.first <= other.bodyRows.last && other.bodyRows.first <= one.bodyRows.last;
}
