import type { DataRow } from "../../data/DataRow";
import type { Period } from "../../period/Period";
import { findIndicator, type Template } from "../../template/Template";
import type { Figure } from "../Figure";
import { isNumber, type Aggregate, type Column, type FigureIndex, type Statement } from "./FigureIndex";

/** Numbers from 0 on for names, so that keys are numbers. */
class Numbering {
  private readonly known = new Map<string, number>();

  of(name: string): number {
    const before = this.known.get(name);
    if (before !== undefined) return before;
    this.known.set(name, this.known.size);
    return this.known.size - 1;
  }
}

const MOST = 1 << 20;
const UNROUNDED = 8;

/** Sorts the figures of a sheet by what they are about, each looked at once: 720,000 are a few months of a county. */
export function indexFigures(
  figures: readonly Figure[],
  aggregates: readonly Aggregate[],
  template: Template,
  earlier: readonly DataRow[],
): FigureIndex {
  const [towns, subjects] = [new Numbering(), new Numbering()];
  const columns = new Map<string, Map<string, Column>>();
  const statements = new Map<number, Statement>();
  const columnsOf = new Map<Figure, Column>();
  const statementsOf = new Map<Figure, Statement>();
  const rows = new Map(aggregates.map((aggregate) => [aggregate.row, aggregate]));
  const cells = new Map<number, Figure>();
  const periods = new Map<Period | null, string>();
  const keyOf = (indicator: string, period: Period | null) => {
    const known = periods.get(period) ?? periodKey(period);
    periods.set(period, known);
    return `${indicator}\n${known}`;
  };

  for (const figure of figures) {
    const subject = keyOf(figure.indicator, figure.period);
    const aspect = aspectOf(figure);
    const inSubject = columns.get(subject) ?? new Map<string, Column>();
    if (inSubject.size === 0) columns.set(subject, inSubject);
    const column = inSubject.get(aspect) ?? newColumn(figure, template);
    if (column.figures.length === 0) inSubject.set(aspect, column);
    column.figures.push(figure);
    if (isNumber(figure)) column.numbers.push(figure);
    columnsOf.set(figure, column);

    const key = towns.of(figure.town) * MOST + subjects.of(subject);
    const isAggregate = rows.has(figure.place.row);
    const { town, indicator, period, place } = figure;
    const statement = statements.get(key) ?? { town, indicator, period, row: place.row, isAggregate, measures: {} };
    if (!statements.has(key)) statements.set(key, statement);
    statement.measures[figure.measure] ??= figure;
    statementsOf.set(figure, statement);
    cells.set(place.row * MOST + place.column, figure);
  }
  const allColumns = [...columns.values()].flatMap((inSubject) => [...inSubject.values()]);
  for (const column of allColumns) column.decimals = usualDecimals(column);
  return {
    figures,
    columns: allColumns,
    columnOf: (figure) => columnsOf.get(figure)!,
    statements: [...statements.values()],
    statementOf: (figure) => statementsOf.get(figure)!,
    find: (town, indicator, period) =>
      statements.get(towns.of(town) * MOST + subjects.of(`${indicator}\n${periodKey(period)}`)),
    aggregates,
    aggregateAt: (row) => rows.get(row),
    at: ({ row, column }) => cells.get(row * MOST + column),
    template,
    earlier,
  };
}

function newColumn({ indicator, measure }: Figure, template: Template): Column {
  const known = findIndicator(template, indicator);
  return { indicator, known, measure, figures: [], numbers: [], decimals: 0 };
}

function periodKey(period: Period | null): string {
  return period ? `${period.unit}${period.number}` : "";
}

/** Ranks of another scope and phases of the year are columns of their own. */
function aspectOf({ measure, phase, rankOf }: Figure): string {
  return phase || rankOf !== null ? `${measure}\n${periodKey(phase)}\n${rankOf}` : measure;
}

/** The most frequent number of decimals; 0 where the numbers are the results of formulas, unrounded. */
function usualDecimals({ numbers }: Column): number {
  const counts = new Map<number, number>();
  for (const { reading } of numbers) counts.set(reading.decimals, (counts.get(reading.decimals) ?? 0) + 1);
  const [usual = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return usual >= UNROUNDED ? 0 : usual;
}
