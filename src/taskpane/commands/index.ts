import type * as Build from "./buildComparison";
import type * as Move from "./moveSheet";
import type * as Refresh from "./refreshSheets";
import type * as Report from "./runReport";
import type * as Undo from "./undoSheets";

/**
 * The pane's deeds, one function each. The pane calls them on a click; a host without a pane calls them by name. Those of the
 * page of functions come with that page. Comparison sheets are the largest of them, and come when one is wanted.
 */
export { importTemplate, previewImport } from "./importTemplate";

const building = () => import(/* webpackChunkName: "comparison" */ "./buildComparison");
const refreshing = () => import(/* webpackChunkName: "refresh" */ "./refreshSheets");
const moving = () => import(/* webpackChunkName: "refresh" */ "./moveSheet");
const undoing = () => import(/* webpackChunkName: "refresh" */ "./undoSheets");
const reporting = () => import(/* webpackChunkName: "report" */ "./runReport");

export const buildComparison: typeof Build.buildComparison = async (...given) =>
  (await building()).buildComparison(...given);
export const previewComparison: typeof Build.previewComparison = async (...given) =>
  (await building()).previewComparison(...given);
export const listBuiltSheets: typeof Refresh.listBuiltSheets = async (...given) =>
  (await refreshing()).listBuiltSheets(...given);
export const refreshSheet: typeof Refresh.refreshSheet = async (...given) =>
  (await refreshing()).refreshSheet(...given);
export const refreshAll: typeof Refresh.refreshAll = async (...given) => (await refreshing()).refreshAll(...given);
export const moveSheet: typeof Move.moveSheet = async (...given) => (await moving()).moveSheet(...given);
export const undoSheets: typeof Undo.undoSheets = async (...given) => (await undoing()).undoSheets(...given);
export const runReport: typeof Report.runReport = async (...given) => (await reporting()).runReport(...given);
