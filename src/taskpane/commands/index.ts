/**
 * The pane's deeds, one function each. The pane calls them on a click; a host without a pane calls them by name. Those of the
 * page of functions come with that page.
 */
export { buildComparison, previewComparison } from "./buildComparison";
export { importTemplate, previewImport } from "./importTemplate";
export { listBuiltSheets, refreshAll, refreshSheet } from "./refreshSheets";
export { runReport } from "./runReport";
