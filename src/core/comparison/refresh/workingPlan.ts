import type { ChartPlan } from "../../plan/ChartPlan";
import type { Block, PlanCell, SheetPlan } from "../../plan/SheetPlan";

/** Where the new sheet's lines end, and where its blank row and notes stand while the old sheet is rewritten. */
export interface WorkingRows {
  newTop: number;
  tailStart: number;
}

/** The contents and looks of a plan at the places they have before rows that are too many are taken out. */
export interface WorkingPlan extends Pick<SheetPlan, "looks" | "merges" | "rowHeights" | "rules" | "chart" | "panels"> {
  parts: { top: number; cells: PlanCell[][] }[];
}

/** The row of a plan's row while the sheet is rewritten. */
export function workingRow(row: number, { newTop, tailStart }: WorkingRows): number {
  return row < newTop ? row : row - newTop + tailStart;
}

function placedChart(chart: ChartPlan, place: (block: Block) => Block): ChartPlan {
  const series = chart.series.map((one) => ({ ...one, values: place(one.values) }));
  return { ...chart, names: place(chart.names), series, place: place(chart.place) };
}

/** No block of a plan reaches from its lines into its notes, so each moves whole. */
export function workingPlan(plan: SheetPlan, rows: WorkingRows): WorkingPlan {
  const place = (block: Block): Block => ({
    ...block,
    top: workingRow(block.top, rows),
    bottom: workingRow(block.bottom, rows),
  });
  return {
    parts: [
      { top: 0, cells: plan.cells.slice(0, rows.newTop) },
      { top: rows.tailStart, cells: plan.cells.slice(rows.newTop) },
    ].filter(({ cells }) => cells.length > 0),
    looks: plan.looks.map(({ block, look }) => ({ block: place(block), look })),
    merges: plan.merges.map(place),
    rowHeights: plan.rowHeights.map(({ first, last, height }) => ({
      first: workingRow(first, rows),
      last: workingRow(last, rows),
      height,
    })),
    rules: plan.rules.map((rule) => ({ ...rule, block: place(rule.block) })),
    ...(plan.chart && { chart: placedChart(plan.chart, place) }),
    ...(plan.panels && { panels: plan.panels.map((panel) => placedChart(panel, place)) }),
  };
}
