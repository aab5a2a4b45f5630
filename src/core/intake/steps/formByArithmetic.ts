import type { DraftFigure } from "../DraftFigure";
import type { FigureMeasure } from "../Figure";
import type { FiguresBeside } from "./FiguresBeside";

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
export function formByArithmetic(group: readonly DraftFigure[], beside: FiguresBeside): "percent" | "fraction" | null {
  const [whole, minus] = OF[group[0]!.measure] ?? [];
  if (whole === undefined || minus === undefined) return null;
  let [percents, fractions, rows] = [0, 0, 0];
  for (const figure of group) {
    const level = numberOf(beside.find(figure, "value"));
    const base = numberOf(beside.find(figure, whole));
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

function numberOf(figure: DraftFigure | undefined): number | null {
  return figure?.reading.kind === "number" ? figure.reading.value : null;
}
