import type { FigureMeasure } from "../Figure";

/** What row and column say of one figure: its measure, or words for what no column of the data holds. */
export interface MeasurePart {
  measure: FigureMeasure | null;
  weak: boolean;
  unclear: string;
}

/**
 * One measure of two: that which says more. A growth down and 累计 across is a growth; a growth down and 位次 across is a
 * rank, a growth and a target are a growth that is aimed at. Other two that both say more are held by no column of the data: `null`.
 */
export function combineMeasures(column: MeasurePart, row: MeasurePart): FigureMeasure | null {
  if (column.unclear !== "" || row.unclear !== "") return null;
  const [one, other] = [strong(column), strong(row)];
  if (one === null) return other ?? "value";
  if (other === null || one === other) return one;
  if (one === "rank" || other === "rank") return "rank";
  // 固定资产投资增速 down and 年度目标 across.
  if ([one, other].includes("growth") && [one, other].includes("target")) return "targetGrowth";
  // 增速 down and 增减百分点 across, or the growth of a growth, say nothing that can be kept.
  return null;
}

function strong({ measure, weak }: MeasurePart): FigureMeasure | null {
  return measure === "value" || weak ? null : measure;
}
