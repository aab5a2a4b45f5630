import type { DataRow } from "../../data/DataRow";
import type { Period } from "../../period/Period";
import type { Template } from "../../template/Template";
import { decimalsOf } from "../../numbers/decimals";
import type { Figure } from "../Figure";
import type { Aggregate, Column, FigureIndex } from "./FigureIndex";
import { periodKey, Subject } from "./Subject";

const UNROUNDED = 8;
/** So many figures that all end in a zero were not rounded to it. */
const FEWEST_ZEROS = 3;
const MOST_COLUMNS = 1 << 15;

/** Sorts the figures of a sheet by what they are about, each looked at once: 720,000 are a few months of a county. */
export function indexFigures(
  figures: readonly Figure[],
  aggregates: readonly Aggregate[],
  template: Template,
  earlier: readonly DataRow[],
): FigureIndex {
  const rows = new Map(aggregates.map((aggregate) => [aggregate.row, aggregate]));
  const subjects = new Subjects(template, rows);
  const special: Figure[] = [];
  for (const figure of figures) {
    subjects.of(figure.indicator, figure.period).add(figure);
    if (isSpecial(figure)) special.push(figure);
  }
  const columns = subjects.all.flatMap((subject) => subject.columns);
  for (const column of columns) column.decimals = usualDecimals(column);
  let cells: Map<number, Figure> | null = null;
  return {
    figures,
    special,
    columns,
    columnOf: (figure) => subjects.of(figure.indicator, figure.period).columnOf(figure),
    subjects: subjects.all,
    subjectOf: ({ indicator, period }) => subjects.of(indicator, period),
    subject: (indicator, period) => subjects.find(indicator, period),
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

  constructor(
    private readonly template: Template,
    private readonly rows: ReadonlyMap<number, Aggregate>,
  ) {}

  of(indicator: string, period: Period | null): Subject {
    let periods = this.byName.get(indicator);
    if (!periods) this.byName.set(indicator, (periods = new Map<Period | string | null, Subject>()));
    const known = periods.get(period);
    if (known) return known;
    const key = periodKey(period);
    let subject = periods.get(key);
    if (!subject) {
      subject = new Subject(indicator, period, this.template, this.rows);
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

function isSpecial({ reading, measure }: Figure): boolean {
  if (reading.kind !== "number" || measure === "rank") return true;
  return reading.bound !== null || reading.percent || reading.growth || reading.points || reading.unit !== null;
}

/** The most frequent number of decimals; 0 where the numbers are the results of formulas, unrounded. */
function usualDecimals({ numbers }: Column): number {
  const counts = new Map<number, number>();
  for (const { reading } of numbers) counts.set(reading.decimals, (counts.get(reading.decimals) ?? 0) + 1);
  const [usual = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  if (usual >= UNROUNDED) return 0;
  // 51.50% and 47.10% under 0.00% were typed with one decimal.
  const hasLastZeros =
    numbers.length >= FEWEST_ZEROS && numbers.every(({ reading }) => decimalsOf(reading.value) < usual);
  return hasLastZeros && usual > 0 && numbers.some(({ reading }) => decimalsOf(reading.value) === usual - 1)
    ? usual - 1
    : usual;
}
