import { samePeriod } from "../../period/Period";
import type { DraftFigure } from "../DraftFigure";
import type { FigureMeasure } from "../Figure";

/** What a rate is computed of: its whole, and the number that is then taken off. */
const OF: Partial<Record<FigureMeasure, [whole: FigureMeasure, minus: number]>> = {
  completion: ["target", 0],
  phaseCompletion: ["phaseTarget", 0],
  growth: ["previous", 1],
};
const FEWEST = 2;
/** Rates are printed with one decimal at least; as fractions with two. */
const TOLERANCE = 0.006;

/**
 * Whether the plain numbers of a column of rates are percents or fractions, where the table itself proves it: every row that
 * has the level and its target (or last year's) agrees with one of the two, and at least two rows do.
 *
 * @example value 5.5, target 10, completion 0.55: fractions
 */
export function formByArithmetic(
  group: readonly DraftFigure[],
  figures: readonly DraftFigure[],
): "percent" | "fraction" | null {
  const [whole, minus] = OF[group[0]!.measure] ?? [];
  if (whole === undefined || minus === undefined) return null;
  let [percents, fractions, rows] = [0, 0, 0];
  for (const figure of group) {
    const level = numberOf(figure, figures, "value");
    const base = numberOf(figure, figures, whole);
    if (figure.reading.kind !== "number" || figure.reading.percent || level === null || base === null || base <= 0)
      continue;
    const rate = level / base - minus;
    if (Math.abs(rate) < TOLERANCE * 2) continue;
    rows++;
    if (Math.abs(figure.reading.value - rate) <= TOLERANCE) fractions++;
    if (Math.abs(figure.reading.value - rate * 100) <= TOLERANCE * 100) percents++;
  }
  if (rows < FEWEST) return null;
  return fractions === rows && percents < rows ? "fraction" : percents === rows && fractions < rows ? "percent" : null;
}

/** The level beside a rate, in the rate's own row or column. */
function numberOf(figure: DraftFigure, figures: readonly DraftFigure[], measure: FigureMeasure): number | null {
  const other = figures.find(
    (one) =>
      one.measure === measure &&
      one.town === figure.town &&
      one.indicator === figure.indicator &&
      (one.place.row === figure.place.row || one.place.column === figure.place.column) &&
      one.period !== null &&
      figure.period !== null &&
      samePeriod(one.period, figure.period),
  );
  return other?.reading.kind === "number" ? other.reading.value : null;
}
