import type { DataRow } from "../../data/DataRow";
import type { Period } from "../../period/Period";
import { findIndicator, type Template } from "../../template/Template";
import type { Figure } from "../Figure";
import { isNumber, type Aggregate, type Column, type FigureIndex, type Statement } from "./FigureIndex";

/** All of one indicator in one period. */
interface Subject {
  /** By measure; ranks of another scope and phases of the year are columns of their own. */
  columns: Map<string, Column>;
  /** By town. */
  statements: Map<string, Statement>;
}

const UNROUNDED = 8;
const MOST_COLUMNS = 1 << 15;

/** Sorts the figures of a sheet by what they are about, each looked at once: 720,000 are a few months of a county. */
export function indexFigures(
  figures: readonly Figure[],
  aggregates: readonly Aggregate[],
  template: Template,
  earlier: readonly DataRow[],
): FigureIndex {
  const subjects = new Subjects();
  const special: Figure[] = [];
  const rows = new Map(aggregates.map((aggregate) => [aggregate.row, aggregate]));
  for (const figure of figures) {
    const { town, indicator, period, place, measure } = figure;
    const subject = subjects.of(indicator, period);
    const aspect = aspectOf(figure);
    let column = subject.columns.get(aspect);
    if (!column) subject.columns.set(aspect, (column = newColumn(figure, template)));
    column.figures.push(figure);
    if (isNumber(figure)) column.numbers.push(figure);
    if (isSpecial(figure)) special.push(figure);
    let statement = subject.statements.get(town);
    if (!statement) {
      statement = { town, indicator, period, row: place.row, isAggregate: rows.has(place.row), measures: {} };
      subject.statements.set(town, statement);
    }
    if (figure.tier === undefined) statement.measures[measure] ??= figure;
  }
  const columns = subjects.all.flatMap((subject) => [...subject.columns.values()]);
  for (const column of columns) column.decimals = usualDecimals(column);
  let cells: Map<number, Figure> | null = null;
  return {
    figures,
    special,
    columns,
    columnOf: (figure) => subjects.of(figure.indicator, figure.period).columns.get(aspectOf(figure))!,
    statements: subjects.all.flatMap((subject) => [...subject.statements.values()]),
    statementOf: ({ town, indicator, period }) => subjects.of(indicator, period).statements.get(town)!,
    find: (town, indicator, period) => subjects.find(indicator, period)?.statements.get(town),
    aggregates,
    aggregateAt: (row) => rows.get(row),
    at: ({ row, column }) => {
      cells ??= new Map(figures.map((figure) => [figure.place.row * MOST_COLUMNS + figure.place.column, figure]));
      return cells.get(row * MOST_COLUMNS + column);
    },
    template,
    earlier,
  };
}

/** Subjects by indicator and period. Equal periods are found by their key, but mostly they are the same object. */
class Subjects {
  readonly all: Subject[] = [];
  private readonly byName = new Map<string, Map<Period | string | null, Subject>>();

  of(indicator: string, period: Period | null): Subject {
    let periods = this.byName.get(indicator);
    if (!periods) this.byName.set(indicator, (periods = new Map<Period | string | null, Subject>()));
    const known = periods.get(period);
    if (known) return known;
    const key = periodKey(period);
    let subject = periods.get(key);
    if (!subject) {
      subject = { columns: new Map<string, Column>(), statements: new Map<string, Statement>() };
      this.all.push(subject);
      periods.set(key, subject);
    }
    periods.set(period, subject);
    return subject;
  }

  find(indicator: string, period: Period | null): Subject | undefined {
    return this.byName.get(indicator)?.get(periodKey(period));
  }
}

function newColumn({ indicator, measure }: Figure, template: Template): Column {
  const known = findIndicator(template, indicator);
  return { indicator, known, measure, figures: [], numbers: [], decimals: 0 };
}

function periodKey(period: Period | null): string {
  return period ? `${period.unit}${period.number}` : "";
}

function isSpecial({ reading, measure }: Figure): boolean {
  if (reading.kind !== "number" || measure === "rank") return true;
  return reading.bound !== null || reading.percent || reading.growth || reading.points || reading.unit !== null;
}

function aspectOf({ measure, phase, rankOf, tier }: Figure): string {
  if (tier !== undefined) return `${measure}\n${periodKey(phase)}\n${tier}`;
  return phase || rankOf !== null ? `${measure}\n${periodKey(phase)}\n${rankOf}` : measure;
}

/** The most frequent number of decimals; 0 where the numbers are the results of formulas, unrounded. */
function usualDecimals({ numbers }: Column): number {
  const counts = new Map<number, number>();
  for (const { reading } of numbers) counts.set(reading.decimals, (counts.get(reading.decimals) ?? 0) + 1);
  const [usual = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return usual >= UNROUNDED ? 0 : usual;
}
