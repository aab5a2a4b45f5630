import type { DataRow } from "../../data/DataRow";
import type { Period } from "../../period/Period";
import type { Indicator, Template } from "../../template/Template";
import type { NumberReading } from "../CellReading";
import type { CellPlace, Figure, FigureMeasure } from "../Figure";
import type { Subject } from "./Subject";

/** A figure that is a number. */
export interface NumberFigure extends Figure {
  reading: NumberReading;
}

/** All that one town says of one indicator in one period, each measure once (the first). */
export interface Statement {
  town: string;
  indicator: string;
  /** The number of the row: an aggregate's or a town's. */
  period: Period | null;
  row: number;
  isAggregate: boolean;
  measures: Partial<Record<FigureMeasure, Figure>>;
  /** The targets of all phases of the year: 上半年目标, 前三季度目标. */
  phaseTargets: Figure[];
}

/** The figures of one indicator, period and measure over all rows. */
export interface Column {
  indicator: string;
  known: Indicator | undefined;
  measure: FigureMeasure;
  figures: Figure[];
  /** Those that are numbers, of towns and of aggregates. */
  numbers: NumberFigure[];
  /** The decimals most of its numbers are printed with; a number cell has lost its last zeros. */
  decimals: number;
}

/** A row of the body that is no town. */
export interface Aggregate {
  row: number;
  reason: string;
  parent: number | null;
}

export interface FigureIndex {
  figures: readonly Figure[];
  /** Those that are more or less than a bare number: of 720,000 a few, so that looking at each cell once is enough. */
  special: Figure[];
  columns: Column[];
  columnOf(figure: Figure): Column;
  subjects: readonly Subject[];
  subjectOf(figure: Figure): Subject;
  subject(indicator: string, period: Period | null): Subject | undefined;
  statementOf(figure: Figure): Statement;
  /** What a town says of an indicator in a period, on this sheet. */
  find(town: string, indicator: string, period: Period | null): Statement | undefined;
  aggregates: readonly Aggregate[];
  aggregateAt(row: number): Aggregate | undefined;
  at(place: CellPlace): Figure | undefined;
  template: Template;
  earlier: readonly DataRow[];
}

/** What the towns say of each indicator and period of which all of these are said. */
export function statementsWith(index: FigureIndex, ...measures: FigureMeasure[]): Statement[] {
  return index.subjects
    .filter((subject) => measures.every((measure) => subject.measures.has(measure)))
    .flatMap((subject) => [...subject.statements.values()]);
}

/** What the towns say of some indicators. */
export function statementsOf(index: FigureIndex, isMeant: (indicator: string) => boolean): Statement[] {
  return index.subjects
    .filter(({ indicator }) => isMeant(indicator))
    .flatMap((subject) => [...subject.statements.values()]);
}

/** What is said in one row. */
export function statementsInRow(index: FigureIndex, row: number | undefined): Statement[] {
  return statementsOf(index, () => true).filter((statement) => statement.row === row);
}

export function isNumber(figure: Figure | undefined): figure is NumberFigure {
  return figure?.reading.kind === "number";
}
