import { isOwnLevelName, isPartialName, plainTownName } from "../../town/townName";
import type { Aggregate, FigureIndex, NumberFigure } from "./FigureIndex";

const AVERAGE = /平均|均值|均数|中位|average|mean|median/iu;

/**
 * The rows each total adds up, by the total's row: for a total all towns and the parent's own level (市本级), for a
 * subtotal the towns between it and the next aggregate, on the side where its figures fit best. Averages and parts (其中)
 * are no totals, and a subtotal that fits on neither side is none either.
 */
export function partsOfTotals(index: FigureIndex): Map<number, number[]> {
  const names = new Map(index.figures.map((figure) => [figure.place.row, figure.town]));
  const rows = [...names.keys()].sort((one, other) => one - other);
  const isPart = (row: number) => !index.aggregateAt(row) || isOwnLevelName(names.get(row)!);
  const towns = rows.filter(isPart);
  const groups = new Map<number, number[]>();
  for (const aggregate of index.aggregates) {
    const name = names.get(aggregate.row);
    if (name === undefined || aggregate.reason === "part" || AVERAGE.test(name) || isOwnLevelName(name)) continue;
    if (!isSubtotal(aggregate, name)) groups.set(aggregate.row, towns);
    else {
      const beside = besideSubtotal(aggregate.row, rows, isPart, index);
      if (beside) groups.set(aggregate.row, beside);
    }
  }
  return groups;
}

function isSubtotal({ reason }: Aggregate, name: string): boolean {
  return reason === "subtotal" || isPartialName(name) || plainTownName(name).includes("小计");
}

function besideSubtotal(
  row: number,
  rows: number[],
  isPart: (row: number) => boolean,
  index: FigureIndex,
): number[] | null {
  const at = rows.indexOf(row);
  const below = runFrom(rows, at, 1, isPart);
  const above = runFrom(rows, at, -1, isPart);
  const [fitsBelow, fitsAbove] = [below, above].map((run) => fits(row, run, index)) as [number, number];
  if (fitsBelow === 0 && fitsAbove === 0) return null;
  return fitsBelow >= fitsAbove ? below : above;
}

/** The rows beside one, down or up, as far as they are towns. */
function runFrom(rows: number[], at: number, step: 1 | -1, isPart: (row: number) => boolean): number[] {
  const run: number[] = [];
  for (let place = at + step; place >= 0 && place < rows.length && isPart(rows[place]!); place += step)
    run.push(rows[place]!);
  return run;
}

const VALUES = new WeakMap<readonly NumberFigure[], Map<number, number>>();

/** The numbers of a column by their rows; each subtotal asks for all of them. */
function valuesOf(numbers: readonly NumberFigure[]): Map<number, number> {
  let values = VALUES.get(numbers);
  if (!values) VALUES.set(numbers, (values = new Map(numbers.map(({ place, reading }) => [place.row, reading.value]))));
  return values;
}

/** In how many columns the row is the sum of these, roughly: the check itself is exact. */
function fits(row: number, parts: number[], index: FigureIndex): number {
  if (parts.length < 2) return 0;
  return index.columns.filter(({ numbers, measure }) => {
    if (measure === "growth" || measure === "completion" || measure === "rank") return false;
    const values = valuesOf(numbers);
    const total = values.get(row);
    const sum = parts.reduce((before, part) => before + (values.get(part) ?? 0), 0);
    return total !== undefined && total !== 0 && Math.abs(sum / total - 1) < 1e-3;
  }).length;
}
