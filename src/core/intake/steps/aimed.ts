import type { FigureMeasure } from "../Figure";

/** Under 预期目标分解表 a level is a target, and a growth is what is aimed at. */
export function aimed(measure: FigureMeasure | null, isAimed: boolean): FigureMeasure | null {
  if (!isAimed) return measure;
  if (measure === "value") return "target";
  return measure === "growth" ? "targetGrowth" : measure;
}
