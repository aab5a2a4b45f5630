/** The name of the chart that we add to a sheet: by it a rebuilt sheet finds the one it replaces. */
export const CHART_NAME = "TownIndicators.Picture";
/** The name of a new chart until the one it replaces is gone. */
export const NEXT_CHART_NAME = "TownIndicators.NextPicture";
