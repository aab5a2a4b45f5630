import { samePeriod, samePeriodLastYear, type Period } from "../../period/Period";
import type { DraftFigure } from "../DraftFigure";
import type { FigureMeasure } from "../Figure";
import type { StepDecision } from "../Understanding";

const TARGETS: readonly FigureMeasure[] = ["target", "targetGrowth"];

/**
 * 2024年1-5月 beside 2023年1-5月: the levels of the earlier year are 上年同期 of the later (I21), where the table has two
 * years and nothing but levels of the earlier; a target of the next year is no third. Three years and more stay figures of their own.
 */
export function previousYear(
  figures: readonly DraftFigure[],
  table: number,
): { figures: DraftFigure[]; decisions: StepDecision[] } {
  const ofLevels = pairsOf(figures.filter(({ measure }) => !TARGETS.includes(measure)));
  const pairs = ofLevels.length > 0 ? ofLevels : pairsOf(figures);
  const columns = new Set<number>();
  const moved = new Map<DraftFigure, Period>();
  for (const period of pairs) {
    const earlier = figures.filter((figure) => figure.period && samePeriod(figure.period, samePeriodLastYear(period)));
    const hasPrevious = figures.some(
      (figure) => figure.measure === "previous" && figure.period && samePeriod(figure.period, period),
    );
    if (hasPrevious || earlier.some((figure) => figure.measure !== "value")) continue;
    for (const figure of earlier) {
      moved.set(figure, period);
      columns.add(figure.place.column);
    }
  }
  const decisions: StepDecision[] =
    columns.size === 0
      ? []
      : [{ step: "period", table, rows: [], columns: [...columns], reason: "previousYear", args: [] }];
  return {
    figures: figures.map((figure) =>
      moved.has(figure) ? { ...figure, measure: "previous" as const, period: moved.get(figure)! } : figure,
    ),
    decisions,
  };
}

/** The later periods of the two years that a table has, each with the same months of the year before. */
function pairsOf(figures: readonly DraftFigure[]): Period[] {
  const periods: Period[] = [];
  for (const { period } of figures)
    if (period && !periods.some((other) => samePeriod(other, period))) periods.push(period);
  const has = (wanted: Period) => periods.some((period) => samePeriod(period, wanted));
  return periods.filter(
    (period) =>
      has(samePeriodLastYear(period)) &&
      !has(samePeriodLastYear(samePeriodLastYear(period))) &&
      !periods.some((later) => samePeriod(samePeriodLastYear(later), period)),
  );
}
