import { NEXT_PANEL_NAME, PANEL_NAME } from "../core/plan/chartName";
import type { ChartPlan } from "../core/plan/ChartPlan";
import { addChart } from "./addChart";

/** Draws small charts in the place of those that stand, within the same round trip: the new ones first, in case one cannot be made. */
export function replacePanels(sheet: Excel.Worksheet, standing: readonly string[], panels: readonly ChartPlan[]): void {
  const drawn = panels.map((panel) => ({
    name: panel.name,
    chart: addChart(sheet, { ...panel, name: panel.name.replace(PANEL_NAME, NEXT_PANEL_NAME) }),
  }));
  for (const name of standing) sheet.charts.getItem(name).delete();
  for (const { name, chart } of drawn) if (chart) chart.name = name;
}
