import type { FigureMeasure } from "../Figure";
import type { PeriodHint } from "../PeriodHint";

/**
 * Under 预期目标分解表 a level is a target, and a growth is what is aimed at. A plan of months (1月 | 2月) is none of the year, and
 * is not read.
 */
export function aimed(
  measure: FigureMeasure | null,
  isAimed: boolean,
  ...periods: readonly PeriodHint[]
): FigureMeasure | null {
  if (!isAimed) return measure;
  if (periods.some(({ span }) => span !== null && span !== "全年")) return null;
  if (measure === "value") return "target";
  return measure === "growth" ? "targetGrowth" : measure;
}
