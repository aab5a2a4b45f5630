/** The name of the chart that we add to a sheet: by it a rebuilt sheet finds the one it replaces. */
export const CHART_NAME = "TownIndicators.Picture";
/** The names of small charts begin with this, and a number follows. */
export const PANEL_NAME = "TownIndicators.Panel";
/** The names of new small charts until those they replace are gone. */
export const NEXT_PANEL_NAME = "TownIndicators.NextPanel";
/** The name of a new chart until the one it replaces is gone. */
export const NEXT_CHART_NAME = "TownIndicators.NextPicture";
