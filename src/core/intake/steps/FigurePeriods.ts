import type { SheetLabels } from "../DraftFigure";
import type { FigureMeasure } from "../Figure";
import type { PeriodHint } from "../PeriodHint";
import { figurePeriod, type PeriodAnswer } from "./periods";
import type { TableFacts } from "./tableFacts";

/**
 * The periods of a table's figures. Most of the figures in a row, and most rows, lie under the same words, for which the
 * answer is worked out once; what a row says otherwise is kept for that row alone.
 */
export class FigurePeriods {
  private row: PeriodHint | null = null;
  private readonly answers = new Map<PeriodHint, Map<FigureMeasure, PeriodAnswer>>();

  constructor(
    private readonly labels: SheetLabels,
    private readonly facts: TableFacts,
  ) {}

  of(row: PeriodHint, column: PeriodHint, measure: FigureMeasure): PeriodAnswer {
    if (row !== this.row) this.answers.clear();
    this.row = row;
    let known = this.answers.get(column);
    if (!known) this.answers.set(column, (known = new Map<FigureMeasure, PeriodAnswer>()));
    let answer = known.get(measure);
    if (!answer) known.set(measure, (answer = this.work(row, column, measure)));
    return answer;
  }

  private work(row: PeriodHint, column: PeriodHint, measure: FigureMeasure): PeriodAnswer {
    const { labels, facts } = this;
    return figurePeriod({
      sheet: labels.period,
      column,
      row,
      measure,
      yearsAlone: facts.yearsAlone,
      hasCumulative: facts.hasCumulative,
      soleYear: facts.soleYear,
      soleLevel: facts.soleLevel,
      fallback: labels.fallback,
    });
  }
}
