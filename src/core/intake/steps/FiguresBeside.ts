import { samePeriod } from "../../period/Period";
import type { DraftFigure } from "../DraftFigure";
import type { FigureMeasure } from "../Figure";

/** The figures of a table, to find those that stand beside a rate; they are sorted once, and only where a rate asks. */
export class FiguresBeside {
  private sorted: Map<string, DraftFigure[]> | null = null;

  constructor(private readonly figures: readonly DraftFigure[]) {}

  /** The first figure of this measure, of the same town, indicator and period, in the rate's own row or column. */
  find(rate: DraftFigure, measure: FigureMeasure): DraftFigure | undefined {
    this.sorted ??= sort(this.figures);
    return this.sorted
      .get(keyOf(rate, measure))
      ?.find(
        ({ place, period }) =>
          (place.row === rate.place.row || place.column === rate.place.column) &&
          period !== null &&
          rate.period !== null &&
          samePeriod(period, rate.period),
      );
  }
}

function sort(figures: readonly DraftFigure[]): Map<string, DraftFigure[]> {
  const sorted = new Map<string, DraftFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure, figure.measure);
    const same = sorted.get(key);
    if (same) same.push(figure);
    else sorted.set(key, [figure]);
  }
  return sorted;
}

function keyOf({ town, indicator }: DraftFigure, measure: FigureMeasure): string {
  return `${measure}\n${town}\n${indicator}`;
}
