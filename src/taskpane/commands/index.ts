/** The pane's deeds, one function each. The pane calls them on a click; a host without a pane calls them by name. */
export { buildComparison, previewComparison } from "./buildComparison";
export { importTemplate, previewImport } from "./importTemplate";
export { runReport } from "./runReport";
