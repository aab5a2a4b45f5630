import type { Period } from "../../period/Period";
import { findIndicator, type Indicator, type Template } from "../../template/Template";
import type { Figure, FigureMeasure } from "../Figure";
import { isNumber, type Aggregate, type Column, type Statement } from "./FigureIndex";

/** All that the sheet says of one indicator in one period. */
export class Subject {
  /** What is said of it: figures that nothing stands beside can contradict nothing. */
  readonly measures = new Set<FigureMeasure>();
  /** By measure; ranks of another scope, phases of the year and tiers are columns of their own. */
  private readonly byAspect = new Map<string, Column>();
  private readonly known: Indicator | undefined;
  private readonly figures: Figure[] = [];
  private byTown: Map<string, Statement> | null = null;

  constructor(
    readonly indicator: string,
    readonly period: Period | null,
    template: Template,
    private readonly aggregates: ReadonlyMap<number, Aggregate>,
  ) {
    this.known = findIndicator(template, indicator);
  }

  add(figure: Figure): void {
    this.figures.push(figure);
    const column = this.columnOf(figure);
    column.figures.push(figure);
    if (isNumber(figure)) column.numbers.push(figure);
    if (figure.tier === undefined) this.measures.add(figure.measure);
  }

  get columns(): Column[] {
    return [...this.byAspect.values()];
  }

  columnOf(figure: Figure): Column {
    const aspect = aspectOf(figure);
    let column = this.byAspect.get(aspect);
    if (!column) {
      const { indicator, known } = this;
      column = { indicator, known, measure: figure.measure, figures: [], numbers: [], decimals: 0 };
      this.byAspect.set(aspect, column);
    }
    return column;
  }

  /** What each town says; put together when it is first asked for, for most figures of a large sheet stand alone. */
  get statements(): ReadonlyMap<string, Statement> {
    return (this.byTown ??= this.statementsByTown());
  }

  private statementsByTown(): Map<string, Statement> {
    const { indicator, period, aggregates, figures } = this;
    const statements = new Map<string, Statement>();
    for (const figure of figures) {
      const { town, measure, place } = figure;
      let statement = statements.get(town);
      if (!statement) {
        statement = {
          town,
          indicator,
          period,
          row: place.row,
          isAggregate: aggregates.has(place.row),
          measures: {},
          phaseTargets: [],
        };
        statements.set(town, statement);
      }
      if (figure.tier === undefined) statement.measures[measure] ??= figure;
      if (measure === "phaseTarget" && figure.tier === undefined) statement.phaseTargets.push(figure);
    }
    return statements;
  }
}

export function periodKey(period: Period | null): string {
  return period ? `${period.unit}${period.number}` : "";
}

function aspectOf({ measure, phase, rankOf, tier }: Figure): string {
  if (tier !== undefined) return `${measure}\n${periodKey(phase)}\n${tier}`;
  return phase || rankOf !== null ? `${measure}\n${periodKey(phase)}\n${rankOf}` : measure;
}
