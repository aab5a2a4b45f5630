/** The name of the chart that we add to a sheet: by it a rebuilt sheet finds the one it replaces. */
export const CHART_NAME = "TownIndicators";
